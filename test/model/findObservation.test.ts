import { describe, expect, expectTypeOf, it } from 'vitest';
import { findObservation, selectObservations, seriesOf, type Observation } from 'china-asean';
import { dataset } from 'china-asean/data';

const trade = {
  indicator: 'goods-trade',
  reporter: 'CN',
  partner: 'ASEAN',
  flow: 'total',
  basis: 'customs-cny',
} as const;

describe('findObservation', () => {
  it('chooses the claim that a series would hold', () => {
    const series = seriesOf(dataset, trade);
    for (const { period } of [...series.observations, ...series.rejected]) {
      expect(findObservation(dataset, { ...trade, period })).toBe(
        series.observations.find((observation) => observation.period === period),
      );
    }
  });

  it('looks into a series, and into a list', () => {
    const series = seriesOf(dataset, trade);
    expect(findObservation(series, { period: '2024' })?.figure.value).toBe('6989915770000');
    expect(findObservation(dataset.observations, { ...trade, period: '2024' })?.period).toBe('2024');
  });

  it('takes another rule', () => {
    const filter = { indicator: 'passenger-trips', asset: 'china-laos-railway', period: '2025-S1' } as const;
    const claims = selectObservations(dataset, filter);
    expect(claims.length).toBeGreaterThan(1);
    for (const wanted of claims) {
      const prefer = (a: Observation): number => (a.id === wanted.id ? -1 : 1);
      expect(findObservation(dataset, filter, { prefer })).toBe(wanted);
    }
  });

  it('knows the unit that it was asked for', () => {
    const found = findObservation(dataset.observations as readonly Observation[], {
      ...trade,
      period: '2024',
      unit: 'CNY',
    });
    expectTypeOf(found).toExtend<Observation<'CNY'> | undefined>();
    expect(found?.figure.unit).toBe('CNY');
  });

  it('is undefined where nothing was claimed', () => {
    expect(findObservation(dataset, { ...trade, period: '1950' })).toBeUndefined();
    expect(findObservation([] as readonly Observation[], trade)).toBeUndefined();
  });

  it('refuses more than one key, window or unit, and says in what they differ', () => {
    expect(() =>
      findObservation(dataset, {
        indicator: 'goods-trade',
        reporter: 'CN',
        partner: 'ASEAN',
        flow: 'total',
        period: '2024',
      }),
    ).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: expect.stringMatching(
          /^findObservation: expected one key and window, got several for indicator goods-trade, .*: basis is customs-cny or /u,
        ) as string,
      }),
    );
    expect(() => findObservation(dataset, trade)).toThrow(/period is /u);
  });
});
