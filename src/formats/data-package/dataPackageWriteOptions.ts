/** A licence of a data package: it has a name or a path. */
export interface DataPackageLicense {
  /** Its identifier, such as `'CC-BY-4.0'`. Default: none. */
  readonly name?: string | undefined;
  /** What it is called. Default: it is not said. */
  readonly title?: string | undefined;
  /** Where its text is: an address, or the path of a file. Default: it is not said. */
  readonly path?: string | undefined;
}

/** What the descriptor of a data package says, and what is written. */
export interface DataPackageWriteOptions {
  /** The identifier of the package: small letters, digits, `.`, `_` and `-`. Default: it has none. */
  readonly name?: string | undefined;
  /** What it is called. Default: it is not said. */
  readonly title?: string | undefined;
  /** What it contains. Default: it is not said. */
  readonly description?: string | undefined;
  /** The version of the package. Default: that of the dataset, which is written as `edition` in any case. */
  readonly version?: string | undefined;
  /** Under what licences it is published, at least one. Default: it is not said. */
  readonly licenses?: readonly DataPackageLicense[] | undefined;
  /** Whether flat tables, nested records or both are written. Default: `['csv', 'json']`. */
  readonly formats?: readonly ('csv' | 'json')[] | undefined;
  /**
   * Whether a cell of a table that a spreadsheet would take as a formula gets an apostrophe before it. Nested records stay as they are.
   * Default: no, since it changes the text.
   */
  readonly guardFormulas?: boolean | undefined;
}
