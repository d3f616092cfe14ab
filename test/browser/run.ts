import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from './chromium.js';
import { survey } from './survey.js';

// npm run test:browser: pages with what is packed, and the unit tests of what is built, in Chromium

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs'); // the one of the repository
const CONFIG = join(import.meta.dirname, 'vitest.config.ts');
const TSX = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');

function run(about: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  console.log(`\n${about}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

chromium(); // tells at once that there is none
const { inBrowser, inNode } = survey();
console.log(
  `${inBrowser.length} files of tests for the browser; ${inNode.size} are left to Node.js for what they import:`,
);
for (const [test, needs] of inNode) console.log(`  ${test}: ${needs}`);
run('Pages', ['--import', TSX, join(import.meta.dirname, 'page.ts')]);
run('The unit tests, of what is built', [VITEST, 'run', '--config', CONFIG, '--no-color'], { TEST_DIST: '1' });
