import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import { compare, exponentOf, roundTo, shiftPoint, signOf, type DecimalText, type Rounding } from './decimal.js';
import type { Figure, Quantity } from './figure.js';
import type { FigureWords } from './figureWords.js';
import { inChinese } from './inChinese.js';
import { inEnglish } from './inEnglish.js';
import { includes, widthOf } from './interval.js';
import { readQuantity } from './readQuantity.js';
import type { Unit } from './unit.js';

/** A result without a value, and why. */
export interface NoQuantity {
  /** There is none. */
  readonly value: null;
  /** Why not. */
  readonly reason: string;
}

const WORDS = { en: inEnglish, zh: inChinese } as const;
const MOST_DIGITS = { exact: 15, open: 6, noise: 30 } as const;
const MOST_DECIMALS = 34;
const FEW_DIGITS = 4;
const FINER_DIGITS = 6;

/** What holds a number with its unit and bounds, such as an observation or the correction of a finding. */
export interface HasFigure {
  /** The number: a figure or another quantity. */
  readonly figure: Quantity;
}

/** How {@link formatBounds} writes. */
export interface FormatBoundsOptions {
  /** `en` English, `zh` Chinese, which counts in 万 and 亿. Default: `en`. */
  readonly language?: 'en' | 'zh' | undefined;
}

/** How {@link formatFigure} writes. */
export interface FormatOptions extends FormatBoundsOptions {
  /**
   * How many places are written after the point of the number as it stands in the text: of the per cents, of the millions.
   * Default: as many as the bounds support.
   */
  readonly decimals?: number | undefined;
}

/**
 * Writes a quantity for a reader, with only the digits that its bounds support, or with as many as are asked for.
 *
 * Shape: qualifier, number, scale word, unit. The last digit's place is the power of ten nearest to the distance between
 * the bounds; a number whose bounds do not limit it keeps its own digits, or four of them if they are very many.
 * Rounded once, to the nearest, ties to even. Where only one side is bounded and no qualifier says so, as with what is computed
 * from "over 260 billion", the bound is written: `at least 13.11%`; a low end of 0 is none, nor is one of −100 per cent: `at most 13.3%`.
 * Units: a ratio is written as per cent. {@link figureFromText} reads the same number again, in either language, unless it is
 * below zero and has a qualifier; its bounds are then those of the digits that were written.
 *
 * @param amount - A figure, an observation, the result of a calculator, or any number with unit and bounds.
 * @param options - A number of decimals, and the language.
 * @returns Plain English or Chinese text, the same in every locale; for a result without a value `n/a` and the code of the
 *   reason, in Chinese only 无: `formatReason` has the words.
 * @throws ChinaAseanError `invalid-argument` when the decimals are not a whole number from 0 to 34, or for another language or
 *   option.
 *
 * @example
 * import { figure, formatFigure, quantity } from 'china-asean';
 *
 * formatFigure(quantity('0.2653512', 'ratio'), { decimals: 1 }); // => '26.5%'
 * formatFigure(figure('597e9', 'USD')); // => '597 billion USD'
 * formatFigure(figure('10e6', 'trip', { qualifier: 'over' })); // => 'over 10 million trips'
 * formatFigure(figure('0.082', 'ratio')); // => '8.2%'
 * formatFigure({ value: '551756007393.7', unit: 'USD', low: '551040000000', high: '552470000000' }); // => '552 billion USD'
 * formatFigure(figure('12.6e6', 'tonne', { qualifier: 'over' }), { language: 'zh' }); // => '超过1260万吨'
 */
