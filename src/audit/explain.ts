import { formatBounds, formatFigure } from '../figure/formatFigure.js';
import { exponentOf, roundTo, shiftPoint, type DecimalText } from '../figure/decimal.js';
import type { Quantity } from '../figure/figure.js';
import type { Unit } from '../figure/unit.js';
import type { Observation } from '../model/observation.js';
import type { AuditRule, Claim, Finding, Implied, Verdict } from './finding.js';

/**
 * The arithmetic of a finding in plain words: what is claimed, what it is held against and what follows from that, and who printed
 * it.
 *
 * @param finding - A finding of an audit.
 * @returns Three lines of plain English, the same in every locale.
 *
 * @example
 * import { audit, explain } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const [finding] = audit(dataset, { about: ['bn-trade-ministry-2021-t1'], rules: ['total'] });
 * const [claim, arithmetic] = finding === undefined ? [] : explain(finding).split('\n');
 * claim; // => 'Level of goods-trade, CN with BN, total, 2021-T1 (ministry): printed "USD$830 million".'
 * const [sum, distance] = arithmetic?.split(' They ') ?? [];
 * sum; // => '"US$199m" + "US$640m" = 839 million USD (838.0–840.0 million USD).'
 * distance; // => 'disagree by at least 7.5 million USD, whatever the rounding.'
 */
export function explain(finding: Finding): string {
  return [subjectOf(finding), arithmeticOf(finding), sourcesOf(finding)].join('\n');
}

const MOST_DIGITS = 15;
const FEW_DIGITS = 4;

const KINDS: Readonly<Record<Claim['says'], string>> = {
  level: 'Level',
  growth: 'Growth',
  share: 'Share',
  rank: 'Rank',
  streak: 'Years in a row',
};

function subjectOf({ claim: { observation, says, figure } }: Finding): string {
  const { indicator, reporter, partner, asset, flow, period, basis } = observation;
  const parties = [reporter, partner].filter((id) => id !== undefined).join(' with ');
  const about = [indicator, parties, asset, flow, period]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return `${KINDS[says]} of ${about} (${basis}): printed ${quoted(figure)}.`;
}

function arithmeticOf(finding: Finding): string {
  const { correction } = finding;
  const sentences = [CALCULATIONS[finding.rule](finding), VERDICTS[finding.verdict](finding)];
  const mended = correction === null ? [] : [`With ${changeOf(correction)} everything would agree.`];
  return [...sentences, ...mended].join(' ');
}

function changeOf({ change, instead, claim }: NonNullable<Finding['correction']>): string {
  const printed = change === 'period' ? claim.observation.period : JSON.stringify(claim.figure.printed);
  return `${change === 'period' ? instead : JSON.stringify(instead)} in place of ${printed}`;
}

type Calculation = (finding: Finding) => string;

const CALCULATIONS: Readonly<Record<AuditRule, Calculation>> = {
  reading: ({ implied }) =>
    implied === null ? 'The text names two units.' : `The text reads as ${interval(implied)}; another number is held.`,
  'same-figure': ({ against: [other] }) => `It is also printed as ${quotedClaim(other)}.`,
  growth: (finding) => equation(finding, ([current, base]) => `${quotedClaim(current)} / ${quotedClaim(base)} − 1`),
  share: (finding) => equation(finding, ([part, whole]) => `${quotedClaim(part)} / ${quotedClaim(whole)}`),
  total: (finding) => equation(finding, (parts) => sumOf(parts)),
  balance: (finding) => equation(finding, ([exports, imports]) => `${quotedClaim(exports)} − ${quotedClaim(imports)}`),
  'sum-of-windows': (finding) => equation(finding, (parts) => sumOf(parts, ({ period }) => period)),
  'sum-of-members': (finding) => equation(finding, (parts) => sumOf(parts, memberOf(finding))),
  'sum-of-shares': ({ against, implied }) => `Beside ${against.map(quotedClaim).join(', ')} ${room(implied)}.`,
  'growth-of-parts': ({ against, implied }) =>
    `Its parts grew by ${against.map(quotedClaim).join(', ')}; a whole grows as they do or between them, ${room(implied)}.`,
  'exchange-rate': (finding) =>
    equation(
      finding,
      ([dollars, yuan, other]) => `${quotedClaim(dollars)} × ${quotedClaim(yuan)} / ${quotedClaim(other)}`,
    ),
  'running-total': ({ against: [earlier] }) =>
    `Up to ${earlier?.observation.period ?? ''} it was ${quotedClaim(earlier)} already.`,
  'running-share': ({ against: [earlier], implied }) =>
    `Up to ${earlier?.observation.period ?? ''} it was ${quotedClaim(earlier)}; if the share since was within a quarter of that, ${room(implied)}.`,
  magnitude: ({ against: [median] }) =>
    `The median of the levels around it is ${quotedClaim(median)} of ${median?.observation.period ?? ''}.`,
  rank: ({ against: [own, ...greater] }) =>
    greater.length === 0
      ? `No level is surely above its own, ${quotedClaim(own)}.`
      : `Its level is ${quotedClaim(own)}, and ${greater.map(({ observation, figure }) => `${observation.partner ?? ''} has ${quoted(figure)}`).join(', ')}.`,
  streak: ({ against: [other] }) =>
    other?.says === 'streak'
      ? `In ${other.observation.period} it was ${quotedClaim(other)}.`
      : `In ${other?.observation.period ?? ''} ${other?.observation.partner ?? ''} had ${quotedClaim(other)}.`,
};

