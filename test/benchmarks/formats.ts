import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMAT_GROUPS, type Comparison } from './measureFormats.js';
import { spaced } from './tables.js';

// npm run formats -- [size] [--write]

const GUIDE = new URL('../../docs/performance.md', import.meta.url);
const HEADING = '## Reading and writing';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
// the longest text that there can be holds no more rows
const MOST = 700_000;
const size = Math.min(Number(positionals[0] ?? MOST), MOST);
if (!(size >= 1000)) throw new RangeError(`expected a size of at least 1000, got ${positionals.join()}`);
const comparisons: Comparison[] = [];
for (const group of FORMAT_GROUPS) {
  console.error(`${size} rows: ${group}`);
  comparisons.push(...(await measured(group)));
}
const section = sectionOf(comparisons);
console.log(`\n${section}`);
if (options.write && existsSync(GUIDE)) {
  const [before = ''] = readFileSync(GUIDE, 'utf8').split(`\n${HEADING}\n`);
  writeFileSync(GUIDE, `${before.trimEnd()}\n\n${section}\n`);
}

function measured(group: string): Promise<readonly Comparison[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('formatChild.ts', import.meta.url)), [group, String(size)], {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=6144'],
    });
    child.once('message', (message) => {
      resolve(message as readonly Comparison[]);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${group} ended with ${String(code)}`));
    });
  });
}

function sectionOf(all: readonly Comparison[]): string {
  const lines = all.map(({ what, time, than, base, limit }) => {
    const ratio = time / base;
    const isMet = limit === null || (limit[0] === 'most' ? ratio <= limit[1] : ratio >= limit[1]);
    const asked = limit === null ? '–' : `at ${limit[0]} ${limit[1]}: ${isMet ? 'met' : 'NOT MET'}`;
    const cells = [what, Math.round(time), than, Math.round(base), ratio.toFixed(2), asked];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    HEADING,
    '',
    `At ${spaced(size)} rows of the shape of UN Comtrade, made up, each comparison in a process of its own; the times are medians.`,
    '',
    '| | ms | beside | ms | ratio | asked for |',
    '| --- | ---: | --- | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}
