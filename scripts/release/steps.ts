import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../../src/data/dataset.js';
import type { Packed } from '../packaging/packInto.js';
import { ROOT } from '../packaging/root.js';
import { exampleProgram, type ProgramKind } from './exampleProgram.js';
import { releaseProblems } from './releaseProblems.js';

/** One thing that must be so before a release. */
export interface Step {
  readonly name: string;
  /**
   * Throws what is wrong; gives what it did, for the line that tells it. `folder` is a temporary one of this run, and what is
   * packed is the tarball of this run.
   */
  readonly run: (folder: string, packed: () => Packed) => string;
}

/** Everything that a release does but publishing, in order. */
export const STEPS: readonly Step[] = [
  { name: 'tree', run: cleanTree },
  { name: 'texts', run: texts },
  { name: 'install', run: () => (runIn(ROOT, 'npm', 'ci', '--dry-run', '--engine-strict'), 'the lock file is whole') },
  { name: 'test', run: () => lastLine(runIn(ROOT, 'npm', 'test')) },
  { name: 'consumer', run: consumer },
  { name: 'files', run: listing },
];

function cleanTree(): string {
  const changed = runIn(ROOT, 'git', 'status', '--porcelain').trim();
  if (changed !== '') throw new Error(`expected a clean tree, got\n${changed}`);
  return `clean at ${runIn(ROOT, 'git', 'rev-parse', '--short', 'HEAD').trim()}`;
}

function texts(): string {
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
  const manifest = read('package.json');
  const { GITHUB_REF_TYPE, GITHUB_REF_NAME, GITHUB_REPOSITORY } = process.env;
  const problems = releaseProblems({
    manifest,
    lock: read('package-lock.json'),
    citation: read('CITATION.cff'),
    edition: dataset.version,
    changelog: read('CHANGELOG.md'),
    guides: Object.fromEntries(['README.md', 'docs/getting-started.md'].map((file) => [file, read(file)])),
    tag: GITHUB_REF_TYPE === 'tag' ? GITHUB_REF_NAME : undefined,
    today: GITHUB_REF_TYPE === 'tag' ? new Date().toISOString().slice(0, 10) : undefined,
    repository: GITHUB_REPOSITORY,
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

// npm installs the tarball as it would from a registry, but without the network: what it depends on is given as folders
function consumer(folder: string, packed: () => Packed): string {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{ "private": true }\n');
  const folders = Object.keys(dependencies).map((name) => join(ROOT, 'node_modules', name));
  const offline = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];
  runIn(empty, 'npm', 'install', ...offline, packed().tarball, ...folders);
  const readme = readFileSync(join(empty, 'node_modules/china-asean/README.md'), 'utf8');
  const checked = (['module', 'commonjs'] as const).map((kind) => runExample(empty, readme, kind));
  return `the README's examples run: ${checked.join(', ')}`;
}

function runExample(folder: string, readme: string, kind: ProgramKind): string {
  const file = kind === 'module' ? 'readme.mjs' : 'readme.cjs';
  writeFileSync(join(folder, file), exampleProgram(readme, kind));
  const count = Number(runIn(folder, process.execPath, file));
  if (!(count > 0)) throw new Error(`expected examples that check something, got ${count} checks as a ${kind}`);
  return `${count} values as ${kind === 'module' ? 'an ES module' : 'CommonJS'}`;
}

function listing(_folder: string, packed: () => Packed): string {
  const { tarball, files, consumer: project } = packed();
  const sizes = files.map((file) => ({ file, size: statSync(join(project, 'node_modules/china-asean', file)).size }));
  const all = sizes.map(({ file, size }) => `  ${String(size).padStart(9)}  ${file}`).join('\n');
  return `${files.length} files, ${statSync(tarball).size} bytes packed\n${all}`;
}

function runIn(cwd: string, command: string, ...args: readonly string[]): string {
  // what npm tells its scripts would make another npm believe that it is in this package
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
