import { ChinaAseanError, excerpt, quote } from '../errors.js';
import type { Period } from './period.js';
import { readCode } from './readCode.js';
import { readRange } from './readRange.js';
import { periodOf, type Window } from './window.js';

const LONGEST = 64;
const EXAMPLES = '"2024", "2024-S1", "2024Q3", "2024-07" or "2025-01-01/P7M"';

// what else people write, and what to write instead
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-?[a-z]\d+$/u, 'the letter in upper case'],
  [/^\d{4}(?:-?[MW]|-)\d$/u, 'two digits, such as "2024-07" or "2024-W05"'],
  [/^\d{4}\/(?:0[1-9]|1[0-2])$/u, '"2024-03" for a month, or the first and last day of a split year'],
  [/^\d{4}\/\d\d$/u, 'the first and last day of a split year, such as "2024-07-01/2025-06-30"'],
  [/\/.*T\d\d:\d\d/u, 'an end without a time: the last day, which is part of the range'],
  [/T\d\d:\d\d/u, 'a day without a time, or midnight'],
  [/[\s\u0080-\u{10ffff}]/u, 'a code such as "2025-S1" (periodFromText reads what people write)'],
];

/**
 * Reads a period as a standard or a statistics office spells it; never a phrase, and never by guessing.
 *
 * Shape: SDMX (`2024-A1`, `-S1`, `-T1`, `-Q1`, `-M07`, `-W05`, `-D195`, `2025-01-01/P7M`), ISO 8601 (dates, weeks,
 * intervals), Eurostat, World Bank and UN Comtrade (`2020Q1`, `2025M07`, `202507`). `2004-05` is May 2004.
 * Source: [docs/periods.md](../../docs/periods.md) lists every spelling.
 *
 * @param code - The spelling.
 * @returns The one text of that window: `2025-01-01/P6M` is `2025-S1`.
 * @throws ChinaAseanError `invalid-period` when it is none of these spellings, or the calendar has no such window.
 *
 * @example
 * import { parsePeriod } from 'china-asean';
 *
 * parsePeriod('2024Q3'); // => '2024-Q3'
 * parsePeriod('202507'); // => '2025-07'
 * parsePeriod('2025-01-01/P6M'); // => '2025-S1'
 * parsePeriod('first half of 2025'); // throws ChinaAseanError invalid-period
 */
export function parsePeriod(code: string): Period {
  const window = typeof code === 'string' && code.length <= LONGEST ? readAny(code) : undefined;
  if (window != null) return periodOf(window);
  const expected = window === null ? 'a window that the calendar has, in years 1000 to 9999' : expectation(code);
  throw new ChinaAseanError('invalid-period', `parsePeriod: expected ${expected}, got ${quote(code)}`, {
    code: typeof code === 'string' ? excerpt(code) : code,
  });
}

function readAny(code: string): Window | null | undefined {
  const [left = '', right, more] = code.split('/', 3);
  if (right === undefined) return readCode(left);
  return more === undefined ? readRange(left, right) : undefined;
}

function expectation(code: unknown): string {
  const hint = typeof code === 'string' ? HINTS.find(([written]) => written.test(excerpt(code))) : undefined;
  return hint?.[1] ?? `a code such as ${EXAMPLES}`;
}
