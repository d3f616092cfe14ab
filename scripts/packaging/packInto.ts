import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.js';

/** The package as it would be published, and a project that has it installed. */
export interface Packed {
  readonly tarball: string;
  /** The paths in the tarball. */
  readonly files: readonly string[];
  /** A folder in whose node_modules the unpacked tarball and its dependencies are. */
  readonly consumer: string;
}

interface PackedJson {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the built package into a folder, and unpacks it there into a project, without the network; `others` are linked beside it. */
export function packInto(folder: string, others: readonly string[] = []): Packed {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist: run npm run build first');
  // without scripts: prepack would build again, under the feet of whoever reads dist
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'], // what npm complains of comes into the message of the error
  });
  // a list up to npm 11, a record by the names of packages from npm 12 on
  const [pack] = Object.values(JSON.parse(output) as Readonly<Record<string, PackedJson>>);
  if (pack === undefined) throw new Error(`expected npm pack to say what it packed, got ${output}`);
  const tarball = join(folder, pack.filename);
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules/china-asean');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const dependency of [...dependencies(), ...others]) {
    const link = join(consumer, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link, 'dir');
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  return { tarball, files: pack.files.map(({ path }) => path), consumer };
}

function dependencies(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies);
}
