import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, rank, type Operand, type Quantity } from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';
import { order, rational } from '../../support/rational.js';

type Universe = Readonly<Record<string, Operand<'USD'>>>;
const ranksOf = (universe: Universe, order?: 'ascending'): (string | null)[] =>
  Object.keys(universe).map((name) => rank(universe, name, { order }).value);
const exact = (numbers: readonly number[]): Universe =>
  Object.fromEntries(numbers.map((number, index) => [`n${index}`, quantity(number, 'USD')]));

describe('rank', () => {
  it.each([
    [[2000, 2400, 2400, 2500, 2500], 'ascending', ['1', '2', '2', '4', '4'], 'HCL OneDB, Guide to SQL: Syntax, RANK'],
    [[0, 1, 2, 3, 3, 4, 5], 'ascending', ['1', '2', '3', '4', '4', '6', '7'], 'SQL in a Nutshell, 3rd edition, RANK'],
    [[1, 1, 2, 3, 3, 4], 'ascending', ['1', '1', '3', '4', '4', '6'], 'PySpark, pyspark.sql.functions.rank'],
    [[70, 60], undefined, ['1', '2'], 'MariaDB, RANK: biology, marks in descending order'],
    [[9, 5, 5, 1], undefined, ['1', '2', '2', '4'], 'by hand: standard competition ranking'],
  ] as const)('of %j %s is %j: %s', (numbers, direction, ranks, _source) => {
    expect(ranksOf(exact(numbers), direction)).toEqual(ranks);
  });

  it('of China’s partners is that of the report: ASEAN before the European Union and the United States', () => {
    // trillion yuan, January to October 2024: Xinhua, in KBC of 7 November 2024
    const trade = {
      ASEAN: figure('5.67e12', 'CNY'),
      EU: figure('4.64e12', 'CNY'),
      US: figure('4.01e12', 'CNY'),
      KR: figure('1.91e12', 'CNY'),
    };
    const places = (Object.keys(trade) as (keyof typeof trade)[]).map((name) => rank(trade, name));
    expect(places.map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
    expect(places[0]).toMatchObject({ low: '1', high: '1', of: 4, tied: [], missing: [], unit: 'rank' });
  });

  it('tells what the digits cannot tell apart', () => {
    const trade = {
      VN: figure('2.6', 'USD'),
      MY: figure('2.6', 'USD'),
      TH: figure('2.5', 'USD'),
      ID: figure('1.9', 'USD'),
    };
    expect(rank(trade, 'VN')).toMatchObject({ value: '1', low: '1', high: '2', tied: ['MY', 'TH'] });
    // at most 2.55, which VN and MY have at least: it may be equal, but not ahead
    expect(rank(trade, 'TH')).toMatchObject({ value: '3', low: '1', high: '3', tied: ['VN', 'MY'] });
    expect(rank(trade, 'ID')).toMatchObject({ value: '4', low: '4', high: '4', tied: [] });
    const open = { VN: figure('2.0', 'USD', { qualifier: 'over' }), TH: figure('2.5', 'USD') };
    expect(rank(open, 'TH')).toMatchObject({ value: '1', low: '1', high: '2', tied: ['VN'] });
    expect(rank(open, 'VN', { order: 'ascending' })).toMatchObject({ value: '1', low: '1', high: '2' });
    const under = { VN: figure('2.0', 'USD', { qualifier: 'under' }), TH: figure('2.5', 'USD') };
    expect(rank(under, 'VN', { order: 'ascending' })).toMatchObject({ value: '1', low: '1', high: '1' });
  });

  it('is at best the lower bound where others are missing', () => {
    const universe = { VN: quantity(3, 'USD'), TH: quantity(5, 'USD'), MY: null, ID: undefined };
    expect(rank(universe, 'VN')).toMatchObject({ value: '2', low: '2', high: '4', of: 4, missing: ['MY', 'ID'] });
    const missing = rank(universe, 'MY');
    expect(missing).toMatchObject({ value: null, reason: 'missing-current', of: 4, tied: [], missing: ['MY', 'ID'] });
    expect(rank({ VN: null }, 'VN')).toMatchObject({ reason: 'missing-current', of: 1, missing: ['VN'] });
  });

  it.each([
    ['alone', { VN: quantity(3, 'USD') }, '1', '1'],
    ['among equals', { VN: quantity(3, 'USD'), TH: quantity(3, 'USD') }, '1', '1'],
    ['at zero', { VN: quantity(0, 'USD'), TH: quantity(3, 'USD') }, '2', '2'],
    ['below zero', { VN: quantity(-5, 'USD'), TH: quantity(-3, 'USD'), MY: quantity(1, 'USD') }, '3', '3'],
  ] as const)('%s', (_, universe, value, high) => {
    expect(rank<'USD', string>(universe, 'VN')).toMatchObject({ value, low: value, high });
  });

  it.each([
    ['units differ', { VN: quantity(5, 'USD'), TH: quantity(5, 'CNY') }, 'incomparable-unit'],
    [
      'bases differ',
      { VN: observation('2024', '5'), TH: observation('2024', '5', { basis: 'press' }) },
      'incomparable-basis',
    ],
    ['windows differ', { VN: observation('2024', '5'), TH: observation('2023', '5') }, 'incomparable-period'],
  ] as const)('is null where %s', (_, universe, reason) => {
    expect(rank(universe as Universe, 'VN')).toMatchObject({ value: null, reason, of: 2, tied: [], missing: [] });
  });

  it('refuses a name that is not there, another order, a bloc beside its member and a mixture', () => {
    const universe = { ASEAN: observation('2024', '5'), VN: observation('2024', '1', { partner: 'VN' }) };
    expect(() => rank<'USD', string>(universe, 'TH')).toThrow(
      expect.objectContaining({ code: 'not-found', message: 'rank: expected a name of the universe, got "TH"' }),
    );
    expect(() => rank<'USD', string>(universe, 'toString')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => rank(universe, 'VN', { order: 'upwards' as 'ascending' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => rank(universe, 'VN', { partners: smallDataset().partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
    const mixed = { ...universe, VN: observation('2024', '1', { flow: 'export' }) };
    expect(() => rank(mixed, 'VN')).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    // @ts-expect-error -- no universe
    expect(() => rank(null, 'VN')).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('records the order, carries flags and window, and is frozen and JSON', () => {
    const universe = { VN: observation('2024', '1', { status: ['P'], partner: 'VN' }), TH: null };
    const before = structuredClone(universe);
    const found = rank(universe, 'VN');
    expect(found).toMatchObject({ period: '2024', status: ['P'], options: { name: 'VN', order: 'descending' } });
    expect(found.method).toBe('1 + number ahead');
    expect([found, found.tied, found.missing, found.inputs].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(universe).toEqual(before);
  });

  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 9 });

  it('from the one end and from the other adds up to the size and one, less those of equal value', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const universe = exact(values);
        const [down, up] = [ranksOf(universe), ranksOf(universe, 'ascending')];
        values.forEach((value, index) => {
          const equal = values.filter((other) => other === value).length;
          expect(Number(down[index]) + Number(up[index])).toBe(values.length + 2 - equal);
        });
      }),
    );
  });

  it('lies within its bounds for any numbers within theirs, and reaches both', () => {
    const printed = fc.array(
      fc.integer({ min: -20, max: 20 }).map((number) => figure(number, 'USD')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    const placeIn = (own: number, all: readonly string[]): number =>
      1 + all.filter((other) => order(rational(other), rational(all[own] ?? '')) === 1).length;
    fc.assert(
      fc.property(printed, steps, (figures: readonly Quantity<'USD'>[], at) => {
        const { low, high } = rank(Object.fromEntries(figures.map((item, index) => [`n${index}`, item])), 'n0');
        const inside = figures.map((item, index) => within(item, at[index] ?? 0));
        expect(placeIn(0, inside)).toBeGreaterThanOrEqual(Number(low));
        expect(placeIn(0, inside)).toBeLessThanOrEqual(Number(high));
        const best = figures.map((item, index) => (index === 0 ? item.high : item.low) ?? '');
        const worst = figures.map((item, index) => (index === 0 ? item.low : item.high) ?? '');
        expect([placeIn(0, best), placeIn(0, worst)]).toEqual([Number(low), Number(high)]);
      }),
      { numRuns: 2000 },
    );
  });
});
