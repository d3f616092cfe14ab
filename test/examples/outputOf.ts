import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runExample } from '../../scripts/examples/exampleRun.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/examples.md'), 'utf8');

/** What an example prints: as docs/examples.md shows it, which examples.test.ts holds to be so, where that shows it whole. */
export function outputOf(name: string, ...args: readonly string[]): string {
  const [, rest] = page.split(`\n[${name}.ts](examples/${name}.ts) prints\n\n\`\`\`text\n`);
  const shown = rest?.split('\n```\n')[0] ?? '';
  if (args.length === 0 && shown !== '' && !/^… and \d+ more lines$/mu.test(shown)) return `${shown}\n`;
  const { status, stdout, stderr } = runExample(name, ...args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}
