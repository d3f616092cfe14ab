import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { Measurement } from './measureContestant.js';

const MEMORY = 12_000;

/** What a contestant says of itself, and what was measured. */
export interface Report {
  readonly description: string;
  /** What its `fill` includes. */
  readonly includes?: string;
  readonly measurement: Measurement;
}

const FIRST = ['limit', 'china-asean'];

/** The contestants by name, with their files: those of this project first, then those that import a peer. */
export function contestantFiles(): ReadonlyMap<string, string> {
  const files = ['contestants', 'peers'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.slice(0, -3), new URL(`${folder}/${file}`, import.meta.url).href] as const),
  );
  const rank = (name: string): number => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return new Map(files.sort(([left], [right]) => rank(left) - rank(right)));
}

/** Measures a contestant in a process of its own; what went wrong with the process is text. */
export async function runContestant(file: string, size: number): Promise<Report | string> {
  const child = fork(new URL('child.ts', import.meta.url), [file, String(size)], {
    cwd: import.meta.dirname,
    env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.built.json' }, // the library as it is built, not its sources
    execArgv: ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${MEMORY}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let report: Report | undefined;
  let errors = '';
  child.on('message', (message) => {
    report = message as Report;
  });
  child.stderr?.on('data', (text) => {
    errors += String(text);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const said = /^\w*Error.*$|^.*heap.*$/mu.exec(errors)?.[0] ?? errors.slice(0, 200);
  return report ?? `ended with ${String(code)}: ${said}`;
}
