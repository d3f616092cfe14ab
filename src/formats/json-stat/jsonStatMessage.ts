/** What the numbers of a category count. */
export interface JsonStatUnit {
  /** The unit. */
  readonly label: string;
  /** How many decimals the numbers have. */
  readonly decimals: number;
}

/** The categories of a dimension. */
export interface JsonStatCategory {
  /** Their ids, in their order. */
  readonly index: readonly string[];
  /** What they are called, by their ids. */
  readonly label?: Readonly<Record<string, string>>;
  /** What their numbers count, by their ids. */
  readonly unit?: Readonly<Record<string, JsonStatUnit>>;
}

/** A dimension. */
export interface JsonStatDimension {
  /** What it is called. */
  readonly label: string;
  /** Its categories. */
  readonly category: JsonStatCategory;
}

/** What dimensions are of, by their ids. */
export interface JsonStatRole {
  /** Those of time. */
  readonly time: readonly string[];
  /** Those of what is measured. */
  readonly metric?: readonly string[];
}

/** Cells: all of them in order, or those that there are by their places. */
export type JsonStatCells<T> = readonly T[] | Readonly<Record<string, T>>;

/** What the format has no place for, under the name of the package. */
export type JsonStatExtension = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A dataset of JSON-stat 2.0: a cube of cells, the last dimension running fastest. */
export interface JsonStatDataset {
  /** The version of the format. */
  readonly version: '2.0';
  /** That it is a dataset. */
  readonly class: 'dataset';
  /** What it is called. */
  readonly label: string;
  /** Who published it. */
  readonly source?: string;
  /** When it was brought up to date. */
  readonly updated?: string;
  /** The ids of the dimensions, in their order. */
  readonly id: readonly string[];
  /** How many categories each has. */
  readonly size: readonly number[];
  /** What dimensions are of. */
  readonly role: JsonStatRole;
  /** The dimensions, by their ids. */
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  /** The numbers. */
  readonly value: JsonStatCells<number | null>;
  /** The flags of cells that have some, by their places. */
  readonly status?: Readonly<Record<string, string>>;
  /** What the format has no place for. */
  readonly extension: JsonStatExtension;
}

/** A collection of JSON-stat 2.0. */
export interface JsonStatCollection {
  /** The version of the format. */
  readonly version: '2.0';
  /** That it is a collection. */
  readonly class: 'collection';
  /** What it is called. */
  readonly label: string;
  /** When it was brought up to date. */
  readonly updated?: string;
  /** What is collected. */
  readonly link: Readonly<Record<'item', readonly JsonStatDataset[]>>;
  /** What the format has no place for. */
  readonly extension: JsonStatExtension;
}
