import type { Issue } from '../../errors.js';

/** @internal What a schema finds wrong. */
export interface SchemaProblem {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** @internal A problem that a schema has found, as an issue. */
export function issueOf({ code, path, message }: SchemaProblem): Issue {
  return { code, path: path.map((key) => (typeof key === 'symbol' ? key.toString() : key)), message };
}
