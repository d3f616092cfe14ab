import type { AssetKind, InfrastructureAsset } from '../../model/infrastructureAsset.js';

// their places are listed from one end to the other, and are those of one line
const LINES: readonly AssetKind[] = ['canal', 'expressway', 'high-speed-railway', 'railway'];

/** @internal Whether the places of an asset are a line: only where both ends have coordinates, so that none looks shorter than it is. */
export function isLine({ kind, places }: Pick<InfrastructureAsset, 'kind' | 'places'>): boolean {
  const ends = [places[0], places.at(-1)];
  return LINES.includes(kind) && ends.every((end) => end?.longitude !== undefined && end.latitude !== undefined);
}
