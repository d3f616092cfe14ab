import { once } from '../../once.js';
import type { DecimalText } from '../decimal.js';
import type { Qualifier } from '../figure.js';
import type { Unit } from '../unit.js';
import type { LanguageTable, Row, UnitName, WordRows } from './languageTable.js';
import { symbols } from './symbols.js';
import { unitSense, type UnitSense } from './unitSense.js';

/** Where a qualifier stands beside its number. */
export type Side = 'before' | 'after' | 'either';

/** What a word, or a phrase of several, says about the number beside it. */
export type Sense =
  | UnitSense
  | { readonly kind: 'numeral'; readonly digits: DecimalText; readonly ordinal: boolean }
  | { readonly kind: 'multiple'; readonly digits: DecimalText }
  | { readonly kind: 'magnitude'; readonly exponent: number; readonly unit: Unit | null }
  | {
      readonly kind: 'qualifier';
      readonly qualifier: Qualifier;
      readonly side: Side;
      readonly during: boolean;
      readonly crossing: boolean;
    }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly form: 'verb' | 'noun' | 'adjective' }
  | { readonly kind: 'average'; readonly complete: boolean }
  | { readonly kind: 'contribution'; readonly sign: 1 | -1; readonly complete: boolean }
  | { readonly kind: 'rank'; readonly from: 'nothing' | 'ordinal' | 'number' }
  | { readonly kind: 'link'; readonly one: boolean }
  | {
      readonly kind:
        'by' | 'half' | 'harmless' | 'inARow' | 'minus' | 'ordinalMark' | 'pause' | 'reached' | 'to' | 'yearOnYear';
    };

/** What a language table says besides words. */
export type Conventions = Pick<
  LanguageTable,
  'bareMagnitudes' | 'buddhistYears' | 'chineseNumerals' | 'decimal' | 'steps' | 'timesAreGrowth'
>;

/** The words of a language, ready to be looked up. */
export interface Lexicon extends Conventions {
  /** By first character, the phrases that start with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** One entry of a {@link Lexicon}. */
export interface Phrase {
  readonly text: string;
  readonly sense: Sense;
}

const SEPARATOR = /,\s+/u;

const senses: Readonly<Record<keyof WordRows, Sense>> = {
  article: { kind: 'link', one: true },
  averageAnnual: { kind: 'average', complete: false },
  averageRate: { kind: 'average', complete: true },
  by: { kind: 'by' },
  contributed: { kind: 'contribution', sign: 1, complete: false },
  decrease: { kind: 'change', sign: -1, form: 'noun' },
  dragged: { kind: 'contribution', sign: -1, complete: true },
  fell: { kind: 'change', sign: -1, form: 'verb' },
  half: { kind: 'half' },
  harmless: { kind: 'harmless' },
  higher: { kind: 'change', sign: 1, form: 'adjective' },
  inARow: { kind: 'inARow' },
  increase: { kind: 'change', sign: 1, form: 'noun' },
  largest: { kind: 'rank', from: 'nothing' },
  link: { kind: 'link', one: false },
  lower: { kind: 'change', sign: -1, form: 'adjective' },
  minus: { kind: 'minus' },
  nthLargest: { kind: 'rank', from: 'ordinal' },
  ordinalMark: { kind: 'ordinalMark' },
  pause: { kind: 'pause' },
  ranked: { kind: 'rank', from: 'number' },
  reached: { kind: 'reached' },
  rose: { kind: 'change', sign: 1, form: 'verb' },
  to: { kind: 'to' },
  toGrowth: { kind: 'contribution', sign: 1, complete: true },
  yearOnYear: { kind: 'yearOnYear' },
};

/**
 * Makes the words of a language, and the symbols of all languages, ready to be looked up: when the first text is read in it, so that it
 * takes no time to load languages that are not read.
 *
 * @internal
 */
export function lexicon(tableOf: () => LanguageTable): () => Lexicon {
  return once(() => {
    const table = tableOf();
    return { ...table, phrases: byFirstCharacter([...phrasesOf(symbols), ...phrasesOf(table)]) };
  });
}

function byFirstCharacter(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of [...all].sort((a, b) => b.text.length - a.text.length)) {
    const first = phrase.text.charAt(0);
    const list = phrases.get(first);
    if (list === undefined) phrases.set(first, [phrase]);
    else list.push(phrase);
  }
  return phrases;
}

function phrasesOf(table: LanguageTable): readonly Phrase[] {
  const [during, crossing] = [wordsOf(table.during ?? ''), wordsOf(table.crossing ?? '')];
  const qualifiers = (side: Side) => (qualifier: string, text: string) =>
    ({
      kind: 'qualifier',
      qualifier: qualifier as Qualifier,
      side,
      during: during.includes(text),
      crossing: crossing.includes(text),
    }) as const;
  const letters = Object.entries(table.letters ?? {});
  return [
    ...phrasesIn(table, (name) => senses[name as keyof WordRows]),
    ...phrasesIn(table.magnitudes, (exponent) => ({ kind: 'magnitude', exponent: Number(exponent), unit: null })),
    ...letters.flatMap(([exponent, [row, unit]]) =>
      phrasesIn({ [exponent]: row }, () => ({ kind: 'magnitude', exponent: Number(exponent), unit })),
    ),
    ...phrasesIn(table.numerals, (digits) => ({ kind: 'numeral', digits: digits as DecimalText, ordinal: false })),
    ...phrasesIn(table.ordinals, (digits) => ({ kind: 'numeral', digits: digits as DecimalText, ordinal: true })),
    ...phrasesIn(table.multiples, (digits) => ({ kind: 'multiple', digits: digits as DecimalText })),
    ...phrasesIn(table.before, qualifiers('before')),
    ...phrasesIn(table.after, qualifiers('after')),
    ...phrasesIn(table.either, qualifiers('either')),
    ...phrasesIn(table.units, (name) => unitSense(name as UnitName, false)),
    ...phrasesIn(table.unitsBefore, (name) => unitSense(name as UnitName, true)),
  ];
}

function phrasesIn(rows: object = {}, senseOf: (key: string, text: string) => Sense | undefined): readonly Phrase[] {
  return Object.entries(rows).flatMap(([key, row]: readonly [string, unknown]) =>
    typeof row !== 'string'
      ? []
      : wordsOf(row).flatMap((text) => {
          const sense = senseOf(key, text);
          return sense === undefined ? [] : [{ text, sense }];
        }),
  );
}

function wordsOf(row: Row): readonly string[] {
  return row.split(SEPARATOR).filter((text) => text !== '');
}
