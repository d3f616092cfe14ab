import type { Issue } from '../../errors.js';

/** Properties of a feature that an asset has no place for, as an editor of maps adds them. */
export interface OtherProperties extends Issue {
  /** What it is. */
  readonly code: 'other-properties';
  /** The id of the asset. */
  readonly asset: string;
  /** The properties, as they are. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What `readGeoJson` may be told. */
export interface GeoJsonReadOptions {
  /** Is told what assets have no place for, feature by feature, when everything is read. Default: nobody. */
  readonly onOther?: ((other: OtherProperties) => void) | undefined;
}
