import type { Issue } from '../../errors.js';

/** A cell whose number was a double with more digits than doubles keep for certain. */
export interface DoubtfulCell {
  readonly place: number;
  readonly number: number;
}

/** Shows a row: its cells in the order of the header, where it is, and which of its numbers have digits that may be none. */
export type VisitRow = (cells: readonly string[], path: () => Issue['path'], doubtful: readonly DoubtfulCell[]) => void;

/** What a reader knows of the components of a message before it opens it. */
export interface SdmxNames {
  /** The id of the measure. */
  readonly measure: string;
  /** The id of the window. */
  readonly time: string;
  /** The ids of the dimensions that are named. */
  readonly dimensions: readonly string[];
  /** All ids that are named. */
  readonly named: readonly string[];
}

/** What was found besides rows of data. */
export interface SheetNotes {
  readonly issues: readonly Issue[];
  readonly others: readonly Issue[];
}

/** @internal A message as rows of codes, whatever its format and layout are. */
export interface SdmxSheet {
  /** The ids of its components; none where the message has no data at all. */
  readonly header: readonly string[];
  /** The ids of the dimensions but time; of CSV, which does not say, `null`. */
  readonly dimensions: readonly string[] | null;
  /** Shows each row of data. */
  readonly eachRow: (visit: VisitRow) => SheetNotes;
  /** The code of a cell that may have a label behind it. */
  readonly codeAt: (place: number, cell: string) => string;
  /** The codes of a cell that may have several, each without its label. */
  readonly codesAt: (place: number, cell: string) => readonly string[];
  /** The number of a cell, with a decimal point. */
  readonly numberAt: (cell: string) => string;
}
