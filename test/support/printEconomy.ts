import fc from 'fast-check';
import {
  figure,
  type Dataset,
  type Figure,
  type FigureOptions,
  type Indicator,
  type Measure,
  type Observation,
  type Period,
  type Qualifier,
  type TradePartner,
  type Unit,
} from 'china-asean';
import {
  ECONOMIES,
  FIRST_YEAR,
  growthOf,
  MEMBERS,
  pad,
  periodOf,
  rankOf,
  shareOf,
  YEAR,
  type Cell,
  type Economy,
} from './economy.js';
import type { Rational } from './rational.js';

/** How a number is printed. */
export interface Style {
  /** How many digits of a level; of a ratio, decimals. */
  readonly digits: number;
  readonly qualifier: Qualifier | null;
  /** What is printed of the cell, and beside what. */
  readonly shown: 'nothing' | 'level' | 'beside' | 'apart' | 'twice' | 'by-the-press';
}

export const style: fc.Arbitrary<Style> = fc.record({
  digits: fc.integer({ min: 1, max: 9 }),
  qualifier: fc.oneof(
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: fc.constantFrom<Qualifier>('about', 'at-least', 'at-most', 'over', 'under'), weight: 1 },
  ),
  shown: fc.oneof(
    { arbitrary: fc.constantFrom('level', 'beside'), weight: 6 },
    { arbitrary: fc.constantFrom('nothing', 'apart', 'twice', 'by-the-press'), weight: 4 },
  ),
});

/** What is known of the partners and indicators of an economy, and the sources of what is printed of it. */
export function recordsOf({ joins }: Economy): Pick<Dataset, 'indicators' | 'partners' | 'sources'> {
  const names = { en: 'Name' };
  const day = (month: number) =>
    `${FIRST_YEAR + Math.floor(month / 12)}-${pad((month % 12) + 1)}-01` as `${number}-${number}-${number}`;
  const partners: TradePartner[] = [
    ...ECONOMIES.map((id) => ({ id, kind: 'economy', names, codes: {}, currency: 'USD' }) as const),
    {
      id: 'BLOC',
      kind: 'bloc',
      names,
      codes: {},
      members: MEMBERS.map((member) => ({
        member,
        from: member === 'C' && joins !== null ? day(joins) : '1990-01-01',
        source: 'customs',
      })),
    },
    { id: 'WORLD', kind: 'world', names, codes: {} },
  ];
  const indicators: Indicator[] = [
    {
      id: 'trade',
      names,
      definition: '',
      nature: 'flow',
      timeCollection: 'summed',
      dimensions: ['reporter', 'partner', 'flow'],
    },
    ...(['growth', 'share', 'rank', 'streak'] as const).map((as): Indicator => ({
      id: `trade-${as}`,
      names,
      definition: '',
      nature: as === 'rank' ? 'rank' : 'rate',
      timeCollection: 'none',
      derivedFrom: { indicator: 'trade', as },
      dimensions: ['reporter', 'partner', 'flow'],
    })),
  ];
  const sources = [
    {
      id: 'customs',
      publisher: 'Customs',
      title: 'Table',
      url: null,
      published: '2023-01-20',
      authority: 'official-statistics',
    },
    { id: 'press', publisher: 'Press', title: 'Article', url: null, published: '2023-02-01', authority: 'media' },
  ] as const;
  return { partners, indicators, sources };
}

/** A number in print: rounded to the nearest, or where a qualifier says on which side of it the truth is, towards the other. */
export function print<U extends Unit>(
  exact: Rational,
  unit: U,
  { digits, qualifier }: Style,
  measure: Measure = 'level',
): Figure<U> {
  const place = unit === 'ratio' ? 1 - digits : placeOf(exact) - digits + 1;
  const options: FigureOptions = qualifier === null ? { measure } : { measure, qualifier };
  return figure(`${rounded(exact, place, qualifier)}e${place}` as `${number}`, unit, options);
}

/** The number of units of a place that is printed. */
function rounded({ numerator, denominator }: Rational, place: number, qualifier: Qualifier | null): bigint {
  const a = place < 0 ? numerator * 10n ** BigInt(-place) : numerator;
  const b = place > 0 ? denominator * 10n ** BigInt(place) : denominator;
  if (qualifier === 'over' || qualifier === 'at-least') return floor(a, b);
  if (qualifier === 'under' || qualifier === 'at-most') return -floor(-a, b);
  return floor(2n * a + b, 2n * b);
}

function floor(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

// the power of ten of the first digit before the point
function placeOf({ numerator, denominator }: Rational): number {
  const whole = (numerator < 0n ? -numerator : numerator) / denominator;
  return String(whole).length - 1;
}

/** What is said of a cell, in one observation or more. */
export function observationsOf(of: Economy, cell: Cell, styles: () => Style): readonly Observation[] {
  const how = styles();
  if (how.shown === 'nothing') return [];
  const { partner, flow, window, currency } = cell;
  const key = { reporter: 'R', partner, flow, period: periodOf(window), status: [], corroboration: [] } as const;
  const basis = currency === 'USD' ? 'customs-usd' : 'customs-cny';
  const name = `${partner} ${flow} ${key.period} ${currency}`;
  const [growth, share] = [growthOf(of, cell), shareOf(of, cell)];
  const ratio = (exact: Rational, measure: Measure = 'level'): Figure<'ratio'> =>
    print(exact, 'ratio', styles(), measure);
  const level = (id: string, source: string, isBeside: boolean): Observation => ({
    id: `${name} ${id}`,
    indicator: 'trade',
    ...key,
    basis: how.shown === 'by-the-press' && source === 'press' ? 'press' : basis,
    figure: print(of.amountOf(cell), currency, styles()),
    ...(isBeside && growth !== null && { growth: ratio(growth, 'growth') }),
    ...(isBeside && share !== null && { share: ratio(share) }),
    source,
  });
  const apart = (as: 'growth' | 'share', exact: Rational | null): readonly Observation[] =>
    exact === null
      ? []
      : [{ id: `${name} ${as}`, indicator: `trade-${as}`, ...key, basis, figure: ratio(exact), source: 'customs' }];
  if (how.shown === 'apart') return [...apart('growth', growth), ...apart('share', share)];
  const first = level('customs', 'customs', how.shown !== 'level');
  return how.shown === 'twice' || how.shown === 'by-the-press'
    ? [first, level('again', 'press', how.digits > 4)]
    : [first];
}

/** The ranks of all partners in a year, and for how many years in a row they have been the first. */
export function standingsOf(of: Economy, year: number): readonly Observation[] {
  return [...ECONOMIES, 'BLOC'].flatMap((partner) => {
    const ranks = of.years
      .filter((one) => one <= year)
      .map((one) => rankOf(of, partner, { year: one, ...YEAR }))
      .reverse();
    const [rank] = ranks;
    const later = ranks.findIndex((one) => one !== 1);
    const streak = later === -1 ? ranks.length : later;
    const claim = (as: 'rank' | 'streak', value: number, unit: Unit): Observation => ({
      id: `${partner} ${as} ${year}`,
      indicator: `trade-${as}`,
      reporter: 'R',
      partner,
      basis: 'customs-usd',
      period: String(year) as Period,
      figure: figure(value, unit),
      status: [],
      source: 'customs',
      corroboration: [],
    });
    if (rank === null || rank === undefined || ranks[streak] === null) return [];
    return [claim('rank', rank, 'rank'), ...(streak > 0 ? [claim('streak', streak, 'year')] : [])];
  });
}
