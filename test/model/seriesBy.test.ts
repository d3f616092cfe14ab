import { describe, expect, expectTypeOf, it } from 'vitest';
import { aggregate, getById, seriesBy, seriesOf, type Observation, type Series } from 'china-asean';
import { dataset } from 'china-asean/data';
import { observation } from '../support/observations.js';

const trade = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-usd', unit: 'USD' } as const;
const some = (...observations: readonly Observation[]) => ({ observations });

describe('seriesBy', () => {
  it('is seriesOf for each value of the dimension', () => {
    const filter = { ...trade, basis: 'customs-cny', unit: 'CNY' } as const;
    const series = seriesBy(dataset, filter, 'partner');
    const partners = Object.keys(series);
    expect(partners.length).toBeGreaterThan(10);
    expect(partners).toContain('ASEAN'); // nothing is summed: a bloc may stand beside its members
    for (const partner of partners) {
      expect(series[partner]).toEqual(seriesOf(dataset, { ...filter, partner } as typeof filter));
    }
  });

  it('has those that are wanted, in that order, and leaves out who has no observation', () => {
    const list = some(
      observation('2024', '1', { partner: 'TH' }),
      observation('2024', '2', { partner: 'VN' }),
      observation('2024', '3', { partner: 'ID' }),
    );
    expect(Object.keys(seriesBy(list, trade, 'partner'))).toEqual(['TH', 'VN', 'ID']);
    const series = seriesBy(list, trade, 'partner', { among: ['VN', 'TL', 'TH'] });
    expect(Object.keys(series)).toEqual(['VN', 'TH']);
    expectTypeOf(series.VN).toEqualTypeOf<Series<'USD'> | undefined>();
    const all = seriesBy(list, trade, 'partner');
    expectTypeOf(Object.values(all)).toEqualTypeOf<Series<'USD'>[]>();
    expectTypeOf(all['VN']).toEqualTypeOf<Series<'USD'> | undefined>();
    const among: readonly string[] = ['VN'];
    expectTypeOf(Object.values(seriesBy(list, trade, 'partner', { among }))).toEqualTypeOf<Series<'USD'>[]>();
    // @ts-expect-error it was not wanted
    expect(series.ID).toBeUndefined();
  });

  it('leaves out observations without the dimension, and splits by reporter, asset or indicator too', () => {
    const { partner: _, ...world } = observation('2024', '9');
    const list = some(
      { ...world, reporter: 'MY' },
      observation('2024', '1', { reporter: 'VN' }),
      observation('2024', '2', { reporter: 'TH' }),
    );
    const { reporter: __, ...filter } = trade;
    expect(Object.keys(seriesBy(list, { ...filter, partner: 'ASEAN' }, 'reporter'))).toEqual(['VN', 'TH']);
    expect(Object.keys(seriesBy(list, { ...filter, reporter: 'VN' }, 'partner'))).toEqual(['ASEAN']);
    const freight = seriesBy(dataset, { indicator: 'cargo-throughput', periodKind: 'year', basis: 'press' }, 'asset');
    expect(Object.keys(freight)).toContain('qinzhou-port');
    // @ts-expect-error a basis is a way to count, not a part of something
    expect(() => seriesBy(list, { ...filter, partner: 'ASEAN' }, 'basis')).toThrow(
      'seriesBy: expected a dimension of indicator, reporter, partner, asset, got "basis"',
    );
  });

  it('chooses between claims as seriesOf does, or as the caller prefers', () => {
    const list = some(
      observation('2024', '1', { id: 'a', partner: 'VN' }),
      observation('2024', '2', { id: 'b', partner: 'VN' }),
    );
    expect(seriesBy(list, trade, 'partner')['VN']?.observations.map(({ id }) => id)).toEqual(['a']);
    const prefer = (a: Observation, b: Observation) => Number(b.figure.value) - Number(a.figure.value);
    const series = seriesBy(list, trade, 'partner', { prefer });
    expect(series['VN']?.observations.map(({ id }) => id)).toEqual(['b']);
    expect(series['VN']?.rejected.map(({ id }) => id)).toEqual(['a']);
  });

  it('refuses what differs in something else, though each series by itself does not', () => {
    const list = some(
      observation('2024', '1', { partner: 'VN' }),
      observation('2024', '2', { partner: 'TH', basis: 'wto' }),
    );
    const { basis: _, ...filter } = trade;
    expect(() => seriesBy(list, filter, 'partner')).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: expect.stringMatching(
          /^seriesBy: expected observations that differ in partner and period only, got several .*: basis is customs-usd or wto$/u,
        ) as string,
      }),
    );
  });

  it('refuses a filter or a choice that finds nothing', () => {
    const list = some(observation('2024', '1', { partner: 'VN' }));
    for (const [call, message] of [
      [
        () => seriesBy(list, { ...trade, indicator: 'none' }, 'partner', { among: ['VN'] }),
        /got none for indicator none, .*; there are some with indicator one of goods-trade$/u,
      ],
      [
        () => seriesBy(list, trade, 'partner', { among: ['Vietnam', 'TH', 'TH'] }),
        /^seriesBy: expected observations of Vietnam, TH, got those of VN$/u,
      ],
      [
        () => seriesBy(list, trade, 'partner', { among: [] }),
        /expected an id in the option among, one of VN, got an empty list$/u,
      ],
      [() => seriesBy(list, trade, 'asset'), /expected at least one observation with asset, got none for indicator/u],
    ] as const) {
      expect(call).toThrow(
        expect.objectContaining({ code: 'not-found', message: expect.stringMatching(message) as string }),
      );
    }
  });

  it.each(['figure', 'prtner', '__proto__', undefined])('refuses %j for a dimension', (by) => {
    expect(() => seriesBy(dataset, trade, by as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining('seriesBy: expected a dimension of indicator, ') as string,
      }),
    );
  });

  it.each(['VN', null, new Set(['VN']), [5], [undefined]])('refuses %o for a list of what is wanted', (among) => {
    expect(() => seriesBy(dataset, trade, 'partner', { among: among as never })).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining('seriesBy: expected a list of ids as the option among, got ') as string,
      }),
    );
  });

  it('takes a list of observations, and refuses what holds none', () => {
    const { observations } = some(observation('2024', '1', { partner: 'VN' }));
    expect(Object.keys(seriesBy(observations, trade, 'partner'))).toEqual(['VN']);
    expect(() => seriesBy({} as never, trade, 'partner')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('makes what aggregate takes: who is left out is missing', () => {
    const asean = getById(dataset.partners, 'ASEAN');
    const filter = { indicator: 'goods-trade', partner: 'CN', flow: 'total', basis: 'partner-statistics' } as const;
    const reported = seriesBy(dataset, { ...filter, unit: 'USD' }, 'reporter', { among: ['VN', 'TH', 'LA'] });
    const sums = aggregate(reported, asean, { composition: '2024-12-31' });
    expect(Object.keys(reported)).not.toContain('LA');
    expect(new Set(Object.values(sums).map((sum) => sum?.reason))).toEqual(new Set(['missing-current']));
  });

  it('does not change the observations, and is frozen', () => {
    const list = some(observation('2024', '1', { partner: '__proto__' }), observation('2023', '2', { partner: 'VN' }));
    const before = structuredClone(list);
    const series = seriesBy(list, trade, 'partner');
    expect(list).toEqual(before);
    expect(Object.isFrozen(series)).toBe(true);
    expect(Object.keys(series)).toEqual(['__proto__', 'VN']);
  });
});
