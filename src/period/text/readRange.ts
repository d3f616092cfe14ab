import { daysOf, dayWindow, type Window } from '../window.js';
import type { Context } from './context.js';
import { refusal } from './refusal.js';
import { readSide, windowOfSide, type Side } from './side.js';
import type { Token } from './token.js';

const STARTS_WITH_DIGIT = /^\d/u;
const SIGNS: ReadonlySet<string> = new Set(['to', 'until', 'and', 'from', 'between']);
const CONTINUED: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'day', 'week']);

/** @internal Whether tokens say "from … to …". */
export function isRange(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => SIGNS.has(kind));
}

/** @internal The window from the first day of one window to the last day of another. */
export function readRange(tokens: readonly Token[], context: Context): Window | null {
  const [leftTokens, rightTokens] = sidesOf(tokens, context);
  const said = continued(leftTokens, rightTokens);
  const left = readSide(said[0], context);
  const right = readSide(said[1], context);
  const [from, to] = completed(left, right);
  const [unit, lastUnit] = [unitOf(from), unitOf(to)];
  const fits = unit === lastUnit || (to.end && unit !== 'year' && lastUnit !== undefined);
  if (left.end || unit === undefined || !fits) {
    throw refusal('ambiguous-period', 'two windows of the same length: two days, two months, two years', context.text);
  }
  const { first } = daysOf(windowOfSide(from, context));
  const { last } = daysOf(windowOfSide(to, context));
  if (first !== null && first <= last) return dayWindow(first, last);
  throw refusal('ambiguous-period', 'a range that ends after it begins, with the years of both', context.text);
}

function sidesOf(tokens: readonly Token[], { text }: Context): readonly [readonly Token[], readonly Token[]] {
  const [first] = tokens;
  const opened = first?.kind === 'from' || first?.kind === 'between';
  const rest = opened ? tokens.slice(1) : tokens;
  const middle = rest.findIndex(({ kind }) => kind === 'to' || kind === 'until' || kind === 'and');
  const [left, right] = [rest.slice(0, middle), rest.slice(middle + 1)];
  if (middle <= 0 || right.length === 0 || isRange(right) || isRange(left)) {
    throw refusal('ambiguous-period', 'one window, or one "from … to …"', text);
  }
  if (rest[middle]?.kind === 'and' && first?.kind !== 'between') {
    throw refusal('ambiguous-period', 'one window, or "between … and …"', text);
  }
  return [left, right];
}

// in 1–7月 the 1 is a month, in "Q1–3" the 3 is a quarter
function continued(left: readonly Token[], right: readonly Token[]): readonly [readonly Token[], readonly Token[]] {
  const [before, after] = [left.at(-1), right[0]];
  // "1-7/2025" may be 1 July, or January to July
  const slashed = after?.kind === 'month' && STARTS_WITH_DIGIT.test(after.text) && right.length > 1;
  if (before?.kind === 'number' && isCounted(after) && !(slashed && left.length === 1))
    return [[...left.slice(0, -1), as(before, after)], right];
  if (after?.kind === 'number' && isCounted(before)) return [left, [as(after, before), ...right.slice(1)]];
  return [left, right];
}

function isCounted(token: Token | undefined): token is Token {
  return token !== undefined && token.counted && CONTINUED.has(token.kind);
}

function as(number: Token, { kind }: Token): Token {
  return { ...number, kind };
}

// what only one side says holds for the other: "January–July 2025", "3 to 5 April 2025", "July 15–20, 2025"
function completed(left: Side, right: Side): readonly [Side, Side] {
  const year = left.year ?? right.year;
  const from = { ...left, year, part: left.day === null ? left.part : (left.part ?? right.part) };
  const to = { ...right, year: right.year ?? year, part: right.day === null ? right.part : (right.part ?? left.part) };
  return [from, to];
}

function unitOf({ part, day, week, year }: Side): string | undefined {
  if (week !== null) return 'week';
  if (day !== null) return part === null ? undefined : 'day';
  if (part === null) return year === null ? undefined : 'year';
  return part.kind === 'month' || part.kind === 'quarter' || part.kind === 'half' ? part.kind : undefined;
}
