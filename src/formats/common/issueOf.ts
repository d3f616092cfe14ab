import type { Issue } from '../../errors.js';

/** @internal What a schema finds wrong. */
export interface SchemaProblem {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** @internal A problem that a schema has found, as an issue; the path leads from what the schema was shown, which is at a path of its own. */
export function issueOf({ code, path, message }: SchemaProblem, before: Issue['path'] = []): Issue {
  const keys = path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  return { code, path: [...before, ...keys], message };
}
