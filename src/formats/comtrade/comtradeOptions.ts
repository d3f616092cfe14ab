import type { Issue } from '../../errors.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';

/** What a number of a row counts. */
export type ComtradeMeasure = 'value' | 'net-weight' | 'gross-weight' | 'quantity';

/** What all readers of answers of UN Comtrade may be told. */
export interface ComtradeOptions {
  /** The partners whose codes are known, of a dataset say. Default: none; areas then have the ids of ISO 3166-1. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** The codes of the flows that are read; others are listed. Default: `X` and `M`, exports and imports. */
  readonly flows?: readonly string[] | undefined;
  /**
   * What is done with rows of one customs procedure, transport mode, mode of supply or second partner: they are left out and
   * listed, or read beside the totals that they are parts of. Default: `'leave-out'`.
   */
  readonly breakdowns?: 'leave-out' | 'keep' | undefined;
  /** What is done with an answer that has fewer rows than it counts: it is refused, or read, and that some are missing is listed among the others. Default: `'refuse'`. */
  readonly incomplete?: 'refuse' | 'report' | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
}

/** What `readComtrade` may be told. */
export interface ComtradeReadOptions extends ComtradeOptions {
  /**
   * The id of the indicator of a commodity and what is counted of it. Default: `goods-trade` for all commodities,
   * `goods-trade:0101` for one; `goods-net-weight`, `goods-gross-weight` and `goods-quantity` likewise.
   */
  readonly indicator?: ((commodity: string, measure: ComtradeMeasure) => string) | undefined;
  /** Whether weights and quantities are observations of their own. Default: no, they are attributes. */
  readonly quantities?: boolean | undefined;
  /** The source that observations name. Default: the database of UN Comtrade, with the id `un-comtrade`. */
  readonly source?: Source | undefined;
}

/** What `readComtradeTable` may be told. */
export interface ComtradeTableOptions extends ComtradeOptions {
  /** Is told what the table has no place for: rows that are left out, one issue for each sort, and that some are missing. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
