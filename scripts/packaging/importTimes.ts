import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much longer a program takes that loads an entry point than one that loads nothing, in milliseconds. */
export interface ImportTime {
  readonly entry: string;
  readonly imported: number;
  readonly required: number;
}

/** How often each is measured. */
export const RUNS = 21;
// of the processor, since the process began: it does not count while other processes have their turn, and what Node does
// before the first line is in both
const REPORT = 'const { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);\n';

/** Medians of fresh processes; the two programs take turns, so that what the machine does besides falls on both. */
export function importTimes(entries: readonly string[], consumer: string): readonly ImportTime[] {
  return entries.map((entry) => ({
    entry,
    imported: beyondNothing('mjs', `import '${entry}';`, consumer),
    required: beyondNothing('cjs', `require('${entry}');`, consumer),
  }));
}

// programs in files: of those given on the command line, one that loads nothing would not begin to load modules either
function beyondNothing(extension: 'mjs' | 'cjs', load: string, consumer: string): number {
  const [bare, loading] = [join(consumer, `bare.${extension}`), join(consumer, `loading.${extension}`)];
  writeFileSync(bare, REPORT);
  writeFileSync(loading, `${load}\n${REPORT}`);
  const pairs = Array.from({ length: RUNS }, () => [timeOf(bare), timeOf(loading)] as const);
  for (const program of [bare, loading]) rmSync(program);
  return median(pairs.map(([, time]) => time)) - median(pairs.map(([time]) => time));
}

function timeOf(program: string): number {
  return Number(execFileSync(process.execPath, [program], { encoding: 'utf8' }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
