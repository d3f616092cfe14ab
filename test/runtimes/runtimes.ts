import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A program that runs JavaScript and TypeScript. */
export interface Runtime {
  readonly name: string;
  readonly binary: string;
  /** What stands before the file of a program. */
  readonly args: readonly string[];
  /** What stands before the file of a program in TypeScript instead. */
  readonly typescriptArgs: readonly string[];
}

const INSTALLED = join(import.meta.dirname, 'node_modules');
const TSX = join(import.meta.dirname, '../../node_modules/tsx/dist/esm/index.mjs');
const { platform, arch } = process;

// the first is what the others are held against: the oldest that package.json promises
const NODES = ['20', '22', '24', '26'];
const DENO_ARGS = ['run', '--quiet', '--allow-all', '--no-remote', '--node-modules-dir=manual'];

const RUNTIMES: readonly Runtime[] = [
  ...NODES.map((version) => ({
    name: `Node.js ${version}`,
    binary: join(INSTALLED, `node-${version}-${platform}-${arch}/bin/node`),
    args: [],
    typescriptArgs: version === '20' ? ['--import', TSX] : [], // the others take types away themselves
  })),
  {
    name: 'Bun',
    binary: join(INSTALLED, `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`),
    args: [],
    typescriptArgs: [],
  },
  {
    name: 'Deno',
    binary: join(INSTALLED, `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}/deno`),
    args: DENO_ARGS,
    typescriptArgs: DENO_ARGS,
  },
];

/** The runtimes, each of which is installed; throws if one is not. */
export function runtimes(): readonly Runtime[] {
  const missing = RUNTIMES.filter(({ binary }) => !existsSync(binary));
  if (missing.length > 0) {
    const list = missing.map(({ name, binary }) => `  ${name}: ${binary}`).join('\n');
    throw new Error(
      `not installed; npm --prefix test/runtimes ci installs them, for Linux on x64 or arm64 alone:\n${list}`,
    );
  }
  return RUNTIMES;
}
