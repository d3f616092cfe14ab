import { PROGRAMS } from './programs.js';
import { RUNS, type ImportTime } from './importTimes.js';
import type { EntrySize, ProgramSize, Sizes } from './sizes.js';

/** The text of docs/size.md. */
export function sizeGuide(sizes: Sizes, times: readonly ImportTime[], machine: string): string {
  return `# Size and loading time

What a browser loads of the package, and how long Node takes to load it. Written by \`npm run docs:size\` from the packed tarball; a test
holds the bytes to what stands here, and to the ceilings.

## What a program takes

Bytes of the bundle that esbuild makes, minified, and gzipped besides. ${countedNote()}

| program | minified | gzipped | counted | ceiling |
| --- | ---: | ---: | ---: | ---: |
${sizes.programs.map(programRow).join('\n')}

Nothing of zod, of papaparse or of the dataset is in any of them. A calculator takes figures, observations and results, and checks whether their
units, windows and bases may be compared: the code for units and periods comes with the first calculator, another one adds a few hundred
bytes. A chart brings the words that it writes, in English and Chinese, and what formats figures and periods.

## What an entry point takes

All of it, with the packages that are then in the bundle; what is used of date-fns and papaparse is in the built files, and counted with them.

| entry point | minified | gzipped | other packages |
| --- | ---: | ---: | --- |
${sizes.entries.map(entryRow).join('\n')}

## How long it takes to load

Milliseconds of processor time that a program of one line takes from its start until an entry point is loaded, less those of a program that loads
nothing: medians of ${RUNS}. Where nothing else runs, that is also how long one waits. Measured on ${machine}; another machine takes another time.
Where zod is needed, it is most of it. Of the root, a quarter is decimal.js, and the rest the reading of its four files, which hold all calculators,
the audit and seven languages. From Node.js 22.1 on, \`NODE_COMPILE_CACHE\` (from 22.8 on also \`enableCompileCache\` of \`node:module\`) keeps what
the engine made of them: the second start then takes about half.

| entry point | \`import\` | \`require\` |
| --- | ---: | ---: |
${times.map(timeRow).join('\n')}

## The tarball

| packed | unpacked | files |
| ---: | ---: | ---: |
| ${grouped(sizes.tarball.packed)} | ${grouped(sizes.tarball.unpacked)} | ${grouped(sizes.tarball.files)} |
`;
}

function countedNote(): string {
  const beside = [...new Set(PROGRAMS.flatMap(({ beside }) => beside ?? []))].map((name) => `\`${name}\``);
  return `Where a program needs ${beside.join(' or ')},
which cannot be taken in part, its ceiling holds what comes beside: that is what is counted.`;
}

function programRow({ program, whole, counted }: ProgramSize): string {
  const { names, from, ceiling, beside } = program;
  const name = `${names.map((one) => `\`${one}\``).join(', ')} of \`${from}\``;
  const own = `${grouped(counted.gzipped)}${beside === undefined ? '' : ' *'}`;
  return row(name, grouped(whole.minified), grouped(whole.gzipped), own, grouped(ceiling));
}

function entryRow({ entry, whole, packages }: EntrySize): string {
  return row(`\`${entry}\``, grouped(whole.minified), grouped(whole.gzipped), packages.join(', ') || 'none');
}

function timeRow({ entry, imported, required }: ImportTime): string {
  return row(`\`${entry}\``, imported.toFixed(1), required.toFixed(1));
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A whole number with spaces between thousands. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}
