import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** What a consumer can import, by the name of its file in dist: `index` is `china-asean`, `csv` is `china-asean/csv`. */
export function entries(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const names = Object.keys(exports).filter((entry) => !/\.json$|\*/u.test(entry));
  return new Map(names.map((entry) => [entry.slice(2) || 'index', `china-asean${entry.slice(1)}`]));
}
