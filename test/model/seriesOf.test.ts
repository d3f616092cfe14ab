import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf, type Observation } from 'china-asean';
import { smallDataset } from '../support/dataset.js';
import { observation } from '../support/observations.js';

const dataset = smallDataset();

describe('seriesOf', () => {
  const series = seriesOf(dataset, { indicator: 'goods-trade', partner: 'ASEAN' });

  it('gives one observation for each window, in order of time', () => {
    expect(series.observations.map(({ period }) => period)).toEqual(['2021', '2022', '2024-Q1', '2024', '2024-Q4']);
    expect(series).toMatchObject({
      unit: 'USD',
      key: { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' },
    });
  });

  it('prefers the more authoritative claim, then the later, then the dated, and keeps the others', () => {
    expect(series.observations[3]?.source).toBe('customs');
    expect(series.rejected.map(({ source }) => source)).toEqual(['agency-later', 'agency', 'undated']);
  });

  it('lets the caller prefer another claim', () => {
    const prefer = (a: Observation, b: Observation) => Number(b.source === 'undated') - Number(a.source === 'undated');
    expect(seriesOf(dataset, { partner: 'ASEAN' }, { prefer }).observations[3]?.source).toBe('undated');
  });

  it('names the gaps of each sort of window', () => {
    expect(series.gaps).toEqual(['2023', '2024-Q2', '2024-Q3']);
  });

  it('refuses to mix, and says what differs', () => {
    expect(() => seriesOf(dataset, { indicator: 'goods-trade' })).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: expect.stringContaining('partner is ASEAN or VN') as string,
      }),
    );
    const yuan = observation('2023', '6.41e12', { unit: 'CNY' as 'USD' });
    const other = observation('2023', '911e9', { basis: 'asean-secretariat', source: 'agency' });
    for (const extra of [yuan, other]) {
      const mixed = { ...dataset, observations: [...dataset.observations, extra] };
      expect(() => seriesOf(mixed, { partner: 'ASEAN' })).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    }
  });

  it('names itself when it refuses a key that no filter has, or a window', () => {
    const misspelt = { partner: 'ASEAN', periods: '2024' } as object;
    expect(() => seriesOf(dataset, misspelt)).toThrow(/^seriesOf: expected only the filter keys .*, got "periods"$/u);
    expect(() => seriesOf(dataset, { period: '2024-01-01/P6M' })).toThrow(/^seriesOf: expected "2024-S1", /u);
  });

  it('says when there is nothing', () => {
    expect(() => seriesOf(dataset, { partner: 'TH' })).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('does not depend on the order of the observations, and does not change them', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dataset.observations], { minLength: dataset.observations.length }),
        (shuffled) => {
          const before = [...shuffled];
          expect(seriesOf({ ...dataset, observations: shuffled }, { partner: 'ASEAN' })).toEqual(series);
          expect(shuffled).toEqual(before);
        },
      ),
    );
  });
});
