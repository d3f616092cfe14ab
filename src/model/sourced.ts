/** Where a statement was read. */
export interface Sourced {
  /** The id of the source. */
  readonly source: string;
  /** The ids of other sources that print the same. */
  readonly corroboration: readonly string[];
  /** What a reader should know, for example where sources disagree. */
  readonly note?: string | undefined;
}
