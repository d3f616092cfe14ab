import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { readGeoJson } from 'china-asean/geojson';
import { geoJsonErrors } from '../formats/geojson/geoJsonSchema.js';
import { outputOf } from './outputOf.js';

describe('the map', () => {
  it('prints GeoJSON of all assets, and nothing else', () => {
    const output = outputOf('map');
    expect(geoJsonErrors(JSON.parse(output))).toEqual([]);
    expect(readGeoJson(output)).toEqual(dataset.assets);
  });
});
