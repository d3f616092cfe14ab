import type { Qualifier } from '../figure.js';
import type { CurrencyCode, PhysicalUnit } from '../unit.js';

/** Words of one meaning, separated by commas: lower case, spaces in place of hyphens. */
export type Row = string;

/** What a unit word may mean besides one unit; {@link unitSense} says which units each of these stands for. */
export type LooseUnit =
  | 'basis point'
  | 'dollar'
  | 'month or quarter'
  | 'passenger'
  | 'per cent'
  | 'per mille'
  | 'person'
  | 'tenth'
  | 'times'
  | 'visitor'
  | 'years'
  | 'yuan or yen';

/** Power units that are multiples of a unit of the package. */
export type ScaledUnit = 'GWh' | 'MW' | 'MWh';

/** The unit that a row of unit words names. */
export type UnitName =
  CurrencyCode | Exclude<PhysicalUnit, 'index' | 'ratio' | 'rank' | 'year'> | LooseUnit | ScaledUnit;

/** What the words of a language say about a number, apart from qualifiers, units and magnitudes. */
export interface WordRows {
  /** Verbs of change: with `to` before the number, the number is the new level, not the change. */
  readonly rose?: Row;
  readonly fell?: Row;
  /** Nouns of change, before the number or right behind it. */
  readonly increase?: Row;
  readonly decrease?: Row;
  /** Adjectives of change, right behind the number. */
  readonly higher?: Row;
  readonly lower?: Row;
  /** What may stand between a word of change and its number: "by", "at a rate of". */
  readonly by?: Row;
  /** What turns a verb of change into a level: "rose to". */
  readonly to?: Row;
  /** Verbs whose number is a level: "reached", "accounting for". */
  readonly reached?: Row;
  /** Averages over several periods; they need a word of change. */
  readonly averageAnnual?: Row;
  /** Average rates of growth, complete without a word of change. */
  readonly averageRate?: Row;
  /** "Contributed": a contribution if percentage points or a word of the next row follow, else perhaps a share. */
  readonly contributed?: Row;
  /** "To growth", "of the growth". */
  readonly toGrowth?: Row;
  readonly dragged?: Row;
  /** "Year on year": a ratio beside it is growth. */
  readonly yearOnYear?: Row;
  /** "In a row": the number counts periods. */
  readonly inARow?: Row;
  /** "Largest": rank 1, or the rank of an ordinal number beside it. */
  readonly largest?: Row;
  /** Words that need an ordinal number to be a rank. */
  readonly nthLargest?: Row;
  /** "Ranked": the number is a rank. */
  readonly ranked?: Row;
  /** What makes a number an ordinal. */
  readonly ordinalMark?: Row;
  /** "And a half", "half a". */
  readonly half?: Row;
  readonly minus?: Row;
  /** Articles and particles that may stand between a qualifier and its number. */
  readonly link?: Row;
  /** Articles that mean one before a magnitude: "a million". */
  readonly article?: Row;
  readonly pause?: Row;
  /** Words that say nothing about the number. */
  readonly harmless?: Row;
}

/** How a language prints figures. */
export interface LanguageTable extends WordRows {
  /** The decimal sign; the other one of point and comma groups digits. */
  readonly decimal: '.' | ',';
  /** The powers of ten between two steps of one number, as in 44亿1900万. Default: numbers have no steps. */
  readonly steps?: number;
  /** Whether a magnitude behind a qualifier stands for one of it: 超万列. Default: no. */
  readonly bareMagnitudes?: boolean;
  /** Whether numbers may be written in Chinese numerals. Default: no. */
  readonly chineseNumerals?: boolean;
  /** Whether years are written in the Buddhist era too: 2567 is 2024. Default: no. */
  readonly buddhistYears?: boolean;
  /** Whether "rose five times" means growth of 500 per cent, and nothing else. Default: no, it is ambiguous. */
  readonly timesAreGrowth?: boolean;
  /** Qualifiers that with years and days may mean "during": "over five years", 近5年. */
  readonly during?: Row;
  /** Qualifiers that behind a verb of change may name a level: "rose above 5 per cent". */
  readonly crossing?: Row;
  /** By power of ten. */
  readonly magnitudes?: Readonly<Record<number, Row>>;
  /** By power of ten, abbreviations that are unit symbols too: "5m" is five million, or five metres. */
  readonly letters?: Readonly<Record<number, readonly [row: Row, unit: PhysicalUnit]>>;
  readonly numerals?: Readonly<Record<number, Row>>;
  readonly ordinals?: Readonly<Record<number, Row>>;
  /** Verbs that hold their own number: "doubled" is 2. */
  readonly multiples?: Readonly<Record<number, Row>>;
  /** Qualifiers that stand before the number. */
  readonly before?: Readonly<Partial<Record<Qualifier, Row>>>;
  /** Qualifiers that stand behind it. */
  readonly after?: Readonly<Partial<Record<Qualifier, Row>>>;
  /** Qualifiers that may stand on either side. */
  readonly either?: Readonly<Partial<Record<Qualifier, Row>>>;
  readonly units?: Readonly<Partial<Record<UnitName, Row>>>;
  /** Units that are printed before their number: 百分之. Currencies need not be listed again. */
  readonly unitsBefore?: Readonly<Partial<Record<UnitName, Row>>>;
}
