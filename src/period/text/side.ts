import { dayNumber, mondayOfWeek } from '../calendar.js';
import { dayWindow, monthWindow, type Window } from '../window.js';
import type { Context } from './context.js';
import { refusal } from './refusal.js';
import type { Token } from './token.js';
import { readYear } from './readYear.js';

/** What is said of one window, or of one side of "from … to …". */
export interface Side {
  readonly year: number | null;
  /** A window of whole months within a year. */
  readonly part: Token | null;
  readonly day: Token | null;
  readonly week: Token | null;
  /** Whether the last day of the window is meant. */
  readonly end: boolean;
  /** The order in which it was said, a letter for each token. */
  readonly order: string;
}

const LETTERS: Readonly<Partial<Record<Token['kind'], string>>> = {
  year: 'Y',
  buddhistYear: 'Y',
  commonYear: 'Y',
  relativeYear: 'Y',
  wholeYear: 'P',
  half: 'P',
  quarter: 'P',
  month: 'P',
  firstMonths: 'P',
  firstQuarters: 'P',
  lastMonths: 'P',
  day: 'D',
  number: 'D',
  week: 'W',
  end: 'E',
};
// E is "end of", and 底 behind a window
const ORDERS = /^(?:E?(?:Y|P|PY|YP|D|DP|PD|DPY|PDY|YPD|DY|W|WY|YW)|(?:Y|P|YP|YW)E)$/u;
const DIGIT = /^\d/u;
const TWO_DIGITS = /^\d\d$/u;
// "July 15" is a day, "June 24" may be June 2024
const LIKELY_YEAR = 20;
const FULL_NAME = /^(?!sept$)[a-z]{4}/u;

/** @internal Reads what is said of one window: a year, a part of it, a day, in an order that people use. */
export function readSide(tokens: readonly Token[], context: Context): Side {
  const letters = tokens.map(letterOf).join('');
  if (!ORDERS.test(letters)) throw refusal('ambiguous-period', 'one window: a year, or a part of one', context.text);
  const find = (letter: string): Token | null => tokens[letters.indexOf(letter)] ?? null;
  const year = find('Y');
  return {
    year: year === null ? null : readYear(year, context),
    part: find('P'),
    day: find('D'),
    week: find('W'),
    end: letters.includes('E'),
    order: letters.replace('E', ''),
  };
}

// a bare number is a day only in digits: not the "I" of "April I"
function letterOf({ kind, text }: Token): string {
  return kind === 'number' && !DIGIT.test(text) ? '?' : (LETTERS[kind] ?? '?');
}

/** @internal The window of a side; a year that is not said is the reference year. */
export function windowOfSide(side: Side, context: Context): Window {
  const window = findWindowOf(side, context, yearOf(side, context));
  if (window !== null) return window;
  throw refusal('invalid-period', 'a window that the calendar has', context.text);
}

function yearOf({ year, part, day, order }: Side, { text, referenceYear }: Context): number {
  if (year !== null) return year;
  // "Jul 25" may be July 2025
  const mayBeYear = day?.kind === 'number' && TWO_DIGITS.test(day.text);
  if (order === 'PD' && mayBeYear && (day.value >= LIKELY_YEAR || !FULL_NAME.test(part?.text ?? ''))) {
    throw refusal('ambiguous-period', 'a year of four digits: the last number may be a day or a year', text);
  }
  if (day !== null && part === null)
    throw refusal('ambiguous-period', 'a unit beside the number: a month, a day, a year', text);
  if (part?.kind === 'lastMonths') {
    throw refusal('ambiguous-period', 'the year whose last months are meant: they may be the last before now', text);
  }
  if (referenceYear !== undefined) return referenceYear;
  if (part?.text === 'may' && order === 'P') {
    throw refusal('ambiguous-period', 'a year beside "may", which may be a month or a verb', text);
  }
  throw refusal('reference-year-needed', 'a year, or the option referenceYear for the year of the text', text);
}

function findWindowOf({ part, day, week }: Side, { text }: Context, year: number): Window | null {
  if (week !== null) return daysFrom(mondayOfWeek(year, week.value), 7);
  if (day === null) return part === null ? monthWindow(year, 1, 12) : monthWindow(year, ...monthsOf(part));
  if (part?.kind === 'month') return daysFrom(dayNumber(year, part.value, day.value), 1);
  throw refusal('ambiguous-period', 'a unit beside each number, and years of four digits', text);
}

function daysFrom(first: number | null, count: number): Window | null {
  return first === null ? null : dayWindow(first, first + count - 1);
}

/** @internal The first month of a part of a year, 1 to 12, and how many months it has. */
export function monthsOf({ kind, value }: Token): readonly [month: number, months: number] {
  switch (kind) {
    case 'half':
      return [6 * value - 5, 6];
    case 'quarter':
      return [3 * value - 2, 3];
    case 'firstMonths':
      return [1, value];
    case 'firstQuarters':
      return [1, 3 * value];
    case 'lastMonths':
      return [13 - value, value];
    case 'wholeYear':
      return [1, 12];
    default:
      return [value, 1];
  }
}
