import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, isChinaAseanError, parsePeriod, type Period, type PeriodStyle } from 'china-asean';
import { periods } from './periods.js';

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024-A1', '2024-01-01/2024-12-31', '2024', '2024年'],
    ['2025-S1', '2025-S1', '2025-01-01/2025-06-30', 'first half of 2025', '2025年上半年'],
    ['2024-S2', '2024-S2', '2024-07-01/2024-12-31', 'second half of 2024', '2024年下半年'],
    ['2024-T2', '2024-T2', '2024-05-01/2024-08-31', 'May–August 2024', '2024年5—8月'],
    ['2024-Q3', '2024-Q3', '2024-07-01/2024-09-30', 'third quarter of 2024', '2024年第三季度'],
    ['2025-07', '2025-M07', '2025-07-01/2025-07-31', 'July 2025', '2025年7月'],
    ['2024-W05', '2024-W05', '2024-01-29/2024-02-04', 'week 5 of 2024', '2024年第5周'],
    ['2020-W01', '2020-W01', '2019-12-30/2020-01-05', 'week 1 of 2020', '2020年第1周'],
    ['2025-07-15', '2025-07-15', '2025-07-15/2025-07-15', '15 July 2025', '2025年7月15日'],
    ['2025-01-01/P7M', '2025-01-01/P7M', '2025-01-01/2025-07-31', 'January–July 2025', '2025年1—7月'],
    ['2016-01-01/P5Y', '2016-01-01/P5Y', '2016-01-01/2020-12-31', '2016–2020', '2016—2020年'],
    ['2024-07-01/P1Y', '2024-07-01/P1Y', '2024-07-01/2025-06-30', 'July 2024 – June 2025', '2024年7月至2025年6月'],
    [
      '2021-12-03/2025-06-30',
      '2021-12-03/P1306D',
      '2021-12-03/2025-06-30',
      '3 December 2021 – 30 June 2025',
      '2021年12月3日至2025年6月30日',
    ],
  ] as const)('writes %s', (period, sdmx, iso, en, zh) => {
    const written = (['sdmx', 'iso', 'en', 'zh'] as const).map((style) => formatPeriod(period, style));
    expect(written).toEqual([sdmx, iso, en, zh]);
  });

  it.each([
    ['2024', 'eurostat', '2024'],
    ['2024-Q3', 'eurostat', '2024-Q3'],
    ['2024-S1', 'eurostat', '2024-S1'],
    ['2024-07', 'eurostat', '2024-07'],
    ['2024', 'world-bank', '2024'],
    ['2024-Q3', 'world-bank', '2024Q3'],
    ['2024-07', 'world-bank', '2024M07'],
    ['2024', 'comtrade', '2024'],
    ['2024-07', 'comtrade', '202407'],
    ['../2024-12-31', 'iso', '../2024-12-31'],
    ['../2024-12-31', 'en', 'up to 31 December 2024'],
    ['../2024-12-31', 'zh', '截至2024年12月31日'],
  ] as const)('writes %s in the style %s as %s', (period, style, text) => {
    expect(formatPeriod(period, style)).toBe(text);
  });

  it.each([
    ['2025-S1', 'comtrade'],
    ['2025-S1', 'world-bank'],
    ['2025-01-01/P7M', 'eurostat'],
    ['../2024-12-31', 'sdmx'],
  ] as const)('refuses %s in the style %s', (period, style) => {
    expect(() => formatPeriod(period, style)).toThrow(expect.objectContaining({ code: 'unrepresentable-period' }));
  });

  it('refuses what is no style or no period', () => {
    for (const style of ['fr', '__proto__', 'constructor', '']) {
      expect(() => formatPeriod('2024', style as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
    expect(() => formatPeriod('2024Q3' as never, 'en')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('writes codes that are read again as the same period', () => {
    const styles: readonly PeriodStyle[] = ['sdmx', 'iso', 'eurostat', 'world-bank', 'comtrade'];
    fc.assert(
      fc.property(periods(), fc.constantFrom(...styles), (period: Period, style) => {
        try {
          expect(parsePeriod(formatPeriod(period, style))).toBe(period);
        } catch (error) {
          if (!isChinaAseanError(error, 'unrepresentable-period')) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
