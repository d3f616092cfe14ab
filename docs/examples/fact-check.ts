// Checks the numbers of a sentence on China's trade with ASEAN or one of its members against the bundled dataset. Paste one of your own:
// npx tsx docs/examples/fact-check.ts "In 2024, trade between China and ASEAN reached $928 billion, up 7.7 percent"
import { audit, explain, formatFigure, formatPeriod, type Source } from 'china-asean';
import { dataset } from 'china-asean/data';
import { claimIn } from './support/claimIn.js';

const SENTENCES = [
  "In the first seven months of 2025, trade between China and ASEAN reached $597 billion, up 8.2 percent, 16.7 percent of China's total.",
  'In the first eight months of 2022, trade with ASEAN reached 4.090 billion yuan, up 14 percent.',
  'In 2023, trade with ASEAN reached 3.36 trillion yuan, up 10.5 percent.',
];

const article: Source = {
  id: 'article',
  publisher: 'The article',
  title: 'A sentence to be checked',
  url: null,
  published: null,
  authority: 'repost',
};

const EXPECTED =
  'Expected: "In 2024, China\'s exports to ASEAN reached $586.5 billion", or "imports from", "trade with".';

for (const sentence of process.argv.length > 2 ? process.argv.slice(2) : SENTENCES) {
  const claim = claimIn(sentence, article.id);
  if (claim === null) {
    console.log(
      `\n"${sentence}"\n\nNot judged: it is not certain which trade it is about, or its period or amount. ${EXPECTED}`,
    );
    continue;
  }
  const printed = ([claim.figure, claim.growth, claim.share] as const).filter((figure) => figure !== undefined);
  const numbers = printed.map((figure) => formatFigure(figure)).join(', ');
  console.log(
    `\n"${sentence}"\n\nRead for ${claim.reporter} with ${claim.partner}, ${claim.flow}, ${formatPeriod(claim.period, 'en')}: ${numbers}.\n`,
  );

  const observations = [...dataset.observations, claim];
  const findings = audit({ ...dataset, observations, sources: [...dataset.sources, article] }, { about: [claim.id] });
  for (const finding of findings) {
    console.log(`${finding.verdict.toUpperCase()} (${finding.rule})\n${explain(finding)}\n`);
  }
  const compared = findings.flatMap((finding) => [finding.claim, ...finding.against]).map(({ figure }) => figure);
  for (const figure of printed.filter((one) => !compared.includes(one))) {
    console.log(`Nothing to compare ${formatFigure(figure)} with.`);
  }
}
