import type { Source } from '../../model/source.js';
import type { CsvField } from './csvField.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import type { CsvTextOptions } from './csvTextOptions.js';

/** How observations are read from CSV. */
export interface CsvReadOptions extends CsvTextOptions, CsvNumberOptions {
  /**
   * The names of the columns by the fields that they hold. Columns that are not named become attributes. Default: the columns of the
   * package's own table.
   */
  readonly columns?: Readonly<Partial<Record<CsvField, string | undefined>>> | undefined;
  /** What fields without a column, and empty cells, stand for; a missing number and an id have no default. Default: nothing. */
  readonly defaults?: Readonly<Partial<Record<Exclude<CsvField, 'id' | 'value'>, string | undefined>>> | undefined;
  /** Texts that stand for a missing number, such as `'NA'` or `'..'`, in columns of numbers only. Default: only empty cells. */
  readonly missing?: readonly string[] | undefined;
  /**
   * What is done about several rows of one key and window: they are all kept, refused, or the first or last is kept and the others are
   * listed. Default: `'keep'`; those without ids of their own are numbered.
   */
  readonly duplicates?: 'keep' | 'refuse' | 'first' | 'last' | undefined;
  /** Sources, of which those that observations name are given back. Default: none. */
  readonly sources?: readonly Source[] | undefined;
}
