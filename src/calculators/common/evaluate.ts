import { compare, type DecimalText, type Rounding } from '../../figure/decimal.js';
import { fraction, hasValue, NO_VALUE, toDecimal, type Fraction } from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';

/** @internal A number between bounds. */
export interface Bounded extends Interval {
  readonly value: DecimalText;
}

/**
 * How a formula answers when one argument grows and the others stay: it grows, it falls, or one or the other by the others.
 *
 * @internal
 */
export interface Argument {
  readonly bounded: Bounded;
  /** What the formula comes to where this argument has no upper end, whatever the others are. Default: not known. */
  readonly atInfinity?: Fraction;
  readonly direction: 'up' | 'down' | 'either';
}

/** @internal An argument with which the formula grows. */
export function up(bounded: Bounded): Argument {
  return { bounded, direction: 'up' };
}

/** @internal An argument with which the formula falls. */
export function down(bounded: Bounded): Argument {
  return { bounded, direction: 'down' };
}

/** @internal An argument with which the formula only grows or only falls, depending on the others. */
export function either(bounded: Bounded, atInfinity?: Fraction): Argument {
  return { bounded, direction: 'either', ...(atInfinity === undefined ? {} : { atInfinity }) };
}

/** @internal A formula of named numbers; it rounds, where it must, in the direction that it is told. */
export type Formula<Name extends string> = (numbers: Readonly<Record<Name, Fraction>>, rounding: Rounding) => Fraction;

/**
 * The value of a formula, and the least and greatest that it can take with each argument within its bounds: a formula that is
 * monotone in each of them takes both at ends of the arguments. Where such an end is open, or the formula has no value
 * there, the bound is that of the range of the formula.
 *
 * @internal
 */
export function evaluate<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  formula: Formula<Name>,
  range: Interval = { low: null, high: null },
): Bounded {
  const values = mapValues(args, ({ bounded }) => fraction(bounded.value));
  return {
    value: toDecimal(formula(values, 'nearest')),
    low: extreme(args, formula, 'down', range.low),
    high: extreme(args, formula, 'up', range.high),
  };
}

function extreme<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  formula: Formula<Name>,
  rounding: 'down' | 'up',
  limit: DecimalText | null,
): DecimalText | null {
  const outwards = rounding === 'down' ? -1 : 1;
  let furthest: DecimalText | null = null;
  for (const corner of cornersOf(args, rounding)) {
    const found = isClosed(corner)
      ? formula(
          mapValues(corner, (end) => fraction(end)),
          rounding,
        )
      : beyond(args, corner);
    if (!hasValue(found)) return limit;
    const bound = toDecimal(found, rounding);
    if (furthest === null || compare(bound, furthest) === outwards) furthest = bound;
  }
  return furthest !== null && limit !== null && compare(furthest, limit) === outwards ? limit : furthest;
}

// the formula where an end is open: what it comes to there, if that is known
function beyond<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  corner: Readonly<Record<Name, DecimalText | null>>,
): Fraction {
  const open = (Object.keys(corner) as Name[]).filter((name) => corner[name] === null);
  const known = open.flatMap((name) => (args[name].bounded.low === null ? [] : (args[name].atInfinity ?? [])));
  return open.length === 1 && known[0] !== undefined ? known[0] : NO_VALUE;
}

function isClosed<Name extends string>(
  corner: Readonly<Record<Name, DecimalText | null>>,
): corner is Readonly<Record<Name, DecimalText>> {
  return !Object.values(corner).includes(null);
}

// every choice of ends that may carry the formula furthest
function cornersOf<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  rounding: 'down' | 'up',
): readonly Readonly<Record<Name, DecimalText | null>>[] {
  let corners: readonly Readonly<Record<string, DecimalText | null>>[] = [{}];
  for (const [name, { bounded, direction }] of Object.entries<Argument>(args)) {
    const both = direction === 'either' && bounded.low !== bounded.high;
    const high = (direction === 'down') === (rounding === 'down');
    const ends = both ? [bounded.low, bounded.high] : [high ? bounded.high : bounded.low];
    corners = corners.flatMap((corner) => ends.map((end) => ({ ...corner, [name]: end })));
  }
  return corners;
}

function mapValues<Name extends string, A, B>(
  record: Readonly<Record<Name, A>>,
  change: (value: A) => B,
): Record<Name, B> {
  const entries = Object.entries<A>(record).map(([name, value]) => [name, change(value)] as const);
  return Object.fromEntries(entries) as Record<Name, B>;
}
