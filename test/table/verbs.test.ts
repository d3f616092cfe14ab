import { describe, expect, it } from 'vitest';
import { seriesOf, yearOnYear as yearOnYearOf, type Period } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  aggregatePeriods,
  filter,
  groupSum,
  rows,
  select,
  share,
  table,
  tableFromColumns,
  toSeries,
  yearOnYear,
  type Table,
} from 'china-asean/table';

const trade = tableFromColumns({
  dimensions: { reporter: ['CN', 'CN', 'CN', 'JP'], partner: ['VN', 'MY', 'VN', 'VN'] },
  periods: ['2023', '2024', '2024', '2024'],
  values: ['137.6', '101.5', '161.9', null],
  low: ['137.55', '101.45', '161.85', null],
  high: ['137.65', '101.55', null, null],
});
const said = (from: Table): readonly unknown[] => [...rows(from)].map(({ value, reason }) => value ?? reason);

describe('groupSum', () => {
  it('sums what agrees in the dimensions that are kept, bounds too; an open side stays open', () => {
    const [first, second, third] = [...rows(groupSum(trade, ['reporter']))];
    expect(first).toMatchObject({ reporter: 'CN', period: '2023', value: '137.6', low: '137.55', high: '137.65' });
    expect(second).toMatchObject({ reporter: 'CN', period: '2024', value: '263.4', low: '263.3', high: null });
    expect(third).toMatchObject({ reporter: 'JP', value: null, reason: 'missing-current' });
  });

  it('does not sum units or bases into one', () => {
    const dimensions = { partner: ['VN', 'MY'], unit: ['USD', 'CNY'] };
    const mixed = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, 2] });
    expect(() => groupSum(mixed, [])).toThrow('expected one unit');
    expect(said(groupSum(mixed, ['unit']))).toEqual(['2', '1']);
    expect(said(groupSum(filter(mixed, { unit: 'CNY' }), []))).toEqual(['2']);
  });

  // 2^53 − 1 and as much again is beyond what a double holds
  it('is exact beyond the integers of doubles', () => {
    const big = '9007199254740991';
    const dimensions = { partner: ['VN', 'MY', 'TH'] };
    const great = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values: [big, big, '1'] });
    expect(said(groupSum(great, []))).toEqual(['18014398509481983']);
  });

  // a double would be one off: the sum leaves its exact integers, and comes back to them
  it('is exact where only a sum on the way is beyond them', () => {
    const values = ['9007199254740991', '2', '-2'];
    const dimensions = { partner: ['A', 'B', 'C'] };
    const swinging = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values });
    expect(said(groupSum(swinging, []))).toEqual(['9007199254740991']);
    const thirds = tableFromColumns({ dimensions: {}, periods: ['2024-T1', '2024-T2', '2024-T3'], values });
    expect(said(aggregatePeriods(thirds, 'year'))).toEqual(['9007199254740991']);
  });

  it('gives the same where there are too many groups for a number each', () => {
    const size = 3000;
    const names = Array.from({ length: size }, (_, index) => `P${index}`);
    const dimensions = { a: names, b: [...names].reverse(), c: names };
    const periods = names.map((): Period => '2024');
    const sparse = tableFromColumns({ dimensions, periods, values: names.map((_, index) => index) });
    const sums = [...rows(groupSum(sparse, ['a', 'b']))];
    expect(sums).toHaveLength(size);
    expect(sums.every(({ a, value }) => a === `P${value}`)).toBe(true);
  });
});

describe('filter', () => {
  it('keeps the rows that have one of the wanted texts and lie within the window', () => {
    expect(said(filter(trade, { reporter: 'CN', partner: ['VN', 'TH'], within: '2024' }))).toEqual(['161.9']);
    expect(said(filter(trade, { partner: 'SG' }))).toEqual([]);
    expect(filter(trade, { partner: 'MY' }).dimensions['partner']?.values).toEqual(['MY']);
  });

  it('keeps results with their reasons', () => {
    expect(said(filter(yearOnYear(trade), { partner: 'MY' }))).toEqual(['missing-base']);
  });

  it('refuses a dimension that is none', () => {
    expect(() => filter(trade, { country: 'VN' })).toThrow('expected dimensions of reporter, partner, got "country"');
  });
});

