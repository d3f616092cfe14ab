import type { OptionTest } from '../common/checkOptions.js';

/** @internal An option of which whoever uses it says what it must be. */
export const USED_LATER: OptionTest = { expected: 'anything', accepts: () => true };
