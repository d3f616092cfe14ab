import type { CsvField } from './csvField.js';

/** @internal What an observation must have, from a column or as a default, besides its number. */
export const NEEDED: readonly CsvField[] = ['indicator', 'basis', 'period', 'unit', 'source'];
