import type { Issue } from '../../errors.js';

/** @internal That rows of several editions of the Harmonized System are read together; codes are alike, but may mean other goods. */
export function severalEditions(
  editions: readonly string[],
  path: Issue['path'],
  where = 'the rows',
): readonly Issue[] {
  if (editions.length < 2) return [];
  const named = [...editions].sort().join(', ');
  const message = `${where} are of several editions of the Harmonized System (${named}): a code may mean other goods in each, and growth from one to the other is not of one thing`;
  return [{ code: 'several-editions', path, message }];
}
