import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { GeoJsonReadOptions } from './geoJsonReadOptions.js';
import { readGeoJson } from './readGeoJson.js';

/**
 * {@link readGeoJson} without throwing for what is wrong with the input.
 *
 * @param input - GeoJSON text, its bytes, or the parsed object.
 * @param options - Who is told of properties that an editor of maps has added.
 * @returns The assets, or everything that is wrong with the input.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadGeoJson } from 'china-asean/geojson';
 *
 * safeReadGeoJson({ type: 'Point' }).issues.map(({ path }) => path); // => [['type'], ['features']]
 */
export function safeReadGeoJson(
  input: unknown,
  options: GeoJsonReadOptions = {},
): SafeReading<readonly InfrastructureAsset[]> {
  return safely(() => readGeoJson(input, options));
}
