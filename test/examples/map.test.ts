import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { readGeoJson } from 'china-asean/geojson';
import { runExample } from '../../scripts/exampleRun.js';
import { geoJsonErrors } from '../formats/geojson/geoJsonSchema.js';

describe('the map', () => {
  it('prints GeoJSON of all assets, and nothing else', () => {
    const { status, stdout, stderr } = runExample('map');
    expect([status, stderr]).toEqual([0, '']);
    expect(geoJsonErrors(JSON.parse(stdout))).toEqual([]);
    expect(readGeoJson(stdout)).toEqual(dataset.assets);
  });
});
