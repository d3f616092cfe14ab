import type { Quantity } from '../figure/figure.js';
import type { Unit } from '../figure/unit.js';
import type { Observation, ObservationStatus } from '../model/observation.js';
import type { Series } from '../model/series.js';
import type { Period } from '../period/period.js';

/** Why a calculator has no value to give. The list is closed. */
export type NullReason =
  | 'missing-current'
  | 'missing-base'
  | 'zero-base'
  | 'negative-base'
  | 'sign-change'
  | 'no-trade'
  | 'incomparable-period'
  | 'incomparable-unit'
  | 'incomparable-basis'
  | 'composition-change'
  | 'break'
  | 'suppressed'
  | 'too-few-periods'
  | 'not-identified';

/**
 * What a reader of a result should be told: that the Lunar New Year moves in and out of a window that was compared
 * (`holiday-affected`), that windows of different seasons were (`seasonality`), or that the growth which the source prints beside the
 * level is another one: the base was revised, or is of another definition (`differs-from-printed`).
 */
export type Warning = 'differs-from-printed' | 'holiday-affected' | 'seasonality';

/** The code of SDMX CL_TRANSFORMATION for what was done, where there is one: `GY` is growth over one year. */
export type Transformation = 'G1' | 'GY' | 'D1' | 'DY' | 'CY' | 'C12' | 'C4' | 'GO1' | 'GOY' | 'GC5Y' | 'GC10Y' | 'R1';

/** What a calculator takes: a quantity, an observation, another result, or nothing where the data has a hole. */
export type Operand<U extends Unit = Unit> = Quantity<U> | Observation<U> | Result<U> | null | undefined;

/**
 * An operand of one unit, or of a unit that is known only when the program runs, as that of a text which is read; an operand of another
 * unit does not compile.
 */
export type OperandIn<Wanted extends Unit, U extends Unit> = Operand<U> & (Wanted extends U ? unknown : never);

/** Items of one sort by their names: exports by product, trade by partner. A `null` is a hole, not a zero. */
export interface Basket<U extends Unit = Unit> {
  readonly [name: string]: Operand<U>;
}

/** Levels by their windows: a series, or a record with a window for each key. What calculators return is one too. */
export type Levels<U extends Unit = Unit> = Series<U> | { readonly [window in Period]?: Operand<U> };

/** Results by their windows; it can be given to another calculator as levels. */
export type ResultsByPeriod<U extends Unit = Unit> = { readonly [window in Period]?: Result<U> };

/** Results by the names of a basket; it can be given to another calculator as a basket. */
export type ResultsByName<U extends Unit = Unit, N extends string = string> = Readonly<Record<N, Result<U>>>;

/** What a result was computed from: an operand, or a basket or series of them. */
export type Input = Operand | Basket | Levels;

interface ResultBase {
  /** The window that the result is of, where the inputs tell. */
  readonly period: Period | null;
  /** The flags of the inputs, and `E` where the result is an estimate. */
  readonly status: readonly ObservationStatus[];
  /** What a reader should be told, of this result and of those that it was computed from. */
  readonly warnings: readonly Warning[];
  /** What it was computed from, by its part in the formula; an observation carries its source. */
  readonly inputs: Readonly<Record<string, Input>>;
  /** The options that were in force, by name. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The formula, in words and symbols. */
  readonly method: string;
  /** The SDMX transformation, or `null` where SDMX has none. */
  readonly transformation: Transformation | null;
  /** The members that it is the sum of, for an aggregate of a bloc. */
  readonly members?: readonly string[];
}

/** A computed value: exact but for a last division to 34 digits, between true bounds. */
export interface Calculated<U extends Unit = Unit> extends Quantity<U>, ResultBase {
  /** There is a value. */
  readonly reason: null;
}

/** No value, and why. */
export interface NotCalculated<U extends Unit = Unit> extends ResultBase {
  /** There is none. */
  readonly value: null;
  /** The unit that the value would have, where the inputs tell. */
  readonly unit: U | null;
  /** There are no bounds. */
  readonly low: null;
  /** There are no bounds. */
  readonly high: null;
  /** Why not, as a code of the closed list. */
  readonly reason: NullReason;
}

/** What a calculator returns. */
export type Result<U extends Unit = Unit> = Calculated<U> | NotCalculated<U>;
