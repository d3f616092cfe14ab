import { once } from '../../once.js';
import type { Language, NumberWord } from './language.js';

/** A number, and where it ends. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

// the 15 of 15/7 and of 15-7-2025 begins a date
const DIGITS = /\d{1,4}(?!\d|\/\d{1,2}(?!\d)|([/.-])\d{1,2}\1\d{4})/uy;
const ORDINAL = /(\d{1,2})(?:st|nd|rd|th)/uy;
const CHINESE = /[〇零○一二三四五六七八九十两兩]{1,4}(?![〇零○一二三四五六七八九十两兩])/uy;
const TENS = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const LATIN = /* @__PURE__ */ once(() => new RegExp('^[\\p{Script=Latin}\\p{M}]', 'u'));

/** @internal The number that a text has at a place, in digits or words. */
export function readNumber(text: string, at: number, language: Language): ReadNumber | undefined {
  const digits = matchAt(DIGITS, text, at);
  if (digits !== null) return { value: Number(digits[0]), end: at + digits[0].length };
  return readChinese(text, at, language) ?? readWord(text, at, language.numbers);
}

/** @internal The ordinal number that a text has at a place. */
export function readOrdinal(text: string, at: number, language: Language): ReadNumber | undefined {
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal !== null) return { value: Number(ordinal[1]), end: at + ordinal[0].length };
  return readWord(text, at, language.ordinals);
}

/** @internal Whether a text has words at a place, a space in them standing for a space or a hyphen. */
export function hasWords(text: string, at: number, words: string): boolean {
  if (text.startsWith(words, at)) return true;
  return words.includes(' ') && text.slice(at, at + words.length).replaceAll('-', ' ') === words;
}

/** @internal Whether a Latin word goes on beyond a place. */
export function isInsideWord(text: string, at: number): boolean {
  return LATIN().test(text.slice(at - 1, at)) && LATIN().test(text.slice(at, at + 2));
}

function readWord(text: string, at: number, words: readonly NumberWord[]): ReadNumber | undefined {
  if (isInsideWord(text, at)) return undefined;
  const found = words.find(([word]) => hasWords(text, at, word) && !isInsideWord(text, at + word.length));
  return found === undefined ? undefined : { value: found[1], end: at + found[0].length };
}

function readChinese(text: string, at: number, { chineseNumerals }: Language): ReadNumber | undefined {
  const [numeral] = chineseNumerals ? (matchAt(CHINESE, text, at) ?? []) : [];
  if (numeral === undefined) return undefined;
  const plain = numeral.replace(/[零○]/gu, '〇').replace(/[两兩]/gu, '二');
  const [, tens, ones] = TENS.exec(plain) ?? [];
  // 一二月 is January and February, not the twelfth month
  const isPositional = plain.length === 1 || (plain.length === 4 && !plain.includes('十'));
  if (tens === undefined && !isPositional) return undefined;
  const value = tens === undefined ? positional(plain) : 10 * (positional(tens) || 1) + positional(ones ?? '');
  return { value, end: at + numeral.length };
}

function positional(numeral: string): number {
  return Number(Array.from(numeral, (digit) => CHINESE_DIGITS.indexOf(digit)).join(''));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
