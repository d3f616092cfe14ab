import { ChinaAseanError, quote } from '../../errors.js';
import type { CsvTextOptions } from './csvTextOptions.js';

const DELIMITERS = [',', ';', '\t'];

/** @internal The delimiter that is asked for; others than three are refused. */
export function delimiterOf(caller: string, { delimiter = ',' }: Pick<CsvTextOptions, 'delimiter'>): string {
  if (DELIMITERS.includes(delimiter)) return delimiter;
  const expected = 'a comma, a semicolon or a tab as delimiter';
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(delimiter)}`, {
    delimiter,
  });
}
