import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  containsPeriod,
  monthsIn,
  parseDate,
  parsePeriod,
  periodBounds,
  periodKind,
  sameWindowYearEarlier,
  shiftYears,
  splitPeriod,
  type Period,
  type PeriodPart,
} from 'china-asean';
import { periods } from './periods.js';

describe('periodKind, periodBounds and monthsIn', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31', 12],
    ['2024-S2', 'half-year', '2024-07-01', '2024-12-31', 6],
    ['2024-T1', 'trimester', '2024-01-01', '2024-04-30', 4],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', 3],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 1],
    ['2025-01-01/P7M', 'months', '2025-01-01', '2025-07-31', 7],
    ['2024-07-01/P1Y', 'months', '2024-07-01', '2025-06-30', 12],
    ['2024-W01', 'week', '2024-01-01', '2024-01-07', null],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03', null],
    ['2011-12-30', 'day', '2011-12-30', '2011-12-30', null],
    ['2021-12-03/2025-06-30', 'days', '2021-12-03', '2025-06-30', null],
    ['../2024-12-31', 'until', null, '2024-12-31', null],
  ] as const)('of %s', (period, kind, first, last, months) => {
    expect(periodKind(period)).toBe(kind);
    expect(periodBounds(period)).toEqual({ first, last });
    expect(monthsIn(period)).toBe(months);
  });
});

