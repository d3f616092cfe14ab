import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregate,
  figure,
  getById,
  growthRate,
  quantity,
  seriesOf,
  yearOnYear,
  type Bloc,
  type DateText,
  type Levels,
  type Observation,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { plus, rational } from '../../support/rational.js';

const usd = (levels: Readonly<Record<string, number | null>>): Levels<'USD'> =>
  Object.fromEntries(
    Object.entries(levels).map(([window, value]) => [window, value === null ? null : quantity(value, 'USD')]),
  );
const blocOf = (...members: readonly (readonly [string, DateText, (DateText | undefined)?])[]): Bloc => ({
  id: 'BLOC',
  kind: 'bloc',
  names: { en: 'Bloc' },
  codes: {},
  members: members.map(([member, from, to]) => ({ member, from, to, source: 'record' })),
});
const within = (low: number, value: number, high: number): boolean => low <= value && value <= high;
const asean = getById(dataset.partners, 'ASEAN');

describe('aggregate', () => {
  // General Administration of Customs of China, imports and exports by country (region), 2024
  it.each([
    ['total', '6989915770000'],
    ['export', '4173636400000'],
    ['import', '2816279370000'],
  ] as const)('of China’s %s with the members of ASEAN in 2024 is what customs print for ASEAN', (flow, printed) => {
    const of = (partner: string) =>
      seriesOf<Observation>(dataset, {
        indicator: 'goods-trade',
        reporter: 'CN',
        partner,
        flow,
        basis: 'customs-cny',
        period: '2024',
      });
    const partners = ['TL', ...asean.members.map(({ member }) => member)];
    const series = Object.fromEntries(partners.map((partner) => [partner, of(partner)]));
    const sum = aggregate(series, asean, { composition: 'current' })['2024'];
    expect(sum).toMatchObject({ period: '2024', unit: 'CNY', status: ['P'], options: { composition: 'current' } });
    expect(within(Number(sum?.low), Number(printed), Number(sum?.high))).toBe(true);
    expect(sum?.members).toEqual(['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN']);
    expect(Object.keys(sum?.inputs ?? {})).toEqual(sum?.members);
    const eleven = aggregate(series, asean, { composition: '2025-12-31' })['2024'];
    const timor = of('TL').observations[0]?.figure.value ?? '';
    expect(eleven?.members).toHaveLength(11);
    expect(Number(eleven?.value) - Number(sum?.value)).toBe(Number(timor));
  });

  const bloc = blocOf(['VN', '1995-07-28'], ['TL', '2025-10-26']);
  const series = {
    VN: usd({ '2024-09': 30, '2024-11': 36, '2025-09': 33, '2025-10': 35, '2025-11': 45 }),
    TL: usd({ '2024-09': 1, '2024-11': 1, '2025-09': 1, '2025-10': 1, '2025-11': 2 }),
    JP: usd({ '2019': 1 }),
  };
  it('sums the members of the last day of each window', () => {
    const sums = aggregate(series, bloc, { composition: 'current' });
    expect(Object.entries(sums).map(([window, sum]) => [window, sum?.value, sum?.members])).toEqual([
      ['2024-09', '30', ['VN']],
      ['2024-11', '36', ['VN']],
      ['2025-09', '33', ['VN']],
      ['2025-10', null, ['TL', 'VN']],
      ['2025-11', '47', ['TL', 'VN']],
    ]);
    expect(sums['2025-10']).toMatchObject({ reason: 'composition-change', unit: 'USD' });
    expect(Object.isFrozen(sums) && Object.isFrozen(sums['2025-10']?.members)).toBe(true);
  });

  it('or those of one day', () => {
    const sums = aggregate(series, bloc, { composition: '2025-12-31' });
    expect(Object.values(sums).map((sum) => sum?.value)).toEqual(['31', '37', '34', '36', '47']);
    expect(sums['2025-10']?.options).toEqual({ composition: '2025-12-31' });
    expect(aggregate(series, bloc, { composition: '2024-12-31' })['2025-10']).toMatchObject({
      value: '35',
      members: ['VN'],
    });
  });

  it('has growth of a fixed composition, and none over a change of members', () => {
    const current = aggregate(series, bloc, { composition: 'current' });
    expect(yearOnYear(current, '2025-09').value).toBe('0.1');
    expect(yearOnYear(current, '2025-11').reason).toBe('composition-change');
    expect(growthRate(current['2025-11'], current['2024-11']).reason).toBe('composition-change');
    expect(yearOnYear(aggregate(series, bloc, { composition: '2024-12-31' }), '2025-11').value).toBe('0.25');
    const later = yearOnYear(aggregate(series, bloc, { composition: '2025-12-31' }), '2025-11');
    expect(later.value?.slice(0, 8)).toBe('0.270270');
  });

  it('tells a change of members from a mixture of things, also of observations and with a member missing', () => {
    const at = (partner: string, period: '2024-11' | '2025-11', changes = {}) =>
      observation(period, '5', { partner, ...changes });
    const both = {
      VN: { '2024-11': at('VN', '2024-11'), '2025-11': at('VN', '2025-11') },
      TL: { '2024-11': at('TL', '2024-11'), '2025-11': at('TL', '2025-11') },
    };
    expect(yearOnYear(aggregate(both, bloc, { composition: 'current' }), '2025-11').reason).toBe('composition-change');
    expect(yearOnYear(aggregate(both, bloc, { composition: '2025-12-31' }), '2025-11').value).toBe('0');
    const lacking = { ...both, TL: { '2025-11': at('TL', '2025-11') } };
    expect(yearOnYear(aggregate(lacking, bloc, { composition: '2025-12-31' }), '2025-11').reason).toBe('missing-base');
    const flows = {
      ...both,
      VN: { '2024-11': at('VN', '2024-11', { flow: 'export' }), '2025-11': at('VN', '2025-11') },
    };
    expect(() => yearOnYear(aggregate(flows, bloc, { composition: '2024-12-31' }), '2025-11')).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    const sums = aggregate(both, bloc, { composition: '2025-12-31' });
    expect(() => growthRate(sums['2025-11'], at('ASEAN', '2024-11'))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it.each([
    ['joins on the first day', ['2025-10-01'], '35'],
    ['joins on the second day', ['2025-10-02'], null],
    ['joins on the last day', ['2025-10-31'], null],
    ['joins on the day after', ['2025-11-01'], '33'],
    ['leaves before the first day', ['2020-01-01', '2025-09-30'], '33'],
    ['leaves on the first day', ['2020-01-01', '2025-10-01'], null],
    ['leaves on the day before the last', ['2020-01-01', '2025-10-30'], null],
    ['leaves on the last day', ['2020-01-01', '2025-10-31'], '35'],
  ] as const)('of a window in which somebody %s', (_, [from, to], value) => {
    const levels = { VN: usd({ '2025-10': 33 }), TL: usd({ '2025-10': 2 }) };
    const result = aggregate(levels, blocOf(['VN', '1995-07-28'], ['TL', from, to]), { composition: 'current' })[
      '2025-10'
    ];
    expect([result?.value, result?.reason]).toEqual([value, value === null ? 'composition-change' : null]);
  });

  it('does not mind a membership that is written in two pieces, but one that was interrupted', () => {
    const levels = { VN: usd({ '2025': 33 }) };
    const of = (from: DateText) =>
      aggregate(levels, blocOf(['VN', '2000-01-01', '2025-06-30'], ['VN', from]), { composition: 'current' })['2025'];
    expect(of('2025-07-01')?.value).toBe('33');
    expect(of('2025-08-01')?.reason).toBe('composition-change');
  });

  it('takes nothing for a member that is missing', () => {
    const two = blocOf(['VN', '1995-07-28'], ['TH', '1967-08-08']);
    const sums = aggregate({ VN: usd({ '2024': 5, '2023': 4 }), TH: usd({ '2023': null }) }, two, {
      composition: 'current',
    });
    expect(Object.values(sums).map((sum) => sum?.reason)).toEqual(['missing-current', 'missing-current']);
    expect(sums['2024']?.inputs).toEqual({ TH: null, VN: quantity(5, 'USD') });
    expect(aggregate({ VN: usd({ '2024': 5 }) }, two, { composition: 'current' })['2024']?.reason).toBe(
      'missing-current',
    );
    expect(aggregate({ VN: {}, other: usd({ '2024': 5 }) }, two, { composition: 'current' })).toEqual({});
  });

  it.each([
    [{ Vietnam: usd({ '2024': 5 }), Thailand: {} }, 'Vietnam, Thailand'],
    [{}, 'none'],
  ])('refuses levels of nobody who is, was or will be a member: %j', (levels, got) => {
    const two = blocOf(['VN', '1995-07-28', '2000-01-01'], ['TH', '2090-08-08']);
    const message = `aggregate: expected ids of members of BLOC such as VN, got ${got}`;
    expect(() => aggregate(levels, two, { composition: 'current' })).toThrow(
      expect.objectContaining({ code: 'not-found', message }),
    );
    expect(() => aggregate(levels, blocOf(), { composition: 'current' })).toThrow(
      expect.objectContaining({ code: 'not-found', message: message.replace(' such as VN', '') }),
    );
    expect(aggregate({ VN: {} }, two, { composition: 'current' })).toEqual({});
  });

  it('is null where there were no members, or the start of the window was not stated', () => {
    const levels = { VN: usd({ '1990': 5, '../2024-12-31': 9 }) };
    const one = blocOf(['VN', '1995-07-28']);
    const sums = aggregate(levels, one, { composition: 'current' });
    expect([sums['1990']?.reason, sums['../2024-12-31']?.reason]).toEqual(['missing-current', 'composition-change']);
    expect(aggregate(levels, one, { composition: '2000-01-01' })['../2024-12-31']?.value).toBe('9');
  });

  it('sums balances, which may be below zero, and keeps their bounds', () => {
    const two = blocOf(['VN', '1995-07-28'], ['TH', '1967-08-08']);
    const levels = { VN: { '2024': figure('-5', 'USD') }, TH: { '2024': figure('0', 'USD') } };
    expect(aggregate(levels, two, { composition: 'current' })['2024']).toMatchObject({
      value: '-5',
      low: '-6',
      high: '-4',
    });
  });

  it('asks for one unit, one basis and parts of one thing', () => {
    const two = blocOf(['VN', '1995-07-28'], ['TH', '1967-08-08']);
    const of = (thai: Levels<'USD'>) => () =>
      aggregate({ VN: { '2024': observation('2024', '5', { partner: 'VN' }) }, TH: thai }, two, {
        composition: 'current',
      })['2024']?.reason;
    expect(of({ '2024': quantity(5, 'CNY') as never })()).toBe('incomparable-unit');
    expect(of({ '2024': observation('2024', '5', { partner: 'TH', basis: 'press' }) })()).toBe('incomparable-basis');
    expect(of({ '2024': observation('2024', '5', { partner: 'TH', flow: 'export' }) })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    expect(of({ '2024': observation('2023', '5', { partner: 'TH' }) })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it.each([
    ['no composition', { VN: {} }, {}, 'invalid-argument'],
    ['no options', { VN: {} }, undefined, 'invalid-argument'],
    ['a composition that is no day', { VN: {} }, { composition: '2024-13-01' }, 'invalid-date'],
    ['no series', null, { composition: 'current' }, 'invalid-argument'],
    ['levels that are none', { VN: 5 }, { composition: 'current' }, 'invalid-argument'],
    ['shares', { VN: { '2024': quantity('0.1', 'ratio') } }, { composition: 'current' }, 'invalid-argument'],
    ['indices', { VN: { '2024': quantity('100', 'index') } }, { composition: 'current' }, 'invalid-argument'],
  ] as const)('refuses %s', (_, levels, options, code) => {
    expect(() => aggregate(levels as never, bloc, options as never)).toThrow(expect.objectContaining({ code }));
  });

  it('of two blocs without a common member adds up to that of both', () => {
    const amounts = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 3 }), (values, cut) => {
        const ids = ['A', 'B', 'C', 'D'];
        const levels = Object.fromEntries(ids.map((id, index) => [id, usd({ '2024': values[index] ?? 0 })]));
        const sum = (some: readonly string[]): number =>
          Number(
            aggregate(levels, blocOf(...some.map((id) => [id, '2000-01-01'] as const)), { composition: 'current' })[
              '2024'
            ]?.value,
          );
        expect(sum(ids.slice(0, cut)) + sum(ids.slice(cut))).toBe(sum(ids));
      }),
    );
  });
});

describeFormula({
  name: 'aggregate',
  count: 3,
  digits: null,
  calculate: ([a, b, c]) =>
    aggregate(
      { A: { '2024': a }, B: { '2024': b }, C: { '2024': c } },
      blocOf(['A', '2000-01-01'], ['B', '2000-01-01'], ['C', '2000-01-01']),
      { composition: 'current' },
    )['2024'] ?? expect.unreachable('there is no 2024'),
  exact: (numbers) => numbers.reduce(plus, rational('0')),
});
