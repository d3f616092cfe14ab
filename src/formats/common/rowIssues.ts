import type { Issue } from '../../errors.js';
import type { RefusedRows } from '../../table/refusedRows.js';
import { rowMessage } from '../../table/rowMessage.js';
import { placeOf } from './placeOf.js';

/** @internal Issues for the first rows that make no table; the builder numbers the rows that it was given, of which paths are told. */
export function rowIssues({ first }: RefusedRows, pathOf: (row: number) => Issue['path']): readonly Issue[] {
  return first.map(([row, problem]) => ({
    code: problem.code === 'duplicate-row' ? 'duplicate' : problem.code,
    path: pathOf(row),
    message: rowMessage(problem, (other) => placeOf(pathOf(other))),
  }));
}
