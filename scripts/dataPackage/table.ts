/** A value of a cell. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
}

/** That a column holds ids of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table, none for the own one, and its columns. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A table of the data package. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}