const VERDICTS: Readonly<Record<Verdict, (finding: Finding) => string>> = {
  agrees: () => 'They agree.',
  rounding: () => 'They agree for some of the numbers that these were rounded from.',
  'revised-base': (finding) =>
    `The difference of ${isExact(finding) ? '' : 'at least '}${gapOf(finding)} can be what a revision left.`,
  'currency-terms': ({ evidence }) =>
    evidence.length === 0
      ? 'It was converted by the press, at the rate of some day.'
      : `It agrees in the other currency: ${evidence.map(quotedClaim).join(', ')}.`,
  coverage: () => 'One of them is flagged as of another definition, or as after a break.',
  disagrees: (finding) => {
    if (finding.gap === null) return 'They disagree.';
    const distance = gapOf(finding);
    return `They disagree by ${isExact(finding) ? distance : `at least ${distance}, whatever the rounding`}.`;
  },
  'cannot-tell': ({ reason }) => `Whether they agree cannot be told: ${reason ?? ''}.`,
};

function equation({ against, implied }: Finding, formula: (claims: readonly Claim[]) => string): string {
  if (implied === null) return `${formula(against)} has no value.`;
  const isOneSided = (implied.low === null) !== (implied.high === null);
  return `${formula(against)} ${implied.value === null || isOneSided ? 'is' : '='} ${interval(implied)}.`;
}

// each part under a name of its own, where it has one
function sumOf(parts: readonly Claim[], nameOf?: (observation: Observation) => string): string {
  return parts
    .map((part) => (nameOf === undefined ? quotedClaim(part) : `${nameOf(part.observation)} ${quotedClaim(part)}`))
    .join(' + ');
}

function memberOf({ claim }: Finding): (observation: Observation) => string {
  return ({ reporter = '', partner = '' }) => (partner === claim.observation.partner ? reporter : partner);
}

function interval({ value, unit, low, high }: Implied): string {
  if (value === null) return formatBounds({ value: low ?? high ?? '0', unit, low, high });
  const quantity: Quantity = { value, unit, low, high };
  const [written, bounds] = [formatFigure(quantity), formatBounds(quantity)];
  return written === bounds ? written : `${written} (${bounds})`;
}

function room(implied: Implied | null): string {
  return implied === null ? 'there is room for anything' : `there is room for ${interval(implied)}`;
}

// what the intervals leave between them is all of the difference only where neither was rounded
function isExact({ implied, claim }: Finding): boolean {
  return [implied, claim.figure].every((one) => one !== null && one.low !== null && one.low === one.high);
}

function gapOf({ gap, claim }: Finding): string {
  const { unit } = claim.figure;
  const distance = gap ?? '0';
  if (unit === 'ratio') return exactly(cut(shiftPoint(distance, 2)), 'percentage-point');
  return exactly(cut(distance), unit === 'rank' ? 'count' : unit);
}

// a quotient may have very many digits; downwards, as it is the least that the difference can be
function cut(distance: DecimalText): DecimalText {
  return distance.length <= MOST_DIGITS ? distance : roundTo(distance, FEW_DIGITS - 1 - exponentOf(distance), 'down');
}

function exactly(value: DecimalText, unit: Unit): string {
  return formatFigure({ value, unit, low: value, high: value });
}

function quoted({ printed }: Quantity & { readonly printed: string }): string {
  return JSON.stringify(printed);
}

function quotedClaim(claim: Claim | undefined): string {
  return claim === undefined ? 'nothing' : quoted(claim.figure);
}

function sourcesOf({ claim, against, evidence }: Finding): string {
  const names = [claim, ...against, ...evidence].map(({ source, observation }) =>
    source === null
      ? observation.source
      : [source.publisher, source.published].filter((part) => part !== null).join(', '),
  );
  return `Sources: ${[...new Set(names)].join('; ')}.`;
}