export function formatFigure(amount: Quantity | Figure | NoQuantity | HasFigure, options: FormatOptions = {}): string {
  requireKeys('formatFigure', options, { language: true, decimals: true });
  const { decimals, language = 'en' } = options;
  if (decimals !== undefined) requireDecimals(decimals);
  const words = wordsOf(language, 'formatFigure');
  const quantity = figureIn(amount);
  if (quantity?.value === null) return words.none(quantity.reason);
  const given = readQuantity(quantity, 'formatFigure');
  const qualifier = qualifierOf(quantity, words);
  const bound = qualifier === null ? onlyBound(given) : null;
  const shown = bound ?? given;
  const scale = scaleOf(shown, words);
  const place = decimals === undefined ? lastPlaceOf(shown) : scale - decimals;
  const write = (rounding: Rounding): string =>
    withUnit(formatNumber(shown.value, place, scale, rounding, words), given.unit, scale, words);
  if (bound === null) return (qualifier ?? '') + write('nearest');
  return bound.low === null ? words.atMost(write('up')) : words.atLeast(write('down'));
}

function qualifierOf(quantity: Quantity | Figure, { qualifiers }: FigureWords): string | null {
  if (!('qualifier' in quantity) || quantity.qualifier === null) return null;
  return Object.hasOwn(qualifiers, quantity.qualifier) ? qualifiers[quantity.qualifier] : null;
}

// nothing is below zero, or falls by more than all of it: of a number above that no more is known than of one without bounds, and
// of one below which there is only that, no more than how far up it may be
function onlyBound(given: Quantity): Quantity | null {
  const { value, low, high, unit } = given;
  const isFall =
    unit === 'ratio' && low !== null && compare(low, '-1') === 0 && (high === null || compare(low, value) < 0);
  const floor = isFall || (high === null && low !== null && signOf(low) === 0) ? null : low;
  const bound = floor === null ? high : high === null ? floor : null;
  return bound === null ? null : { ...given, value: bound, low: floor };
}

/**
 * Writes the bounds of a quantity for a reader, one place finer than {@link formatFigure} writes the value, rounded
 * outwards.
 *
 * Shape: both bounds, or the one that there is; a fall by 100 per cent is none where another is known, since nothing falls further.
 *
 * @param amount - A figure, an observation, the result of a calculator, or any number with unit and bounds.
 * @param options - The language.
 * @returns Plain English or Chinese text: both bounds, `at least …`, `at most …`, `exactly …`, or `unknown`; the number
 *   alone where its bounds differ beyond all digits that are written.
 * @throws ChinaAseanError `invalid-argument` for another language or option.
 *
 * @example
 * import { figure, formatBounds } from 'china-asean';
 *
 * formatBounds(figure('597e9', 'USD')); // => '596.5–597.5 billion USD'
 * formatBounds(figure('10e6', 'trip', { qualifier: 'over' })); // => 'at least 10 million trips'
 * formatBounds(figure(19, 'count')); // => 'exactly 19'
 * formatBounds(figure('597e9', 'USD'), { language: 'zh' }); // => '5965–5975亿美元'
 */
export function formatBounds(amount: Quantity | NoQuantity | HasFigure, options: FormatBoundsOptions = {}): string {
  requireKeys('formatBounds', options, { language: true });
  const { language = 'en' } = options;
  const words = wordsOf(language, 'formatBounds');
  const quantity = figureIn(amount);
  if (quantity?.value === null) return words.unknown;
  const given = readQuantity(quantity, 'formatBounds');
  const { low, high, unit } = given;
  const bound = low !== null && high === null ? { ...given, value: low } : onlyBound(given);
  const shown = bound ?? given;
  const scale = scaleOf(shown, words);
  const place = lastPlaceOf(shown) - (limitOf(shown) === null ? 0 : 1);
  const write = (bound: DecimalText, rounding: Rounding): string => formatNumber(bound, place, scale, rounding, words);
  const written = (number: string): string => withUnit(number, unit, scale, words);
  if (bound !== null) {
    const { value } = bound;
    return bound.low === null
      ? words.atMost(written(write(value, 'up')))
      : words.atLeast(written(write(value, 'down')));
  }
  if (low === null || high === null) return words.unknown;
  if (limitOf(given) === null) {
    const isWhole = compare(low, high) === 0 && compare(roundTo(low, -place), low) === 0;
    const only = written(write(given.value, 'nearest'));
    return isWhole ? words.exactly(only) : only;
  }
  return written(`${write(low, 'down')}${words.between(signOf(low) < 0)}${write(high, 'up')}`);
}

