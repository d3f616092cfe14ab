import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import { add, compare, multiply, roundTo, shiftPoint, signOf, subtract, type DecimalText } from './decimal.js';
import { readDecimal } from './parseDecimalText.js';
import type { Interval } from './interval.js';
import { getUnit, type Unit } from './unit.js';

/** A number with its unit and the bounds within which the true value lies. */
export interface Quantity<U extends Unit = Unit> extends Interval {
  /** The number, in the unit. */
  readonly value: DecimalText;
  /** What the number counts. */
  readonly unit: U;
}

/** The word beside a printed number that says on which side of it the true value lies. */
export type Qualifier = 'about' | 'at-least' | 'at-most' | 'over' | 'under';

/**
 * What a phrase says about its number: a level, a change of it relative to an earlier level (growth, average growth per
 * period), a change in its own unit (difference), how many times an earlier level it is (multiple), or the part of a
 * total's growth that it makes up (contribution).
 */
export type Measure = 'level' | 'growth' | 'average-growth' | 'difference' | 'multiple' | 'contribution';

/** A number as it was published. */
export interface Figure<U extends Unit = Unit> extends Quantity<U> {
  /** The qualifying word, or `null` if none was printed: then only the rounding separates the number from the truth. */
  readonly qualifier: Qualifier | null;
  /** What the phrase says about the number. */
  readonly measure: Measure;
  /** The text that was read, as it was printed. */
  readonly printed: string;
}

/** What {@link figure} may be told beyond the number and its unit. */
export interface FigureOptions {
  /** The qualifying word. Default: none. */
  readonly qualifier?: Qualifier | undefined;
  /** What is said about the number. Default: `'level'`. */
  readonly measure?: Measure | undefined;
  /** One unit of the last printed place, `'0'` for a number that was not rounded. Default: the last place of the text. */
  readonly resolution?: DecimalText | undefined;
  /** The text as printed. Default: the value and the unit. */
  readonly printed?: string | undefined;
}

/** @internal */
export const QUALIFIERS: readonly Qualifier[] = ['about', 'at-least', 'at-most', 'over', 'under'];
/** @internal */
export const MEASURES: readonly Measure[] = [
  'level',
  'growth',
  'average-growth',
  'difference',
  'multiple',
  'contribution',
];

const UPWARDS: ReadonlySet<Qualifier | null> = /* @__PURE__ */ new Set(['over', 'at-least'] as const);
const DOWNWARDS: ReadonlySet<Qualifier | null> = /* @__PURE__ */ new Set(['under', 'at-most'] as const);
const PLACES = /^[^.eE]*(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/u;

/**
 * Makes a figure from a number and its unit; the bounds follow from the last printed place and the qualifier.
 *
 * Shape: low = value − ½ resolution, high = value + ½ resolution; `over` and `at-least` reach from the value up, `under`
 * and `at-most` up to it. Units that only come in whole numbers (trips, ranks) have whole bounds. What is `about` a number
 * printed to the unit is as round as its last digit that is not zero: about 1,100 is 1,050 to 1,150.
 * Units: the value is in the base of the unit: dollars, not billions of dollars; 0.082, not 8.2 per cent.
 *
 * @param value - Decimal text; written with an exponent it keeps its printed places: `'597e9'` is 597 billion.
 * @param unit - The unit of the value.
 * @param options - Qualifier, measure, resolution and printed text.
 * @returns A frozen record.
 * @throws ChinaAseanError `invalid-decimal` when the value is not a number; `unknown-unit` when the unit is not known;
 *   `invalid-argument` when the resolution is negative, or the qualifier or measure is none, or an option is unknown.
 *
 * @example
 * import { figure } from 'china-asean';
 *
 * const trade = figure('597e9', 'USD');
 * [trade.low, trade.high]; // => ['596500000000', '597500000000']
 * const trips = figure('10e6', 'trip', { qualifier: 'over' });
 * [trips.low, trips.high]; // => ['10000000', null]
 */
export function figure<U extends Unit>(value: DecimalText | number, unit: U, options: FigureOptions = {}): Figure<U> {
  requireKeys('figure', options, { qualifier: true, measure: true, resolution: true, printed: true });
  const { qualifier = null, measure = 'level' } = options;
  const number = readDecimal(value, 'figure');
  if (qualifier !== null) requireOneOf('qualifier', qualifier, QUALIFIERS);
  requireOneOf('measure', measure, MEASURES);
  const resolution =
    options.resolution === undefined
      ? lastPlace(typeof value === 'number' ? number : value)
      : readDecimal(options.resolution, 'figure');
  if (signOf(resolution) < 0) {
    throw new ChinaAseanError(
      'invalid-argument',
      `figure: expected a resolution of 0 or more, got ${quote(resolution)}`,
      {
        resolution,
      },
    );
  }
  const { discrete } = getUnit(unit, 'figure');
  const isAbout = qualifier === 'about';
  const rounding = roundingInterval(number, isAbout ? rounder(number, resolution) : resolution, discrete && !isAbout);
  return Object.freeze({
    value: number,
    unit,
    ...boundsOf(qualifier, number, rounding),
    qualifier,
    measure,
    printed: options.printed ?? `${number} ${unit}`,
  });
}

function requireOneOf<T>(name: string, value: T, known: readonly T[]): void {
  if (known.includes(value)) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `figure: expected a ${name} of ${known.join(', ')}, got ${quote(value)}`,
    {
      [name]: value,
    },
  );
}

function boundsOf(qualifier: Qualifier | null, value: DecimalText, rounding: Interval): Interval {
  if (UPWARDS.has(qualifier)) return { low: value, high: null };
  return DOWNWARDS.has(qualifier) ? { low: null, high: value } : rounding;
}

function lastPlace(printed: string): DecimalText {
  const [, fraction = '', exponent = '0'] = PLACES.exec(printed) ?? [];
  return shiftPoint('1', Number(exponent) - fraction.length);
}

// "about 1,100" was not counted to the unit, though it is printed so
function rounder(value: DecimalText, resolution: DecimalText): DecimalText {
  const whole = roundTo(value, 0);
  if (compare(resolution, '1') !== 0 || compare(whole, value) !== 0) return resolution;
  const [, zeros = ''] = /[1-9](0*)$/u.exec(whole) ?? [];
  return shiftPoint('1', zeros.length);
}

function roundingInterval(value: DecimalText, resolution: DecimalText, discrete: boolean): Interval {
  const half = multiply(resolution, '0.5');
  const low = subtract(value, half);
  const high = add(value, half);
  if (!discrete || compare(roundTo(value, 0), value) !== 0) return { low, high };
  return { low: roundTo(low, 0, 'up'), high: roundTo(high, 0, 'down') };
}
