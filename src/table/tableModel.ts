import type { Unit } from '../figure/unit.js';
import type { Frequency } from './frequency.js';

/** Codes of a dictionary, one for each row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of texts: each is written once, and the rows hold its place. */
export interface Dictionary {
  /** The texts, in order of their characters. */
  readonly values: readonly string[];
  /** For each row the place of its text. */
  readonly codes: Codes;
}

/**
 * A column of integers; they are floats up to 2^53, where each is exact, and bigints beyond. What is missing is `NaN`, or `null`
 * among bigints; zero is not −0. Of bounds, that is an open side.
 */
export type Integers = Float64Array | readonly (bigint | null)[];

/** Published numbers: integers that are all to be multiplied by one power of ten. */
export interface TableLevels {
  /** That they are levels. */
  readonly kind: 'levels';
  /** The power of ten. */
  readonly exponent: number;
  /** The numbers. */
  readonly value: Integers;
  /** The least that each can be, where bounds are known. */
  readonly low: Integers | null;
  /** The greatest that each can be, where bounds are known. */
  readonly high: Integers | null;
}

/** Levels that a formula reads. */
export interface TableOperand {
  /** The levels. */
  readonly levels: TableLevels;
  /** The status flags of each level, with spaces between them, where any has some. */
  readonly status: Dictionary | null;
  /** For each row of the result the place of its level, −1 where there is none; `null` where it is the place of the row. */
  readonly places: Int32Array | null;
}

/** What the numbers of a result were computed by. */
export type FormulaName =
  | 'growth'
  | 'average-growth'
  | 'contribution'
  | 'share'
  | 'index'
  | 'rank'
  | 'concentration'
  | 'advantage'
  | 'asymmetry'
  | 'mirror-ratio';

/**
 * Computed numbers: the doubles nearest to what a formula comes to, and where its operands are. Exact text and bounds are computed
 * from these when they are asked for.
 */
export interface TableResults {
  /** That they are results. */
  readonly kind: 'results';
  /** Their unit. */
  readonly unit: Unit;
  /** The doubles nearest to the exact numbers; `NaN` where there is none. */
  readonly numbers: Float64Array;
  /** The formula. */
  readonly formula: FormulaName;
  /** What the formula reads, by name. */
  readonly operands: Readonly<Record<string, TableOperand>>;
  /** What else it is told: how many windows lie between the two that are compared, say. */
  readonly constants: Readonly<Record<string, number>>;
}

/** The keys and windows of the rows of a table. */
export type Sheet = Pick<Table, 'size' | 'dimensions' | 'frequency' | 'periods' | 'starts'>;

/**
 * Observations as columns: rows are sorted by their dimensions in order, then by time; no two are of one key and window. It is plain
 * data, can be cloned and stored, and must not be changed.
 */
export interface Table<M extends TableLevels | TableResults = TableLevels | TableResults> {
  /** The number of rows. */
  readonly size: number;
  /** The dimensions by name, in the order by which rows are sorted. */
  readonly dimensions: Readonly<Record<string, Dictionary>>;
  /** The sort of window of all rows. */
  readonly frequency: Frequency;
  /** For each row, the number of its window among those of the frequency. */
  readonly periods: Int32Array;
  /** The first row of each key, and the size behind the last. */
  readonly starts: Uint32Array;
  /** What is measured. */
  readonly measure: M;
  /** The status flags of each row, with spaces between them, where any row has some. */
  readonly status: Dictionary | null;
  /** Why a number is missing, for what was computed. */
  readonly reasons: Dictionary | null;
}
