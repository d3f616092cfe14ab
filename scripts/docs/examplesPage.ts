import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listExamples, runExample } from '../examples/exampleRun.js';

const FOLDER = join(import.meta.dirname, '../../docs/examples');
const LONGEST = 150;
const SHOWN = 40;

/** In the order in which they are read, by theme, with what each shows. An example that is not in here is an error. */
const THEMES = {
  'Numbers, bounds and sources': {
    'year-on-year': 'Growth over a year earlier, with a gap',
    bounds: 'What printed digits allow',
    cite: 'A number with its sources',
    report: 'A report with back-casts',
  },
  'Who trades how much': {
    'trade-structure': 'Shares, ranks and concentration',
    contributions: 'Who made it grow',
  },
  'Railways, agreements and days': {
    railway: 'Years from running totals',
    'cafta-timeline': 'What was in force for whom',
    'as-of': 'What was known on a day',
  },
  'Whether a number can be right': {
    audit: 'Figures of your own, audited',
    'fact-check': 'A sentence, checked',
  },
  'Data of your own': {
    'own-csv': 'A table of your own',
    comtrade: 'An answer of UN Comtrade',
    sdmx: 'SDMX, written and read',
    'million-rows': 'A table of a million rows',
  },
  Pictures: {
    charts: 'Five charts',
    map: 'A map',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The page of the examples, each with what it prints. */
export function examplesPage(): string {
  const themes = Object.entries<Readonly<Record<string, string>>>(THEMES);
  const names = themes.flatMap(([, titles]) => Object.keys(titles));
  const examples = listExamples();
  const untold = examples.filter((name) => !names.includes(name));
  const gone = names.filter((name) => !examples.includes(name));
  if (untold.length + gone.length > 0)
    throw new Error(`expected a title for each example: none for ${untold.join(', ')}; of none: ${gone.join(', ')}`);
  return [
    '# Examples',
    '',
    'Programs that run as they stand, each with what it prints, and its code below. They are in `docs/examples` of the package and of a clone. Where the package is',
    'installed, `npx tsx` runs them; the charts need `npm install vega vega-lite` besides:',
    '',
    ...fenced('sh', 'npx tsx node_modules/china-asean/docs/examples/report.ts'),
    '',
    'From a clone, `npm run examples` runs them all, and `npm run examples -- bounds cite` some. This page is written by a program, and a test runs every',
    'example and compares what it prints with what stands here.',
    '',
    ...themes.flatMap(([theme, titles]) => [
      `**${theme}.** ${Object.values(titles)
        .map((title) => `[${title}](#${anchorOf(title)})`)
        .join(' · ')}`,
      '',
    ]),
    `Some share a file, which only lays out what is printed or chooses what is read: ${supportLinks()}.`,
    '',
    ...themes.flatMap(([theme, titles]) => [
      `## ${theme}`,
      '',
      ...Object.entries(titles).flatMap(([name, title]) => section(name, title)),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n');
}

function supportLinks(): string {
  const files = readdirSync(join(FOLDER, 'support')).sort();
  return files.map((file) => `[${file}](examples/support/${file})`).join(', ');
}

function section(name: string, title: string): readonly string[] {
  const { status, stdout, stderr } = runExample(name);
  if (status !== 0 || stderr !== '') throw new Error(`${name}.ts ended with ${String(status)}: ${stderr}`);
  const lines = stdout.replace(/^\n+|\n+$/gu, '').split('\n');
  const isLong = lines.length > LONGEST;
  const shown = isLong ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more lines`] : lines;
  return [
    `### ${title}`,
    '',
    `[${name}.ts](examples/${name}.ts) prints`,
    '',
    ...fenced('text', shown.join('\n')),
    '',
    '<details>',
    `<summary>The code of ${name}.ts</summary>`,
    '',
    ...fenced('typescript', readFileSync(join(FOLDER, `${name}.ts`), 'utf8')),
    '',
    '</details>',
    '',
  ];
}

// not "ts": such a block would be a test of its own, and this one prints
function fenced(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.trimEnd(), '```'];
}

/** As Markdown makes an anchor of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/gu, '')
    .replaceAll(' ', '-');
}
