import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { CodeMap } from '../common/codeMap.js';
import type { CsvField } from './csvField.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import type { CsvTextOptions } from './csvTextOptions.js';

/** How observations are read from CSV. */
export interface CsvReadOptions extends CsvTextOptions, CsvNumberOptions {
  /**
   * The names of the columns by the fields that they hold. A field that is not named has the column of its own name, if there is one and
   * it is not named for another field; `null` leaves it without. Columns without a field become attributes. Default: the columns of the names of fields.
   */
  readonly columns?: Readonly<Partial<Record<CsvField, string | null | undefined>>> | undefined;
  /** What fields without a column, and empty cells, stand for, ids as they are; a missing number and an id have no default. Default: nothing. */
  readonly defaults?: Readonly<Partial<Record<Exclude<CsvField, 'id' | 'value'>, string | undefined>>> | undefined;
  /**
   * What cells stand for, by field: `{ partner: { Vietnam: 'VN' }, period: periodFromText }`. Cells that a record does not name stay; empty
   * ones are what `defaults` says. Default: none.
   */
  readonly codes?: Readonly<Partial<Record<CsvField, CodeMap | undefined>>> | undefined;
  /**
   * Partners, of a dataset say, whose ids, names (English, Chinese, local) and codes (ISO 3166-1 alpha-3, M49) cells of `partner` and `reporter` may
   * have, whatever the case and the space around them; they are read after `codes`. What no partner has stays, what several have is
   * refused. Default: none.
   */
  readonly partners?: readonly TradePartner[] | undefined;
  /**
   * Which of the numbers beside the value, and their bounds, are per cents that have no sign: 8.2 is then 0.082. Of the value the unit says so,
   * `'%'`. Default: none.
   */
  readonly percent?: readonly ('growth' | 'share')[] | undefined;
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
