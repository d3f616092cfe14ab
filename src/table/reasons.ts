import type { Arithmetic } from './arithmetic.js';

/** Why a number of a result is missing, in order of the codes; the names are those of the calculators. */
export const REASONS = [
  '',
  'break',
  'missing-base',
  'missing-current',
  'negative-base',
  'no-trade',
  'sign-change',
  'zero-base',
] as const;

/** The codes of the reasons; 0 is that there is none. */
export const REASON = {
  none: 0,
  break: 1,
  missingBase: 2,
  missingCurrent: 3,
  negativeBase: 4,
  noTrade: 5,
  signChange: 6,
  zeroBase: 7,
} as const;

/** @internal Why a level cannot be divided by a base with sense, if it cannot. */
export function signCode<T>({ sign }: Arithmetic<T>, level: T, base: T): (typeof REASON)[keyof typeof REASON] {
  const [above, below] = [sign(level), sign(base)];
  if (below === 0) return above === 0 ? REASON.noTrade : REASON.zeroBase;
  if (below < 0) return above > 0 ? REASON.signChange : REASON.negativeBase;
  return above < 0 ? REASON.signChange : REASON.none;
}
