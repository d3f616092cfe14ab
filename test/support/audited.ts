import {
  audit,
  figureFromText,
  type AuditOptions,
  type AuditRule,
  type Dataset,
  type Finding,
  type Indicator,
  type Observation,
  type Period,
  type Source,
  type TradePartner,
  type Unit,
} from 'china-asean';

type Audited = Pick<Dataset, 'observations' | 'indicators' | 'partners' | 'sources'>;

/** What an observation says, its numbers as they are printed. */
export interface Printed extends Partial<Omit<Observation, 'figure' | 'growth' | 'share'>> {
  readonly growth?: string;
  readonly share?: string;
  /** The unit of a text that names none. */
  readonly unit?: Unit;
}

/** An observation read from the texts of its numbers: China's trade with ASEAN by its customs in dollars, unless told otherwise. */
export function printed(period: Period, text: string, { growth, share, unit, ...fields }: Printed = {}): Observation {
  const { indicator, reporter, partner, flow, basis, source } = fields;
  return {
    id: [period, indicator, reporter, partner, flow, basis, source].filter((part) => part !== undefined).join(' '),
    indicator: 'goods-trade',
    reporter: 'CN',
    partner: 'ASEAN',
    flow: 'total',
    basis: 'customs-usd',
    period,
    figure: figureFromText(text, unit === undefined ? {} : { unit }),
    ...(growth === undefined ? {} : { growth: figureFromText(growth, { unit: 'ratio' }) }),
    ...(share === undefined ? {} : { share: figureFromText(share, { unit: 'ratio' }) }),
    status: [],
    source: 'customs',
    corroboration: [],
    ...fields,
  };
}

/** The fields of an observation of something that has neither partners nor a direction. */
export function ofIndicator(indicator: string, fields: Printed = {}): Printed {
  return { indicator, reporter: undefined, partner: undefined, flow: undefined, basis: 'operator', ...fields };
}

/** A dataset for an audit: observations, with what is known of their indicators, partners and sources. */
export function audited(observations: readonly Observation[]): Audited {
  return { observations, indicators, partners, sources };
}

/** What one rule, or each of several, finds. */
export function findingsOf(
  rules: AuditRule | readonly AuditRule[],
  observations: readonly Observation[],
  options: Omit<AuditOptions, 'rules'> = {},
): readonly Finding[] {
  return audit(audited(observations), { ...options, rules: typeof rules === 'string' ? [rules] : rules });
}

/** The only finding of a rule; more or less than one is refused. */
export function findingOf(...args: Parameters<typeof findingsOf>): Finding {
  const [only, ...others] = findingsOf(...args);
  if (only === undefined || others.length > 0) throw new Error(`expected one finding, got ${only ? 'more' : 'none'}`);
  return only;
}

/** The texts that a finding compares, the checked one first. */
export function textsOf({ claim, against }: Finding): readonly string[] {
  return [claim, ...against].map(({ figure }) => figure.printed);
}

const names = { en: 'Name' };

// the first of the bloc's members joined in 1967, and one in the last quarter of 2025; RCEP has members in common with it
const partners: readonly TradePartner[] = [
  ...['CN', 'US', 'VN', 'TH', 'ID', 'TL', 'JP', 'DE', 'FR'].map(
    (id) => ({ id, kind: 'economy', names, codes: {}, currency: 'USD' }) as const,
  ),
  bloc('ASEAN', { TH: '1967-08-08', ID: '1967-08-08', VN: '1995-07-28', TL: '2025-10-26' }),
  bloc('EU', { DE: '1958-01-01', FR: '1958-01-01' }),
  bloc('RCEP', { CN: '2022-01-01', JP: '2022-01-01', TH: '2022-01-01', VN: '2022-01-01' }),
  { id: 'WORLD', kind: 'world', names, codes: {} },
];

const indicators: readonly Indicator[] = [
  indicator('goods-trade', 'flow', 'summed'),
  indicator('trade-growth', 'rate', 'none', { indicator: 'goods-trade', as: 'growth' }),
  indicator('trade-share', 'rate', 'none', { indicator: 'goods-trade', as: 'share' }),
  indicator('partner-rank', 'rank', 'none', { indicator: 'goods-trade', as: 'rank' }),
  indicator('rank-in-asean', 'rank', 'none', { indicator: 'goods-trade', as: 'rank', among: 'ASEAN' }),
  indicator('years-as-first', 'cumulative', 'end', { indicator: 'goods-trade', as: 'streak' }),
  indicator('trips', 'flow', 'summed'),
  indicator('investment', 'flow', 'summed'),
  indicator('projects', 'cumulative', 'end'),
  indicator('jobs', 'stock', 'end'),
];

const sources: readonly Source[] = [
  source('customs', 'official-statistics', '2025-01-13'),
  source('customs-later', 'official-statistics', '2025-03-07'),
  source('customs-undated', 'official-statistics', null),
  source('ministry', 'ministry', '2025-02-10'),
  source('agency', 'media', '2025-01-20'),
  source('agency-later', 'media', '2025-02-01'),
];

function bloc(id: string, members: Readonly<Record<string, `${number}-${number}-${number}`>>): TradePartner {
  const memberships = Object.entries(members).map(([member, from]) => ({ member, from, source: 'customs' }));
  return { id, kind: 'bloc', names, codes: {}, members: memberships };
}

function indicator(
  id: string,
  nature: Indicator['nature'],
  timeCollection: Indicator['timeCollection'],
  derivedFrom?: Indicator['derivedFrom'],
): Indicator {
  return { id, names, definition: 'What counts.', nature, timeCollection, derivedFrom, dimensions: [] };
}

function source(id: string, authority: Source['authority'], published: Source['published']): Source {
  const publisher = id.startsWith('customs') ? 'Customs' : id.startsWith('agency') ? 'Agency' : 'Ministry';
  return { id, publisher, title: 'Title', url: null, published, authority };
}
