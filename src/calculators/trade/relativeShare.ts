import { signOf } from '../../figure/decimal.js';
import {
  compareFractions,
  fraction,
  greatest,
  hasValue,
  minus,
  NO_VALUE,
  ONE,
  over,
  ZERO,
  type Fraction,
} from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { readFlows, requireAlike, valuesOf, type Dimension, type Flows } from '../common/readFlows.js';
import type { NullReason, Operand } from '../result.js';

/** @internal A part and its whole. */
export type Pair<Name extends string> = readonly [part: Name, whole: Name];

/** @internal What the observations of the two pairs must have in common. */
export interface ShareRules {
  /** The dimensions in which those of a pair may not differ, besides flow and basis. Default: none. */
  readonly alike?: readonly Dimension[];
  /** Whether the base may be counted by several offices, each from its own side: a partner's imports for exports to it. */
  readonly mirrored?: boolean;
}

/**
 * Reads a share and the share that it is set against: all four of one window; each pair of one unit, and where they are
 * observations of one flow and basis, and alike in some more dimensions. The first is current, the others are bases. What is
 * above its whole is no part of it, and nothing is identified.
 *
 * @internal
 */
export function readShares<Name extends string>(
  caller: string,
  operands: Readonly<Record<Name, Operand>>,
  pairs: readonly [share: Pair<Name>, base: Pair<Name>],
  { alike = [], mirrored = false }: ShareRules = {},
): Flows<Name, Unit> {
  const [[current], basePair] = pairs;
  const bases = pairs.flat().filter((name) => name !== current);
  const given = pairs
    .filter((pair) => !mirrored || pair !== basePair)
    .map((pair) => pair.map((name) => operands[name]));
  given.forEach((pair) => requireAlike(caller, pair, alike));
  const read = readFlows(caller, operands, { alike: mirrored ? ['indicator'] : ['flow'], bases, anyUnit: true });
  if (read.reason !== null) return read;
  const unitsDiffer = pairs.some(([part, whole]) => read.flows[part].unit !== read.flows[whole].unit);
  if (unitsDiffer) return { reason: 'incomparable-unit' };
  if (given.some((pair) => valuesOf(pair, 'basis').length > 1)) return { reason: 'incomparable-basis' };
  const isAbove = pairs.some(([part, whole]) =>
    exceeds(fraction(read.flows[part].value), fraction(read.flows[whole].value)),
  );
  return isAbove ? { reason: 'not-identified' } : read;
}

/** @internal Whether a part is above its whole, where there is a whole. */
export function exceeds(part: Fraction, whole: Fraction): boolean {
  return compareFractions(whole, ZERO) > 0 && compareFractions(part, whole) > 0;
}

/** @internal Whether quantities are all of one unit, so that one can be taken off another. */
export function areOfOneUnit(...quantities: readonly Quantity[]): boolean {
  return new Set(quantities.map(({ unit }) => unit)).size === 1;
}

/** @internal part / whole, 1 at most, whatever the printed digits would allow; a part that is nothing has no share in what may be nothing. */
export function shareOf(part: Fraction, whole: Fraction): Fraction {
  if (!hasValue(part) || !hasValue(whole)) return NO_VALUE;
  if (signOf(part.numerator) === 0) return ZERO;
  return compareFractions(part, whole) < 0 ? over(part, whole) : ONE;
}

/** @internal (part / whole) / (base part / base whole). */
export function relativeShare(part: Fraction, whole: Fraction, basePart: Fraction, baseWhole: Fraction): Fraction {
  return over(shareOf(part, whole), shareOf(basePart, baseWhole));
}

/** @internal Why there is no relative share: something that is divided by is zero, or what is left of it is below zero. */
export function reasonAgainst(part: Fraction, ...below: readonly Fraction[]): NullReason | null {
  if (below.some((number) => compareFractions(number, ZERO) < 0)) return 'not-identified';
  if (below.every((number) => compareFractions(number, ZERO) > 0)) return null;
  return signOf(part.numerator) === 0 ? 'no-trade' : 'zero-base';
}

/** @internal What is left of a whole without a part of it: not below zero, whatever the printed digits would allow. */
export function restOf(whole: Fraction, part: Fraction): Fraction {
  return greatest(minus(whole, part), ZERO);
}
