import fc from 'fast-check';
import type * as GeoJson from 'geojson';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  figure,
  isChinaAseanError,
  statusAt,
  type ChinaAseanError,
  type InfrastructureAsset,
  type Place,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  writeGeoJson,
  type Feature,
  type FeatureCollection,
  type GeoJsonWriteOptions,
  type Geometry,
} from 'china-asean/geojson';
import { geoJsonErrors } from './geoJsonSchema.js';

const ON = '2025-12-31';
const { partners, sources } = dataset;

const place = (name: string, longitude?: string, latitude?: string): Place =>
  ({ name, partner: 'CN-GX', ...(longitude && { longitude }), ...(latitude && { latitude }) }) as Place;

function asset(places: readonly Place[], fields: Partial<InfrastructureAsset> = {}): InfrastructureAsset {
  return {
    id: 'line',
    kind: 'railway',
    names: { en: 'Line', zh: '线' },
    places,
    milestones: [],
    organizations: [],
    attributes: [],
    ...fields,
  };
}

const A = place('A', '108.3', '22.8');
const B = place('B');
const C = place('C', '106.766', '-22.0941234');
const D = place('D', '0.000000049', '-0');

function featureOf(places: readonly Place[], fields: Partial<InfrastructureAsset> = {}): Feature {
  const [feature] = writeGeoJson([asset(places, fields)], { date: ON }).features;
  return feature ?? expect.unreachable('expected a feature');
}

