import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listExamples, runExample } from './exampleRun.js';

const FOLDER = join(import.meta.dirname, '../docs/examples');
const LONGEST = 150;
const SHOWN = 40;

/** In the order in which they are read, with what each shows. An example that is not in here is an error. */
const TITLES = {
  'year-on-year': 'Growth over a year earlier, with a gap',
  bounds: 'What printed digits allow',
  cite: 'A number with its sources',
  report: 'A report with back-casts',
  'as-of': 'What was known on a day',
  railway: 'Years from running totals',
  'cafta-timeline': 'What was in force for whom',
  'trade-structure': 'Shares, ranks and concentration',
  contributions: 'Who made it grow',
  audit: 'Figures of your own, audited',
  'fact-check': 'A sentence, checked',
  'own-csv': 'A table of your own',
  comtrade: 'An answer of UN Comtrade',
  sdmx: 'SDMX, written and read',
  'million-rows': 'A table of a million rows',
  charts: 'Five charts',
  map: 'A map',
} as const;

/** The page of the examples, each with what it prints. */
export function examplesPage(): string {
  const names = Object.keys(TITLES) as (keyof typeof TITLES)[];
  const examples = listExamples();
  const untold = examples.filter((name) => !(name in TITLES));
  const gone = names.filter((name) => !examples.includes(name));
  if (untold.length + gone.length > 0)
    throw new Error(`expected a title for each example: none for ${untold.join(', ')}; of none: ${gone.join(', ')}`);
  const support = readdirSync(join(FOLDER, 'support')).sort();
  return [
    '---',
    'title: Examples',
    '---',
    '',
    '# Examples',
    '',
    'Programs that run as they stand, each with what it prints. They are in `docs/examples` of the package and of a clone; from a clone,',
    '`npm run examples` runs them all, and `npm run examples -- bounds cite` some. This page is written by a program, and a test runs every',
    'example and compares what it prints with what stands here.',
    '',
    '| example | file |',
    '| --- | --- |',
    ...names.map((name) => `| [${TITLES[name]}](#${anchorOf(TITLES[name])}) | [${name}.ts](examples/${name}.ts) |`),
    '',
    ...names.flatMap((name) => section(name, TITLES[name])),
    '## What they share',
    '',
    'Some import a file of `support`, which only lays out what is printed or chooses what is read.',
    '',
    ...support.flatMap((file) => [`### ${file}`, '', ...fenced('typescript', read(`support/${file}`)), '']),
  ].join('\n');
}

function section(name: string, title: string): readonly string[] {
  const { status, stdout, stderr } = runExample(name);
  if (status !== 0 || stderr !== '') throw new Error(`${name}.ts ended with ${String(status)}: ${stderr}`);
  const lines = stdout.replace(/^\n+|\n+$/gu, '').split('\n');
  const isLong = lines.length > LONGEST;
  const shown = isLong ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more lines`] : lines;
  return [
    `## ${title}`,
    '',
    ...fenced('typescript', read(`${name}.ts`)),
    '',
    'prints',
    '',
    ...fenced('text', shown.join('\n')),
    '',
  ];
}

// not "ts": such a block would be a test of its own, and this one prints
function fenced(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.trimEnd(), '```'];
}

function read(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** As Markdown makes an anchor of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/gu, '')
    .replaceAll(' ', '-');
}
