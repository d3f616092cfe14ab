import { requireOneOf } from '../calculators/common/requireOneOf.js';
import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { requireKeys } from '../requireKeys.js';
import { dictionaryColumn, type DictionaryColumn } from './dictionaryColumn.js';
import { FREQUENCIES, frequencyOf, ordinalOf, type Frequency } from './frequency.js';
import { inRow } from './inRow.js';
import { integerColumn, type ColumnNumber } from './integerColumn.js';
import type { Problems } from './refuse.js';
import { requireNames } from './requireNames.js';
import { NO_WINDOW, sortedTable } from './sortedTable.js';
import type { Codes, TableLevels, Table } from './tableModel.js';

/** What the rows of a table that is to be filled have in common. */
export interface TableBuilderOptions {
  /**
   * The names of the dimensions, in the order by which rows are sorted. Numbers that differ in one named `unit`, `basis`, `indicator` or
   * `flow` are not put together; `mirror` takes `reporter`, `partner` and `flow`. Other spellings of these are names like any other.
   */
  readonly dimensions: readonly string[];
  /** The sort of window of all rows; rows of another are refused. Default: that of the first row. */
  readonly frequency?: Frequency | undefined;
  /** Whether rows have bounds. Default: no. */
  readonly bounds?: boolean | undefined;
  /** Whether rows have status flags. Default: no. */
  readonly status?: boolean | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
}

/**
 * A table that is filled row by row, without an object for any of them: the setters put something into the row that is being
 * filled, and `endRow` ends it. What is not set is missing.
 */
export interface TableBuilder {
  /** Sets a dimension, by its place in the list of names. */
  readonly dimension: (index: number, value: string) => void;
  /** Sets the window. */
  readonly period: (period: Period) => void;
  /** Sets the number. */
  readonly value: (value: ColumnNumber) => void;
  /** Sets the bounds; `null` is an open side. */
  readonly bounds: (low: ColumnNumber, high: ColumnNumber) => void;
  /** Sets the status flags, with spaces between them. */
  readonly status: (flags: string) => void;
  /** Ends the row. */
  readonly endRow: () => void;
  /** Makes the table, once. */
  readonly build: () => Table<TableLevels>;
}

/**
 * Makes a table that is filled row by row, as readers of large files do.
 *
 * @param options - The dimensions, and what is known of the rows.
 * @returns The builder.
 * @throws ChinaAseanError, when it is built, `invalid-table` with an issue for each of the first 20 rows, in their order, that have no
 *   window, one of another frequency, the key and window of another row, or bounds that are the wrong way round; at once
 *   `invalid-decimal` and `invalid-period` when a setter is given something malformed, and `invalid-argument` when it is given a
 *   dimension, bounds or a status that the options do not declare, or the options are others.
 *
 * @example
 * import { rows, tableBuilder } from 'china-asean/table';
 *
 * const builder = tableBuilder({ dimensions: ['reporter', 'partner'] });
 * for (const [partner, value] of [['VN', '161.9'], ['MY', '101.5']] as const) {
 *   builder.dimension(0, 'CN');
 *   builder.dimension(1, partner);
 *   builder.period('2024');
 *   builder.value(value);
 *   builder.endRow();
 * }
 * [...rows(builder.build())].map(({ partner, value }) => [partner, value]); // => [['MY', '101.5'], ['VN', '161.9']]
 */
export function tableBuilder(options: TableBuilderOptions): TableBuilder {
  requireKeys('tableBuilder', options, {
    dimensions: true,
    frequency: true,
    bounds: true,
    status: true,
    duplicates: true,
  });
  const { dimensions: names, duplicates = 'refuse', frequency } = options;
  requireNames('tableBuilder', names);
  requireOneOf('tableBuilder', 'duplicates', duplicates, ['refuse', 'first', 'last']);
  if (frequency !== undefined) requireOneOf('tableBuilder', 'frequency', frequency, FREQUENCIES);
  const columns = names.map(() => dictionaryColumn());
  const periods = dictionaryColumn((text, row) => inRow(row, () => windowOf(text as Period, 'table')));
  const value = integerColumn();
  const bounds = options.bounds === true ? { low: integerColumn(), high: integerColumn() } : null;
  const status = options.status === true ? dictionaryColumn() : null;
  let size = 0;
  return {
    dimension: (index, text) => {
      (columns[index] ?? undeclared(`dimension ${index}`)).set(size, text);
    },
    period: (period) => {
      periods.set(size, period);
    },
    value: (number) => {
      value.set(size, number);
    },
    bounds: (low, high) => {
      const { low: lows, high: highs } = bounds ?? undeclared('bounds');
      lows.set(size, low);
      highs.set(size, high);
    },
    status: (flags) => {
      (status ?? undeclared('status')).set(size, flags);
    },
    endRow: () => {
      size += 1;
    },
    build: () => {
      const decimals = Math.max(value.decimals(), bounds?.low.decimals() ?? 0, bounds?.high.decimals() ?? 0);
      const windows = windowsIn(periods, size, frequency);
      return sortedTable(
        {
          frequency: windows.frequency,
          periods: windows.periods,
          names,
          dimensions: columns.map((column) => column.finish(size)),
          measure: {
            kind: 'levels',
            exponent: decimals === 0 ? 0 : -decimals,
            value: value.finish(size, decimals),
            low: bounds?.low.finish(size, decimals) ?? null,
            high: bounds?.high.finish(size, decimals) ?? null,
          },
          status: status?.finish(size) ?? null,
          reasons: null,
        },
        duplicates,
        windows.problems,
      );
    },
  };
}

// the numbers of the windows, of the frequency that is given or that of the first that has one
function windowsIn(
  column: DictionaryColumn,
  size: number,
  given: Frequency | undefined,
): { readonly frequency: Frequency; readonly periods: Int32Array; readonly problems: Problems } {
  const { texts, codes } = column.codes(size);
  const [, ...windows] = texts as readonly Period[];
  const frequency = given ?? firstFrequency(texts, codes);
  const ordinals = windows.map((window) => (frequency === undefined ? null : ordinalOf(window, frequency)));
  const numbers = Int32Array.from([NO_WINDOW, ...ordinals], (ordinal) => ordinal ?? NO_WINDOW);
  const periods = new Int32Array(size);
  for (let row = 0; row < size; row += 1) periods[row] = numbers[codes[row] as number] as number;
  const expected = frequency === undefined ? 'a window of whole months' : `a ${frequency}`;
  const problems: Problems = {
    rows: periods.includes(NO_WINDOW) ? Array.from(periods.keys()).filter((row) => periods[row] === NO_WINDOW) : [],
    issueOf: (row) => {
      const text = texts[codes[row] as number] ?? '';
      return text === ''
        ? { code: 'no-period', message: 'expected a window, got none' }
        : { code: 'other-frequency', message: `expected ${expected}, got ${quote(text)}` };
    },
  };
  return { frequency: frequency ?? 'year', periods, problems };
}

// of the first row whose window has one
function firstFrequency(texts: readonly string[], codes: Codes): Frequency | undefined {
  for (const code of codes) {
    const text = texts[code] ?? '';
    const frequency = text === '' ? null : frequencyOf(text as Period);
    if (frequency !== null) return frequency;
  }
  return undefined;
}

// what is put in a column that was not asked for would be lost
function undeclared(what: string): never {
  throw new ChinaAseanError('invalid-argument', `tableBuilder: expected only what its options declare, got ${what}`, {
    what,
  });
}
