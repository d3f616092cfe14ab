import type { Issue } from '../../errors.js';

/** Shows a row: its cells in the order of the header, and where it is. */
export type VisitRow = (cells: readonly string[], path: () => Issue['path']) => void;

/** What was found besides rows of data. */
export interface SheetNotes {
  readonly issues: readonly Issue[];
  readonly others: readonly Issue[];
}

/** @internal A message as rows of codes, whatever its format and layout are. */
export interface SdmxSheet {
  /** The ids of its components. */
  readonly header: readonly string[];
  /** The ids of the dimensions but time; of CSV, which does not say, those of the columns before the number. */
  readonly dimensions: readonly string[];
  /** Shows each row of data. */
  readonly eachRow: (visit: VisitRow) => SheetNotes;
  /** The code of a cell that may have a label behind it. */
  readonly codeAt: (place: number, cell: string) => string;
  /** The codes of a cell that may have several. */
  readonly listAt: (place: number, cell: string) => readonly string[];
}
