import type { Issue } from '../../errors.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import { geoJsonEnvelope } from '../../schema/wire/geoJsonEnvelope.js';
import { parseJson } from '../common/parseJson.js';
import { refuseInput } from '../common/refuseInput.js';
import { assetIn } from './assetIn.js';
import { issueOf } from '../common/issueOf.js';

/**
 * Reads assets from GeoJSON as `writeGeoJson` writes it: all that is known of them, and where they are on the map now.
 *
 * Shape: a FeatureCollection. A feature needs an id, and as properties a `kind`, `names` (or a `name`, in English) and `places`, each with the id
 * of its partner; what else an asset has may be missing. Where a place was moved on the map, the geometry is right.
 *
 * @param input - GeoJSON text, or the parsed object.
 * @returns The assets, frozen, in the order of the features.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong, with its path.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { readGeoJson, writeGeoJson } from 'china-asean/geojson';
 *
 * const map = JSON.stringify(writeGeoJson(dataset.assets, { on: '2025-12-31' }));
 * readGeoJson(map).length === dataset.assets.length; // => true
 */
export function readGeoJson(input: unknown): readonly InfrastructureAsset[] {
  const json = parseJson('readGeoJson', input);
  const envelope = geoJsonEnvelope().safeParse(json);
  const what = 'a FeatureCollection of assets';
  if (envelope.error !== undefined)
    refuseInput(
      'readGeoJson',
      what,
      envelope.error.issues.map((problem) => issueOf(problem)),
    );
  const issues: Issue[] = [];
  const firsts = new Map<string, number>();
  const assets = (envelope.data?.features ?? []).flatMap((feature, index) => {
    const path = ['features', index];
    const asset = assetIn(feature, path, issues);
    if (asset === null) return [];
    const first = firsts.get(asset.id);
    if (first === undefined) firsts.set(asset.id, index);
    else issues.push(again(asset.id, first, path));
    return [asset];
  });
  refuseInput('readGeoJson', what, issues);
  return Object.freeze(assets);
}

function again(id: string, first: number, path: Issue['path']): Issue {
  const message = `expected each id once, got ${JSON.stringify(id)} again: it is at features[${first}] too`;
  return { code: 'duplicate', path: [...path, 'id'], message };
}
