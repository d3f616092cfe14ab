import { REASON } from './reasons.js';

/** A quotient of integers, whose denominator is above zero. */
export type Quotient = readonly [numerator: bigint, denominator: bigint];

const SIGNIFICANT = 64;

/** @internal The double nearest to a quotient. */
export function nearestDouble([numerator, denominator]: Quotient): number {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  // 64 significant bits and whether anything was left behind them: rounded once, when they become a double
  const shift = SIGNIFICANT + bitsOf(denominator) - bitsOf(magnitude);
  const [n, d] = shift >= 0 ? [magnitude << BigInt(shift), denominator] : [magnitude, denominator << BigInt(-shift)];
  const quotient = n / d;
  const sticky = n % d === 0n ? 0n : 1n;
  // in two steps, since the power alone may be too small or too great for a double
  const half = Math.trunc((-shift - 1) / 2);
  const nearest = Number((quotient << 1n) | sticky) * 2 ** half * 2 ** (-shift - 1 - half);
  return negative ? -nearest : nearest;
}

// at least so many, and at most three more
function bitsOf(a: bigint): number {
  return 4 * a.toString(16).length;
}

/** @internal Puts the double nearest to the exact quotient in each row that has no reason to have none. */
export function refine(numbers: Float64Array, reasons: Uint8Array, quotientAt: (row: number) => Quotient): void {
  for (let row = 0; row < numbers.length; row += 1) {
    if (reasons[row] === REASON.none) numbers[row] = nearestDouble(quotientAt(row));
  }
}
