import { ChinaAseanError, quote } from '../../errors.js';

const GEOMETRIES: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** @internal A copy of the features of a GeoJSON object, as plain JSON; what is none is refused. */
export function outlineFeatures(caller: string, outline: unknown): readonly unknown[] {
  const copy = plainCopy(outline);
  const { type, features } =
    typeof copy === 'object' && copy !== null ? (copy as { type?: unknown; features?: unknown }) : {};
  if (type === 'FeatureCollection' && Array.isArray(features)) return features;
  if (type === 'Feature') return [copy];
  if (GEOMETRIES.includes(type)) return [{ type: 'Feature', properties: {}, geometry: copy }];
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected an outline that is a GeoJSON object (a FeatureCollection, a Feature or a geometry), got ${
      type === undefined ? quote(outline) : `type ${quote(type)}`
    }`,
    { outline: type ?? null },
  );
}

function plainCopy(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null; // a circle of references, or a bigint: no JSON
  }
}
