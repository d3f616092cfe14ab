import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isChinaAseanError, parsePeriod, periodBounds } from 'china-asean';
import { periods } from './periods.js';

describe('parsePeriod', () => {
  it.each([
    // SDMX reporting periods and Gregorian forms
    ['2024-A1', '2024'],
    ['2024-S2', '2024-S2'],
    ['2024-T3', '2024-T3'],
    ['2024-Q4', '2024-Q4'],
    ['2024-M07', '2024-07'],
    ['2024-W05', '2024-W05'],
    ['2020-W53', '2020-W53'],
    ['2024-D195', '2024-07-13'],
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-07-15', '2024-07-15'],
    ['2024-07-15T00:00:00', '2024-07-15'],
    // SDMX time ranges
    ['2025-01-01/P7M', '2025-01-01/P7M'],
    ['2025-01-01T00:00:00/P7M', '2025-01-01/P7M'],
    ['2025-01-01/P6M', '2025-S1'],
    ['2025-04-01/P3M', '2025-Q2'],
    ['2025-05-01/P4M', '2025-T2'],
    ['2025-02-01/P1M', '2025-02'],
    ['2025-02-01/P3M', '2025-02-01/P3M'],
    ['2025-01-01/P1Y', '2025'],
    ['2025-01-01/P12M', '2025'],
    ['2024-07-01/P12M', '2024-07-01/P1Y'],
    ['2016-01-01/P60M', '2016-01-01/P5Y'],
    ['2016-01-01/P1Y6M', '2016-01-01/P18M'],
    ['2024-01-01/P1W', '2024-W01'],
    ['2024-01-01/P31D', '2024-01'],
    ['2024-01-15/P1M', '2024-01-15/2024-02-14'],
    // ISO 8601
    ['2024W05', '2024-W05'],
    ['2024-W05-3', '2024-01-31'],
    ['2024W053', '2024-01-31'],
    ['2024-195', '2024-07-13'],
    ['2024195', '2024-07-13'],
    ['20240715', '2024-07-15'],
    ['2024-01-01/2024-06-30', '2024-S1'],
    ['2024-01/2024-06', '2024-S1'],
    ['2024-01/06', '2024-S1'],
    ['2024-01-01/06-30', '2024-S1'],
    ['2024-01-01/15', '2024-01-01/2024-01-15'],
    ['2023/2024', '2023-01-01/P2Y'],
    ['P7M/2025-07-31', '2025-01-01/P7M'],
    ['P1Y/2024', '2024'],
    ['2021-12-03/2025-06-30', '2021-12-03/2025-06-30'],
    ['2024-01-29/2024-02-04', '2024-W05'],
    ['2024-02-29/2024-02-29', '2024-02-29'],
    ['2023-02-01/2023-02-28', '2023-02'],
    ['../2024-12-31', '../2024-12-31'],
    ['../2024', '../2024-12-31'],
    ['../2024-Q2', '../2024-06-30'],
    // Eurostat, World Bank, UN Comtrade
    ['2020Q1', '2020-Q1'],
    ['2020S1', '2020-S1'],
    ['2025M07', '2025-07'],
    ['2020W05', '2020-W05'],
    ['202507', '2025-07'],
    // a month by the standard, though people write a split year so
    ['2004-05', '2004-05'],
    // a day that a local calendar does not have
    ['2011-12-30', '2011-12-30'],
  ])('reads %s as %s', (code, period) => {
    expect(parsePeriod(code)).toBe(period);
  });

  it.each([
    ['2024-13', 'the calendar has'],
    ['2024-00', 'the calendar has'],
    ['202413', 'the calendar has'],
    ['2024-02-30', 'the calendar has'],
    ['2023-02-29', 'the calendar has'],
    ['2024-W53', 'the calendar has'],
    ['2023-366', 'the calendar has'],
    ['2024-000', 'the calendar has'],
    ['0999', 'years 1000 to 9999'],
    ['1000-W01', 'years 1000 to 9999'],
    ['9999-12-01/P2M', 'years 1000 to 9999'],
    ['2024-01-01/P9999999D', 'years 1000 to 9999'],
    ['2024-01-31/P1M', 'the calendar has'],
    ['2024-01-01/P0D', 'the calendar has'],
    ['2025-06-30/2021-12-03', 'the calendar has'],
    ['2024-7', 'two digits'],
    ['2024-M7', 'two digits'],
    ['2024q1', 'upper case'],
    ['2024-s1', 'upper case'],
    ['2024/25', 'split year'],
    ['2024/03', '"2024-03" for a month'],
    ['2024-07-15T12:30:00', 'midnight'],
    ['H1 2025', 'periodFromText'],
    ['2025年1-7月', 'periodFromText'],
    [' 2024', 'periodFromText'],
    ['2024-Q5', 'a code such as'],
    ['2024-S3', 'a code such as'],
    ['2024-T4', 'a code such as'],
    ['2024-A2', 'a code such as'],
    ['24', 'a code such as'],
    ['02024', 'a code such as'],
    ['-2024', 'a code such as'],
    ['2024-01-01/P', 'a code such as'],
    ['2024-01-01/', 'a code such as'],
    ['/2024', 'a code such as'],
    ['2024/2025/2026', 'a code such as'],
    ['..', 'a code such as'],
    ['../..', 'a code such as'],
    ['P7M/P7M', 'a code such as'],
    ['../P7M', 'a code such as'],
    ['2024-01/25-03', 'a code such as'],
    ['2004-01/05-12', 'a code such as'],
    ['', 'a code such as'],
    ['1e3', 'a code such as'],
    ['NaN', 'a code such as'],
    ['0x7e8', 'a code such as'],
    ['２０２４', 'a code such as'],
    ['٢٠٢٤', 'a code such as'],
    ['\ud800', 'a code such as'],
    ['2024\u0000', 'a code such as'],
    ['__proto__', 'a code such as'],
    ['2024-07-15T00:00:00Z', 'midnight'],
    ['2025-01-01T00:00:00/2025-07-31T00:00:00', 'an end without a time'],
    ['../2025-07-31T00:00:00', 'an end without a time'],
    ['2020-H1', 'a code such as'],
  ])('refuses %j and says that it expects %s', (code, expected) => {
    expect(() => parsePeriod(code)).toThrow(
      expect.objectContaining({ code: 'invalid-period', message: expect.stringContaining(expected) as string }),
    );
  });

  it('quotes at most 80 characters', () => {
    for (const character of ['2', '-', '/', 'P', 'x', '年', '\ud800']) {
      try {
        parsePeriod(character.repeat(100_000));
        expect.unreachable();
      } catch (error) {
        if (!isChinaAseanError(error, 'invalid-period')) throw error;
        expect(error.message.length).toBeLessThan(700);
        expect(String(error.details['code']).length).toBeLessThanOrEqual(80);
      }
    }
  });

  it('refuses what is no text', () => {
    for (const value of [null, undefined, 2024, {}, ['2024']]) {
      expect(() => parsePeriod(value as never)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
    }
  });

  it('reads each period as itself, and its two days as the same period', () => {
    fc.assert(
      fc.property(periods(), (period) => {
        expect(parsePeriod(period)).toBe(period);
        const { first, last } = periodBounds(period);
        expect(parsePeriod(`${first ?? '..'}/${last}`)).toBe(period);
      }),
    );
  });

  it('never returns anything for noise but a canonical period', () => {
    const noise = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/PQSTMWDAY.:')), maxLength: 24 });
    fc.assert(
      fc.property(noise, (text) => {
        try {
          const period = parsePeriod(text);
          expect(parsePeriod(period)).toBe(period);
        } catch (error) {
          expect(isChinaAseanError(error, 'invalid-period')).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the hint of parsePeriod at periodFromText', () => {
  it.each(['first half of 2025', '2025年', '2024\uf98e', '2567ปี', '２０２４', '\u{20000}2024'])(
    'is given for %s',
    (text) => {
      expect(() => parsePeriod(text)).toThrow('periodFromText reads what people write');
    },
  );

  it.each(['soon', '2024-13', '2024/1x'])('is not given for %s', (text) => {
    expect(() => parsePeriod(text)).not.toThrow('periodFromText');
  });
});

describe('weeks', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are the same where a host has replaced Date, as test runners do to stop the clock', () => {
    vi.stubGlobal('Date', class extends Date {});
    expect(parsePeriod('2025-01-27/P7D')).toBe('2025-W05');
    expect(parsePeriod('2026-W53')).toBe('2026-W53');
    expect(() => parsePeriod('2025-W53')).toThrow('2025-W53');
  });
});
