import type { DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { NullReason, Operand, Result, Transformation } from '../result.js';
import { statusOf } from './operand.js';

/** @internal What a calculator says of itself, whether or not it has a value to give. */
export interface Work {
  /** The formula. */
  readonly method: string;
  /** The operands, by their part in the formula. */
  readonly inputs: Readonly<Record<string, Operand>>;
  /** The window of the result. */
  readonly period: Period | null;
  /** The SDMX code, where there is one. */
  readonly transformation?: Transformation | null;
  /** Whether the result is an estimate of something that was published, or could be: flag `E`. */
  readonly estimate?: boolean;
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

type Report = Pick<Result, 'inputs' | 'method' | 'period' | 'status' | 'transformation'>;

function report({ inputs, method, period, transformation = null, estimate = false }: Work): Report {
  const flags = new Set<ObservationStatus>(Object.values(inputs).flatMap(statusOf));
  if (estimate) flags.add('E');
  const status = Object.freeze([...flags].sort());
  return { period, status, inputs: Object.freeze({ ...inputs }), method, transformation };
}
