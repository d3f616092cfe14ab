import type { Issue } from '../../errors.js';
import type { Source } from '../../model/source.js';
import type { CodeMap } from '../common/codeMap.js';
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
  /** Sources, of which those that observations name are given back. Default: none. */
  readonly sources?: readonly Source[] | undefined;
  /** Whether apostrophes by which a writer guarded cells of CSV against being taken as formulas are taken off. Default: no. */
  readonly guardFormulas?: boolean | undefined;
}

/** How a table is read from an SDMX message. */
export interface SdmxTableOptions {
  /** The ids of the dimensions, in the order by which rows are sorted. Default: all but time; of SDMX-CSV, which does not tell them from attributes, the columns before the measure. */
  readonly dimensions?: readonly string[] | undefined;
  /** The id of the measure. Default: `OBS_VALUE`. */
  readonly value?: string | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
  /** Whether apostrophes by which a writer guarded cells of CSV are taken off. Default: no. */
  readonly guardFormulas?: boolean | undefined;
  /** Is told what is no row of the table, such as deletions, when everything is read. Default: nobody. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
