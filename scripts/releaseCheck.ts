// checks all that a release needs, but publishes nothing: `npm run release:check`, or after `--` the names of some of the steps, and
// `--keep <folder>` for the tarball that was checked
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packInto, type Packed } from './packaging/packInto.js';
import { STEPS } from './release/steps.js';

const { positionals: wanted, values } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  throw new Error(`expected some of ${STEPS.map(({ name }) => name).join(', ')}, got ${unknown.join(', ')}`);
}

const folder = mkdtempSync(join(tmpdir(), 'china-asean-'));
let made: Packed | undefined;
const packed = (): Packed => (made ??= packInto(folder));
try {
  for (const { name, run } of STEPS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      console.log(`${name}: ${run(folder, packed)}`);
    } catch (error) {
      process.exitCode = 1; // the other steps are told too
      console.log(`${name}: FAILED\n${(error as Error).message}`);
    }
  }
  if (values.keep !== undefined && process.exitCode !== 1) {
    const kept = join(values.keep, basename(packed().tarball));
    mkdirSync(values.keep, { recursive: true });
    copyFileSync(packed().tarball, kept);
    console.log(`kept: ${kept}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(process.exitCode === 1 ? 'not ready to be published' : 'ready, as far as these steps tell');
