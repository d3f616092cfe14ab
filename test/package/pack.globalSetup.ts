import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The package as it would be published, and a project that has it installed. */
export interface Packed {
  readonly tarball: string;
  /** The paths in the tarball. */
  readonly files: readonly string[];
  /** A folder in whose node_modules the unpacked tarball and its dependencies are. */
  readonly consumer: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
// what its examples draw with is theirs to install
const INSTALLED = [...Object.keys(dependencies), 'vega', 'vega-lite'];

/** Packs the built package and installs it, without the network, into a temporary project. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('there is no dist: run npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'china-asean-'));
  // without scripts: prepack would build again, under the feet of the other tests
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(output) as [{ readonly filename: string; readonly files: readonly { path: string }[] }];
  const tarball = join(folder, pack.filename);
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules/china-asean');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const dependency of INSTALLED) {
    const link = join(consumer, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link, 'dir');
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  const examples = join(consumer, 'examples');
  cpSync(join(installed, 'docs/examples'), examples, { recursive: true });
  writeFileSync(join(examples, 'package.json'), JSON.stringify({ type: 'module' }));

  project.provide('packed', { tarball, files: pack.files.map(({ path }) => path), consumer });
  return () => {
    rmSync(folder, { recursive: true });
  };
}
