import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packInto, type Packed } from '../../scripts/packaging/packInto.js';

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed;
  }
}

// what its examples draw with is theirs to install
const OF_THE_EXAMPLES = ['vega', 'vega-lite'];

/** Packs the built package and installs it, without the network, into a temporary project. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'china-asean-'));
  const packed = packInto(folder, OF_THE_EXAMPLES);
  const examples = join(packed.consumer, 'examples');
  cpSync(join(packed.consumer, 'node_modules/china-asean/docs/examples'), examples, { recursive: true });
  writeFileSync(join(examples, 'package.json'), JSON.stringify({ type: 'module' }));
  project.provide('packed', packed);
  return () => {
    rmSync(folder, { recursive: true });
  };
}
