import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import { requireDate } from '../../period/requireDate.js';
import { checkOptions } from '../common/checkOptions.js';
import { namedCheck } from '../common/namedCheck.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { refuseInput } from '../common/refuseInput.js';
import { boundingBox } from './boundingBox.js';
import type { Feature, FeatureCollection } from './geoJsonModel.js';
import type { GeoJsonWriteOptions } from './geoJsonWriteOptions.js';
import { geometryOf } from './geometryOf.js';
import { propertiesOf } from './propertiesOf.js';

/**
 * Writes assets as GeoJSON, with their status on a day.
 *
 * Shape: RFC 7946, a feature for each asset, longitude before latitude. Railways, canals and expressways are lines from place to place if
 * both their ends have coordinates; else one place is a `Point` and several are a `MultiPoint`. An asset without coordinates has the
 * geometry `null`. The properties hold all that is known of the asset, so that `readGeoJson` can read it again.
 * Units: degrees of WGS 84, to seven decimals.
 *
 * @param assets - The assets, each once.
 * @param options - The day, the language of the names, and the records of the partners and sources.
 * @returns A plain object, of copies; `JSON.stringify` makes it text.
 * @throws ChinaAseanError `invalid-input` with an issue for every coordinate that is none, or half there, or out of range, and every id that is
 *   there twice; `invalid-date` when the day is none; `invalid-argument` for other options.
 *
 * @example
 * import { getById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { writeGeoJson } from 'china-asean/geojson';
 *
 * const railway = getById(dataset.assets, 'jakarta-bandung-hsr');
 * const [feature] = writeGeoJson([railway], { date: '2022-01-01', language: 'zh' }).features;
 * feature?.geometry?.type; // => 'LineString'
 * [feature?.properties.name, feature?.properties.status]; // => ['雅万高铁', 'under-construction']
 */
export function writeGeoJson(assets: readonly InfrastructureAsset[], options: GeoJsonWriteOptions): FeatureCollection {
  checkOptions('writeGeoJson', options, {
    date: OPTION_CHECKS.later, // with a code of its own
    partners: namedCheck('partners'),
    sources: OPTION_CHECKS.sources,
    language: ['en', 'zh', 'local'],
  });
  requireDate('writeGeoJson', options.date);
  if (!isList(assets)) {
    throw new ChinaAseanError('invalid-argument', `writeGeoJson: expected a list of assets, got ${quote(assets)}`);
  }
  const issues: Issue[] = [...repeatedIds(assets)];
  const features = assets.map((asset, index): Feature => {
    const geometry = geometryOf(asset, [index], issues);
    const bbox = geometry === null || geometry.type === 'Point' ? null : boundingBox([geometry]);
    return {
      type: 'Feature',
      id: asset.id,
      ...(bbox && { bbox }),
      geometry,
      properties: propertiesOf(asset, options),
    };
  });
  refuseInput('writeGeoJson', 'assets that can be put on a map', issues);
  const bbox = boundingBox(features.map(({ geometry }) => geometry));
  return { type: 'FeatureCollection', ...(bbox && { bbox }), features };
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}

function repeatedIds(assets: readonly InfrastructureAsset[]): readonly Issue[] {
  const firsts = new Map<string, number>();
  return assets.flatMap(({ id }, index) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    const message = `expected each asset once, got ${quote(id)} again: it is at [${first ?? index}] too`;
    return first === undefined ? [] : [{ code: 'duplicate', path: [index, 'id'], message }];
  });
}
