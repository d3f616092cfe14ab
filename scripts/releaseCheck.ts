// checks all that a release needs, but publishes nothing: `npm run release:check`, or the names of some of the steps after `--`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEPS } from './release/steps.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  throw new Error(`expected some of ${STEPS.map(({ name }) => name).join(', ')}, got ${unknown.join(', ')}`);
}

const folder = mkdtempSync(join(tmpdir(), 'china-asean-'));
try {
  for (const { name, run } of STEPS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      console.log(`${name}: ${run(folder)}`);
    } catch (error) {
      process.exitCode = 1; // the other steps are told too
      console.log(`${name}: FAILED\n${(error as Error).message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(process.exitCode === 1 ? 'not ready to be published' : 'ready, as far as these steps tell');
