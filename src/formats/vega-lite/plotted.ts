import { shiftPoint, type DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';

/** @internal A quantity as numbers that are drawn, and the exact texts beside them. */
export interface Plotted {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: DecimalText;
  readonly exactLow: DecimalText | null;
  readonly exactHigh: DecimalText | null;
  /** Where the true value may lie without a limit. */
  readonly open: 'up' | 'down' | 'both' | null;
}

/** @internal A quantity on a scale. */
export function plotted(quantity: Interval & { readonly value: DecimalText }, exponent: number): Plotted {
  const { value, low, high } = quantity;
  const numberOf = (text: DecimalText): number => Number(shiftPoint(text, -exponent));
  return {
    value: numberOf(value),
    low: low === null ? null : numberOf(low),
    high: high === null ? null : numberOf(high),
    exact: value,
    exactLow: low,
    exactHigh: high,
    open: openEnd(low, high),
  };
}

function openEnd(low: DecimalText | null, high: DecimalText | null): Plotted['open'] {
  if (low === null) return high === null ? 'both' : 'down';
  return high === null ? 'up' : null;
}
