import { quote, type Issue } from '../../errors.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import { geoJsonEnvelope } from '../../schema/wire/geoJsonEnvelope.js';
import { checkOptions } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import { refuseInput } from '../common/refuseInput.js';
import type { GeoJsonReadOptions, OtherProperties } from './geoJsonReadOptions.js';
import { otherProperties } from './otherProperties.js';
import { assetIn } from './assetIn.js';
import { issueOf } from '../../schema/issueOf.js';

/**
 * Reads assets from GeoJSON as `writeGeoJson` writes it: all that is known of them, and where they are on the map now.
 *
 * Shape: a FeatureCollection. A feature needs an id, and as properties a `kind`, `names` (or a `name`, in English) and `places`, each with the id
 * of its partner; what else an asset has may be missing. Where a place was moved on the map, the geometry is right; a line
 * may be drawn from either end.
 *
 * @param input - GeoJSON text, its bytes, or the parsed object.
 * @param options - Who is told of properties that an editor of maps has added.
 * @returns The assets, frozen, in the order of the features.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong, with its path; `invalid-argument` for options.
 *
 * @example
 * import { dataset } from 'china-asean/data';
 * import { readGeoJson, writeGeoJson } from 'china-asean/geojson';
 *
 * const map = JSON.stringify(writeGeoJson(dataset.assets, { date: '2025-12-31' }));
 * readGeoJson(map).length === dataset.assets.length; // => true
 */
export function readGeoJson(input: unknown, options: GeoJsonReadOptions = {}): readonly InfrastructureAsset[] {
  checkOptions('readGeoJson', options, { onOther: OPTION_CHECKS.caller });
  const json = parseJson('readGeoJson', input);
  const envelope = geoJsonEnvelope().safeParse(json);
  const what = 'a FeatureCollection of assets';
  if (envelope.error !== undefined)
    refuseInput(
      'readGeoJson',
      what,
      envelope.error.issues.map((problem) => issueOf(problem, [], json)),
    );
  const issues: Issue[] = [];
  const others: OtherProperties[] = [];
  const firsts = new Map<string, number>();
  const assets = (envelope.data?.features ?? []).flatMap((feature, index) => {
    const path = ['features', index];
    const asset = assetIn(feature, path, issues);
    if (asset === null) return [];
    const first = firsts.get(asset.id);
    if (first === undefined) firsts.set(asset.id, index);
    else issues.push(again(asset.id, first, path));
    const properties = otherProperties(feature);
    if (properties !== null) others.push(other(asset.id, properties, [...path, 'properties']));
    return [asset];
  });
  refuseInput('readGeoJson', what, issues);
  if (options.onOther !== undefined) for (const one of others) options.onOther(one);
  return Object.freeze(assets);
}

function other(asset: string, properties: OtherProperties['properties'], path: Issue['path']): OtherProperties {
  const names = Object.keys(properties).map(quote).join(', ');
  return { code: 'other-properties', path, message: `an asset has no place for ${names}`, asset, properties };
}

function again(id: string, first: number, path: Issue['path']): Issue {
  const message = `expected each id once, got ${JSON.stringify(id)} again: it is at features[${first}] too`;
  return { code: 'duplicate', path: [...path, 'id'], message };
}
