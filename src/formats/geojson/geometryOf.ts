import type { Issue } from '../../errors.js';
import type { AssetKind, InfrastructureAsset } from '../../model/infrastructureAsset.js';
import type { Geometry, Position } from './geoJsonModel.js';
import { positionOf } from './positionOf.js';

// their places are listed from one end to the other, and are those of one line
const LINES: ReadonlySet<AssetKind> = /* @__PURE__ */ new Set([
  'canal',
  'expressway',
  'high-speed-railway',
  'railway',
] as const);

/** @internal Where an asset is: a line only where both its ends have coordinates, so that none looks shorter than it is. */
export function geometryOf(
  { kind, places }: InfrastructureAsset,
  path: Issue['path'],
  issues: Issue[],
): Geometry | null {
  const all = places.map((place, index) => positionOf(place, [...path, 'places', index], issues));
  const coordinates = all.filter((position): position is Position => position !== null);
  const [first] = coordinates;
  if (first === undefined) return null;
  if (coordinates.length === 1) return { type: 'Point', coordinates: first };
  const hasEnds = all[0] !== null && all.at(-1) !== null;
  return { type: LINES.has(kind) && hasEnds ? 'LineString' : 'MultiPoint', coordinates };
}
