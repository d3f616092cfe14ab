/** What `readDataPackage` may be told. */
export interface DataPackageReadOptions {
  /** The path of the descriptor; those of the resources begin in its folder. Default: `'datapackage.json'`. */
  readonly descriptor?: string | undefined;
  /** Whether resources that are no part of a dataset are refused, or passed over. Default: `'refuse'`. */
  readonly otherResources?: 'refuse' | 'leave-out' | undefined;
}
