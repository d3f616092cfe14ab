import type { RowProblem } from './refusedRows.js';

/** @internal What a problem of a row says; `placeOf` tells where another row is. */
export function rowMessage(problem: RowProblem, placeOf: (row: number) => string): string {
  if (problem.code !== 'duplicate-row') return problem.message;
  const key = problem.key.filter((part) => part !== '').join(' ');
  return `expected ${key} once, it is in ${placeOf(problem.other)} too`;
}
