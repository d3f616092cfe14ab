import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** What a consumer can import: `china-asean`, `china-asean/schema`, … */
export const ENTRIES: readonly string[] = Object.keys(exports)
  .filter((entry) => !/\.json$|\*/u.test(entry))
  .map((entry) => `china-asean${entry.slice(1)}`);

/** Every file that the exports map points to. */
export const TARGETS: readonly string[] = [...JSON.stringify(exports).matchAll(/"\.\/(dist\/[^"*]+)"/gu)].map(
  ([, path]) => path ?? '',
);
