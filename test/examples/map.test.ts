import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { readGeoJson } from 'china-asean/geojson';
import { geoJsonErrors } from '../formats/geojson/geoJsonSchema.js';

const ROOT = join(import.meta.dirname, '../..');

describe('the map', () => {
  it('prints GeoJSON of all assets, and nothing else', () => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const run = spawnSync(process.execPath, [tsx, '--tsconfig', 'tsconfig.json', 'docs/examples/map.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(geoJsonErrors(JSON.parse(run.stdout))).toEqual([]);
    expect(readGeoJson(run.stdout)).toEqual(dataset.assets);
  });
});
