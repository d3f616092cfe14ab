import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences } from './differences.js';
import { expectedTime } from './expectedTime.js';
import { performanceGuide } from './performanceGuide.js';
import { comparisonOf, reportOf } from './report.js';
import type { Results } from './results.js';
import { contestantFiles, runContestant, type Report } from './runContestant.js';

// npm start -- [sizes] [--contestants a,b] [--write]

const SIZES = '10000,100000,1000000,5000000';
const MOST_SECONDS = 60;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { contestants: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const sizes = (positionals.length === 0 ? SIZES : positionals.join(',')).split(',').map(Number);
if (!sizes.every((size) => size >= 1000))
  throw new RangeError(`expected sizes of at least 1000, got ${positionals.join()}`);
const files = contestantFiles();
const names = options.contestants?.split(',') ?? [...files.keys()];

const all: Results[] = [];
for (const size of sizes.sort((left, right) => left - right)) {
  const results = await measure(size);
  all.push(results);
  console.log(`\n${reportOf(results)}`);
  for (const difference of differences(results)) {
    console.error(`\nDIFFERENT ANSWERS: ${difference}`);
    process.exitCode = 1;
  }
}
console.log(`\n${comparisonOf(all)}`);
if (options.write && process.exitCode !== 1) {
  writeFileSync(new URL('../../docs/performance.md', import.meta.url), performanceGuide(all));
}
// its section is put behind those of the tables
if (options.contestants === undefined) {
  const write = options.write && process.exitCode !== 1 ? ['--write'] : [];
  fork(new URL('formats.ts', import.meta.url), [String(Math.max(...sizes)), ...write]);
}

async function measure(size: number): Promise<Results> {
  const reports = new Map<string, Report | string>();
  for (const name of names) {
    const file = files.get(name);
    if (file === undefined) throw new RangeError(`expected one of ${[...files.keys()].join()}, got ${name}`);
    const seconds = Math.round(expectedTime(all.at(-1), name, size));
    const isSlow = seconds > MOST_SECONDS;
    console.error(`${size} rows: ${name}${isSlow ? ' is left out' : ''}`);
    reports.set(name, isSlow ? `left out, about ${seconds} s are expected` : await runContestant(file, size));
  }
  return { size, reports };
}
