import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decumulate, figure, quantity, type Levels, type Period } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus } from '../../support/rational.js';

const usd = (levels: Readonly<Record<string, number | null>>): Levels<'USD'> =>
  Object.fromEntries(
    Object.entries(levels).map(([window, value]) => [window, value === null ? null : quantity(value, 'USD')]),
  );

describe('decumulate', () => {
  // Infor, CPM 10.4 documentation, periodic data from year-to-date data, case 1 and case 2:
  // https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/cpmaug/niu1578513247926.html and …/bvr1578513248089.html
  const fromJanuary = usd({ '2024-01': 10, '2024-01-01/P2M': 21, '2024-Q1': 33 });
  const fromApril = usd({
    '2024-01': 10,
    '2024-02': 11,
    '2024-03': 12,
    '2024-T1': 46,
    '2024-01-01/P5M': 60,
    '2024-S1': 75,
  });
  // IBM Controller 11.1.3, function VALPER: https://www.ibm.com/docs/en/controller/11.1.3?topic=formulas-valper
  const bikes = usd({ '2024-Q1': 9, '2024-T1': 10 });
  it.each([
    ['Infor', fromJanuary, '2024-02', '11'],
    ['Infor', fromJanuary, '2024-03', '12'],
    ['Infor', fromApril, '2024-04', '13'],
    ['Infor', fromApril, '2024-05', '14'],
    ['Infor', fromApril, '2024-06', '15'],
    ['IBM', bikes, '2024-04', '1'],
  ] as const)('gives what the manual of %s does', (_, levels, window, value) => {
    expect(decumulate(levels, window)).toMatchObject({ value, period: window, status: ['E'], transformation: null });
  });

  // General Administration of Customs of China, imports and exports by country (region), 2024, in units of 10 000 yuan
  const printed = (value: `${number}`) => figure(value, 'CNY', { resolution: '10000' });
  const exports: Levels<'CNY'> = {
    '2024-01-01/P2M': printed('587904630000'),
    '2024-04': printed('354610640000'),
    '2024-T1': printed('1318191030000'),
  };
  const total: Levels<'CNY'> = {
    '2024-01-01/P2M': printed('993242860000'),
    '2024-04': printed('584263090000'),
    '2024-T1': printed('2180366710000'),
    '2024-01-01/P11M': printed('6292709920000'),
    '2024-12': printed('699507350000'),
    '2024': printed('6989915770000'),
  };
  it('tells China’s exports to ASEAN in March 2024, which the table leaves out', () => {
    const march = decumulate(exports, '2024-03');
    expect(march).toMatchObject({ value: '375675760000', low: '375675745000', high: '375675775000', status: ['E'] });
    expect(march.method).toBe('2024-T1 − 2024-01-01/P2M − 2024-04');
    expect(Object.keys(march.inputs['plus'] ?? {})).toEqual(['2024-T1']);
    expect(Object.keys(march.inputs['minus'] ?? {})).toEqual(['2024-01-01/P2M', '2024-04']);
  });

  it('tells the first quarter that customs announced on 12 April 2024: 1.6 trillion yuan with ASEAN', () => {
    expect(decumulate(total, '2024-Q1').value).toBe('1596103620000');
  });

  it('leaves what was revised in the difference: December is not the month that customs print', () => {
    const december = decumulate(total, '2024-12');
    expect(december).toMatchObject({ value: '697205850000', low: '697205840000', high: '697205860000' });
    expect(december.method).toBe('2024 − 2024-01-01/P11M');
  });

  it.each([
    ['the fourth quarter from the year', { '2024': 9, '2024-01-01/P9M': 5 }, '2024-Q4', '4', '2024 − 2024-01-01/P9M'],
    ['January–February from the quarter', { '2024-Q1': 9, '2024-03': 4 }, '2024-01-01/P2M', '5', '2024-Q1 − 2024-03'],
    [
      'a sum since an event',
      { '2009-07-01/P5Y': 9, '2009-07-01/P4Y': 4 },
      '2013-07-01/P1Y',
      '5',
      '2009-07-01/P5Y − 2009-07-01/P4Y',
    ],
    ['a plain sum', { '2024-01': 3, '2024-02': 4 }, '2024-01-01/P2M', '7', '2024-01 + 2024-02'],
    [
      'overlapping windows',
      { '2024-Q1': 9, '2024-02-01/P2M': 5, '2024-02': 2 },
      '2024-01-01/P2M',
      '6',
      '2024-02 + 2024-Q1 − 2024-02-01/P2M',
    ],
    ['a fall below zero', { '2024': 4, '2024-S1': 9 }, '2024-S2', '-5', '2024 − 2024-S1'],
    ['days', { '2024-01': 9, '2024-01-01/2024-01-30': 8 }, '2024-01-31', '1', '2024-01 − 2024-01-01/2024-01-30'],
  ] as const)('finds %s', (_, levels, window, value, method) => {
    const result = decumulate(usd(levels), window);
    expect([result.value, result.method.split(' ').sort()]).toEqual([value, method.split(' ').sort()]);
  });

  it('is no estimate where nothing is taken away', () => {
    expect(decumulate(usd({ '2024-S1': 3, '2024-S2': 4 }), '2024').status).toEqual([]);
  });

  it('takes the shortest path, and of those one that takes away least', () => {
    const levels = usd({
      '2024-01': 1,
      '2024-02': 2,
      '2024-03': 3,
      '2024-Q1': 6,
      '2024-S1': 9,
      '2024-Q2': 3,
      '2024-03-01/P4M': 6,
    });
    expect(decumulate(levels, '2024-01-01/P2M').method).toBe('2024-01 + 2024-02');
    expect(decumulate(levels, '2024-Q1').method).toBe('2024-S1 − 2024-Q2');
  });

  it('takes the same path whatever the order of the levels', () => {
    const levels = { '2024-01-01/P2M': 3, '2024-Q1': 6, '2024-T1': 10, '2024-04': 4, '2024-03-01/P2M': 7 };
    const backwards = Object.fromEntries(Object.entries(levels).reverse());
    expect(decumulate(usd(levels), '2024-03').method).toBe('2024-Q1 − 2024-01-01/P2M');
    expect(decumulate(usd(backwards), '2024-03').method).toBe('2024-Q1 − 2024-01-01/P2M');
  });

  it('does not look at the level of the wanted window', () => {
    expect(decumulate(usd({ '2024': 9, '2024-S1': 5, '2024-S2': 1 }), '2024-S2').value).toBe('4');
    expect(decumulate(usd({ '2024-S2': 1 }), '2024-S2').reason).toBe('missing-current');
  });

  it.each([
    ['nothing tells it', { '2024': 9, '2024-Q1': 1 }, '2024-Q4'],
    ['a piece is null', { '2024': 9, '2024-01-01/P9M': null }, '2024-Q4'],
    ['there is nothing', {}, '2024-Q4'],
    ['the start of the window was not stated', { '2024': 9 }, '../2024-12-31'],
    ['the start of a piece was not stated', { '../2024-12-31': 9, '../2024-09-30': 1 }, '2024-Q4'],
  ] as const)('is null where %s', (_, levels, window) => {
    expect(decumulate(usd(levels), window).reason).toBe('missing-current');
  });

  it.each([
    ['2024-03', '2024-Q1', 'break'],
    ['2024-03', '2024-03-01/P2M', null],
    ['2024-03', '2024-01-01/P2M', null],
    ['2024-03-01/P2M', '2024-Q1', 'break'],
    ['2024-04', '2024-Q1', null],
    ['2024-04', '2024-T1', 'break'],
  ] as const)('of %s with a break at %s gives the reason %s', (window, flagged, reason) => {
    const windows = ['2024-01-01/P2M', '2024-Q1', '2024-T1', '2024-S2'] as const;
    const levels = Object.fromEntries(
      windows.map((one, index) => [one, observation(one, `${index + 1}`, { status: one === flagged ? ['B'] : [] })]),
    );
    expect(decumulate(levels, window).reason).toBe(reason);
  });

  it('asks for one unit, one basis and one thing, and for what can be summed', () => {
    const year = observation('2024', '5');
    expect(decumulate({ '2024': year, '2024-S1': quantity(3, 'CNY') }, '2024-S2').reason).toBe('incomparable-unit');
    const press = observation('2024-S1', '5', { basis: 'press' });
    expect(decumulate({ '2024': year, '2024-S1': press }, '2024-S2').reason).toBe('incomparable-basis');
    const other = observation('2024-S1', '5', { flow: 'export' });
    expect(() => decumulate({ '2024': year, '2024-S1': other }, '2024-S2')).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    expect(() => decumulate({ '2024': quantity(1, 'index') }, '2024-S2')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => decumulate({ '2024': year }, '2024-S2', { indicator: { timeCollection: 'average' } })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('"average"') as string }),
    );
  });

  it('carries open ends to the other side', () => {
    const levels = { '2024': figure('9', 'USD'), '2024-S1': figure('5', 'USD', { qualifier: 'over' }) };
    expect(decumulate(levels, '2024-S2')).toMatchObject({ value: '4', low: null, high: '4.5' });
  });

  describe('over any windows of a year', () => {
    const months = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 12 });
    const runs = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 14,
      selector: ([start, length]) => `${start}/${length}`,
    });
    const text = (start: number, length: number): Period | null => {
      if (start + length > 13) return null;
      const first = `2024-${String(start).padStart(2, '0')}-01`;
      const [kind, ordinal] = [{ 3: 'Q', 4: 'T', 6: 'S' }[length], (start - 1) / length + 1];
      if (length === 12) return '2024';
      if (length === 1) return first.slice(0, 7) as Period;
      return (
        kind !== undefined && Number.isInteger(ordinal) ? `2024-${kind}${ordinal}` : `${first}/P${length}M`
      ) as Period;
    };
    const sum = (values: readonly number[], start: number, length: number): number =>
      values.slice(start - 1, start - 1 + length).reduce((a, b) => a + b, 0);

    it('finds the level whenever the windows tell it, and the right one', () => {
      fc.assert(
        fc.property(
          months,
          runs,
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 12 }),
          (values, all, start, length) => {
            const wanted = text(start, length);
            fc.pre(wanted !== null);
            const given = all.flatMap(([from, count]) => {
              const window = text(from, count);
              return window === null || window === wanted ? [] : [{ window, from, count }];
            });
            const levels = usd(
              Object.fromEntries(given.map(({ window, from, count }) => [window, sum(values, from, count)])),
            );
            const result = decumulate(levels, wanted);
            // the level can be told if the two ends of the wanted window hang together by the ends of the others
            let ends = new Set([start]);
            for (let size = 0; size < ends.size;) {
              size = ends.size;
              const linked = given.filter(({ from, count }) => ends.has(from) || ends.has(from + count));
              ends = new Set([...ends, ...linked.flatMap(({ from, count }) => [from, from + count])]);
            }
            expect(result.value).toBe(ends.has(start + length) ? `${sum(values, start, length)}` : null);
          },
        ),
        { numRuns: 2000 },
      );
    });
  });
});

describeFormula({
  name: 'decumulate',
  count: 3,
  digits: null,
  calculate: ([year, half, quarter]) => decumulate({ '2024': year, '2024-S1': half, '2024-Q4': quarter }, '2024-Q3'),
  exact: ([year, half, quarter]) =>
    year === undefined || half === undefined || quarter === undefined ? null : minus(minus(year, half), quarter),
});
