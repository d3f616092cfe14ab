export { issueOf } from '../../schema/issueOf.js';
