/**
 * Railways, ports and parks on a map: GeoJSON (RFC 7946).
 *
 * @module china-asean/geojson
 */
export type { SafeReading } from '../common/reading.js';
export type {
  AssetProperties,
  BoundingBox,
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPoint,
  Point,
  Position,
} from './geoJsonModel.js';
export type { GeoJsonReadOptions, OtherProperties } from './geoJsonReadOptions.js';
export { readGeoJson } from './readGeoJson.js';
export { safeReadGeoJson } from './safeReadGeoJson.js';
export type { GeoJsonWriteOptions } from './geoJsonWriteOptions.js';
export { writeGeoJson } from './writeGeoJson.js';
