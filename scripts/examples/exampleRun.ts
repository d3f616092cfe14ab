import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exampleEnv } from './exampleEnv.js';

const ROOT = join(import.meta.dirname, '../..');

/** What came of running an example. */
export interface ExampleRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The names of the example programs. */
export function listExamples(): readonly string[] {
  return readdirSync(join(ROOT, 'docs/examples'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** Runs an example against src, through the paths of tsconfig.json: nothing has to be built. */
export function runExample(name: string, ...args: readonly string[]): ExampleRun {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, '--tsconfig', 'tsconfig.json', `docs/examples/${name}.ts`, ...args];
  const options = { cwd: ROOT, env: exampleEnv, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return spawnSync(process.execPath, command, options);
}
