/** What is wrong with a row: it is of the key and window of another, or something that words say. */
export type RowProblem =
  | { readonly code: 'duplicate-row'; readonly key: readonly string[]; readonly other: number }
  | { readonly code: 'no-period' | 'other-frequency' | 'outside-bounds'; readonly message: string };

/** Rows of which something is wrong, and what. */
export interface Problems {
  readonly rows: Iterable<number>;
  readonly problemOf: (row: number) => RowProblem;
}

/** Rows that make no table: how many problems there are, and the first of them in order of the rows. */
export interface RefusedRows {
  readonly count: number;
  readonly first: readonly (readonly [row: number, problem: RowProblem])[];
}

const MOST_ROWS = 20;

/** @internal What is wrong with rows, or `null` where nothing is. */
export function refusedRows(problems: readonly Problems[]): RefusedRows | null {
  const all = problems.flatMap(({ rows, problemOf }) => Array.from(rows, (row) => [row, problemOf] as const));
  if (all.length === 0) return null;
  const first = all.sort(([one], [other]) => one - other).slice(0, MOST_ROWS);
  return { count: all.length, first: first.map(([row, problemOf]) => [row, problemOf(row)] as const) };
}
