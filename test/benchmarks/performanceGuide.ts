import { cpus, totalmem } from 'node:os';
import { QUESTIONS } from './contestant.js';
import { comparisonOf, reportOf } from './report.js';
import { fasterPeers } from './fasterPeers.js';
import type { Results } from './results.js';
import type { Report } from './runContestant.js';
import { MONTHS } from './tradeRows.js';

/** The text of docs/performance.md. */
export function performanceGuide(all: readonly Results[]): string {
  const reports = reportsOf(all);
  const questions = Object.entries(QUESTIONS).map(([name, text]) => `- \`${name}\`: ${text}.`);
  const contestants = [...reports].map(([name, { description }]) => `- \`${name}\`: ${description}.`);
  const fills = [...reports].flatMap(([name, { includes }]) =>
    includes === undefined ? [] : [`  - \`${name}\`: ${includes}.`],
  );
  return `# How long it takes

\`china-asean/table\` beside what is otherwise used for such questions, and beside the least that they can take. Written by
\`npm run bench -- --write\`; the programs are in \`test/benchmarks\` of the repository.

Measured on ${machine()}. Times differ from machine to machine; ratios differ less.

## What is measured

The data are made up, by a generator that gives the same rows each time: reporters, partners, commodities and ${MONTHS}
months, amounts with up to two decimals and of very different sizes, 3 % of the rows missing, in no order. Some amounts are zero, and
some pairs have months without any row.

${questions.join('\n')}
- \`fill\`: from a text for each field of each row to the form in which questions are asked. It includes:
${fills.join('\n')}

Every contestant gives the same numbers, within 1e-9 of them: their count, a sum of all in which each has a weight by its key, and some
of them one by one. Where they differ, the benchmark fails.

## Who takes part

${contestants.join('\n')}

## How it is measured

Each contestant has a process of its own, and first loads the rows into its own form, which is timed once. Then it answers each question
several times: some that do not count, then at least five, or as many as fit in four seconds. The time is the median. An answer stays in the form that
the contestant gives it in; beside \`fetched\`, the time includes making columns of JavaScript of it. The memory is the peak of the
process until the last question is answered; the rows as text, which are made first, are part of it.

A contestant is left out at a size where its time at the one before lets expect more than a minute for all questions once.

## Results

Milliseconds; in brackets how many times as long as \`limit\`, and as \`china-asean\`. Less is better.

${all.map(reportOf).join('\n\n')}

${comparisonOf(all)}

## Where another tool is the better choice

- **What others are faster at in these tables**, the time to fetch the answer apart. ${fasterPeers(all)}
- **Tables of any shape, and SQL.** The library has one sort of table: keys, windows, one number. For joins of tables that have other
  columns, for questions that it has no verb for, or for people who know SQL, use DuckDB or polars.
- **Data larger than memory.** A table is in memory as a whole. DuckDB reads Parquet and CSV from disk, and only the columns that it needs.
- **All cores.** The library computes on one thread. DuckDB and polars use as many as there are; with many cores and tens of millions of rows
  that can be faster; it was not measured here. A table can be posted to a worker, but to divide the work is up to you.
- **A few thousand rows.** All of these answer in some milliseconds. Plain loops, or the [calculators](methods.md), are easier to read.
- **One question of one's own, asked a thousand times.** \`limit\` shows what a loop over arrays can do that gives up exact
  numbers and reasons. The columns of a table are typed arrays, and are there to be looped over.
- **Charts.** d3-array has bins, quantiles and scales; it takes the records that \`rows\` gives.
`;
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model ?? 'an unknown processor'}, ${processors.length} cores, ${memory} GB, Node ${process.version}`;
}

function reportsOf(all: readonly Results[]): ReadonlyMap<string, Report> {
  const reports = all.flatMap((results) => [...results.reports]);
  return new Map(reports.flatMap(([name, report]) => (typeof report === 'string' ? [] : [[name, report] as const])));
}
