import type { Period } from '../period/period.js';

/** Which rows are wanted: for each dimension that is named one text or several, and a window that the rows lie within. */
export interface TableFilter {
  /** The wanted texts of a dimension. */
  readonly [dimension: string]: string | readonly string[] | undefined;
  /** A window that the windows of the rows lie within. */
  readonly within?: Period | undefined;
}
