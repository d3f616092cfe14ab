import type { NullReason } from '../calculators/result.js';
import type { DecimalText } from '../figure/decimal.js';
import type { Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import type { TableLevels, TableResults } from './tableModel.js';

interface RowBase {
  /** The dimensions. */
  readonly [dimension: string]: string | null;
  /** The window. */
  readonly period: Period;
  /** The least that the number can be, or `null` where nothing is known below. */
  readonly low: DecimalText | null;
  /** The greatest that it can be, or `null` where nothing is known above. */
  readonly high: DecimalText | null;
  /** The status flags, of a result those of all that it was computed from, with spaces between them; empty for none. */
  readonly status: string;
  /** What a reader should be told, as calculators do: `holiday-affected`, `seasonality`; empty for nothing. */
  readonly warnings: string;
}

interface LevelRowBase extends RowBase {
  /** The text of the dimension `unit`, which may be of any vocabulary; `null` where the table has no such dimension. */
  readonly unit: string | null;
}

/** A row of levels with its number. */
export interface KnownLevelRow extends LevelRowBase {
  /** The number as decimal text, exact. */
  readonly value: DecimalText;
  /** There is a number. */
  readonly reason: null;
}

/** A row of levels whose number is missing. */
export interface MissingLevelRow extends LevelRowBase {
  /** There is none. */
  readonly value: null;
  /** Why a sum or a difference is missing; `null` where the number was not there to begin with. */
  readonly reason: NullReason | null;
}

interface ResultRowBase extends RowBase {
  /** The text of the dimension `unit`: what the levels were in; `null` where the table has no such dimension. */
  readonly levelUnit: string | null;
  /** The unit of what was computed, whatever that of the levels: `ratio` of a growth rate. */
  readonly unit: Unit;
}

/** A row of results with its number, which `formatFigure` writes. */
export interface CalculatedRow extends ResultRowBase {
  /** The number as decimal text, exact but for a last division to 34 digits. */
  readonly value: DecimalText;
  /** There is a number. */
  readonly reason: null;
}

/** A row of results without a number, and why; `formatFigure` writes the reason. */
export interface NotCalculatedRow extends ResultRowBase {
  /** There is none. */
  readonly value: null;
  /** There are no bounds. */
  readonly low: null;
  /** There are no bounds. */
  readonly high: null;
  /** Why not, as a code of the calculators' list. */
  readonly reason: NullReason;
}

/** One row of a table of levels: its dimensions by name, and what is measured. */
export type LevelRow = KnownLevelRow | MissingLevelRow;

/** One row of a table of results: its dimensions by name, and what was computed. */
export type ResultRow = CalculatedRow | NotCalculatedRow;

/** One row of a table: of levels, of results, or of either where the type of the table does not tell. */
export type Row<M extends TableLevels | TableResults = TableLevels | TableResults> = M extends TableLevels
  ? LevelRow
  : ResultRow;
