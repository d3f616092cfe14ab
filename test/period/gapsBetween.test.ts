import { describe, expect, it } from 'vitest';
import type { Period } from 'china-asean';
import { gapsBetween } from '../../src/period/gapsBetween.js';

const CASES: readonly (readonly [string, readonly Period[], readonly Period[]])[] = [
  ['years', ['2020', '2023'], ['2021', '2022']],
  ['years and quarters, each by itself', ['2020', '2024-Q1', '2022', '2024-Q3'], ['2021', '2024-Q2']],
  ['months over the turn of a year', ['2023-11', '2024-02'], ['2023-12', '2024-01']],
  ['weeks', ['2020-W52', '2021-W02'], ['2020-W53', '2021-W01']],
  ['first halves, of which there is one a year', ['2019-S1', '2022-S1'], ['2020-S1', '2021-S1']],
  ['halves of both sorts', ['2019-S1', '2020-S2'], ['2019-S2', '2020-S1']],
  ['year-to-dates of one season', ['2023-01-01/P7M', '2025-01-01/P7M'], ['2024-01-01/P7M']],
  [
    'year-to-dates of several seasons, each by itself',
    ['2023-01-01/P7M', '2023-01-01/P8M', '2025-01-01/P8M'],
    ['2024-01-01/P8M'],
  ],
  ['a year from April on', ['2021-04-01/P1Y', '2023-04-01/P1Y'], ['2022-04-01/P1Y']],
  ['runs of more than a year', ['2010-02-01/P14M', '2019-02-01/P14M'], []],
  ['single days', ['2024-07-05', '2024-07-08'], []],
  ['runs of days', ['2021-12-03/2022-01-03', '2023-12-03/2024-01-03'], []],
  ['what ends on a day', ['../2022-12-31', '../2024-12-31'], []],
  ['a single window', ['2024'], []],
  ['none', [], []],
];

describe('gapsBetween', () => {
  it.each(CASES)('finds what is missing between %s', (_, periods, gaps) => {
    expect(gapsBetween(periods)).toEqual(gaps);
    expect(new Set(gapsBetween([...periods].reverse()))).toEqual(new Set(gaps));
  });
});
