import type { TableOptions } from '../../table/tableFromColumns.js';
import type { CodeMap } from '../common/codeMap.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import type { CsvTextOptions } from './csvTextOptions.js';

/** How a table is read from CSV: the names of its columns. */
export interface CsvTableOptions extends CsvTextOptions, CsvNumberOptions, TableOptions {
  /**
   * The columns that are dimensions, in the order by which rows are sorted. Default: all but those of the period, the number,
   * its bounds, status, reason and warnings; of the package's own table of observations, the fields of a key that any row has, and the unit.
   */
  readonly dimensions?: readonly string[] | undefined;
  /** The column of the windows. Default: `'period'`. */
  readonly period?: string | undefined;
  /** The column of the numbers. Default: `'value'`. */
  readonly value?: string | undefined;
  /** The column of the least that each number can be. Default: none if dimensions are named, otherwise `'low'` where there is one. */
  readonly low?: string | undefined;
  /** The column of the greatest. Default: none if dimensions are named, otherwise `'high'` where there is one. */
  readonly high?: string | undefined;
  /** The column of the status flags. Default: none if dimensions are named, otherwise `'status'` where there is one. */
  readonly status?: string | undefined;
  /** What cells of the windows and of the status flags stand for: `{ period: periodFromText, status: { p: 'P' } }`. Default: none. */
  readonly codes?: Readonly<Partial<Record<'period' | 'status', CodeMap | undefined>>> | undefined;
  /** Texts that stand for a missing number, such as `'NA'` or `'..'`. Default: only empty cells. */
  readonly missing?: readonly string[] | undefined;
}
