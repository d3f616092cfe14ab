import { wordAt } from '../../period/text/wordAt.js';
import { isLatin } from './isLatin.js';
import type { Lexicon, Sense } from './lexicon.js';
import { readChineseNumeral, readDigits, type Numeral } from './numeral.js';

/** A number in digits or Chinese numerals; `null` if it is malformed. */
export interface NumberSense {
  readonly kind: 'number';
  readonly number: Numeral | null;
}

/** A word, phrase, sign or number of a text, with what it says. */
export type Token = (Sense | NumberSense) & { readonly text: string };

/** The tokens of a text, or the first word that is not known, and where it starts. */
export type Scan = { readonly tokens: readonly Token[] } | { readonly unknown: string; readonly at: number };

const DIGITS = /\d(?:[\d.,\u2009]*\d)?/uy;
const CHINESE_NUMERAL =
  /[〇零一二三四五六七八九十两兩][〇零一二三四五六七八九十百千两兩]*(?:[点點][〇零一二三四五六七八九]*)?/uy;
const DIGIT = /^\d/u;
const POINT = /^[.,—]$/u;
const PLUS = /^\+\d/u;

/** @internal Cuts a normalised text into tokens, the longest phrase first. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const token = digitsAt(text, at, lexicon) ?? phraseAt(text, at, lexicon) ?? chineseAt(text, at, lexicon);
    if (token === undefined || isLoose(text, at, token)) return { unknown: wordAt(text, at), at };
    tokens.push(token);
    at += token.text.length;
  }
  return { tokens };
}

function digitsAt(text: string, at: number, { decimal }: Lexicon): Token | undefined {
  const digits = matchAt(DIGITS, text, at);
  return digits === undefined
    ? undefined
    : { kind: 'number', number: readDigits(digits, decimal) ?? null, text: digits };
}

function chineseAt(text: string, at: number, { chineseNumerals = false }: Lexicon): Token | undefined {
  const numeral = chineseNumerals ? matchAt(CHINESE_NUMERAL, text, at) : undefined;
  return numeral === undefined
    ? undefined
    : { kind: 'number', number: readChineseNumeral(numeral) ?? null, text: numeral };
}

function phraseAt(text: string, at: number, { phrases }: Lexicon): Token | undefined {
  const first = text.charAt(at);
  if (first === ',') return { kind: 'pause', text: first };
  if (PLUS.test(text.slice(at, at + 2))) return { kind: 'link', one: false, text: first };
  const found = phrases.get(first)?.find((phrase) => text.startsWith(phrase.text, at) && endsAt(text, at, phrase.text));
  return found === undefined ? undefined : { ...found.sense, text: found.text };
}

// ".5" must not be read as 5, and of dashes only those next to a number are minus signs: not "trade - 5%", "top-5"
function isLoose(text: string, at: number, token: Token): boolean {
  const next = text.charAt(at + token.text.length);
  if (token.kind === 'pause') return POINT.test(token.text) && DIGIT.test(next);
  return token.text === '-' && (next === ' ' || isLatin(text.charAt(at - 1)));
}

// a Latin word ends where its letters end, a symbol with a digit where its digits end
function endsAt(text: string, at: number, phrase: string): boolean {
  const last = phrase.slice(-1);
  const next = text.slice(at + phrase.length, at + phrase.length + 2);
  return !(isLatin(last) && isLatin(next)) && !(DIGIT.test(last) && DIGIT.test(next));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
