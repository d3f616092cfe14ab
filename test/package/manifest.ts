import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from '../../scripts/packaging/entries.js';
import { ROOT } from '../../scripts/packaging/root.js';

export { ROOT };

/** What a consumer can import: `china-asean`, `china-asean/schema`, … */
export const ENTRIES: readonly string[] = [...entries().values()];

/** Every file that the exports map points to. */
export const TARGETS: readonly string[] = [
  ...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"\.\/(dist\/[^"*]+)"/gu),
].map(([, path]) => path ?? '');
