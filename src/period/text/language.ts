import { once } from '../../once.js';
import type { LanguageTable, PhraseRows, Row, Rows } from './languageTable.js';
import { lettered } from './normalise.js';
import { symbols } from './symbols.js';

/** What a phrase says. */
export type Sense = keyof PhraseRows;

/** A phrase, cut into words and the places of numbers. */
export interface Phrase {
  readonly sense: Sense;
  /** The number it stands for; `null` where it holds its own. */
  readonly value: number | null;
  readonly parts: readonly string[];
}

/** A word for a number. */
export type NumberWord = readonly [word: string, value: number];

/** The words of a language, ready to be looked up. */
export interface Language extends Pick<LanguageTable, 'buddhist' | 'chineseNumerals' | 'dayFirst'> {
  /** By first character, or `#` where they begin with a number. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The longest first. */
  readonly numbers: readonly NumberWord[];
  readonly ordinals: readonly NumberWord[];
}

const SEPARATOR = /,\s+/u;
const NUMBER = /(#th|#)/u;
const NOT_PHRASES: ReadonlySet<string> = new Set(['buddhist', 'chineseNumerals', 'dayFirst', 'numbers', 'ordinals']);

/**
 * Makes the words of a language, and the symbols of all languages, ready to be looked up: when the first text is read in it, so that it
 * takes no time to load languages that are not read.
 *
 * @internal
 */
export function language(tableOf: () => LanguageTable): () => Language {
  return once(() => {
    const table = tableOf();
    const { buddhist = false, chineseNumerals = false, dayFirst = false, numbers, ordinals } = table;
    const phrases = byFirstCharacter([...phrasesOf(symbols), ...phrasesOf(table)]);
    return { buddhist, chineseNumerals, dayFirst, phrases, numbers: wordsOf(numbers), ordinals: wordsOf(ordinals) };
  });
}

function byFirstCharacter(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const first = phrase.parts[0]?.charAt(0) ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

function phrasesOf(table: LanguageTable): readonly Phrase[] {
  return Object.entries(table).flatMap(([sense, rows]: readonly [string, unknown]) =>
    NOT_PHRASES.has(sense) ? [] : phrasesIn(sense as Sense, rows as Rows),
  );
}

function phrasesIn(sense: Sense, rows: Rows): readonly Phrase[] {
  const byNumber: Readonly<Record<string, Row>> = typeof rows === 'string' ? { '#': rows } : rows;
  return Object.entries(byNumber).flatMap(([number, row]) =>
    textsOf(row).map((text) => ({
      sense,
      value: number === '#' ? null : Number(number),
      parts: text.split(NUMBER).filter((part) => part !== ''),
    })),
  );
}

function wordsOf(rows: Readonly<Record<number, Row>> = {}): readonly NumberWord[] {
  return Object.entries(rows)
    .flatMap(([value, row]) => textsOf(row).map((word) => [word, Number(value)] as const))
    .sort(([a], [b]) => b.length - a.length);
}

function textsOf(row: Row): readonly string[] {
  return lettered(row).split(SEPARATOR);
}
