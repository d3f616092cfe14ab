import type { NullReason } from '../calculators/result.js';
import type { Dictionary, Integers } from './tableModel.js';

/** Why a number of a result is missing, in order of the codes; the names are those of the calculators. */
const REASONS = [
  '',
  'break',
  'incomparable-period',
  'missing-base',
  'missing-current',
  'negative-base',
  'no-trade',
  'not-identified',
  'sign-change',
  'too-few-periods',
  'zero-base',
] as const satisfies readonly (NullReason | '')[];

/** The codes of the reasons; 0 is that there is none. */
export const REASON = {
  none: 0,
  break: 1,
  incomparablePeriod: 2,
  missingBase: 3,
  missingCurrent: 4,
  negativeBase: 5,
  noTrade: 6,
  notIdentified: 7,
  signChange: 8,
  tooFewPeriods: 9,
  zeroBase: 10,
} as const;

/** The code of a reason. */
export type ReasonCode = (typeof REASON)[keyof typeof REASON];

/** @internal The column of the codes of reasons. */
export function reasonsOf(codes: Uint8Array): Dictionary {
  return { values: REASONS, codes };
}

/** @internal Why a level cannot be divided by a base, where either is missing, or below zero, or the base is zero. */
export function reasonAgainst(level: number, base: number): ReasonCode {
  if (Number.isNaN(level)) return REASON.missingCurrent;
  if (Number.isNaN(base)) return REASON.missingBase;
  if (base === 0) return level === 0 ? REASON.noTrade : REASON.zeroBase;
  if (base < 0) return level > 0 ? REASON.signChange : REASON.negativeBase;
  return level < 0 ? REASON.signChange : REASON.none;
}

/** @internal Takes away the numbers of rows that a break lies before; what is missing stays missing. */
export function markBreaks(breaks: Uint8Array | null, numbers: Float64Array, reasons: Uint8Array): void {
  for (const [row, isBreak] of (breaks ?? []).entries()) {
    const reason = reasons[row];
    const isMissing = reason === REASON.missingCurrent || reason === REASON.missingBase;
    if (isBreak !== 1 || isMissing || reason === REASON.incomparablePeriod) continue;
    numbers[row] = NaN;
    reasons[row] = REASON.break;
  }
}

/** @internal The reasons of sums: one that is missing has a part that is. */
export function missingReasons(integers: Integers): Dictionary {
  const codes = new Uint8Array(integers.length);
  for (let row = 0; row < codes.length; row += 1) {
    const integer = integers[row];
    if (integer === null || Number.isNaN(integer)) codes[row] = REASON.missingCurrent;
  }
  return reasonsOf(codes);
}
