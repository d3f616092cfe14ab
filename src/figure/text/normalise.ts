import { once } from '../../once.js';
import { simplified } from './simplified.js';

const SPACES = /\s+/gu;
const DASHES = /[\u2010-\u2013\u2212\ufe63\uff0d]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc]/gu;
const HYPHENS = /* @__PURE__ */ once(() => new RegExp('(?<=[\\p{L}\\p{N}])-(?=\\p{L})', 'gu'));
// but for the comma, which ends clauses
const FULL_WIDTH = /[\uff01-\uff0b\uff0e-\uff5e]/gu;
const THAI_DIGITS = /[\u0e50-\u0e59]/gu;
// 三成五 is 3.5 tenths
const TENTHS = /([一二三四五六七八九\d])成([一二三四五六七八九\d])(?![\d.点一二三四五六七八九十百千万亿])/gu;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const DIGIT = /\d/u;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The space that groups the digits of a number, as {@link normalise} writes it. */
export const GROUP_SPACE = '\u2009';

/**
 * @internal A text in the one spelling that the tables know: lower case, plain spaces, no hyphens inside words, and for
 * Chinese and Thai the ASCII forms of digits and signs. Unbreakable and thin spaces inside a number group its digits.
 */
export function normalise(text: string, language: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(SPACES, (space, at: number, all: string) => {
      const groups = '\u00a0\u2009\u202f'.includes(space) && isDigit(all[at - 1]) && isDigit(all[at + space.length]);
      return groups ? GROUP_SPACE : ' ';
    })
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS(), ' ');
  if (language === 'zh') return normaliseChinese(plain);
  return language === 'th' ? plain.replace(THAI_DIGITS, (digit) => shifted(digit, 0x0e20)) : plain;
}

function normaliseChinese(text: string): string {
  const narrow = text
    .replace(FULL_WIDTH, (sign) => shifted(sign, FULL_WIDTH_OFFSET))
    .replace(TENTHS, (_, tenths: string, rest: string) => `${arabic(tenths)}.${arabic(rest)}成`);
  const simple = simplified(narrow);
  // 兆 is 10^12 in traditional text only
  return simple === narrow ? narrow : simple.replace(/兆/gu, '万亿');
}

function arabic(digit: string): string {
  const index = CHINESE_DIGITS.indexOf(digit);
  return index < 0 ? digit : String(index);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && DIGIT.test(character);
}

function shifted(character: string, offset: number): string {
  return String.fromCharCode(character.charCodeAt(0) - offset);
}
