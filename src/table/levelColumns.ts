/** The numbers of levels in one arithmetic. */
export interface LevelColumns<T> {
  readonly value: readonly T[];
  readonly low: readonly T[] | null;
  readonly high: readonly T[] | null;
}

/** Levels that are being filled. */
export interface FilledLevels<T> {
  readonly value: T[];
  readonly low: T[] | null;
  readonly high: T[] | null;
}