// a week is of the year of its Thursday, and is the week of which this is the first, second … Thursday
describe('the weeks of a year', () => {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const DAY = 86_400_000;

  it.each(Array.from({ length: 400 }, (_, index) => 1900 + index))('of %i are those of its Thursdays', (year) => {
    const january = Array.from({ length: 7 }, (_, index) => Date.UTC(year, 0, 1 + index));
    const first = january.find((at) => new Date(at).getUTCDay() === 4)!;
    const thursdays = Array.from({ length: 53 }, (_, index) => first + 7 * index * DAY);
    const weeks = thursdays.filter((at) => new Date(at).getUTCFullYear() === year);
    for (const [index, thursday] of weeks.entries()) {
      const [monday, sunday] = [day(thursday - 3 * DAY), day(thursday + 3 * DAY)];
      const week = `${year}-W${String(index + 1).padStart(2, '0')}`;
      expect(parsePeriod(week)).toBe(week);
      expect(parsePeriod(`${monday}/${sunday}`)).toBe(week);
      expect(periodBounds(week as Period)).toEqual({ first: monday, last: sunday });
    }
    for (const none of ['W00', weeks.length === 52 ? 'W53' : 'W54']) {
      expect(() => parsePeriod(`${year}-${none}`)).toThrow('the calendar has');
    }
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('every function', () => {
  it.each([
    '2024Q1',
    '2025-01-01/P6M',
    '2024-07-01/P12M',
    '2024-13',
    'soon',
    '',
    '2024-01-01/2024-12-31',
    '2024-01-29/2024-02-04',
  ])('refuses %j, which is not canonical', (text) => {
    const period = text as Period;
    const calls = [
      () => periodKind(period),
      () => periodBounds(period),
      () => monthsIn(period),
      () => shiftYears(period, 1),
      () => sameWindowYearEarlier(period),
      () => comparePeriods(period, '2024'),
      () => comparePeriods('2024', period),
      () => containsPeriod('2024', period),
      () => splitPeriod(period, 'month'),
    ];
    for (const call of calls) expect(call).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it.each([
    ['2025-01-01/P3M', '2025-Q1'],
    ['2025-01-01/P4M', '2025-T1'],
    ['2025-01-01/P6M', '2025-S1'],
    ['2025-01-01/P12M', '2025'],
    ['2025-01-01/2025-07-31', '2025-01-01/P7M'],
    ['2024Q3', '2024-Q3'],
    ['202507', '2025-07'],
    ['2025M07', '2025-07'],
    ['2024-A1', '2024'],
    ['2024W05', '2024-W05'],
    ['2024-01-29/2024-02-04', '2024-W05'],
    ['2024-07-01/2024-07-01', '2024-07-01'],
  ])('says of %s that the one text of its window is %s', (text, canonical) => {
    expect(() => periodBounds(text as Period)).toThrow(
      `periodBounds: expected "${canonical}", the one text of this window (parsePeriod makes one), got "${text}"`,
    );
  });

  it.each(['soon', '2024-13', '2025-01-01/P0M', '第一季度', ' 2024', 'x'.repeat(100)])(
    'gives examples where %j is no spelling of a window',
    (text) => {
      const examples = '"2024", "2024-S1" or "2025-01-01/P7M"';
      expect(() => periodBounds(text as Period)).toThrow(
        `periodBounds: expected a canonical period such as ${examples} (parsePeriod makes one), got "`,
      );
    },
  );

  it('names a text that it takes, whenever a text can be read', () => {
    const written = fc
      .tuple(fc.integer({ min: 1000, max: 9990 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }))
      .map(([year, month, months]) => `${year}-${String(month).padStart(2, '0')}-01/P${months}M`);
    fc.assert(
      fc.property(written, (text) => {
        const canonical = parsePeriod(text);
        expect(monthsIn(canonical)).toBe(Number(/P(\d+)M$/u.exec(text)?.[1]));
        if (canonical === text) return;
        expect(() => monthsIn(text as Period)).toThrow(`expected "${canonical}", the one text`);
      }),
    );
  });

  it('names no other text than parsePeriod makes, however a window is spelt', () => {
    const spelt = fc.stringMatching(
      /^2[01]\d\d-?(?:M?[01]\d|[STQ][0-5]|W[0-5]\d|A1|[01]\d-[0-3]\d(?:\/P\d{1,3}[MY])?)$/u,
    );
    fc.assert(
      fc.property(spelt, (text) => {
        const [, named] = /expected "([^"]+)", the one text/u.exec(messageOf(() => periodKind(text as Period))) ?? [];
        if (named !== undefined) expect(parsePeriod(text)).toBe(named);
      }),
    );
  });

  it('refuses what is no text', () => {
    expect(() => periodKind(2024 as never)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
    expect(() => periodKind(null as never)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});

describe('shiftYears', () => {
  it.each([
    ['2025-01-01/P7M', -1, '2024-01-01/P7M'],
    ['2024-Q1', 10, '2034-Q1'],
    ['2024-02', -1, '2023-02'],
    ['2024-W05', -1, '2023-W05'],
    ['2024-07-15', 1, '2025-07-15'],
    ['2021-12-03/2025-06-30', -1, '2020-12-03/2024-06-30'],
    ['../2024-12-31', -4, '../2020-12-31'],
    ['2024', 0, '2024'],
    ['2024-02-01/2024-02-28', -1, '2023-02'],
  ] as const)('moves %s by %i to %s', (period, years, shifted) => {
    expect(shiftYears(period, years)).toBe(shifted);
  });

  it.each([
    ['2024-02-29', 1, 'invalid-period'],
    ['2020-W53', 1, 'invalid-period'],
    ['9999', 1, 'invalid-period'],
    ['1000', -1, 'invalid-period'],
    ['2024', 1e15, 'invalid-period'],
    ['2024-W05', 1e15, 'invalid-period'],
    ['2024-07-15', 1e15, 'invalid-period'],
    ['2024', 0.5, 'invalid-argument'],
    ['2024', NaN, 'invalid-argument'],
    ['2024', Infinity, 'invalid-argument'],
    ['2024', '1' as never, 'invalid-argument'],
  ] as const)('refuses %s by %s', (period, years, code) => {
    expect(() => shiftYears(period, years)).toThrow(expect.objectContaining({ code }));
  });

  it('is undone by shifting back, and keeps the sort of a window of months', () => {
    fc.assert(
      fc.property(periods(), fc.integer({ min: -50, max: 50 }), (period, years) => {
        fc.pre(monthsIn(period) !== null);
        const shifted = shiftYears(period, years);
        expect(shiftYears(shifted, -years)).toBe(period);
        expect(periodKind(shifted)).toBe(periodKind(period));
      }),
    );
  });
});

describe('sameWindowYearEarlier', () => {
  it.each([
    ['2025-S1', '2024-S1'],
    ['2025-01-01/P7M', '2024-01-01/P7M'],
    ['2024-07-01/P1Y', '2023-07-01/P1Y'],
    ['2025-02-28', '2024-02-28'],
    ['2024-02-29', null],
    ['2020-W53', null],
    ['2024-01-01/P13M', null],
    ['2021-12-03/2025-06-30', null],
    ['2022-03-02/2023-03-01', '2021-03-02/2022-03-01'],
    ['2022-03-02/2023-03-02', null],
    ['../2024-12-31', null],
    ['1000', null],
  ] as const)('of %s is %s', (period, earlier) => {
    expect(sameWindowYearEarlier(period)).toBe(earlier);
  });
});

describe('comparePeriods', () => {
  it('sorts by the first day, then by the last', () => {
    const sorted: readonly Period[] = [
      '../2020-12-31',
      '../2024-12-31',
      '2023',
      '2024-01-01',
      '2024-W01',
      '2024-01',
      '2024-Q1',
      '2024',
      '2024-02',
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  it('is a total order in which only equal texts are equal', () => {
    fc.assert(
      fc.property(periods(), periods(), periods(), (a, b, c) => {
        expect(comparePeriods(a, b)).toBe(0 - comparePeriods(b, a));
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('containsPeriod', () => {
  it.each([
    ['2025-S1', '2025-Q2', true],
    ['2025-Q2', '2025-S1', false],
    ['2025', '2025', true],
    ['2020', '2020-W53', false],
    ['../2024-12-31', '2024', true],
    ['../2024-12-31', '../2023-12-31', true],
    ['2024', '../2024-12-31', false],
  ] as const)('%s, %s: %s', (outer, inner, contained) => {
    expect(containsPeriod(outer, inner)).toBe(contained);
  });
});

describe('splitPeriod', () => {
  it.each([
    ['2024', 'half-year', ['2024-S1', '2024-S2']],
    ['2024', 'trimester', ['2024-T1', '2024-T2', '2024-T3']],
    ['2025-S2', 'quarter', ['2025-Q3', '2025-Q4']],
    ['2025-01-01/P7M', 'month', ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07']],
    ['2023-01-01/P2Y', 'year', ['2023', '2024']],
    [
      '2024-W05',
      'day',
      ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'],
    ],
    ['2024-01-01/2024-01-14', 'week', ['2024-W01', '2024-W02']],
    ['2024-07', 'month', ['2024-07']],
  ] as const)('splits %s into %ss', (period, part, parts) => {
    expect(splitPeriod(period, part)).toEqual(parts);
  });

  it.each([
    ['2025-01-01/P7M', 'quarter'],
    ['2024-07-01/P1Y', 'year'],
    ['2025-Q1', 'year'],
    ['2024', 'week'],
    ['2024-W05', 'month'],
    ['../2024-12-31', 'day'],
  ] as const)('refuses to split %s into %ss', (period, part) => {
    expect(() => splitPeriod(period, part)).toThrow(expect.objectContaining({ code: 'indivisible-period' }));
  });

  it('tiles the period: the parts adjoin, and begin and end with it', () => {
    const parts: readonly PeriodPart[] = ['year', 'half-year', 'trimester', 'quarter', 'month', 'week', 'day'];
    fc.assert(
      fc.property(periods(), fc.constantFrom(...parts), (period, part) => {
        let tiles: readonly Period[];
        try {
          tiles = splitPeriod(period, part);
        } catch {
          return;
        }
        expect(periodBounds(tiles[0] ?? period).first).toBe(periodBounds(period).first);
        expect(periodBounds(tiles.at(-1) ?? period).last).toBe(periodBounds(period).last);
        expect(new Set(tiles.map(periodKind))).toEqual(new Set([part]));
        const days = tiles.reduce((sum, tile) => sum + splitPeriod(tile, 'day').length, 0);
        expect(days).toBe(splitPeriod(period, 'day').length);
      }),
    );
  });
});

describe('parseDate', () => {
  it.each(['2024-02-29', '2011-12-30', '1000-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '20240101',
    '0999-12-31',
    '10000-01-01',
    '',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '２０２４-01-01',
  ])('refuses %j', (text) => {
    expect(() => parseDate(text)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});
