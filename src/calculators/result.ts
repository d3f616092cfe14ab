import type { Quantity } from '../figure/figure.js';
import type { Unit } from '../figure/unit.js';
import type { Observation, ObservationStatus } from '../model/observation.js';
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

/** The code of SDMX CL_TRANSFORMATION for what was done, where there is one: `GY` is growth over one year. */
export type Transformation = 'G1' | 'GY' | 'D1' | 'DY';

/** What a calculator takes: a quantity, an observation, another result, or nothing where the data has a hole. */
export type Operand<U extends Unit = Unit> = Quantity<U> | Observation<U> | Result<U> | null | undefined;

interface ResultBase {
  /** The window that the result is of, where the inputs tell. */
  readonly period: Period | null;
  /** The flags of the inputs, and `E` where the result is an estimate. */
  readonly status: readonly ObservationStatus[];
  /** What it was computed from, by its part in the formula; an observation carries its source. */
  readonly inputs: Readonly<Record<string, Operand>>;
  /** The formula, in words and symbols. */
  readonly method: string;
  /** The SDMX transformation, or `null` where SDMX has none. */
  readonly transformation: Transformation | null;
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
