import type { Issue } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';

/** What a reader of the World Bank's answers may be told. */
export interface WorldBankReadOptions {
  /** The partners that the World Bank's codes lead to. Default: none; economies have their ISO 3166-1 alpha-2 code as id. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** The units of indicators, by their ids; `'%'` for per cent, which are then read as ratios. Default: what their ids and names tell. */
  readonly units?: Readonly<Record<string, Unit | '%'>> | undefined;
  /** Ids of your own for indicators, by those of the World Bank. Default: theirs. */
  readonly indicators?: Readonly<Record<string, string>> | undefined;
  /** Whether rows of regions, income groups and the world are observations, or are listed among the others. Default: `'keep'`. */
  readonly aggregates?: 'keep' | 'leave-out' | undefined;
  /** Whether all pages must be there, or what is missing is listed among the others. Default: `'all'`. */
  readonly pages?: 'all' | 'some' | undefined;
  /** The id of the source record. Default: `'world-bank'`. */
  readonly sourceId?: string | undefined;
}

/** What `readWorldBankTable` may be told. */
export interface WorldBankTableOptions extends WorldBankReadOptions {
  /** Is told what the table has no place for: missing pages, and groups that are left out. Default: nobody. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
