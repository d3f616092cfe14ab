import type { DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { Input, NullReason, Result, Transformation, Warning } from '../result.js';
import { statusOf, warningsOf } from './operand.js';

/** @internal What a calculator says of itself, whether or not it has a value to give. */
export interface Work {
  /** The formula. */
  readonly method: string;
  /** The operands, by their part in the formula. */
  readonly inputs: Readonly<Record<string, Input>>;
  /** The window of the result. */
  readonly period: Period | null;
  /** The options in force; those that were left to their absence are not recorded. */
  readonly options?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The SDMX code, where there is one. */
  readonly transformation?: Transformation | null;
  /** Whether the result is an estimate of something that was published, or could be: flag `E`. */
  readonly estimate?: boolean;
  /** Whether it mends a break that its inputs have: their flag `B` is not carried on. */
  readonly mended?: boolean;
  /** What the reader should be told. */
  readonly warnings?: readonly Warning[];
}

/** @internal A result with a value. */
export function calculated<U extends Unit>(
  work: Work,
  unit: U,
  value: DecimalText,
  { low, high }: Interval,
): Result<U> {
  return Object.freeze({ value, unit, low, high, reason: null, ...report(work) });
}

/** @internal A result without one. */
export function notCalculated<U extends Unit>(work: Work, unit: U | null, reason: NullReason): Result<U> {
  return Object.freeze({ value: null, unit, low: null, high: null, reason, ...report(work) });
}

/** @internal A result that says more than its number. */
export function withDetails<U extends Unit, D extends object>(result: Result<U>, details: D): Result<U> & D {
  return Object.freeze({ ...result, ...details }) as Result<U> & D;
}

type Report = Pick<Result, 'inputs' | 'method' | 'options' | 'period' | 'status' | 'transformation' | 'warnings'>;

function report({
  inputs,
  method,
  period,
  options = {},
  transformation = null,
  estimate,
  mended,
  warnings = [],
}: Work): Report {
  const all = Object.values(inputs);
  const flags = new Set<ObservationStatus>(all.flatMap(statusOf));
  if (estimate === true) flags.add('E');
  if (mended === true) flags.delete('B');
  const given = Object.entries(options).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
  );
  return {
    period,
    status: Object.freeze([...flags].sort()),
    warnings: Object.freeze([...new Set([...warnings, ...all.flatMap(warningsOf)])].sort()),
    inputs: Object.freeze({ ...inputs }),
    options: Object.freeze(Object.fromEntries(given)),
    method,
    transformation,
  };
}
