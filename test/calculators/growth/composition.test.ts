import { describe, expect, it } from 'vitest';
import {
  absoluteChange,
  accumulativeGrowth,
  annualizedGrowth,
  compoundGrowth,
  growthRate,
  indexNumber,
  leastSquaresGrowth,
  logGrowth,
  midpointGrowth,
  percentagePointChange,
  periodOnPeriod,
  rebase,
  yearOnYear,
  type Bloc,
  type GrowthOptions,
  type Levels,
  type Membership,
  type Observation,
  type Period,
  type Result,
} from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';

type Year = `${number}`;
type Calculate = (from: Year, to: Year, options?: GrowthOptions) => Result | undefined;

const { partners } = smallDataset();
const usd = (year: Year): Observation<'USD'> => observation(year as Period, '2');
const ratio = (year: Year): Observation<'ratio'> => observation(year as Period, '2', { unit: 'ratio' });
const index = (year: Year): Observation<'index'> => observation(year as Period, '2', { unit: 'index' });
const YEARS = ['2022', '2023', '2024', '2025', '2026', '2027'] as const;
const levels: Levels<'USD'> = Object.fromEntries(YEARS.map((year) => [year, usd(year)]));
const indices: Levels<'index'> = Object.fromEntries(YEARS.map((year) => [year, index(year)]));

// a bloc gains a member on 26 October 2025
const CALCULATORS: readonly (readonly [name: string, calculate: Calculate])[] = [
  ['absoluteChange', (from, to, options) => absoluteChange(usd(to), usd(from), options)],
  ['accumulativeGrowth', (from, to, options) => accumulativeGrowth(levels, { from, to }, options)],
  ['annualizedGrowth', (from, to, options) => annualizedGrowth(levels, { from, to }, options)],
  ['compoundGrowth', (from, to, options) => compoundGrowth(levels, { from, to }, options)],
  ['growthRate', (from, to, options) => growthRate(usd(to), usd(from), options)],
  ['indexNumber', (from, to, options) => indexNumber(levels, from, options)[to]],
  ['leastSquaresGrowth', (from, to, options) => leastSquaresGrowth(levels, { from, to }, options)],
  ['logGrowth', (from, to, options) => logGrowth(usd(to), usd(from), options)],
  ['midpointGrowth', (from, to, options) => midpointGrowth(usd(to), usd(from), options)],
  ['percentagePointChange', (from, to, options) => percentagePointChange(ratio(to), ratio(from), options)],
  ['periodOnPeriod', (_, to, options) => periodOnPeriod(levels, to, options)],
  ['rebase', (from, to, options) => rebase(indices, from, options)[to]],
  ['yearOnYear', (_, to, options) => yearOnYear(levels, to, options)],
];

describe.each(CALCULATORS)('%s of a bloc', (_, calculate) => {
  it('that gained a member in between is null where the partners are given, and says that they were', () => {
    expect(calculate('2024', '2025', { partners })).toMatchObject({
      value: null,
      reason: 'composition-change',
      options: { partners: true },
    });
  });

  it('whose members stayed is given', () => {
    expect(calculate('2023', '2024', { partners })).toMatchObject({ reason: null, options: { partners: true } });
    expect(calculate('2026', '2027', { partners })).toMatchObject({ reason: null, options: { partners: true } });
  });

  it('is given where the partners are not', () => {
    const result = calculate('2024', '2025');
    expect(result?.reason).toBeNull();
    expect(result?.options).not.toHaveProperty('partners');
  });
});

describe('of a bloc whose new member an office counts later', () => {
  const counted = [{ basis: usd('2025').basis, from: '2027-01-01', source: 'customs' }] as const;
  const members = (bloc: Bloc): readonly Membership[] =>
    bloc.members.map((membership) => (membership.member === 'TL' ? { ...membership, counted } : membership));
  const late = partners.map((partner) =>
    partner.kind === 'bloc' ? { ...partner, members: members(partner) } : partner,
  );

  it.each(CALCULATORS)('%s goes by the day from which the figures count it', (_, calculate) => {
    expect(calculate('2024', '2025', { partners: late })?.reason).toBeNull();
    expect(calculate('2026', '2027', { partners: late })?.reason).toBe('composition-change');
  });

  it('figures of another basis go by the day of joining', () => {
    const pair = [usd('2025'), usd('2024')].map((level) => ({ ...level, basis: 'press' as const }));
    expect(growthRate(pair[0], pair[1], { partners: late }).reason).toBe('composition-change');
  });
});

describe('over many windows', () => {
  // a bloc that has a second member in 2024 only
  const members: readonly Membership[] = [
    { member: 'TH', from: '1967-08-08', source: 'customs' },
    { member: 'VN', from: '2024-01-01', to: '2024-12-31', source: 'customs' },
  ];
  const bloc = partners.flatMap((partner) => (partner.id === 'ASEAN' ? [{ ...(partner as Bloc), members }] : []));

  it('the members must be the same in all that are used', () => {
    const span = { from: '2023', to: '2025' } as const;
    expect(bloc).toHaveLength(1);
    expect(accumulativeGrowth(levels, span, { partners: bloc }).reason).toBe('composition-change');
    expect(leastSquaresGrowth(levels, span, { partners: bloc }).reason).toBe('composition-change');
    const without = { ...levels, '2024': null } as Levels<'USD'>;
    expect(leastSquaresGrowth(without, span, { partners: bloc })).toMatchObject({ reason: null, missing: ['2024'] });
    expect(compoundGrowth(levels, span, { partners: bloc }).reason).toBeNull();
  });

  it('no index is on a mean of windows with other members', () => {
    const onMean = indexNumber(levels, '2023-01-01/P2Y', { partners: bloc });
    expect(Object.values(onMean).map((number) => number?.reason)).toEqual(YEARS.map(() => 'composition-change'));
  });
});
