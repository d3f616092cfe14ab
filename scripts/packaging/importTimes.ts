import { execFileSync } from 'node:child_process';

/** How long it takes to load an entry point into a fresh process, beyond a process that loads nothing, in milliseconds. */
export interface ImportTime {
  readonly entry: string;
  readonly imported: number;
  readonly required: number;
}

const RUNS = 15;

/** Medians of fresh processes; an entry point and the empty program take turns, so that what the machine does besides falls on both. */
export function importTimes(entries: readonly string[], consumer: string): readonly ImportTime[] {
  return entries.map((entry) => ({
    entry,
    imported: beyondNothing('module', `await import('${entry}');`, consumer),
    required: beyondNothing('commonjs', `require('${entry}');`, consumer),
  }));
}

function beyondNothing(type: string, load: string, cwd: string): number {
  const pairs = Array.from({ length: RUNS }, () => [timeOf(type, '', cwd), timeOf(type, load, cwd)] as const);
  return median(pairs.map(([, loaded]) => loaded)) - median(pairs.map(([bare]) => bare));
}

// of the processor, since the process began: it does not count while other processes have their turn, and what Node does
// before the first line is in both
function timeOf(type: string, load: string, cwd: string): number {
  const code = `${load}\nconst { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], { cwd, encoding: 'utf8' }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
