import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lunarNewYear,
  lunarNewYearRegressors,
  parsePeriod,
  periodBounds,
  splitPeriod,
  type LunarNewYearDays,
  type Period,
} from 'china-asean';
import { minus, order, over, plus, rational, type Rational } from '../../support/rational.js';

const years = Array.from({ length: 61 }, (_, index) => 1990 + index);
const NAMES = ['before', 'during', 'after'] as const;
const TINY = rational(`0.${'0'.repeat(31)}1`);

const whole = (number: number): Rational => rational(`${number}`);
const sum = (numbers: readonly string[]): Rational => numbers.map(rational).reduce(plus, whole(0));
const month = (year: number, number: number): Period => `${year}-${String(number).padStart(2, '0')}` as Period;

// day by day, as genhol(x, start, end) of the R package seasonal counts them
function genhol(period: Period, start: number, end: number): Rational {
  const { first, last } = periodBounds(period);
  const dayOf = (text: string): number => Date.parse(text) / 86_400_000;
  const holidays = years.map((year) => dayOf(lunarNewYear(year)));
  const days = Array.from(
    { length: dayOf(last) - dayOf(first ?? last) + 1 },
    (_, index) => dayOf(first ?? last) + index,
  );
  const inside = days.filter((day) => holidays.some((holiday) => holiday + start <= day && day <= holiday + end));
  return over(whole(inside.length), whole(end - start + 1));
}

function expectClose(found: string | null, expected: Rational): void {
  const difference = minus(rational(found ?? 'none'), expected);
  const size = difference.numerator < 0n ? { ...difference, numerator: -difference.numerator } : difference;
  expect(order(size, TINY)).toBe(-1);
}

describe('lunarNewYearRegressors', () => {
  // the Lunar New Years of 2024 and 2025 are 10 February and 29 January; by hand
  it.each([
    ['2025-01', '1', '0.4285714285714285714285714285714286', '0'],
    ['2025-02', '0', '0.5714285714285714285714285714285714', '1'],
    ['2024-01', '0', '0', '0'],
    ['2024-02', '1', '1', '1'],
    ['2025-Q1', '1', '1', '1'],
    ['2025-Q2', '0', '0', '0'],
    ['2024-02-01/P1Y', '2', '1.428571428571428571428571428571429', '1'],
  ] as const)('%s holds %s of the days before, %s of those during and %s of those after', (period, ...proportions) => {
    const regressors = lunarNewYearRegressors(period);
    expect(NAMES.map((name) => regressors[name].proportion)).toEqual(proportions);
  });

  it('takes the intervals of genhol(cny, -6, -1) and genhol(cny, 0, 6), and those that end with the Lantern Festival', () => {
    // christophsax/seasonal, R/genhol.R, "modeling complex holiday effects in Chinese imports"
    for (const period of years.flatMap((year) => [month(year, 1), month(year, 2), month(year, 3)])) {
      const { before, during, after } = lunarNewYearRegressors(period);
      expectClose(before.proportion, genhol(period, -6, -1));
      expectClose(during.proportion, genhol(period, 0, 6));
      expectClose(after.proportion, genhol(period, 7, 14));
    }
  });

  it('centres by the mean of the calendar month, as genhol with center = "calendar" does', () => {
    for (const period of [month(2025, 1), month(2007, 2), '2016-Q1' as const]) {
      const alike = years.map((year) => `${year}${period.slice(4)}` as Period);
      const mean = over(alike.map((window) => genhol(window, 0, 6)).reduce(plus), whole(61));
      const { during } = lunarNewYearRegressors(period);
      expectClose(during.mean, mean);
      expectClose(during.value, minus(genhol(period, 0, 6), mean));
    }
  });

  const days = fc.record({
    before: fc.integer({ min: 1, max: 20 }),
    during: fc.integer({ min: 1, max: 40 }),
    after: fc.integer({ min: 1, max: 150 }),
  });

  it('gives proportions that sum to 1 over the months of a year, and values that sum to those of the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...years), days, (year, options) => {
        const months = splitPeriod(`${year}`, 'month').map((window) => lunarNewYearRegressors(window, options));
        const ofYear = lunarNewYearRegressors(`${year}`, options);
        for (const name of NAMES) {
          expectClose('1', sum(months.map((regressors) => regressors[name].proportion)));
          expectClose(ofYear[name].value, sum(months.map((regressors) => regressors[name].value ?? 'none')));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives values that sum to 0 over the years, for any window', () => {
    const window = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(window, days, ([start, length], options) => {
        const crosses = start + length - 1 > 12;
        const windows = years
          .slice(0, crosses ? -1 : undefined)
          .map((year) => lunarNewYearRegressors(parsePeriod(`${month(year, start)}-01/P${length}M`), options));
        for (const name of NAMES) {
          expectClose('0', sum(windows.map((regressors) => regressors[name].value ?? 'none')));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('bounds the value by its last digit, records the days, and is frozen and JSON', () => {
    const regressors = lunarNewYearRegressors('2025-01', { before: 10, after: 20 });
    expect(regressors.before.options).toEqual({ before: 10, during: 7, after: 20 });
    expect(regressors.after).toMatchObject({ period: '2025-01', unit: 'ratio', status: [], inputs: {}, reason: null });
    expect(regressors.after.method).toContain('days 7 to 26');
    for (const name of NAMES) {
      const { value, low, high } = regressors[name];
      expect(order(rational(low ?? 'none'), rational(value ?? 'none'))).toBeLessThanOrEqual(0);
      expect(order(rational(value ?? 'none'), rational(high ?? 'none'))).toBeLessThanOrEqual(0);
    }
    expect(Object.isFrozen(regressors) && Object.isFrozen(regressors.before)).toBe(true);
    expect(JSON.parse(JSON.stringify(regressors))).toEqual(regressors);
  });

  it('is 0 with nothing to say where no year has such a day', () => {
    expect(lunarNewYearRegressors('2024-07').during).toMatchObject({
      value: '0',
      proportion: '0',
      mean: '0',
      low: '0',
    });
  });

  it.each([
    ['1989-12', {}],
    ['2050-12-01/P2M', {}],
    ['2024-01-01/P13M', {}],
    ['2024-02-10', {}],
    ['2024-W06', {}],
    ['../2024-12-31', {}],
    ['2024-01', { before: 0 }],
    ['2024-01', { before: 21 }],
    ['2024-01', { during: 1.5 }],
    ['2024-01', { after: 151 }],
    ['2024-01', { after: Number.NaN }],
  ] as const)('refuses %s with %j', (period, options: LunarNewYearDays) => {
    expect(() => lunarNewYearRegressors(period, options)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('names what was wrong', () => {
    expect(() => lunarNewYearRegressors('2024-01', { before: 0 })).toThrow(
      'lunarNewYearRegressors: expected a whole number of days before the Lunar New Year, 1 to 20, got 0',
    );
    expect(() => lunarNewYearRegressors('2024-13')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});
