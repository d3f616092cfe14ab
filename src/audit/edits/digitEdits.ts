import { add, negate, shiftPoint, signOf, subtract, type DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { Figure, Quantity } from '../../figure/figure.js';
import type { Claim, Correction } from '../finding.js';

const NUMBERS = /\d(?:[\d.,\u2009 ]*\d)?/gu;
const ZEROS = /^0+|0+$/gu;
// nobody prints more, and every digit of a number has ten changes
const MOST_DIGITS = 40;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The printed digits of a number, and the power of ten of the last of them. */
interface PrintedDigits {
  /** Where each digit stands in the text. */
  readonly places: readonly number[];
  readonly exponent: number;
}

/** @internal Every claim that differs in one printed digit, or in the order of two beside each other; the first becomes no zero. */
export function digitEdits(claim: Claim): readonly Correction[] {
  const { figure, observation } = claim;
  const { printed } = figure;
  const found = digitsOf(figure);
  if (found === null || found.places.length > MOST_DIGITS) return [];
  const { places, exponent } = found;
  const own = places.map((at) => printed.charAt(at));
  const changes = own.flatMap((digit, index) => [
    ...DIGITS.map((other) => ['digit', replaced(own, [[index, other]])] as const),
    [
      'swapped-digits',
      replaced(own, [
        [index, own[index + 1] ?? digit],
        [index + 1, digit],
      ]),
    ] as const,
  ]);
  return changes
    .filter(([, digits]) => (digits[0] !== '0' || own[0] === '0') && digits.join() !== own.join())
    .map(([change, digits]) => ({
      claim,
      change,
      printed,
      instead: replaced(
        printed.split(''),
        digits.map((digit, index) => [places[index] ?? 0, digit]),
      ).join(''),
      figure: moved(figure, shiftPoint(subtract(numberOf(digits), numberOf(own)), exponent)),
      period: observation.period,
    }));
}

function replaced(
  characters: readonly string[],
  changes: readonly (readonly [at: number, other: string])[],
): readonly string[] {
  const others = new Map(changes);
  return characters.map((character, at) => others.get(at) ?? character);
}

function numberOf(digits: readonly string[]): DecimalText {
  return parseDecimalText(digits.join(''));
}

// the number of the text that has the digits of the value, up to zeros at either end
function digitsOf({ value, printed }: Figure): PrintedDigits | null {
  const significant = digitsIn(value).replace(ZEROS, '');
  for (const match of printed.matchAll(NUMBERS)) {
    const [text] = match;
    const digits = digitsIn(text);
    if (digits.replace(ZEROS, '') !== significant || significant === '') continue;
    const trailing = digits.length - digits.replace(/0+$/u, '').length;
    const places = [...text.matchAll(/\d/gu)].map(({ index }) => match.index + index);
    return { places, exponent: lastPlaceOf(value) - trailing };
  }
  return null;
}

function digitsIn(text: string): string {
  return text.replace(/\D/gu, '');
}

// the power of ten of the last digit that is not zero
function lastPlaceOf(value: DecimalText): number {
  const [, zeros = '', fraction = ''] = /(0*)(?:\.(\d*?)0*)?$/u.exec(value) ?? [];
  return fraction === '' ? zeros.length : -fraction.length;
}

function moved(figure: Figure, difference: DecimalText): Quantity {
  const signed = signOf(figure.value) < 0 ? negate(difference) : difference;
  const move = (value: DecimalText): DecimalText => add(value, signed);
  return {
    value: move(figure.value),
    unit: figure.unit,
    low: figure.low === null ? null : move(figure.low),
    high: figure.high === null ? null : move(figure.high),
  };
}
