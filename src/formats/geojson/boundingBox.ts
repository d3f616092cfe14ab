import type { BoundingBox, Geometry, Position } from './geoJsonModel.js';

/** @internal The box around geometries, or `null` around nothing. */
export function boundingBox(geometries: readonly (Geometry | null)[]): BoundingBox | null {
  const [first, ...others] = geometries.flatMap(positionsIn);
  if (first === undefined) return null;
  return others.reduce<BoundingBox>(
    ([west, south, east, north], [longitude, latitude]) => [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ],
    [...first, ...first],
  );
}

function positionsIn(geometry: Geometry | null): readonly Position[] {
  if (geometry === null) return [];
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}
