import { civilOf, dayNumber, lastDayOfMonth } from '../calendar.js';
import { daysOf, dayWindow, isMonthWindow, monthWindow, type Window } from '../window.js';
import type { Context } from './context.js';
import { readFiscal } from './readFiscal.js';
import { isRange, readRange } from './readRange.js';
import { refusal } from './refusal.js';
import { monthsOf, readSide, windowOfSide } from './side.js';
import type { Token } from './token.js';

const CUMULATED: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'firstMonths', 'firstQuarters']);

/** @internal The one window that the tokens of a text say; `null` where the calendar has no such window. */
export function readPhrase(tokens: readonly Token[], context: Context): Window | null {
  refuseVague(tokens, context);
  if (has(tokens, 'fiscal')) return readFiscal(tokens, context);
  refuseNumeric(tokens, context);
  if (has(tokens, 'yearToDate')) return readYearToDate(tokens, context);
  if (has(tokens, 'cumulated')) return readCumulated(tokens, context);
  const [first, ...rest] = tokens;
  if (first?.kind === 'monthsEnding') return readMonthsEnding(first.value, rest, context);
  if (rest.at(-1)?.kind === 'untilBehind') return readUntilBehind(tokens.slice(0, -1), context);
  if (first?.kind === 'asOf' || first?.kind === 'until') return readUntil(rest, context);
  if (isRange(tokens)) return readRange(tokens, context);
  const side = readSide(tokens, context);
  if (!side.end) return windowOfSide(side, context);
  throw refusal('ambiguous-period', 'a window, or "as of the end of …" for all that came before', context.text);
}

function has(tokens: readonly Token[], kind: Token['kind']): boolean {
  return tokens.some((token) => token.kind === kind);
}

function refuseVague(tokens: readonly Token[], { text }: Context): void {
  if (tokens.length === 0) throw refusal('invalid-period', 'words for a window of time', text);
  const vague = tokens.find(({ kind }) => kind === 'vague');
  if (vague === undefined) return;
  const expected = `a window with a first and a last day of its own, not one told by ${JSON.stringify(vague.text)}`;
  throw refusal('ambiguous-period', expected, text);
}

function refuseNumeric(tokens: readonly Token[], { text }: Context): void {
  const one = tokens.find(({ kind }) => kind === 'split' || kind === 'slashed');
  if (one === undefined) return;
  const readings =
    one.kind === 'split'
      ? 'may be a month, two years or a year that is split between them'
      : 'may be a day and a month, or a month and a day';
  throw refusal('ambiguous-period', `the months in words: ${JSON.stringify(one.text)} ${readings}`, text);
}

// "up to 30 June 2025", "as of the end of 2024", and 截至2020年5月的三个月
function readUntil(tokens: readonly Token[], context: Context): Window | null {
  const last = tokens.at(-1);
  if (last?.kind === 'endedMonths') return readMonthsEnding(last.value, tokens.slice(0, -1), context);
  const side = readSide(tokens, context);
  if (!side.end && side.day === null) {
    throw refusal('ambiguous-period', 'a day, or "the end of" a month or a year', context.text);
  }
  return { first: null, last: lastDayOf(windowOfSide(side, context)) };
}

// 2024年12月31日止, 截至2024年12月31日止, and 1月1日至7月31日止, where it adds nothing
function readUntilBehind(tokens: readonly Token[], context: Context): Window | null {
  const [first, ...rest] = tokens;
  if (first?.kind === 'asOf' || first?.kind === 'until') return readUntil(rest, context);
  return isRange(tokens) ? readRange(tokens, context) : readUntil(tokens, context);
}

// "1—7月累计" is counted over its window; 截至6月30日累计 may be counted since 1 January, or since the start of all
function readCumulated(tokens: readonly Token[], context: Context): Window | null {
  const rest = tokens.filter(({ kind }) => kind !== 'cumulated');
  if (rest[0]?.kind !== 'asOf' && rest[0]?.kind !== 'until') {
    if (isRange(rest)) return readRange(rest, context);
    const side = readSide(rest, context);
    const isWhole = side.day === null && side.part?.kind !== 'month' && side.part?.kind !== 'quarter';
    if (isWhole) return windowOfSide(side, context);
  }
  throw refusal('ambiguous-period', 'the window over which it is counted, such as "2025年1—7月累计"', context.text);
}

function readMonthsEnding(months: number, tokens: readonly Token[], context: Context): Window | null {
  const side = readSide(tokens, context);
  const last = lastDayOf(windowOfSide(side, context));
  const [year, month] = civilOf(last);
  const end = 12 * year + month - 1;
  if ((side.part?.kind !== 'month' && !side.end) || lastDayOfMonth(end) !== last) {
    throw refusal('ambiguous-period', 'a month, or the last day of one, with which the months end', context.text);
  }
  const start = end - months + 1;
  return monthWindow(Math.floor(start / 12), (start % 12) + 1, months);
}

function readYearToDate(tokens: readonly Token[], context: Context): Window | null {
  const rest = tokens.filter(({ kind }) => kind !== 'yearToDate');
  if (rest[0]?.kind === 'asOf' || rest[0]?.kind === 'until') rest.shift();
  if (isRange(rest)) return refuseLateStart(readRange(rest, context), context);
  const side = readSide(rest, context);
  const window = windowOfSide(side, context);
  if (side.day !== null) {
    const last = lastDayOf(window);
    return dayWindow(dayNumber(civilOf(last)[0], 1, 1), last);
  }
  if (side.part === null || !CUMULATED.has(side.part.kind) || !isMonthWindow(window)) {
    throw refusal('ambiguous-period', 'the month up to which the year is counted', context.text);
  }
  const [month, months] = monthsOf(side.part);
  return monthWindow(Math.floor(window.start / 12), 1, month + months - 1);
}

function refuseLateStart(window: Window | null, { text }: Context): Window | null {
  if (window === null) return window;
  const [[year, month, day], [lastYear]] = [civilOf(daysOf(window).first ?? 0), civilOf(lastDayOf(window))];
  if (year === lastYear && month === 1 && day === 1) return window;
  throw refusal('ambiguous-period', 'a year to date that begins on 1 January', text);
}

function lastDayOf(window: Window): number {
  return daysOf(window).last;
}
