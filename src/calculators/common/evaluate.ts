import { compare, signOf, type DecimalText, type Rounding } from '../../figure/decimal.js';
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
export function either(bounded: Bounded): Argument {
  return { bounded, direction: 'either' };
}

/** @internal A formula of named numbers; it rounds, where it must, in the direction that it is told. */
export type Formula<Name extends string> = (numbers: Readonly<Record<Name, Fraction>>, rounding: Rounding) => Fraction;

/**
 * What a formula comes to as one of its arguments grows without end, or falls without end where that one may, by what the
 * others are. Another end that is open has no value, nor has a limit that depends on it.
 *
 * @internal
 */
export type Limits<Name extends string> = Readonly<
  Partial<Record<Name, (numbers: Readonly<Record<Name, Fraction>>) => Fraction>>
>;

/**
 * The value of a formula, and the least and greatest that it can take with each argument within its bounds: a formula that is
 * monotone in each of them takes both at ends of the arguments, or comes as near as one likes to its limit at an end that is
 * open. Where no limit is told, or the formula has no value there, the bound is that of the range of the formula.
 *
 * @internal
 */
export function evaluate<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  formula: Formula<Name>,
  range: Interval = { low: null, high: null },
  limits?: Limits<NoInfer<Name>>,
): Bounded {
  const values = mapValues(args, ({ bounded }) => fraction(bounded.value));
  const extreme = (rounding: 'down' | 'up', limit: DecimalText | null): DecimalText | null => {
    const found = cornersOf(args, rounding).map((corner) => {
      const numbers = mapValues(corner, (end) => (end === null ? NO_VALUE : fraction(end)));
      return isClosed(corner) ? formula(numbers, rounding) : beyond(corner, numbers, limits);
    });
    return furthest(found, rounding, limit);
  };
  return {
    value: toDecimal(formula(values, 'nearest')),
    low: extreme('down', range.low),
    high: extreme('up', range.high),
  };
}

function furthest(
  corners: readonly Fraction[],
  rounding: 'down' | 'up',
  limit: DecimalText | null,
): DecimalText | null {
  const outwards = rounding === 'down' ? -1 : 1;
  let bound: DecimalText | null = null;
  for (const corner of corners) {
    if (hasValue(corner)) {
      const end = toDecimal(corner, rounding);
      if (bound === null || compare(end, bound) === outwards) bound = end;
    } else if (signOf(corner.numerator) !== -outwards) {
      return limit; // something over nothing is endless, the other way with the other sign
    }
  }
  return bound === null || (limit !== null && compare(bound, limit) === outwards) ? limit : bound;
}

// which of several open ends goes first does not matter: a limit is reached by numbers within the bounds
function beyond<Name extends string>(
  corner: Readonly<Record<Name, DecimalText | null>>,
  numbers: Readonly<Record<Name, Fraction>>,
  limits: Limits<Name> | undefined,
): Fraction {
  const open = (Object.keys(corner) as Name[]).filter((name) => corner[name] === null);
  const isKnown = (limit: Fraction): boolean => hasValue(limit) || signOf(limit.numerator) !== 0;
  return open.map((name) => limits?.[name]?.(numbers) ?? NO_VALUE).find(isKnown) ?? NO_VALUE;
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
