import { shiftPoint, type DecimalText } from '../decimal.js';
import { GROUP_SPACE } from './normalise.js';

/** A number as it was written, and the power of ten of its last written place. */
export interface Numeral {
  readonly value: DecimalText;
  readonly place: number;
}

const MOST_DIGITS = 40;
const LEADING_ZERO = /^0\d/u;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_PLACES = '十百千';

/**
 * @internal A number in digits, or `undefined` if its points and commas do not make one: groups have three digits, the
 * first one to three, and only one sign groups.
 */
export function readDigits(text: string, decimal: '.' | ','): Numeral | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  const groupSigns = [decimal === '.' ? ',' : '.', GROUP_SPACE].filter((sign) => whole.includes(sign));
  const groups = whole.split(groupSigns[0] ?? GROUP_SPACE);
  const digits = groups.join('');
  const wellFormed =
    more.length === 0 &&
    groupSigns.length <= 1 &&
    groups.every((group, index) => group.length === 3 || (index === 0 && (groups.length === 1 || group.length < 4))) &&
    groups.every((group) => group !== '') &&
    !LEADING_ZERO.test(digits) &&
    digits.length + (fraction ?? '').length <= MOST_DIGITS;
  if (!wellFormed) return undefined;
  if (fraction === undefined) return { value: digits as DecimalText, place: 0 };
  return isDigits(fraction) ? { value: `${digits}.${fraction}` as DecimalText, place: -fraction.length } : undefined;
}

function isDigits(text: string): boolean {
  return /^\d+$/u.test(text);
}

/**
 * @internal A number in Chinese numerals below ten thousand, or `undefined` if they do not make one. Two digits in a row
 * are refused: 三四百 is "three or four hundred".
 */
export function readChineseNumeral(text: string): Numeral | undefined {
  const [whole = '', fraction] = text
    .replace(/[两兩]/gu, '二')
    .replace(/零/gu, '〇')
    .split(/[点點]/u);
  const integer = readChineseInteger(whole);
  if (fraction === undefined || integer === undefined) return integer;
  const digits = Array.from(fraction, (character) => CHINESE_DIGITS.indexOf(character));
  if (digits.length === 0 || digits.includes(-1)) return undefined;
  return { value: `${integer.value}.${digits.join('')}` as DecimalText, place: -digits.length };
}

function readChineseInteger(text: string): Numeral | undefined {
  if (text === '〇') return { value: '0', place: 0 };
  let sum = 0;
  let digit: number | undefined;
  let lowest = CHINESE_PLACES.length + 1;
  let zero = false;
  for (const character of text) {
    const place = CHINESE_PLACES.indexOf(character) + 1;
    const value = CHINESE_DIGITS.indexOf(character);
    if (place > 0) {
      // 十 alone is ten, 百 and 千 need their digit
      if (place >= lowest || (digit === undefined && (place > 1 || sum > 0))) return undefined;
      sum += (digit ?? 1) * 10 ** place;
      [lowest, digit, zero] = [place, undefined, false];
    } else if (value === 0 && !zero && digit === undefined && sum > 0) {
      zero = true;
    } else if (value > 0 && digit === undefined) {
      digit = value;
    } else {
      return undefined;
    }
  }
  // 一百二 leaves out its last place word
  if (digit !== undefined && sum > 0 && lowest > 1 && !zero) return undefined;
  if (zero && digit === undefined) return undefined;
  const exact = digit !== undefined || lowest === 1;
  return { value: String(sum + (digit ?? 0)) as DecimalText, place: exact ? 0 : lowest };
}

/** @internal The number times a power of ten. */
export function scaled({ value, place }: Numeral, exponent: number): Numeral {
  return exponent === 0 ? { value, place } : { value: shiftPoint(value, exponent), place: place + exponent };
}
