import { ChinaAseanError, quote } from '../../errors.js';
import { requireKeys } from '../../requireKeys.js';
import type { CsvWriteOptions } from './csvWriteOptions.js';
import { delimiterOf } from './delimiterOf.js';
import { guard } from './formulaGuard.js';

const NEEDS_QUOTES = /["\r\n\uFEFF]|^ | $/u;

/** What a writer makes lines of. */
export interface CellWriter {
  /** What stands before the first line. */
  readonly start: string;
  /** What stands between cells. */
  readonly delimiter: string;
  /** What ends a line. */
  readonly newline: string;
  /** A cell as it is written: in quotes where it needs them, guarded where that is asked for. */
  readonly cell: (text: string) => string;
  /** The text of a number with a decimal point, as it is written. */
  readonly number: (text: string) => string;
  /** A line of cells, with its end. */
  readonly line: (cells: readonly string[]) => string;
}

/** @internal Makes what writes cells and lines; options that there are not, and that make no sense, are refused. */
export function cellWriter(caller: string, options: CsvWriteOptions): CellWriter {
  requireKeys(caller, options, { newline: 0, bom: 0, guardFormulas: 0, delimiter: 0, decimal: 0 });
  const { newline = '\r\n', bom = false, guardFormulas = false, decimal = '.' } = options;
  const delimiter = delimiterOf(caller, options);
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { got });
  };
  if (newline !== '\r\n' && newline !== '\n') refuse('a newline of "\\r\\n" or "\\n"', newline);
  if (decimal !== '.' && decimal !== ',') refuse('the option decimal to be "." or ","', decimal);
  if (decimal === delimiter) {
    refuse('another delimiter than a comma beside decimal: ",", such as delimiter: ";"', delimiter);
  }
  const quoted = (text: string): string =>
    NEEDS_QUOTES.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = guardFormulas ? (text: string): string => quoted(guard(text)) : quoted;
  return {
    start: bom ? '\uFEFF' : '',
    delimiter,
    newline,
    cell,
    number: (text) => (decimal === '.' ? text : text.replace('.', ',')),
    line: (cells) => cells.map(cell).join(delimiter) + newline,
  };
}
