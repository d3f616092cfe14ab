import { spawnSync } from 'node:child_process';
import { packedConsumer } from '../consumers/packedConsumer.js';
import { programs, type Program } from './programs.js';
import { runtimes, type Runtime } from './runtimes.js';

// npm run test:runtimes: what is packed, in each runtime: the same names by import and by require, right answers, and
// examples that print what they print under the oldest Node.js

const KINDS = ['names', 'answers', 'examples'] as const;

const all = runtimes();
const consumer = packedConsumer();

function run({ binary, args, typescriptArgs }: Runtime, program: Program): string {
  const before = program.file.endsWith('.ts') ? typescriptArgs : args;
  const { status, stdout, stderr, error } = spawnSync(binary, [...before, program.file, ...program.args], {
    cwd: consumer.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
    timeout: 120_000,
  });
  return status === 0 && stdout !== '' ? stdout : `exit code ${status}\n${error?.message ?? ''}${stderr}${stdout}`;
}

function versionOf({ binary }: Runtime): string {
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/u.exec(stdout)?.[0] ?? 'unknown';
}

/** Where two texts part. */
function difference(expected: string, got: string): string {
  const lines = got.split('\n');
  const at = expected.split('\n').findIndex((line, index) => line !== lines[index]);
  const shown = got.startsWith('exit code') ? got : `line ${at + 1}: ${lines[at] ?? 'nothing'}`;
  return `    expected: ${expected.split('\n')[at] ?? 'nothing more'}\n    got: ${shown}`.slice(0, 1000);
}

try {
  const tried = programs(consumer);
  const expected = new Map<string, string>();
  const problems: string[] = [];
  console.log(['runtime'.padEnd(12), 'version'.padEnd(10), ...KINDS.map((kind) => kind.padEnd(10))].join(''));
  for (const runtime of all) {
    const right = new Map<string, number>();
    for (const program of tried) {
      const got = run(runtime, program);
      // both programs on names, and both on answers, must print the same
      const key = program.about === 'examples' ? program.file : program.about;
      const failed = got.startsWith('exit code');
      if (!failed && !expected.has(key)) expected.set(key, got); // what fails is no example for the others
      const wanted = expected.get(key);
      if (got === wanted) right.set(program.about, (right.get(program.about) ?? 0) + 1);
      else problems.push(`  ${runtime.name}, ${program.file}:\n${difference(wanted ?? 'output', got)}`);
    }
    const counts = KINDS.map((kind) => {
      const count = tried.filter(({ about }) => about === kind).length;
      return `${right.get(kind) ?? 0} of ${count}`.padEnd(10);
    });
    console.log([runtime.name.padEnd(12), versionOf(runtime).padEnd(10), ...counts].join('').trimEnd());
  }
  if (problems.length > 0) console.log(`\nWHAT DIFFERS\n${problems.join('\n')}`);
  console.log(`\n${all.length * tried.length - problems.length} passed, ${problems.length} failed`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  consumer.remove();
}