function refusal(assets: unknown, options: unknown = { date: ON }): ChinaAseanError {
  try {
    writeGeoJson(assets as readonly InfrastructureAsset[], options as GeoJsonWriteOptions);
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

describe('writeGeoJson', () => {
  it('writes every asset of the dataset, with or without coordinates, as the schema asks', () => {
    const map = writeGeoJson(dataset.assets, { date: ON, partners, sources });
    expect(geoJsonErrors(map)).toEqual([]);
    expect(geoJsonErrors(JSON.parse(JSON.stringify(map)))).toEqual([]);
    expect(map.features.map(({ id }) => id)).toEqual(dataset.assets.map(({ id }) => id));
    expect(map.features.some(({ geometry }) => geometry === null)).toBe(true);
    for (const [index, { properties }] of map.features.entries()) {
      expect(properties.status).toBe(statusAt(dataset.assets[index]!, ON).status);
      expect(properties.citations).toHaveLength(properties.sources.length);
      expect(properties.partnerNames).toHaveLength(properties.partners.length);
    }
  });

  it('is checked by a schema that finds what is wrong', () => {
    const map = writeGeoJson([asset([A])], { date: ON });
    const swapped = { ...map, features: [{ ...map.features[0], geometry: { type: 'Point', coordinates: [22, 108] } }] };
    expect(geoJsonErrors(swapped)).not.toEqual([]);
  });

  it('is what libraries that draw maps take', () => {
    expectTypeOf<FeatureCollection>().toExtend<GeoJson.FeatureCollection<GeoJson.Geometry | null>>();
    expectTypeOf<Feature>().toExtend<GeoJson.Feature<GeoJson.Geometry | null>>();
    expectTypeOf<Geometry>().toExtend<GeoJson.Point | GeoJson.MultiPoint | GeoJson.LineString>();
  });

  it.each<[string, readonly Place[], InfrastructureAsset['kind'], Geometry | null]>([
    ['nothing without coordinates', [B], 'railway', null],
    ['nothing without places', [], 'port', null],
    ['a point of one place', [A], 'port', { type: 'Point', coordinates: [108.3, 22.8] }],
    ['a point of one end', [A, B], 'railway', { type: 'Point', coordinates: [108.3, 22.8] }],
    [
      'a line between the ends',
      [A, B, C],
      'railway',
      {
        type: 'LineString',
        coordinates: [
          [108.3, 22.8],
          [106.766, -22.0941234],
        ],
      },
    ],
    [
      'points where an end has no coordinates, for a line would be too short',
      [A, C, B],
      'canal',
      {
        type: 'MultiPoint',
        coordinates: [
          [108.3, 22.8],
          [106.766, -22.0941234],
        ],
      },
    ],
    [
      'points of what is no line',
      [C, A],
      'port-group',
      {
        type: 'MultiPoint',
        coordinates: [
          [106.766, -22.0941234],
          [108.3, 22.8],
        ],
      },
    ],
    ['seven decimals, and no negative zero', [D], 'port', { type: 'Point', coordinates: [0, 0] }],
  ])('draws %s', (_, places, kind, geometry) => {
    const drawn = featureOf(places, { kind }).geometry;
    expect(drawn).toEqual(geometry);
  });

  it('puts a box around what has several places, and around all', () => {
    const map = writeGeoJson([asset([A, C]), asset([A], { id: 'port' }), asset([B], { id: 'park' })], { date: ON });
    expect(map.bbox).toEqual([106.766, -22.0941234, 108.3, 22.8]);
    expect(map.features.map(({ bbox }) => bbox)).toEqual([map.bbox, undefined, undefined]);
    expect(writeGeoJson([], { date: ON })).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('tells the status on the day, when it began, and when the asset opened', () => {
    const railway = dataset.assets.filter(({ id }) => id === 'china-laos-railway');
    const on = (day: GeoJsonWriteOptions['date']) => writeGeoJson(railway, { date: day }).features[0]?.properties;
    expect(on('2020-01-01')).toMatchObject({
      date: '2020-01-01',
      status: 'under-construction',
      since: '2015-12',
      opened: '2021-12-03',
      length: '1,035 km',
      partners: ['CN-YN', 'LA'],
    });
    expect(on('2015-12-15')).toMatchObject({ status: 'unknown', lastStatus: 'planned', since: '2015-11-13' });
    expect(on('2015-12-15')?.statusReason).toBe('dated-to-window');
    expect(on('2000-01-01')).toMatchObject({ status: 'none', since: null });
    expect(on('2000-01-01')).not.toHaveProperty('partnerNames');
    expect(on('2000-01-01')).not.toHaveProperty('citations');
  });

  it('names assets and partners in a language, or in English', () => {
    const nameIn = (language: 'en' | 'zh' | 'local') =>
      writeGeoJson([asset([A])], { date: ON, language, partners }).features.map(({ properties }) => [
        properties.name,
        properties.partnerNames?.[0],
      ]);
    expect([nameIn('en'), nameIn('zh'), nameIn('local')]).toEqual([
      [['Line', 'Guangxi']],
      [['线', '广西']],
      [['Line', expect.any(String)]],
    ]);
  });

  it('says what the length is of', () => {
    const claim = { attribute: 'length', figure: figure('81.52', 'km'), source: 's', corroboration: ['t'] } as const;
    const gauge = { ...claim, attribute: 'gauge', figure: figure('1435', 'mm') } as const;
    const { properties } = featureOf([A], { attributes: [{ ...claim, note: 'One section.' }, gauge] });
    expect(properties).toMatchObject({ length: '81.52 km', lengthNote: 'One section.', gauge: '1,435 mm' });
    expect(properties.sources).toEqual(['s', 't']);
  });

  it('gives copies, and changes nothing', () => {
    const one = asset([A, C]);
    const before = JSON.stringify(one);
    const map = writeGeoJson([one], { date: ON });
    (map.features[0]!.properties.places as Place[]).pop();
    map.features.pop();
    expect(JSON.stringify(one)).toBe(before);
  });

  it('takes hostile names and ids as they are', () => {
    const { id, properties } = featureOf([place('__proto__', '1', '1')], {
      id: '__proto__',
      names: { en: 'constructor' },
    });
    expect([id, properties.name, properties.places[0]?.name]).toEqual(['__proto__', 'constructor', '__proto__']);
  });

  it.each([
    ['181', '0', ['longitude']],
    ['-180.0000001', '0', ['longitude']],
    ['22.8', '108.3', ['latitude']],
    ['0', '-90.1', ['latitude']],
    ['east', 'NaN', ['longitude', 'latitude']],
    ['1e2', '0', ['longitude']],
    ['108', undefined, ['latitude']],
    [undefined, '22', ['longitude']],
  ])('refuses the coordinates %s, %s', (longitude, latitude, axes) => {
    const { code, issues } = refusal([asset([A]), asset([B, place('Far', longitude, latitude)], { id: 'other' })]);
    expect(code).toBe('invalid-input');
    expect(issues.map(({ path }) => path)).toEqual(axes.map((axis) => [1, 'places', 1, axis]));
    expect(issues[0]?.message).toContain('for "Far"');
  });

  it('refuses an asset twice, and options that are none', () => {
    expect(refusal([asset([A]), asset([B])]).issues).toEqual([
      { code: 'duplicate', path: [1, 'id'], message: 'expected each asset once, got "line" again: it is at [0] too' },
    ]);
    expect(refusal([], { date: ON, dataset }).message).toBe(
      'writeGeoJson: expected only the options date, partners, sources, language, got "dataset"',
    );
    expect(refusal([], { date: ON, partners: dataset }).message).toMatch(
      /a list of partners, records with ids and names,/u,
    );
    expect(refusal([], { date: ON, partners: [{ id: 'CN' }] }).message).toMatch(/records with ids and names, as/u);
    expect(refusal([], {}).code).toBe('invalid-date');
    expect(refusal([], { date: '2025-02-30' }).code).toBe('invalid-date');
    expect(refusal([], null).code).toBe('invalid-argument');
    expect(refusal([], { date: ON, language: 'fr' }).code).toBe('invalid-argument');
    expect(refusal(dataset).code).toBe('invalid-argument');
    expect(refusal([null]).code).toBe('invalid-argument');
  });

  it('draws any coordinates within the range to seven decimals', () => {
    const degrees = (limit: number) =>
      fc.tuple(fc.integer({ min: -limit + 1, max: limit - 1 }), fc.stringMatching(/^[0-9]{0,12}$/u));
    const text = ([whole, fraction]: readonly [number, string]): string =>
      fraction ? `${whole}.${fraction}` : `${whole}`;
    fc.assert(
      fc.property(degrees(180), degrees(90), (x, y) => {
        const map = writeGeoJson([asset([place('X', text(x), text(y))])], { date: ON });
        expect(geoJsonErrors(map)).toEqual([]);
        const { geometry } = map.features[0]!;
        const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [NaN, NaN];
        expect(longitude).toBe(Number(longitude.toFixed(7)));
        expect(Math.abs(longitude - Number(text(x)))).toBeLessThan(1e-7);
        expect(Math.abs(latitude - Number(text(y)))).toBeLessThan(1e-7);
      }),
      { numRuns: 50 },
    );
  });
});
