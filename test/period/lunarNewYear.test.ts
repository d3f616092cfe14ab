import { describe, expect, it } from 'vitest';
import { lunarNewYear, lunarNewYearIn } from 'china-asean';
import { inChina, newMoon, newMoonOfNewYear } from '../support/chineseCalendar.js';

const years = Array.from({ length: 61 }, (_, index) => 1990 + index);
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('the computed calendar', () => {
  it('finds the new moon of the worked example: Meeus, Astronomical Algorithms, example 49.a', () => {
    expect(newMoon(-283)).toBeCloseTo(2443192.65118, 5);
  });

  it('is sure of every year: no new moon is within three minutes of midnight in China', () => {
    const minutes = years.map((year) => {
      const moment = inChina(newMoon(newMoonOfNewYear(year)));
      const fraction = moment - Math.floor(moment);
      return 1440 * Math.min(fraction, 1 - fraction);
    });
    expect(Math.min(...minutes)).toBeGreaterThan(3);
  });
});

describe('lunarNewYear', () => {
  it.each([
    [2013, '2013-02-10', 'python-holidays, calendars/chinese.py'],
    [2015, '2015-02-19', 'the R package seasonal, holiday dates, corrected after the Hong Kong Observatory'],
    [2017, '2017-01-28', 'infinet/lunar-calendar, from the tables of the Hong Kong Observatory'],
    [2018, '2018-02-16', 'the R package seasonal, holiday dates, corrected after the Hong Kong Observatory'],
    [2023, '2023-01-22', 'Xinhua: the year of the Rabbit, from 22 January 2023 to 9 February 2024'],
    [2024, '2024-02-10', 'Xinhua: the year of the Rabbit ends on 9 February 2024'],
    [2025, '2025-01-29', 'State Council, 国办发明电〔2024〕12号: the eve is 28 January 2025'],
    [2027, '2027-02-06', 'python-holidays, calendars/chinese.py; the new moon is four minutes before midnight'],
    [2030, '2030-02-03', 'python-holidays, calendars/chinese.py; the new moon is eight minutes after midnight'],
    [2050, '2050-01-23', 'python-holidays, calendars/chinese.py'],
  ] as const)('of %i is %s: %s', (year, date, _source) => {
    expect(lunarNewYear(year)).toBe(date);
  });

  it.each(years)('of %i is the new moon that the rule of GB/T 33661-2017 gives', (year) => {
    expect(lunarNewYear(year)).toBe(dateOf(Math.floor(inChina(newMoon(newMoonOfNewYear(year))))));
  });

  it('is what the calendar of ICU says, but for 2027 and 2030, whose new moons are minutes from midnight', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const isFirstDay = (day: number): boolean => {
      const parts = chinese.formatToParts(new Date(day * 86_400_000));
      const part = (type: string): string | undefined => parts.find((found) => found.type === type)?.value;
      return part('month') === '1' && part('day') === '1';
    };
    const differing = years.filter((year) => !isFirstDay(Date.parse(lunarNewYear(year)) / 86_400_000));
    expect([2027, 2030]).toEqual(expect.arrayContaining(differing));
  });

  it('lies between 21 January and 20 February', () => {
    for (const year of years) {
      const day = lunarNewYear(year).slice(5);
      expect(day >= '01-21' && day <= '02-20').toBe(true);
    }
  });

  it.each([1989, 2051, 2024.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the year %d', (year) => {
    expect(() => lunarNewYear(year)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: `lunarNewYear: expected a year from 1990 to 2050, got ${year}`,
      }),
    );
  });
});

describe('lunarNewYearIn', () => {
  it.each([
    ['2025-01', ['2025-01-29']],
    ['2025-02', []],
    ['2024-Q1', ['2024-02-10']],
    ['2024', ['2024-02-10']],
    ['2024-02-10', ['2024-02-10']],
    ['2024-02-11', []],
    ['2024-W06', ['2024-02-10']],
    ['2024-02-01/P1Y', ['2024-02-10', '2025-01-29']],
    ['2024-03-01/P10M', []],
    ['2024-02-10/2025-01-29', ['2024-02-10', '2025-01-29']],
  ] as const)('%s holds %j', (period, days) => {
    const found = lunarNewYearIn(period);
    expect(found).toEqual(days);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it('finds all of them in all years', () => {
    expect(lunarNewYearIn('1990-01-01/P61Y')).toEqual(years.map(lunarNewYear));
  });

  it.each(['1989-12', '2051', '2050-12-01/P2M', '../2024-12-31'] as const)('refuses %s', (period) => {
    expect(() => lunarNewYearIn(period)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('refuses a period that is not canonical', () => {
    expect(() => lunarNewYearIn('2024-13')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});
