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
 * among bigints. Of bounds, that is an open side.
 */
export type Integers = Float64Array | readonly (bigint | null)[];

/** Published numbers: integers that are all to be multiplied by one power of ten. */
export interface Levels {
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

/** Exact quotients that are not divided yet. */
export interface Quotient {
  /** What is divided. */
  readonly numerators: Integers;
  /** What it is divided by; above zero. */
  readonly denominators: Integers;
}

/** Computed numbers: exact quotients, and the doubles nearest to them. */
export interface Quotients {
  /** That they are quotients. */
  readonly kind: 'quotients';
  /** Their unit. */
  readonly unit: Unit;
  /** The doubles nearest to the quotients; `NaN` where there is none. */
  readonly numbers: Float64Array;
  /** The quotients. */
  readonly value: Quotient;
  /** The least that each can be, where bounds are known. */
  readonly low: Quotient | null;
  /** The greatest that each can be, where bounds are known. */
  readonly high: Quotient | null;
}

/**
 * Observations as columns: rows are sorted by their dimensions in order, then by time; no two are of one key and window. It is plain
 * data, can be cloned and stored, and must not be changed.
 */
export interface Table<M extends Levels | Quotients = Levels | Quotients> {
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
