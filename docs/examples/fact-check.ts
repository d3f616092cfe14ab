// Checks the numbers of a sentence on China's trade with ASEAN against the bundled dataset. Paste one of your own:
// npx tsx docs/examples/fact-check.ts "In 2024, trade between China and ASEAN reached $928 billion, up 7.7 percent"
import {
  audit,
  explain,
  figureFromText,
  formatFigure,
  formatPeriod,
  isChinaAseanError,
  periodFromText,
  type Figure,
  type Observation,
  type Source,
} from 'china-asean';
import { dataset } from 'china-asean/data';

const SENTENCES = [
  "In the first seven months of 2025, trade between China and ASEAN reached $597 billion, up 8.2 percent, 16.7 percent of China's total.",
  'In the first eight months of 2022, trade reached 4.090 billion yuan, up 14 percent.',
  'In 2023, trade reached 3.36 trillion yuan, up 10.5 percent.',
];

const article: Source = {
  id: 'article',
  publisher: 'The article',
  title: 'A sentence to be checked',
  url: null,
  published: null,
  authority: 'repost',
};

for (const sentence of process.argv.length > 2 ? process.argv.slice(2) : SENTENCES) check(sentence);

function check(sentence: string): void {
  const claim = claimIn(sentence);
  const printed = ([claim.figure, claim.growth, claim.share] as const).filter((figure) => figure !== undefined);
  console.log(`\n"${sentence}"\n`);
  console.log(
    `Read for ${formatPeriod(claim.period, 'en')}: ${printed.map((figure) => formatFigure(figure)).join(', ')}.\n`,
  );
  const observations = [...dataset.observations, claim];
  const findings = audit({ ...dataset, observations, sources: [...dataset.sources, article] }, { about: [claim.id] });
  for (const finding of findings)
    console.log(`${finding.verdict.toUpperCase()} (${finding.rule})\n${explain(finding)}\n`);
  const compared = findings.flatMap((finding) => [finding.claim, ...finding.against]).map(({ figure }) => figure);
  for (const figure of printed.filter((one) => !compared.includes(one))) {
    console.log(`Nothing to compare ${formatFigure(figure)} with.`);
  }
}

/** The level, growth and share that a sentence prints, as an observation. */
function claimIn(sentence: string): Observation {
  const period = readIn(sentence, (text) => periodFromText(text))[0];
  const figures = sentence.split(/, | and (?=\D)/u).flatMap((phrase) => readIn(phrase, (text) => figureFromText(text)));
  const level = figures.find(({ unit }) => unit === 'USD' || unit === 'CNY');
  if (period === undefined || level === undefined)
    throw new Error('expected a period and an amount in dollars or yuan');
  const ratios = figures.filter((figure): figure is Figure<'ratio'> & typeof figure => figure.unit === 'ratio');
  return {
    id: 'article',
    indicator: 'goods-trade',
    reporter: 'CN',
    partner: 'ASEAN',
    flow: 'total',
    basis: level.unit === 'USD' ? 'customs-usd' : 'customs-cny',
    period,
    figure: level,
    growth: ratios.find(({ measure }) => measure === 'growth'),
    share: ratios.find(({ measure }) => measure === 'level'),
    status: [],
    source: article.id,
    corroboration: [],
  };
}

/** The longest run of words of a phrase that can be read, if there is one. */
function readIn<T>(phrase: string, read: (text: string) => T): readonly T[] {
  const words = phrase.replace(/[.!]$/u, '').split(/[\s,]+/u);
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      try {
        return [read(words.slice(start, start + length).join(' '))];
      } catch (error) {
        if (!isChinaAseanError(error)) throw error;
      }
    }
  }
  return [];
}
