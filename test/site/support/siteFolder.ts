import { fileURLToPath } from 'node:url';

/** Where `npm run docs` puts the site. */
export const siteFolder = fileURLToPath(new URL('../../../docs/api/', import.meta.url));
