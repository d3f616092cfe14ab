import { requireOneOf } from '../calculators/common/requireOneOf.js';
import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { requireKeys } from '../requireKeys.js';
import { dictionaryColumn, type DictionaryColumn } from './dictionaryColumn.js';
import { FREQUENCIES, frequencyOf, ordinalOf, type Frequency } from './frequency.js';
import { inRow } from './inRow.js';
import { integerColumn, type ColumnNumber } from './integerColumn.js';
import type { Problems, RefusedRows } from './refusedRows.js';
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

/** @internal A builder for readers, which say themselves where the rows are that make no table. */
export interface RowBuilder extends Omit<TableBuilder, 'build'> {
  /** Makes the table, once; without `refuse`, rows are refused by their numbers. */
  readonly build: <T = never>(refuse?: (refused: RefusedRows) => T) => Table<TableLevels> | T;
}

/** @internal As `tableBuilder`, for functions that make a table of what they read: what is refused is said in their name. */
export function builderFor(caller: string, options: TableBuilderOptions): RowBuilder {
  requireKeys(caller, options, {
    dimensions: true,
    frequency: true,
    bounds: true,
    status: true,
    duplicates: true,
  });
  const { dimensions: names, duplicates = 'refuse', frequency } = options;
  requireNames(caller, names);
  requireOneOf(caller, 'duplicates', duplicates, ['refuse', 'first', 'last']);
  if (frequency !== undefined) requireOneOf(caller, 'frequency', frequency, FREQUENCIES);
  const columns = names.map(() => dictionaryColumn());
  const periods = dictionaryColumn((text, row) => inRow(caller, row, () => windowOf(text as Period, caller)));
  const value = integerColumn(caller);
  const bounds = options.bounds === true ? { low: integerColumn(caller), high: integerColumn(caller) } : null;
  const status = options.status === true ? dictionaryColumn() : null;
  let size = 0;
  const textOf = (text: string): string => {
    if (typeof text === 'string') return text;
    throw new ChinaAseanError('invalid-argument', `${caller}: expected a text, got ${quote(text)}`);
  };
  return {
    dimension: (index, text) => {
      (columns[index] ?? undeclared(caller, `dimension ${index}`)).set(size, textOf(text));
    },
    period: (period) => {
      periods.set(size, textOf(period));
    },
    value: (number) => {
      value.set(size, number);
    },
    bounds: (low, high) => {
      const { low: lows, high: highs } = bounds ?? undeclared(caller, 'bounds');
      lows.set(size, low);
      highs.set(size, high);
    },
    status: (flags) => {
      (status ?? undeclared(caller, 'status')).set(size, textOf(flags));
    },
    endRow: () => {
      size += 1;
    },
    build: (refuse) => {
      const decimals = Math.max(value.decimals(), bounds?.low.decimals() ?? 0, bounds?.high.decimals() ?? 0);
      const windows = windowsIn(caller, periods, size, frequency);
      return sortedTable(
        caller,
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
        [windows.problems],
        refuse,
      );
    },
  };
}

// the numbers of the windows, of the frequency that is given or that of the first that has one
function windowsIn(
  caller: string,
  column: DictionaryColumn,
  size: number,
  given: Frequency | undefined,
): { readonly frequency: Frequency; readonly periods: Int32Array; readonly problems: Problems } {
  const { texts, codes } = column.codes(size);
  const [, ...windows] = texts as readonly Period[];
  const frequency = given ?? firstFrequency(caller, texts, codes);
  const ordinals = windows.map((window) => (frequency === undefined ? null : ordinalOf(window, frequency, caller)));
  const numbers = Int32Array.from([NO_WINDOW, ...ordinals], (ordinal) => ordinal ?? NO_WINDOW);
  const periods = new Int32Array(size);
  for (let row = 0; row < size; row += 1) periods[row] = numbers[codes[row] as number] as number;
  const expected = frequency === undefined ? 'a window of whole months' : `a ${frequency}`;
  const problems: Problems = {
    rows: periods.includes(NO_WINDOW) ? Array.from(periods.keys()).filter((row) => periods[row] === NO_WINDOW) : [],
    problemOf: (row) => {
      const text = texts[codes[row] as number] ?? '';
      return text === ''
        ? { code: 'no-period', message: 'expected a window, got none' }
        : { code: 'other-frequency', message: `expected ${expected}, got ${quote(text)}` };
    },
  };
  return { frequency: frequency ?? 'year', periods, problems };
}

// of the first row whose window has one
function firstFrequency(caller: string, texts: readonly string[], codes: Codes): Frequency | undefined {
  for (const code of codes) {
    const text = texts[code] ?? '';
    const frequency = text === '' ? null : frequencyOf(text as Period, caller);
    if (frequency !== null) return frequency;
  }
  return undefined;
}

// what is put in a column that was not asked for would be lost
function undeclared(caller: string, what: string): never {
  throw new ChinaAseanError('invalid-argument', `${caller}: expected only what its options declare, got ${what}`, {
    what,
  });
}
