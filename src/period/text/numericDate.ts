import type { Token } from './token.js';

/** Dates in digits alone. */
export interface NumericDate {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const YEAR_MONTH_DAY = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
const DAY_MONTH_YEAR = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/uy;
const SPLIT = /(\d{4})(?:[-/]\d{1,2}|\/\d{4})(?!\d)/uy;
const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?!\d)/uy;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?!\d)/uy;
const DIGIT = /\d/u;
const MONTHS = 12;

/** @internal The date in digits that a text has at a place: 15/7/2025, 7/2025, 2025-07-15. */
export function numericDate(text: string, at: number, dayFirst: boolean): NumericDate | undefined {
  if (!DIGIT.test(text.charAt(at))) return undefined;
  for (const [pattern, tokensOf] of forms(dayFirst)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { tokens: tokensOf(match), end: at + match[0].length };
  }
  return undefined;
}

type Form = readonly [RegExp, (match: RegExpExecArray) => readonly Token[]];

function forms(dayFirst: boolean): readonly Form[] {
  return [
    [YEAR_MONTH_DAY, ([, year, , month, day]) => [token('year', year), token('month', month), token('day', day)]],
    [DAY_MONTH_YEAR, (match) => inOrder(match[0], match[1], match[3], dayFirst, [token('year', match[4])])],
    [SPLIT, ([split, year]) => [{ ...token('split', year), text: split }]],
    [MONTH_YEAR, ([, month, year]) => [token('month', month), token('year', year)]],
    [DAY_MONTH, ([text, first, second]) => inOrder(text, first, second, dayFirst, [])],
  ];
}

function inOrder(
  text: string,
  first: string | undefined,
  second: string | undefined,
  dayFirst: boolean,
  year: readonly Token[],
): readonly Token[] {
  const monthFirst = Number(second) > MONTHS;
  const settled = dayFirst || monthFirst || Number(first) > MONTHS || (first === second && year.length > 0);
  if (!settled) return [{ ...token('slashed', first), text }];
  const [day, month] = monthFirst && !dayFirst ? [second, first] : [first, second];
  return [token('day', day), token('month', month), ...year];
}

function token(kind: Token['kind'], digits = ''): Token {
  return { kind, value: Number(digits), text: digits, counted: true };
}
