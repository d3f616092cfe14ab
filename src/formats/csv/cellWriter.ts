import { ChinaAseanError, quote } from '../../errors.js';
import type { CsvWriteOptions } from './csvWriteOptions.js';
import { guard } from './formulaGuard.js';

const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/u;

/** What a writer makes lines of. */
export interface CellWriter {
  /** What stands before the first line. */
  readonly start: string;
  /** What ends a line. */
  readonly newline: string;
  /** A cell as it is written: in quotes where it needs them, guarded where that is asked for. */
  readonly cell: (text: string) => string;
  /** A line of cells, with its end. */
  readonly line: (cells: readonly string[]) => string;
}

/** @internal */
export function cellWriter(caller: string, options: CsvWriteOptions): CellWriter {
  const { newline = '\r\n', bom = false, guardFormulas = false } = options;
  if (newline !== '\r\n' && newline !== '\n') {
    throw new ChinaAseanError(
      'invalid-argument',
      `${caller}: expected a newline of "\\r\\n" or "\\n", got ${quote(newline)}`,
      { newline },
    );
  }
  const cell = guardFormulas ? (text: string): string => quoted(guard(text)) : quoted;
  return {
    start: bom ? '\uFEFF' : '',
    newline,
    cell,
    line: (cells) => cells.map(cell).join(',') + newline,
  };
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
