import type { Issue } from '../../errors.js';
import type { RefusedRows } from '../../table/refusedRows.js';

/** @internal How many problems of rows are not among the first, if any. */
export function unnamedRows({ count, first }: RefusedRows): readonly Issue[] {
  const more = count - first.length;
  if (more === 0) return [];
  const problems = more === 1 ? '1 more problem, which is' : `${more} more problems, which are`;
  return [{ code: 'more-problems', path: [], message: `expected rows of one table, got ${problems} not named` }];
}
