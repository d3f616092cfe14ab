import { audit, explain, type Dataset, type Finding, type Verdict } from '../../src/index.js';
import { reviewedDisagreements } from './reviewedDisagreements.js';

const VERDICTS: readonly Verdict[] = [
  'agrees',
  'rounding',
  'revised-base',
  'currency-terms',
  'coverage',
  'cannot-tell',
  'disagrees',
];
const REVIEWED: ReadonlySet<Verdict> = new Set(['disagrees', 'cannot-tell']);

/** The audit of a dataset as a page: how many comparisons came out how, and each that does not agree with its explanation. */
export function dataAudit(dataset: Dataset): string {
  const findings = audit(dataset);
  const listed = findings.filter(({ verdict }) => REVIEWED.has(verdict));
  const explained = findings.filter(
    ({ verdict, rule }) =>
      ['revised-base', 'currency-terms', 'coverage'].includes(verdict) && rule !== 'sum-of-windows',
  );
  const windows = findings.filter(({ verdict, rule }) => verdict === 'revised-base' && rule === 'sum-of-windows');
  return `# The audit of the dataset

This page is generated from the bundled figures (\`npm run docs:data\`). It lists every comparison that [the audit](audit.md) makes of
them and that does not simply agree. Nothing in the dataset is changed because of it: what was printed is kept as it was printed.

As of ${dataset.asOf}, ${findings.length} comparisons came out like this:

${countsOf(findings)}

## What disagrees

Each was looked up in its sources; the last line says what was found.

${listed.map((finding) => entryOf(finding, reviewedDisagreements[keyOf(finding)])).join('\n\n')}

## What the claims themselves may explain

One of the numbers is a conversion, or is flagged: as provisional, as of another definition, or as after a break. So it is no
disagreement; that this is the reason is not proven. Where a number was read in a source of low reliability (\`U\`), the last line says so.

${windows.length} running totals are not the sum of what was printed before, because the customs correct earlier months in later tables, up
to the yearbook; the tables are flagged provisional (\`P\`). They are not listed one by one. The others:

${explained.map((finding) => entryOf(finding, unreliableIn(finding))).join('\n\n')}
`;
}

/** Which of the numbers that a finding rests on were read in a source of low reliability, in words. */
function unreliableIn({ claim, against }: Finding): string | undefined {
  const printed = [claim, ...against]
    .filter(({ observation }) => observation.status.includes('U'))
    .map(({ figure }) => `"${figure.printed}"`);
  return printed.length === 0 ? undefined : `Read in a source of low reliability: ${printed.join(', ')}.`;
}

/** The name under which a disagreement was reviewed. */
export function keyOf({ rule, claim }: Finding): string {
  return `${rule} ${claim.observation.id} ${claim.says}`;
}

function countsOf(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const row = (name: string, of: readonly Finding[]): string =>
    `| ${[name, ...VERDICTS.map((verdict) => of.filter((finding) => finding.verdict === verdict).length || '–')].join(' | ')} |`;
  return [
    `| rule | ${VERDICTS.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(VERDICTS.length)}`,
    ...rules.map((rule) =>
      row(
        rule,
        findings.filter((finding) => finding.rule === rule),
      ),
    ),
    row('all', findings),
  ].join('\n');
}

function entryOf(finding: Finding, review: string | undefined): string {
  const [claim = '', ...lines] = explain(finding).split('\n');
  return [`- ${claim}`, ...lines, ...(review === undefined ? [] : [`*${review}*`])].join('\n  ');
}
