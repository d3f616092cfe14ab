import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChinaAseanError, type ChinaAseanError, type InfrastructureAsset } from 'china-asean';
import { dataset } from 'china-asean/data';
import { readGeoJson, safeReadGeoJson, writeGeoJson, type OtherProperties } from 'china-asean/geojson';
import { smallDataset } from '../../support/dataset.js';

const ON = '2025-12-31';
const { partners, sources } = dataset;
const [small] = smallDataset().assets as readonly [InfrastructureAsset];

/** The map of the small dataset, as anybody might have edited it. */
function edited(change: (feature: Record<string, unknown>, properties: Record<string, unknown>) => void): unknown {
  const map = JSON.parse(JSON.stringify(writeGeoJson([small], { date: ON }))) as {
    readonly features: [Record<string, unknown>];
  };
  const [feature] = map.features;
  change(feature, feature['properties'] as Record<string, unknown>);
  return map;
}

function refusal(input: unknown): ChinaAseanError {
  try {
    readGeoJson(input);
  } catch (error) {
    if (isChinaAseanError(error, 'invalid-input')) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

const places = (input: unknown) =>
  readGeoJson(input)[0]?.places.map(({ longitude, latitude }) => [longitude, latitude]);

describe('readGeoJson', () => {
  it('reads all that was written, of every asset of the dataset', () => {
    const map = writeGeoJson(dataset.assets, { date: ON, partners, sources, language: 'zh' });
    expect(readGeoJson(map)).toEqual(dataset.assets);
    expect(readGeoJson(`\uFEFF${JSON.stringify(map)}`)).toEqual(dataset.assets);
  });

  it('keeps coordinates that are finer than the map', () => {
    const fine = {
      ...small,
      places: [{ name: 'A', partner: 'CN', longitude: '108.12345678901', latitude: '22.10' }],
    } as const;
    expect(readGeoJson(writeGeoJson([fine], { date: ON }))).toEqual([fine]);
  });

  it('gives what cannot be changed', () => {
    const assets = readGeoJson(edited(() => undefined));
    for (const part of [assets, assets[0], assets[0]?.places, assets[0]?.places[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('finds the places of a line that was saved from its other end', () => {
    const railway = dataset.assets.filter(({ places: all }) => all.filter(({ longitude }) => longitude).length > 2);
    const map = writeGeoJson(railway, { date: ON });
    const back = map.features.map((feature) => ({
      ...feature,
      geometry:
        feature.geometry === null || feature.geometry.type === 'Point'
          ? feature.geometry
          : { ...feature.geometry, coordinates: [...feature.geometry.coordinates].reverse() },
    }));
    expect(railway.length).toBeGreaterThan(0);
    expect(readGeoJson({ ...map, features: back })).toEqual(railway);
    const [one, ...rest] = back;
    const moved = one?.geometry?.type === 'Point' || !one?.geometry ? [] : [...one.geometry.coordinates];
    moved[0] = [1.5, 2.5];
    const [asset] = readGeoJson({
      ...map,
      features: [{ ...one, geometry: { ...one?.geometry, coordinates: moved } }, ...rest],
    });
    const located = (asset?.places ?? []).filter(({ longitude }) => longitude !== undefined);
    expect(located.map(({ name, longitude }) => [name, longitude === '1.5'])).toEqual(
      railway[0]?.places
        .filter(({ longitude }) => longitude !== undefined)
        .map(({ name }, index, all) => [name, index === all.length - 1]),
    );
  });

  it('tells of properties that an editor added, as they are', () => {
    const map = edited((_, properties) => {
      properties['stroke'] = '#f00';
      properties['tags'] = [{ a: null }];
    });
    const told: OtherProperties[] = [];
    readGeoJson(map, { onOther: (other) => told.push(other) });
    expect(told).toEqual([
      {
        code: 'other-properties',
        path: ['features', 0, 'properties'],
        message: 'an asset has no place for "stroke", "tags"',
        asset: small.id,
        properties: { stroke: '#f00', tags: [{ a: null }] },
      },
    ]);
    readGeoJson(writeGeoJson(dataset.assets, { date: ON, partners, sources, language: 'zh' }), {
      onOther: (other) => told.push(other),
    });
    expect(told.length).toBe(1);
    expect(() => readGeoJson(map, { on: 1 } as object)).toThrow('expected only the option onOther, got "on"');
  });

  it('takes a place that was moved on the map to where it is now', () => {
    const moved = edited((feature) => {
      feature['geometry'] = { type: 'Point', coordinates: [109.5, -0.25, 80] };
    });
    expect(places(moved)).toEqual([['109.5', '-0.25']]);
  });

  it('reads a feature with no more than it needs', () => {
    const feature = {
      type: 'Feature',
      id: 7,
      geometry: null,
      properties: { name: 'Line', kind: 'railway', places: [{ name: 'A', partner: 'CN' }] },
    };
    expect(readGeoJson({ type: 'FeatureCollection', features: [feature] })).toEqual([
      {
        id: '7',
        kind: 'railway',
        names: { en: 'Line' },
        places: [{ name: 'A', partner: 'CN' }],
        milestones: [],
        organizations: [],
        attributes: [],
      },
    ]);
  });

  it.each<[string, (feature: Record<string, unknown>, properties: Record<string, unknown>) => void, string, string]>([
    ['no id', (feature) => delete feature['id'], 'features[0].id', ''],
    ['an id that is none', (feature) => (feature['id'] = {}), 'features[0].id', 'expected an id'],
    ['no properties', (feature) => (feature['properties'] = null), 'features[0].properties.kind', ''],
    ['properties that are none', (feature) => (feature['properties'] = []), 'features[0].properties', 'or null'],
    ['an unknown kind', (_, properties) => (properties['kind'] = 'house'), 'features[0].properties.kind', 'railway'],
    ['no places', (_, properties) => delete properties['places'], 'features[0].properties.places', ''],
    [
      'a polygon',
      (feature) => (feature['geometry'] = { type: 'Polygon', coordinates: [] }),
      'features[0].geometry',
      'got "Polygon"',
    ],
    ['no geometry', (feature) => (feature['geometry'] = null), 'features[0].geometry', 'of the 1 places'],
    ['a geometry that is none', (feature) => (feature['geometry'] = 7), 'features[0].geometry', 'a geometry or null'],
    [
      'a latitude out of range',
      (feature) => (feature['geometry'] = { type: 'Point', coordinates: [22.8, 108.3] }),
      'features[0].geometry.latitude',
      'got "108.3"',
    ],
    [
      'a coordinate that is no number',
      (feature) => (feature['geometry'] = { type: 'Point', coordinates: ['108', null] }),
      'features[0].geometry.longitude',
      '\\"108\\"',
    ],
    ['another type', (feature) => (feature['type'] = 'Thing'), 'features[0].type', 'got "Thing"'],
  ])('refuses %s, and says where', (_, change, place, message) => {
    const error = refusal(edited(change));
    expect(error.message).toContain(`\n  ${place}: `);
    expect(error.message).toContain(message);
  });

  it.each([
    ['no JSON', '{', 'expected JSON text'],
    ['another type', { type: 'Feature', features: [] }, 'expected the type "FeatureCollection", got "Feature"'],
    ['nothing', null, 'expected a FeatureCollection, got null'],
    ['a text in JSON', '"map"', 'expected a FeatureCollection, got "map"'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(input).message).toContain(message);
    expect(safeReadGeoJson(input)).toMatchObject({ ok: false, value: null });
  });

  it('refuses an id twice', () => {
    const map = edited(() => undefined) as { readonly features: readonly unknown[] };
    const { issues } = refusal({ ...map, features: [...map.features, ...map.features] });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['duplicate', 'features', 1, 'id']]);
  });

  it('refuses anything else with an error of the package', () => {
    const stranger = fc.oneof(fc.anything(), fc.jsonValue());
    const whole = edited(() => undefined) as { readonly features: readonly [object] };
    const feature = fc.tuple(fc.constantFrom('id', 'geometry', 'properties'), stranger);
    const property = fc.tuple(fc.constantFrom('kind', 'names', 'places', 'milestones', 'attributes', 'note'), stranger);
    const coordinates = fc.tuple(fc.constantFrom('Point', 'MultiPoint', 'LineString'), stranger);
    const input = fc.oneof(
      stranger,
      feature.map(([name, value]) => ({ ...whole, features: [{ ...whole.features[0], [name]: value }] })),
      property.map(([name, value]) =>
        edited((_, properties) => {
          properties[name] = value;
        }),
      ),
      coordinates.map(([type, list]) =>
        edited((drawn) => {
          drawn['geometry'] = { type, coordinates: list };
        }),
      ),
    );
    fc.assert(
      fc.property(input, (value) => {
        const { ok, issues } = safeReadGeoJson(value);
        expect(ok).toBe(issues.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('never reaches a prototype', () => {
    const json = JSON.stringify(edited(() => undefined));
    const hostile = json.replace('"properties":{', '"properties":{"__proto__":{"kind":"port","note":"polluted"},');
    expect(readGeoJson(hostile)[0]?.note).toBeUndefined();
    const inherited = hostile.replace('"kind":"railway",', '');
    expect(refusal(inherited).message).toContain('features[0].properties.kind');
    expect(({} as Record<string, unknown>)['note']).toBeUndefined();
  });
});
