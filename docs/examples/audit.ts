// Holds figures of your own against each other and against the dataset: what agrees, what a rounding explains, and what is wrong. The
// second of these was misprinted: it is the half-year of 2024 under the label of 2023.
import { audit, explain, figureFromText, observation, type Finding, type Source } from 'china-asean';
import { dataset } from 'china-asean/data';

const article: Source = {
  id: 'article',
  publisher: 'An article',
  title: 'Three numbers to be checked',
  url: null,
  published: null,
  authority: 'media',
};
const trade = {
  indicator: 'goods-trade',
  reporter: 'CN',
  partner: 'ASEAN',
  flow: 'total',
  basis: 'customs-cny',
} as const;
const source = article.id;
const claims = [
  observation({
    ...trade,
    id: 'a right one',
    period: '2022',
    figure: figureFromText('6.52 trillion yuan'),
    growth: figureFromText('up 15 percent', { unit: 'ratio' }),
    source,
  }),
  observation({
    ...trade,
    id: 'a wrong label',
    period: '2023',
    figure: figureFromText('3.36 trillion yuan'),
    growth: figureFromText('up 10.5 percent', { unit: 'ratio' }),
    source,
  }),
  observation({
    ...trade,
    id: 'a slip of a digit',
    period: '2024',
    figure: figureFromText('6.89 trillion yuan'),
    source,
  }),
];

const own = { ...dataset, observations: [...dataset.observations, ...claims], sources: [...dataset.sources, article] };
for (const { id, period, figure } of claims) {
  const findings = audit(own, { about: [id] });
  const count = (verdict: Finding['verdict']): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  console.log(`\n${id.toUpperCase()}: ${figure.printed} for ${period}`);
  console.log(
    `  comparisons that agree: ${count('agrees')}, within rounding: ${count('rounding')}, that do not: ${count('disagrees')}`,
  );
  const worst = findings.find(({ verdict }) => verdict === 'disagrees');
  if (worst !== undefined) console.log(explain(worst).replaceAll(/^(?=.)/gmu, '  '));
}
