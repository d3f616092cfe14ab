import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsIn, parseDate, periodBounds, periodKind, windowBefore, type Period } from 'china-asean';
import { dayFromText } from '../../src/period/window.js';
import { periods } from './periods.js';

describe('windowBefore', () => {
  it.each([
    ['2025', '2024'],
    ['2025-S1', '2024-S2'],
    ['2025-S2', '2025-S1'],
    ['2025-T1', '2024-T3'],
    ['2025-Q1', '2024-Q4'],
    ['2025-01', '2024-12'],
    ['2024-03', '2024-02'],
    ['2021-W01', '2020-W53'],
    ['2024-W06', '2024-W05'],
    ['2024-03-01', '2024-02-29'],
    ['2021-01-01/P5Y', '2016-01-01/P5Y'],
    ['2024-07-01/P1Y', '2023-07-01/P1Y'],
    ['2024-07-01/P2Y', '2022-07-01/P2Y'],
  ] as const)('of %s is %s', (period, before) => {
    expect(windowBefore(period)).toBe(before);
  });

  it.each([
    ['2025-01-01/P7M', 'a year-to-date'],
    ['2025-01-01/P2M', 'January and February'],
    ['2024-02-01/P3M', 'three months that are no quarter'],
    ['2024-01-01/P18M', 'a year and a half'],
    ['2021-12-03/2025-06-30', 'a run of days'],
    ['../2024-12-31', 'a window whose start was not stated'],
    ['1000', 'the first year of the calendar'],
    ['1000-Q1', 'its first quarter'],
    ['1000-01-01', 'its first day'],
  ] as const)('of %s, %s, is none', (period, _) => {
    expect(windowBefore(period)).toBeNull();
  });

  it('refuses a period that is not canonical', () => {
    expect(() => windowBefore('2024-1')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
    expect(() => windowBefore(2024 as unknown as Period)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('ends on the day before, and is of the same sort and length in months', () => {
    fc.assert(
      fc.property(periods(), (period) => {
        const before = windowBefore(period);
        fc.pre(before !== null);
        const { first } = periodBounds(period);
        expect(dayFromText(periodBounds(before).last)).toBe((dayFromText(parseDate(first ?? '')) ?? 0) - 1);
        expect(periodKind(before)).toBe(periodKind(period));
        expect(monthsIn(before)).toBe(monthsIn(period));
      }),
    );
  });
});
