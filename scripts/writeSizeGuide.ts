// measures the packed package, and writes docs/size.md
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { entries } from './packaging/entries.js';
import { importTimes } from './packaging/importTimes.js';
import { packInto } from './packaging/packInto.js';
import { ROOT } from './packaging/root.js';
import { sizeGuide } from './packaging/sizeGuide.js';
import { sizesOf } from './packaging/sizes.js';

const folder = mkdtempSync(join(tmpdir(), 'china-asean-'));
try {
  const packed = packInto(folder);
  const sizes = await sizesOf(packed);
  const times = importTimes([...entries().values()], packed.consumer);
  const machine = `${
    cpus()[0]
      ?.model.split(/ \d|\(/u)[0]
      ?.trim() ?? 'one machine'
  }, Node ${process.version}`;
  writeFileSync(join(ROOT, 'docs/size.md'), sizeGuide(sizes, times, machine));
} finally {
  rmSync(folder, { recursive: true });
}
