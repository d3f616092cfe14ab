import { isMonthWindow, type Window } from '../window.js';
import type { Context } from './context.js';
import { isRange, readRange } from './readRange.js';
import { refusal } from './refusal.js';
import type { Token } from './token.js';

const YEAR = 12;
const SPLIT_END = /\d+$/u;

/**
 * @internal The window of a fiscal year whose months are told: "fiscal year 2023/24 (April–March)". Countries begin theirs
 * in January, April, July or October, and name it after its first or its last year, so nothing else settles it.
 */
export function readFiscal(tokens: readonly Token[], context: Context): Window {
  const [label, ...months] = tokens.filter(({ kind }) => kind !== 'fiscal');
  const years = label === undefined ? null : yearsOf(label);
  if (years !== null && isRange(months)) {
    const window = readRange(isDated(months) ? months : dated(months, years), context);
    if (
      window !== null &&
      isMonthWindow(window) &&
      window.months === YEAR &&
      isNamedSo(window, years, isDated(months))
    ) {
      return window;
    }
  }
  throw refusal('ambiguous-period', 'the months of that year, such as "2023/24 (April–March)"', context.text);
}

/** The first and the last year that a label names. */
function yearsOf({ kind, value, text }: Token): readonly [number, number] | null {
  if (kind === 'year') return [value, value];
  if (kind !== 'split') return null;
  const end = SPLIT_END.exec(text)?.[0] ?? '';
  return end.length > 1 && String(value + 1).endsWith(end) ? [value, value + 1] : null;
}

function isDated(months: readonly Token[]): boolean {
  return months.some(({ kind }) => kind === 'year');
}

function dated(months: readonly Token[], [first, last]: readonly [number, number]): readonly Token[] {
  const middle = months.findIndex(({ kind }) => kind === 'to' || kind === 'until');
  return [...months.slice(0, middle), yearToken(first), ...months.slice(middle), yearToken(last)];
}

// named after its first year, or after its last where the months say their years
function isNamedSo(window: { readonly start: number }, years: readonly number[], isDated: boolean): boolean {
  const last = { start: window.start + YEAR - 1 };
  return years.includes(yearOf(window)) || (isDated && years.includes(yearOf(last)));
}

function yearToken(value: number): Token {
  return { kind: 'year', value, text: String(value), counted: false };
}

function yearOf(window: { readonly start: number }): number {
  return Math.floor(window.start / YEAR);
}
