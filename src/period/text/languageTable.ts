/**
 * Phrases of one meaning, separated by commas, in lower case. `#` stands for a number in digits or words, `#th` for an
 * ordinal one; a space stands for a space or a hyphen, and beside a number for nothing too.
 */
export type Row = string;

/** A row, or rows by the number that they stand for; those under `#` hold their own number. */
export type Rows = Row | { readonly [number: number | `${number}`]: Row; readonly '#'?: Row };

/** What people write for windows of time in one language, by what it says. */
export interface PhraseRows {
  /** Years of the common era: "2024", and with the era, "2024 CE". */
  readonly year?: Rows;
  readonly commonYear?: Rows;
  readonly buddhistYear?: Rows;
  /** Years by their distance from the reference year: −1 is "last year". */
  readonly relativeYear?: Rows;

  /** Windows of whole months within a year. */
  readonly wholeYear?: Rows;
  readonly half?: Rows;
  readonly quarter?: Rows;
  readonly month?: Rows;
  readonly firstMonths?: Rows;
  readonly firstQuarters?: Rows;
  readonly lastMonths?: Rows;

  /** Days of a month, and ISO weeks of a year. */
  readonly day?: Rows;
  readonly week?: Rows;

  /** "Three months to" a month, by the number of months; `endedMonths` stand behind "as of" and the month. */
  readonly monthsEnding?: Rows;
  readonly endedMonths?: Rows;
  readonly yearToDate?: Rows;
  /** "Counted up": beside "as of" either since 1 January or since the start of all, which is refused. */
  readonly cumulated?: Rows;
  /** Between two windows; before the first of them. */
  readonly to?: Rows;
  readonly from?: Rows;
  /** "Between" stands before the first window and makes "and" stand for "to". */
  readonly between?: Rows;
  readonly and?: Rows;
  /** Before a day up to which something is counted; `until` also stands between two windows. */
  readonly asOf?: Rows;
  readonly until?: Rows;
  /** Behind the day up to which something is counted. */
  readonly untilBehind?: Rows;
  /** "End of": the last day of a window. */
  readonly end?: Rows;

  /** A year that need not begin in January. */
  readonly fiscal?: Rows;
  /** Words of two readings, which are refused. */
  readonly vague?: Rows;
  /** Words that say nothing about the window. */
  readonly harmless?: Rows;
}

/** How windows of time are written in one language. */
export interface LanguageTable extends PhraseRows {
  /** Words for numbers, and for ordinal numbers. */
  readonly numbers?: Readonly<Record<number, Row>>;
  readonly ordinals?: Readonly<Record<number, Row>>;
  /** Whether numbers may be written in Chinese numerals. Default: no. */
  readonly chineseNumerals?: boolean;
  /** Whether 7/8/2024 is 7 August by convention. Default: no, it is ambiguous. */
  readonly dayFirst?: boolean;
  /** Whether a bare year from 2400 to 2699 is one of the Buddhist era. Default: no, it is ambiguous. */
  readonly buddhist?: boolean;
}
