import type { Issue } from '../../errors.js';
import type { RefusedRows } from '../../table/refusedRows.js';
import { rowMessage } from '../../table/rowMessage.js';
import { placeOf } from './placeOf.js';
import { unnamedRows } from './unnamedRows.js';

/** @internal Issues for the first rows that make no table, and one for the others; the builder numbers the rows that it was given, of which paths are told. */
export function rowIssues(refused: RefusedRows, pathOf: (row: number) => Issue['path']): readonly Issue[] {
  const named = refused.first.map(([row, problem]) => ({
    code: problem.code === 'duplicate-row' ? 'duplicate' : problem.code,
    path: pathOf(row),
    message: rowMessage(problem, (other) => placeOf(pathOf(other))),
  }));
  return [...named, ...unnamedRows(refused)];
}
