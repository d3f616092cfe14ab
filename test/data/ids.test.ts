import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findById, getById, seriesOf, selectObservations, type ObservationFilter } from 'china-asean';
import { parseDataset } from 'china-asean/schema';
import { dataset, type AssetId, type IndicatorId, type PartnerId, type VersionId } from 'china-asean/data';

const text = readFileSync(new URL('../../src/data/ids.ts', import.meta.url), 'utf8');
const unionOf = (name: string): readonly string[] => {
  const [, union = ''] = new RegExp(`export type ${name} =([^;]+);`, 'u').exec(text) ?? [];
  return [...union.matchAll(/'([^']+)'/gu)].map(([, id]) => id ?? '');
};
const kind = (wanted: string): readonly string[] =>
  dataset.partners.filter((partner) => partner.kind === wanted).map(({ id }) => id);

describe('the ids of the bundled tables', () => {
  it.each<readonly [string, readonly string[]]>([
    ['EconomyId', kind('economy')],
    ['RegionId', kind('region')],
    ['BlocId', kind('bloc')],
    ['IndicatorId', dataset.indicators.map(({ id }) => id)],
    ['AssetId', dataset.assets.map(({ id }) => id)],
    ['AgreementId', dataset.agreements.map(({ id }) => id)],
    ['VersionId', [...new Set(dataset.agreements.flatMap(({ versions }) => versions.map(({ id }) => id)))]],
  ])('%s is the union of those that have a record', (name, ids) => {
    expect([...unionOf(name)].sort()).toEqual([...ids].sort());
  });

  it('are known to the compiler, which refuses a misspelt one', () => {
    const known: readonly [PartnerId, IndicatorId, AssetId, VersionId] = ['VN', 'freight', 'china-laos-railway', '3.0'];
    expect(known).toHaveLength(4);
    // @ts-expect-error -- no such partner
    expect(() => getById(dataset.partners, 'VM')).toThrow();
    // @ts-expect-error -- no such asset
    expect(() => getById(dataset.assets, 'china-laos-railwy')).toThrow();
    // @ts-expect-error -- no such indicator
    expect(selectObservations(dataset, { indicator: 'frieght' })).toEqual([]);
    // @ts-expect-error -- no such partner
    expect(() => seriesOf(dataset, { indicator: 'goods-trade', partner: 'Vietnam' })).toThrow();
    const freight = seriesOf(dataset, { indicator: 'freight', asset: 'china-laos-railway', basis: 'operator' });
    // @ts-expect-error -- a series knows the ids too
    expect(freight.observations[0]?.indicator === 'frieght').toBe(false);
    // @ts-expect-error -- no such version
    expect(() => getById(getById(dataset.agreements, 'CAFTA').versions, '4.0')).toThrow();
  });

  it('are free in a dataset of yours', () => {
    const copy = JSON.parse(JSON.stringify(dataset).replaceAll('goods-trade', 'rice-trade')) as unknown;
    const mine = parseDataset(copy);
    expect(selectObservations(mine, { indicator: 'rice-trade', partner: 'VN' })).not.toEqual([]);
    const only = (filter: ObservationFilter) => seriesOf(mine, filter).observations.map(({ indicator }) => indicator);
    const filter = { indicator: 'rice-trade', partner: 'VN', flow: 'total', basis: 'customs-cny' } as const;
    expect(only({ ...filter, period: '2024' })).toEqual(['rice-trade']);
    expect(findById(dataset.partners, 'Atlantis')).toBeUndefined();
  });
});
