import { civilOf, weekOf } from './calendar.js';
import { mayBeBuddhist } from './mayBeBuddhist.js';
import { isMonthWindow, kindOf, type MonthWindow, type Window } from './window.js';

// the months in English
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** @internal A window in English. */
export function inEnglish(window: Window): string {
  if (isMonthWindow(window)) return monthsInEnglish(window);
  const { first, last } = window;
  if (first === null) return `up to ${dayInEnglish(last)}`;
  if (first === last) return dayInEnglish(first);
  if (kindOf(window) !== 'week') return `${dayInEnglish(first)} – ${dayInEnglish(last)}`;
  const [year, week] = weekOf(first);
  return `week ${week} of ${yearInEnglish(year)}`;
}

function monthsInEnglish(window: MonthWindow): string {
  const { start, months } = window;
  const end = start + months - 1;
  const [year, lastYear] = [yearOf(start), yearOf(end)];
  const kind = kindOf(window);
  if (kind === 'year') return year;
  if (kind === 'half-year' || kind === 'quarter') {
    const ordinal = ORDINALS[(start % 12) / months] ?? '';
    return `${ordinal} ${kind === 'quarter' ? kind : 'half'} of ${year}`;
  }
  if (months === 1) return `${monthOf(start)} ${year}`;
  if (start % 12 === 0 && months % 12 === 0) return `${year}–${lastYear}`;
  if (year === lastYear) return `${monthOf(start)}–${monthOf(end)} ${year}`;
  return `${monthOf(start)} ${year} – ${monthOf(end)} ${lastYear}`;
}

function yearOf(month: number): string {
  return yearInEnglish(Math.floor(month / 12));
}

function yearInEnglish(year: number): string {
  return mayBeBuddhist(year) ? `${year} CE` : String(year);
}

function monthOf(month: number): string {
  return ENGLISH_MONTHS[month % 12] ?? '';
}

function dayInEnglish(day: number): string {
  const [year, month, date] = civilOf(day);
  return `${date} ${monthOf(month - 1)} ${yearInEnglish(year)}`;
}
