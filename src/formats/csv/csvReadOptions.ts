import type { Source } from '../../model/source.js';
import type { CsvField } from './csvField.js';
import type { CsvTextOptions } from './csvTextOptions.js';

/** How observations are read from CSV. */
export interface CsvReadOptions extends CsvTextOptions {
  /**
   * The names of the columns by the fields that they hold. Columns that are not named become attributes. Default: the columns of the
   * package's own table.
   */
  readonly columns?: Readonly<Partial<Record<CsvField, string | undefined>>> | undefined;
  /** What fields without a column, and empty cells, stand for; a missing number and an id have no default. Default: nothing. */
  readonly defaults?: Readonly<Partial<Record<Exclude<CsvField, 'id' | 'value'>, string | undefined>>> | undefined;
  /** Texts that stand for a missing number, such as `'NA'` or `'..'`, in columns of numbers only. Default: only empty cells. */
  readonly missing?: readonly string[] | undefined;
  /** Sources, of which those that observations name are given back. Default: none. */
  readonly sources?: readonly Source[] | undefined;
}