describe('select', () => {
  it('leaves out what is the same in all rows, and sorts by the new order', () => {
    const names = Object.keys(select(trade, ['partner', 'reporter']).dimensions);
    expect(names).toEqual(['partner', 'reporter']);
    expect(said(select(filter(trade, { reporter: 'CN' }), ['partner']))).toEqual(['101.5', '137.6', '161.9']);
    expect(() => select(trade, ['partner'])).toThrow('select: expected "reporter" among the dimensions that are kept');
  });
});

describe('aggregatePeriods', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-05', '2024-06'] as const;
  const monthly = tableFromColumns({ dimensions: {}, periods: months, values: [1, 2, 3, 5, 6] });

  it('gives a gap as missing, not as a smaller sum', () => {
    expect(said(aggregatePeriods(monthly, 'quarter'))).toEqual(['6', 'missing-current']);
    expect(said(aggregatePeriods(monthly, 'half-year'))).toEqual(['missing-current']);
  });

  it('runs from January to each month that there is', () => {
    const running = aggregatePeriods(monthly, 'year-to-date');
    expect([...rows(running)].map(({ period, value }) => [period, value])).toEqual([
      ['2024-01', '1'],
      ['2024-01-01/P2M', '3'],
      ['2024-Q1', '6'],
      ['2024-01-01/P5M', null],
      ['2024-S1', null],
    ]);
  });

  it.each(['month', 'year-to-date'] as const)('refuses to fill a %s with quarters', (frequency) => {
    const quarterly = aggregatePeriods(monthly, 'quarter');
    expect(() => aggregatePeriods(quarterly, frequency)).toThrow('got quarter windows');
  });
});

describe('share', () => {
  it('is not of units', () => {
    const dimensions = { unit: ['USD', 'CNY'] };
    const mixed = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, 2] });
    expect(() => share(mixed, 'unit')).toThrow('expected one unit');
  });

  it('is of the rows that differ in the one dimension', () => {
    expect([...rows(share(trade, 'partner'))].map(({ value, reason }) => value?.slice(0, 6) ?? reason)).toEqual([
      '0.3853',
      '1',
      '0.6146',
      'missing-current',
    ]);
  });
});

describe('numbers', () => {
  it('are the doubles nearest to the exact quotients', () => {
    const { measure } = yearOnYear(trade);
    expect([...measure.numbers]).toEqual([NaN, NaN, (161.9 * 10 - 137.6 * 10) / (137.6 * 10), NaN]);
  });

  // 10^30 + 1 over 10^30, less one, is 10^−30: a difference of doubles would be 0
  it('are so where only bigints are exact', () => {
    const values = ['1000000000000000000000000000000', '1000000000000000000000000000001'];
    const great = tableFromColumns({ dimensions: {}, periods: ['2023', '2024'], values });
    expect(yearOnYear(great).measure.numbers[1]).toBe(1e-30);
  });
});

describe('toSeries', () => {
  it('gives the calculators what a table holds of one key', () => {
    const filter = {
      indicator: 'goods-trade',
      reporter: 'CN',
      partner: 'ASEAN',
      flow: 'total',
      basis: 'customs-usd',
    } as const;
    const series = seriesOf(dataset, { ...filter, periodKind: 'year' });
    const levels = toSeries(table(series.observations), { partner: 'ASEAN' });
    expect(yearOnYearOf(levels, '2024').value).toBe(yearOnYearOf(series, '2024').value);
  });

  it('refuses more than one key, and a table without units', () => {
    expect(() => toSeries(trade, {})).toThrow('expected one key, rows differ in reporter, partner');
    expect(() => toSeries(trade, { reporter: 'JP' })).toThrow('expected a dimension "unit"');
  });
});
