import type { Issue } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { CodeMap } from '../common/codeMap.js';

/** What a reader of the World Bank's answers may be told. */
export interface WorldBankReadOptions {
  /** The partners that the World Bank's codes lead to. Default: none; economies have their ISO 3166-1 alpha-2 code as id. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** The units of indicators, by their ids; `'%'` for per cent, which are then read as ratios. Default: what their ids and names tell. */
  readonly units?: Readonly<Record<string, Unit | '%'>> | undefined;
  /** What ids of the World Bank's indicators stand for: `{ indicator: { 'SP.POP.TOTL': 'population' } }`. Default: none; the ids stay. */
  readonly codes?: Readonly<Partial<Record<'indicator', CodeMap | undefined>>> | undefined;
  /** Whether rows of regions, income groups and the world are observations, or are listed among the others. Default: `'keep'`. */
  readonly aggregates?: 'keep' | 'leave-out' | undefined;
  /** What is done with an answer that lacks pages or rows: it is refused, or read, and what is missing is listed among the others. Default: `'refuse'`. */
  readonly incomplete?: 'refuse' | 'report' | undefined;
  /** The id of the source record. Default: `'world-bank'`. */
  readonly sourceId?: string | undefined;
}

/** What `readWorldBankTable` may be told. */
export interface WorldBankTableOptions extends WorldBankReadOptions {
  /** Is told what the table has no place for: missing pages, and groups that are left out. Default: nobody. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
