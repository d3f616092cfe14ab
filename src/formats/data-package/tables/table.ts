import type { TableName } from './tableNames.js';

/** @internal A value of a cell. */
export type Cell = string | number | null;

/** @internal A column of a table. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
}

/** @internal That columns hold keys of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table, none for the own one, and its columns. */
  readonly reference: { readonly resource?: TableName; readonly fields: readonly string[] };
}

/** @internal A table of the data package. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}
