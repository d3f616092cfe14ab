import type { LanguageTable } from './languageTable.js';

/** @internal What every language writes alike. */
export const symbols: LanguageTable = {
  year: '#',
  half: 'h#, #h, s#',
  quarter: 'q#, #q',
  firstMonths: '#m',
  week: 'w#',
  to: '-',
};
