import type { DecimalText } from '../../figure/decimal.js';

/** How the numbers of a CSV file are written. */
export interface CsvNumberOptions {
  /** What stands before decimals. Default: a point; in the package's own table with semicolons between cells a point or a comma. */
  readonly decimal?: '.' | ',' | undefined;
  /** What stands between thousands; a space is also one that does not break. Default: nothing, and numbers with separators are refused. */
  readonly group?: ',' | '.' | ' ' | "'" | undefined;
  /**
   * What the numbers of the column of the value, and of its bounds, are multiplied by, a power of ten: `1e8` where they are in 亿, `1e6` where
   * they are in millions. The digits of observations bound them as printed; a table has only the bounds of its columns. Per cents are not
   * multiplied. Default: 1.
   */
  readonly multiplier?: number | DecimalText | undefined;
}
