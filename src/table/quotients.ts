import type { Unit } from '../figure/unit.js';
import type { Arithmetic } from './arithmetic.js';
import type { Integers, Quotient, Quotients } from './tableModel.js';

/** Quotients that are being filled; where nothing is put in, there is none. */
export interface QuotientColumn<T> {
  /** Puts a quotient in a row; its denominator is above zero. */
  readonly set: (row: number, numerator: T, denominator: T) => void;
  /** Whether all numbers so far are exact. */
  readonly isExact: () => boolean;
  readonly finish: () => Quotient & { readonly numbers: Float64Array };
}

/** @internal */
export function quotientColumn<T>(arithmetic: Arithmetic<T>, size: number): QuotientColumn<T> {
  const { isExact, divide } = arithmetic;
  const [numerators, denominators] = [arithmetic.column(size), arithmetic.column(size)];
  const numbers = new Float64Array(size).fill(NaN);
  let exact = true;
  return {
    set: (row, numerator, denominator) => {
      exact &&= isExact(numerator) && isExact(denominator);
      numerators[row] = numerator;
      denominators[row] = denominator;
      numbers[row] = divide(numerator, denominator);
    },
    isExact: () => exact,
    finish: () => ({
      numerators: numerators as unknown as Integers,
      denominators: denominators as unknown as Integers,
      numbers,
    }),
  };
}

/** The quotients of a result, and of its bounds where there are some. */
export interface QuotientSet<T> {
  readonly value: QuotientColumn<T>;
  readonly low: QuotientColumn<T> | null;
  readonly high: QuotientColumn<T> | null;
}

/** @internal */
export function quotientSet<T>(arithmetic: Arithmetic<T>, size: number, hasBounds: boolean): QuotientSet<T> {
  const column = (): QuotientColumn<T> => quotientColumn(arithmetic, size);
  return { value: column(), low: hasBounds ? column() : null, high: hasBounds ? column() : null };
}

/** @internal The measure of a result, or `null` where the arithmetic was not exact. */
export function measureOf<T>(unit: Unit, { value, low, high }: QuotientSet<T>): Quotients | null {
  if (!(value.isExact() && (low?.isExact() ?? true) && (high?.isExact() ?? true))) return null;
  const { numbers, ...quotient } = value.finish();
  return {
    kind: 'quotients',
    unit,
    numbers,
    value: quotient,
    low: low?.finish() ?? null,
    high: high?.finish() ?? null,
  };
}
