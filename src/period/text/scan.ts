import { mayBeBuddhist } from '../mayBeBuddhist.js';
import type { Language, Phrase, Sense } from './language.js';
import { numericDate } from './numericDate.js';
import { hasWords, isInsideWord, readNumber, readOrdinal } from './readNumber.js';
import type { Token } from './token.js';
import { wordAt } from './wordAt.js';

/** The tokens of a text, or the first word that is not known, and where it starts. */
export type Scan = { readonly tokens: readonly Token[] } | { readonly unknown: string; readonly at: number };

const SKIPPED = /[\s,，;；:：()（）"“”]/u;
const JOINTS = '-/';
const JOINED_YEAR = /^\d{4}(?!\d)/u;
const JOINED_CODE = /^[hqsw]\d/u;
const YEARS: ReadonlySet<string> = new Set(['year', 'buddhistYear', 'commonYear', 'relativeYear']);
const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'firstMonths']);
const [LEAST_YEAR, GREATEST_YEAR] = [1000, 9999];

// the greatest number that a phrase may hold
const LIMITS: Readonly<Partial<Record<Sense, number>>> = {
  half: 2,
  quarter: 4,
  month: 12,
  firstMonths: 12,
  firstQuarters: 4,
  lastMonths: 12,
  monthsEnding: 120,
  endedMonths: 120,
  day: 31,
  week: 53,
};

/** @internal Cuts a normalised text into tokens, the longest phrase first. */
export function scan(text: string, language: Language): Scan {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (SKIPPED.test(text.charAt(at)) || isJoint(text, at, tokens)) {
      at += 1;
      continue;
    }
    const date = numericDate(text, at, language.dayFirst === true);
    const found = date ?? longestPhrase(text, at, language) ?? bareNumber(text, at, language);
    if (found === undefined) return { unknown: wordAt(text, at), at };
    for (const token of found.tokens) add(tokens, token);
    at = found.end;
  }
  return { tokens };
}

interface Found {
  readonly tokens: readonly Token[];
  readonly end: number;
}

// "Jan-to-Jul" has one "to"
function add(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  const doubled =
    (before?.kind === 'to' || before?.kind === 'until') && (token.kind === 'to' || token.kind === 'until');
  if (doubled && token.text === '-') return;
  if (doubled && before.text === '-') tokens.pop();
  tokens.push(token);
}

// the hyphen of "Q3-2024", "2024-Q3" and "end-2024", the stroke of "quý 3/2024"
function isJoint(text: string, at: number, tokens: readonly Token[]): boolean {
  const sign = text.charAt(at);
  if (!JOINTS.includes(sign)) return false;
  const [earlier, before] = [tokens.at(-2)?.kind ?? '', tokens.at(-1)?.kind ?? ''];
  const after = text.slice(at + 1, at + 6);
  if (PARTS.has(before)) return !YEARS.has(earlier) && JOINED_YEAR.test(after);
  if (YEARS.has(before)) return !PARTS.has(earlier) && JOINED_CODE.test(after);
  return before === 'end' && sign === '-';
}

function longestPhrase(text: string, at: number, language: Language): Found | undefined {
  let best: Found | undefined;
  // most places have no number, and then no phrase that begins with one
  const numbered = readNumber(text, at, language) !== undefined || readOrdinal(text, at, language) !== undefined;
  for (const key of numbered ? [text.charAt(at), '#'] : [text.charAt(at)]) {
    for (const phrase of language.phrases.get(key) ?? []) {
      const found = phraseAt(text, at, phrase, language);
      if (found !== undefined && found.end > (best?.end ?? at)) best = found;
    }
  }
  return best;
}

function phraseAt(text: string, at: number, { sense, value, parts }: Phrase, language: Language): Found | undefined {
  let end = at;
  let number = value;
  for (const [index, part] of parts.entries()) {
    const spaced = part.startsWith(' ') || parts[index - 1]?.endsWith(' ') === true;
    if (index > 0 && (text[end] === ' ' || (spaced && text[end] === '-'))) end += 1;
    if (part === '#' || part === '#th') {
      const read = part === '#' ? readNumber(text, end, language) : readOrdinal(text, end, language);
      if (read === undefined) return undefined;
      number = read.value;
      end = read.end;
    } else {
      const words = part.trim();
      if (!hasWords(text, end, words)) return undefined;
      end += words.length;
    }
  }
  if (isInsideWord(text, end) || !isWithinLimits(sense, number)) return undefined;
  const counted = value === null && number !== null;
  const token = { value: number ?? 0, text: text.slice(at, end), counted };
  return { tokens: sense === 'harmless' ? [] : [{ ...token, kind: sense }], end };
}

function isWithinLimits(sense: Sense, number: number | null): boolean {
  if (number === null || sense === 'relativeYear') return true;
  if (sense === 'buddhistYear') return mayBeBuddhist(number);
  if (YEARS.has(sense)) return number >= LEAST_YEAR && number <= GREATEST_YEAR;
  return number >= 1 && number <= (LIMITS[sense] ?? Infinity);
}

function bareNumber(text: string, at: number, language: Language): Found | undefined {
  const read = readNumber(text, at, language);
  if (read === undefined || isInsideWord(text, read.end)) return undefined;
  const token: Token = { kind: 'number', value: read.value, text: text.slice(at, read.end), counted: false };
  return { tokens: [token], end: read.end };
}
