import type { Issue } from '../../errors.js';
import type { Observation, ObservationKey, ObservationStatus } from '../../model/observation.js';
import type { Source } from '../../model/source.js';
import type { Period } from '../../period/period.js';

/** What a reader of a format has found. */
export interface Reading {
  /** The observations, in the order of the input. */
  readonly observations: readonly Observation[];
  /** What the input names without a number. */
  readonly missing: readonly MissingObservation[];
  /** What was read and is no observation, and why: a part of a total that is there too, say. */
  readonly others: readonly Issue[];
  /** The sources that the observations name. */
  readonly sources: readonly Source[];
  /** Fields of the input that an observation has no place for, by the id of the observation and by their names. */
  readonly attributes: Readonly<Record<string, Attributes>>;
}

/** Fields as they were written, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** A key and window that the input has without a number. */
export interface MissingObservation extends ObservationKey {
  /** The window. */
  readonly period: Period;
  /** The flags that tell why, where the input does. */
  readonly status: readonly ObservationStatus[];
  /** Fields as they were written, by their names. */
  readonly attributes: Attributes;
}

/** What a reader that does not throw returns. */
export type SafeReading<V> =
  | {
      /** The input was read. */
      readonly ok: true;
      /** What was found. */
      readonly value: V;
      /** Nothing was wrong. */
      readonly issues: readonly [];
    }
  | {
      /** The input could not be read. */
      readonly ok: false;
      /** There is nothing. */
      readonly value: null;
      /** All that is wrong, with paths or lines. */
      readonly issues: readonly Issue[];
    };
