import type { AssetStatus } from '../../model/infrastructureAsset.js';
import type { StatusAt } from '../../model/statusAt.js';
import type { Position } from './mercator.js';

/** @internal An asset as it is drawn. */
export interface MappedAsset {
  readonly id: string;
  readonly name: string;
  readonly status: StatusAt<AssetStatus>['status'];
  readonly reason: StatusAt<AssetStatus>['reason'];
  readonly places: readonly (Position & { readonly name: string })[];
  /** Whether its places are joined. */
  readonly isLine: boolean;
  readonly source: string | null;
}
