import { add, negate, shiftPoint, signOf, type DecimalText } from '../../figure/decimal.js';
import type { Figure, Quantity } from '../../figure/figure.js';
import type { Claim, Correction } from '../finding.js';

const NUMBERS = /\d(?:[\d.,\u2009 ]*\d)?/gu;
const ZEROS = /^0+|0+$/gu;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The printed digits of a number, and the power of ten of the last of them. */
interface PrintedDigits {
  /** Where each digit stands in the text. */
  readonly places: readonly number[];
  readonly exponent: number;
}

/** @internal Every claim that differs in one printed digit; the first stays above zero. */
export function digitEdits(claim: Claim): readonly Correction[] {
  const { figure, observation } = claim;
  const digits = digitsOf(figure);
  if (digits === null) return [];
  const { printed } = figure;
  return digits.places.flatMap((at, index) => {
    const digit = printed.charAt(at);
    const place = digits.exponent + digits.places.length - 1 - index;
    return DIGITS.filter((other) => other !== digit && !(other === '0' && index === 0)).map((other) => ({
      claim,
      change: 'digit' as const,
      printed,
      instead: `${printed.slice(0, at)}${other}${printed.slice(at + 1)}`,
      figure: moved(figure, shiftPoint(`${Number(other) - Number(digit)}`, place)),
      period: observation.period,
    }));
  });
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
