import { describe, expect, it } from 'vitest';
import { comparePeriods, type Milestone } from 'china-asean';
import { dataset } from 'china-asean/data';
import { parseDataset } from 'china-asean/schema';

const histories: readonly (readonly [string, readonly Milestone[]])[] = [
  ...dataset.assets.map(({ id, milestones }) => [id, milestones] as const),
  ...dataset.agreements.flatMap(({ id, versions }) =>
    versions.map((version) => [`${id} ${version.id}`, version.milestones] as const),
  ),
];

const isDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** Every id of a source that a record names, wherever it stands. */
function sourcesIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return field === 'source' || field === 'corroboration' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sourcesIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => sourcesIn(item, key));
}

describe('dataset', () => {
  it('satisfies the schema: ids, references, dimensions, canonical periods, bounds around each value', () => {
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  });

  it('gives the same tables each time, which nobody can change, however deep', () => {
    expect(dataset.observations).toBe(dataset.observations);
    const changeable = (value: unknown): readonly unknown[] =>
      typeof value !== 'object' || value === null
        ? []
        : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(changeable)];
    expect(changeable(dataset)).toEqual([]);
    expect(() => {
      (dataset.observations[0] as { note: string }).note = 'mine';
    }).toThrow(TypeError);
  });

  it('can be copied, sent to a worker, and written as JSON', () => {
    expect(structuredClone(dataset)).toEqual(dataset);
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(structuredClone(dataset));
  });

  it('was brought up to the latest source and the latest look at a status', () => {
    const published = dataset.sources.flatMap(({ published }) => published ?? []);
    const checked = [...dataset.assets, ...dataset.agreements.flatMap(({ versions }) => versions)];
    const days = [...published, ...checked.flatMap(({ checked }) => checked ?? [])].sort(comparePeriods);
    expect(days.at(-1)).toBe(dataset.asOf);
  });

  it('uses every source, and lists them by id', () => {
    const { sources, ...rest } = dataset;
    const ids = sources.map(({ id }) => id);
    expect([...new Set(sourcesIn(rest))].sort()).toEqual(ids);
  });

  it('uses every indicator', () => {
    const used = new Set(dataset.observations.map(({ indicator }) => indicator));
    expect(dataset.indicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('makes no claim twice', () => {
    const claims = dataset.observations.map(
      ({ indicator, reporter, partner, asset, flow, basis, period, source, figure }) =>
        JSON.stringify([indicator, reporter, partner, asset, flow, basis, period, source, figure.value]),
    );
    expect(isDistinct(claims)).toBe(true);
    for (const { attributes } of dataset.assets) {
      expect(
        isDistinct(
          attributes.map(({ attribute, source, figure: { value, unit }, note = '' }) =>
            JSON.stringify([attribute, source, value, unit, note]),
          ),
        ),
      ).toBe(true);
    }
  });

  it('corroborates no claim by its own source', () => {
    const claims = [...dataset.observations, ...dataset.assets.flatMap(({ attributes }) => attributes)];
    expect(claims.filter(({ source, corroboration }) => corroboration.includes(source))).toEqual([]);
    expect(claims.every(({ corroboration }) => isDistinct(corroboration))).toBe(true);
  });

  it.each(dataset.observations)('names in $id only the dimensions that its indicator has', (observation) => {
    const indicator = dataset.indicators.find(({ id }) => id === observation.indicator);
    const named = (['reporter', 'partner', 'asset', 'flow'] as const).filter(
      (field) => observation[field] !== undefined,
    );
    expect(named).toEqual(indicator?.dimensions);
  });

  it.each(histories)('tells the milestones of %s in order, each with an id of its own', (_, milestones) => {
    expect(milestones.map(({ date }) => date)).toEqual(milestones.map(({ date }) => date).sort(comparePeriods));
    expect(isDistinct(milestones.map(({ id }) => id))).toBe(true);
  });

  it.each(dataset.sources)('cites $id with publisher, title, and an address that a browser opens', (source) => {
    expect(source.publisher).not.toBe('');
    expect(source.title).not.toBe('');
    if (source.published === null) expect(source.note).not.toBeUndefined(); // it says why
    if (source.url !== null) expect(new URL(source.url).protocol).toMatch(/^https?:$/u);
  });

  it('ranks a text that was read in a copy as a repost, but for tables of an office', () => {
    const copies = dataset.sources.filter(({ note = '' }) => /\bread in a copy\b/iu.test(note));
    expect(copies.length).toBeGreaterThan(90);
    const others = copies.filter(({ authority }) => authority !== 'repost' && authority !== 'official-statistics');
    expect(others).toEqual([]);
  });

  it('cites the article without an address, to the month', () => {
    const article = dataset.sources.find(({ id }) => id === 'cgtn-2025-09');
    expect(article).toMatchObject({ publisher: 'CGTN', url: null, published: '2025-09', authority: 'opinion' });
  });
});