// a row of a table may have a dimension of the name
function figureIn<T extends Quantity | NoQuantity>(amount: T | HasFigure): T | Quantity {
  return isHolder(amount) ? amount.figure : amount;
}

function isHolder(amount: object): amount is HasFigure {
  return typeof amount === 'object' && amount !== null && 'figure' in amount && typeof amount.figure === 'object';
}

function wordsOf(language: 'en' | 'zh', caller: string): FigureWords {
  if (Object.hasOwn(WORDS, language)) return WORDS[language];
  throw new ChinaAseanError('invalid-argument', `${caller}: expected a language of en, zh, got ${quote(language)}`, {
    language,
  });
}

function requireDecimals(decimals: number): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return;
  const expected = `expected a whole number of decimals from 0 to ${MOST_DECIMALS}`;
  throw new ChinaAseanError('invalid-argument', `formatFigure: ${expected}, got ${quote(decimals)}`, { decimals });
}

// the power of ten of the last digit that is written: what the bounds support, or finer where that would leave them
function lastPlaceOf(quantity: Quantity): number {
  const supported = supportedPlaceOf(quantity);
  const place = signOf(quantity.value) === 0 ? supported : Math.min(supported, exponentOf(quantity.value));
  const finest = limitOf(quantity) === null ? place : place - FINER_DIGITS;
  let written = place;
  while (written > finest && !includes(quantity, roundTo(quantity.value, -written))) written -= 1;
  return written;
}

function supportedPlaceOf(quantity: Quantity): number {
  const limit = limitOf(quantity);
  if (limit !== null) {
    const exponent = exponentOf(limit);
    return compare(limit, shiftPoint('3.162', exponent)) > 0 ? exponent + 1 : exponent;
  }
  const { value } = quantity;
  const [, zeros = '', fraction = ''] = /(0*)(?:\.(\d*?)0*)?$/u.exec(value) ?? [];
  const ownPlace = fraction === '' ? zeros.length : -fraction.length;
  const first = exponentOf(value);
  const most = widthOf(quantity) === null ? MOST_DIGITS.open : MOST_DIGITS.exact;
  return first - ownPlace < most ? Math.min(ownPlace, Math.max(first, 0)) : first - FEW_DIGITS + 1;
}

// the distance between the bounds, where it limits the digits: a quotient of exact numbers has bounds too, at its 34th digit
function limitOf(quantity: Quantity): DecimalText | null {
  const width = widthOf(quantity);
  if (width === null || signOf(width) === 0) return null;
  const isNoise = signOf(quantity.value) !== 0 && exponentOf(width) < exponentOf(quantity.value) - MOST_DIGITS.noise;
  return isNoise ? null : width;
}

// of the number as it is written, so that 999.9996 million is 1 billion
function scaleOf(quantity: Quantity, { scales }: FigureWords): number {
  const { value, unit } = quantity;
  if (unit === 'ratio') return -2;
  const written = roundTo(value, -lastPlaceOf(quantity));
  const size = exponentOf(signOf(written) === 0 ? value : written);
  return scales.find(([exponent]) => size >= exponent)?.[0] ?? 0;
}

function formatNumber(
  value: DecimalText,
  place: number,
  scale: number,
  rounding: Rounding,
  { grouped }: FigureWords,
): string {
  const [whole = '', fraction] = roundTo(shiftPoint(value, -scale), scale - place, rounding).split('.');
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function withUnit(number: string, unit: Unit, scale: number, { scales, amount }: FigureWords): string {
  return amount(number, scales.find(([exponent]) => exponent === scale)?.[1] ?? '', unit);
}
