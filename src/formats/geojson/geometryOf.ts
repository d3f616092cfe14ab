import type { Issue } from '../../errors.js';
import type { InfrastructureAsset } from '../../model/infrastructureAsset.js';
import { isLine } from '../common/isLine.js';
import type { Geometry, Position } from './geoJsonModel.js';
import { positionOf } from './positionOf.js';

/** @internal Where an asset is. */
export function geometryOf(asset: InfrastructureAsset, path: Issue['path'], issues: Issue[]): Geometry | null {
  const all = asset.places.map((place, index) => positionOf(place, [...path, 'places', index], issues));
  const coordinates = all.filter((position): position is Position => position !== null);
  const [first] = coordinates;
  if (first === undefined) return null;
  if (coordinates.length === 1) return { type: 'Point', coordinates: first };
  return { type: isLine(asset) ? 'LineString' : 'MultiPoint', coordinates };
}
