import type { Issue } from '../../errors.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { CodeMap } from '../common/codeMap.js';
import type { TableField } from '../common/tableField.js';
import type { CsvField } from '../csv/csvField.js';

/** How observations are read from an SDMX message. */
export interface SdmxReadOptions {
  /**
   * The ids of the dimensions, measures or attributes by the fields that they hold; components that are not named become attributes.
   * Default: the package's own structure. Where others are named, `period` is `TIME_PERIOD`, `value` is `OBS_VALUE` and `status` is
   * `OBS_STATUS` by default.
   */
  readonly columns?: Readonly<Partial<Record<CsvField, string | undefined>>> | undefined;
  /** What fields without a component, and empty ones, stand for; a missing number and an id have no default. Default: nothing. */
  readonly defaults?: Readonly<Partial<Record<Exclude<CsvField, 'id' | 'value'>, string | undefined>>> | undefined;
  /**
   * What the codes of the message stand for, by field: `{ flow: { X: 'export' }, status: { prov: 'P' }, period: periodFromText }`; it needs
   * `columns`. Codes that a record does not name stay. Default: none.
   */
  readonly codes?: Readonly<Partial<Record<CsvField, CodeMap | undefined>>> | undefined;
  /**
   * Partners, of a dataset say, whose ids, names (English, Chinese, local) and codes (ISO 3166-1 alpha-3, M49) the codes of `partner` and
   * `reporter` may be, whatever the case; they are read after `codes`, and need `columns`. What no partner has stays, what several have is
   * refused. Default: none.
   */
  readonly partners?: readonly TradePartner[] | undefined;
  /**
   * What is done about several rows of one key and window: they are all kept, refused, or the first or last is kept and the others are
   * listed. Default: `'keep'`; those without ids of their own are numbered.
   */
  readonly duplicates?: 'keep' | 'refuse' | 'first' | 'last' | undefined;
  /** Sources, of which those that observations name are given back. Default: none. */
  readonly sources?: readonly Source[] | undefined;
  /** Whether apostrophes by which a writer guarded cells of CSV against being taken as formulas are taken off. Default: no. */
  readonly guardFormulas?: boolean | undefined;
}

/** How a table is read from an SDMX message. */
export interface SdmxTableOptions {
  /**
   * The ids of the components by the fields that they hold: `{ reporter: 'REF_AREA', unit: 'UNIT_MEASURE' }`. One of `indicator`, `reporter`,
   * `partner`, `asset`, `flow`, `basis` or `unit` is a dimension called by the field. Default: `period` is `TIME_PERIOD`, `value` is `OBS_VALUE`,
   * `status` is `OBS_STATUS`; of the package's own structure, what it has of all of them.
   */
  readonly columns?: Readonly<Partial<Record<TableField, string | undefined>>> | undefined;
  /**
   * The ids of further dimensions, which are called by them. Rows are sorted by the fields among the dimensions, in the order of a key, then by
   * these. Default: all others but time; of SDMX-CSV, which does not tell them from attributes, the columns before the measure.
   */
  readonly dimensions?: readonly string[] | undefined;
  /** What codes stand for, by `period`, `status` or the name of a dimension: `{ flow: { X: 'export' } }`. Codes that a record does not name stay. Default: none. */
  readonly codes?: Readonly<Record<string, CodeMap | undefined>> | undefined;
  /** Partners, by whose ids, names and codes the dimensions `partner` and `reporter` are read, as in `SdmxReadOptions`. One of the two must be there. Default: none. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
  /** Whether apostrophes by which a writer guarded cells of CSV are taken off. Default: no. */
  readonly guardFormulas?: boolean | undefined;
  /** Is told what is no row of the table, such as deletions, when everything is read. Default: nobody. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
