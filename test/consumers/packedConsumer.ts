import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project into which the package is installed as it would be published. */
export interface PackedConsumer {
  readonly folder: string;
  /** The entry points of the exports map that are code: `.`, `./table`, … */
  readonly entries: readonly string[];
  readonly remove: () => void;
}

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES_DRAW_WITH = ['vega', 'vega-lite'];

/** Packs what is built and installs it, without the network, into a temporary project. */
export function packedConsumer(): PackedConsumer {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist: run npm run build first');
  const { name, exports, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  // without scripts: prepack would build again
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(output) as [{ readonly filename: string }];
  const installed = join(folder, 'node_modules', name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  for (const dependency of [...Object.keys(dependencies), ...EXAMPLES_DRAW_WITH]) {
    const link = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link, 'dir');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return {
    folder,
    entries: Object.keys(exports).filter((entry) => !/\.json$|\*/u.test(entry)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
