import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chain,
  figure,
  quantity,
  share,
  yearOnYear,
  type Levels,
  type Operand,
  type Quantity,
  type Result,
} from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { rational, roundedTo, times } from '../../support/rational.js';

const ratio = (value: number | `${number}`): Quantity<'ratio'> => quantity(value, 'ratio');
const years = (links: readonly Operand[]): Levels<'ratio'> =>
  Object.fromEntries(links.map((link, index) => [`${2021 + index}`, link as Operand<'ratio'>]));
const values = (index: Readonly<Record<string, Result | undefined>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(index).map(([window, number]) => [window, number?.value ?? number?.reason]));

describeFormula({
  name: 'chain',
  count: 3,
  unit: () => 'ratio',
  calculate: (links) => chain(years(links))['2023'] as Result,
  exact: (links) => times(rational('100'), links.reduce(times)),
});

describe('chain', () => {
  it('is the chained price index of the Open University: 100, 119.2 and 126.2', () => {
    // Open University, M140, "Prices, location and spread": price ratios 1.192 and 1.059, base year 2007;
    // https://www.open.edu/openlearn/science-maths-technology/prices-location-and-spread/
    const index = chain({ '2008': ratio('1.192'), '2009': ratio('1.059') });
    expect(Object.entries(index).map(([year, number]) => [year, Number(number?.value).toFixed(1)])).toEqual([
      ['2007', '100.0'],
      ['2008', '119.2'],
      ['2009', '126.2'],
    ]);
  });

  it('multiplies quarters in a row, by hand', () => {
    expect(values(chain({ '2024-Q1': ratio('1.1'), '2024-Q2': ratio('0.5'), '2024-Q3': ratio('2') }))).toEqual({
      '2023-Q4': '100',
      '2024-Q1': '110',
      '2024-Q2': '55',
      '2024-Q3': '110',
    });
  });

  it('does not round the running product, only what it writes', () => {
    const links = Array.from({ length: 40 }, () => share(quantity(4, 'USD'), quantity(3, 'USD')));
    const index = chain(years(links));
    const product = links.map(({ value }) => rational(value ?? 'none')).reduce(times);
    expect(index['2060']?.value).toBe(roundedTo(34, times(rational('100'), product)));
  });

  it('of the ratios of a series gives the series again, on its first window', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(levels, (numbers) => {
        const [first = 1] = numbers;
        const [earlier, later] = [numbers, numbers.slice(1)].map((levels) =>
          levels.map((level) => quantity(level, 'USD')),
        );
        const links = (later ?? []).map((level, index) => share(level, earlier?.[index]));
        const index = Object.values(chain(years(links))).map((number) => Number(number?.value));
        numbers.forEach((level, at) => expect(index[at]).toBeCloseTo((100 * level) / first, 6));
      }),
    );
  });

  it('takes each link anywhere within its bounds', () => {
    const index = chain(years([figure('1.1', 'ratio'), figure('2', 'ratio')]));
    // 1.05 × 1.5 and 1.15 × 2.5
    expect(index['2022']).toMatchObject({ value: '220', low: '157.5', high: '287.5', unit: 'index', period: '2022' });
    const open = chain(years([figure('1.1', 'ratio', { qualifier: 'over' }), ratio(2)]));
    expect(open['2022']).toMatchObject({ value: '220', low: '220', high: null });
  });

  it.each([
    ['missing', null, 'missing-current'],
    ['below zero', ratio(-1), 'sign-change'],
    ['no ratio', quantity(2, 'index') as never, 'incomparable-unit'],
  ] as const)('has no number from a link that is %s', (_, link, reason) => {
    expect(values(chain(years([ratio(2), link, ratio(2)])))).toEqual({
      '2020': '100',
      '2021': '200',
      '2022': reason,
      '2023': reason,
    });
  });

  it('has no number from a window on that the links lack', () => {
    expect(values(chain({ '2021': ratio(2), '2023': ratio(3) }))).toEqual({
      '2020': '100',
      '2021': '200',
      '2022': 'missing-current',
      '2023': 'missing-current',
    });
    expect(values(chain({ '2021': null, '2022': ratio(3) }))).toMatchObject({
      '2020': '100',
      '2021': 'missing-current',
    });
  });

  it('is zero from a link of zero on, 100 where nothing changes, and nothing without links', () => {
    expect(values(chain(years([ratio(0), ratio(5)])))).toMatchObject({ '2021': '0', '2022': '0' });
    expect(values(chain(years([ratio(1), ratio(1)])))).toEqual({ '2020': '100', '2021': '100', '2022': '100' });
    expect(chain({})).toEqual({});
  });

  it.each([
    ['windows of two sorts', { '2021': ratio(1), '2022-Q1': ratio(1) }],
    ['years to date', { '2024-01-01/P7M': ratio(1), '2025-01-01/P7M': ratio(1) }],
    ['windows that overlap', { '2020-01-01/P2Y': ratio(1), '2021-01-01/P2Y': ratio(1) }],
    ['a sum since a day that was not told', { '../2024-12-31': ratio(1) }],
    ['no levels', null as never],
  ])('refuses %s', (_, links) => {
    expect(() => chain(links)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('takes months, weeks and windows of years in a row, in any order', () => {
    expect(values(chain({ '2025-01': ratio(3), '2024-12': ratio(2) }))).toEqual({
      '2024-11': '100',
      '2024-12': '200',
      '2025-01': '600',
    });
    expect(Object.keys(chain({ '2021-01-01/P5Y': ratio(3) }))).toEqual(['2016-01-01/P5Y', '2021-01-01/P5Y']);
    expect(Object.keys(chain({ '2024-W01': ratio(3) }))).toEqual(['2023-W52', '2024-W01']);
  });

  it('carries the flags of all links so far, and is frozen JSON', () => {
    const links: Levels<'ratio'> = {
      '2023': observation('2023', '2', { unit: 'ratio', status: ['P'] }),
      '2024': observation('2024', '3', { unit: 'ratio' }),
    };
    const index = chain(links);
    expect(index['2024']).toMatchObject({ value: '600', status: ['P'], inputs: { links } });
    expect(index['2022']).toMatchObject({ value: '100', low: '100', high: '100', status: [] });
    expect(yearOnYear(index, '2024').value).toBe('2');
    expect(Object.isFrozen(index) && Object.isFrozen(index['2024'])).toBe(true);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });
});
