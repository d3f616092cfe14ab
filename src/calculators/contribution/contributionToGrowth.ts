import { fraction, HUNDRED, minus, ONE, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { leaveOneOut } from '../common/leaveOneOut.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { growthOf } from '../growth/growthOf.js';
import { partOf } from '../common/partOf.js';
import type { Operand, Result, ResultsByName } from '../result.js';
import { pointsOfSum, pointsOfTotal } from './pointsOf.js';
import { readContributions, type Contributing, type ContributionPart } from './readContributions.js';
import { zeroReason, type ContributionOptions } from './readTotals.js';

/** What each part of a total adds to its growth. */
export interface ContributionsToGrowth<N extends string = string> {
  /** The growth of the total. */
  readonly growth: Result<'ratio'>;
  /** The contribution of each part, by its name. */
  readonly contributions: ResultsByName<'percentage-point', N>;
  /** What the parts that are known leave of the growth of a given total; `null` for a computed total. */
  readonly residual: Result<'percentage-point'> | null;
  /** Whether the total was given, or computed as the sum of the parts. */
  readonly totalMethod: 'given' | 'computed';
}

/**
 * What each part of a total adds to the growth of the total.
 *
 * Shape: 100 × (current − base) / base of the total, the total given or the sum of the parts; the contributions to the
 * growth of a sum add up to it, and with a given total the residual makes up what the parts leave. In a sum, the bounds do
 * not take a part at two places at once; a given total is taken as printed independently of its parts.
 * Units: amounts of one unit, none below zero; contributions are in percentage points, growth is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#contribution-to-growth).
 *
 * @param current - The parts by their names, in the later window.
 * @param base - The parts in the earlier window, of the same length.
 * @param options - A total that is given; the coverage of the baskets; the partners, of which none may stand beside a part of
 *   it, nor have changed its members.
 * @returns The growth, the contributions and the residual. A contribution is `null` with `missing-current` or `missing-base`
 *   (the part, or in a sum any base), `zero-base`, `no-trade` (a total of zero twice), `negative-base`, `sign-change`,
 *   `incomparable-unit`, `incomparable-basis`, `incomparable-period`, `composition-change` or `break`.
 * @throws ChinaAseanError `mixed-series` when observations of one name are of different things, or those of one basket
 *   differ in more than one dimension; `overlapping-partners` when a part holds another; `invalid-argument` when a basket or
 *   the coverage is none, or a name is unknown.
 *
 * @example
 * import { contributionToGrowth, quantity } from 'china-asean';
 *
 * const base = { VN: quantity(60, 'USD'), TH: quantity(40, 'USD') };
 * const current = { VN: quantity(66, 'USD'), TH: quantity(39, 'USD') };
 * const { growth, contributions } = contributionToGrowth(current, base);
 * growth.value; // => '0.05'
 * [contributions.VN.value, contributions.TH.value]; // => ['6', '-1']
 * const total = { base: quantity(200, 'USD'), current: quantity(212, 'USD') };
 * contributionToGrowth(current, base, { total }).residual?.value; // => '3.5'
 */
export function contributionToGrowth<U extends Unit, N extends string, M extends string = N>(
  current: Readonly<Record<N, Operand<U>>>,
  base: Readonly<Record<M, Operand<NoInfer<U>>>>,
  options: ContributionOptions<NoInfer<U>> = {},
): ContributionsToGrowth<N | M> {
  const read = readContributions<U>('contributionToGrowth', current, base, options);
  const others = read.totals.method === 'given' ? null : leaveOneOut(read.bases);
  const rows = read.parts.map((part) => [part.name, contributionOf(part, read, others?.get(part.name)?.[1])] as const);
  return Object.freeze({
    growth: growthOfTotal(read),
    contributions: Object.freeze(Object.fromEntries(rows)) as ResultsByName<'percentage-point', N | M>,
    residual: read.totals.method === 'given' ? residualOf(read) : null,
    totalMethod: read.totals.method,
  });
}

function growthOfTotal<U extends Unit>({ totals, basePeriod, work }: Contributing<U>): Result<'ratio'> {
  const { current, base, inputs } = totals;
  const transformation = growthTransformation(work.period, basePeriod);
  const own: Work = { ...work, method: 'total / base of the total − 1', inputs, transformation };
  const reason = totals.reason ?? zeroReason(totals);
  if (reason !== null || current === null || base === null)
    return notCalculated(own, 'ratio', reason ?? 'missing-base');
  const growth = growthOf(current, base);
  return calculated(own, 'ratio', growth.value, growth);
}

function contributionOf<U extends Unit>(
  part: ContributionPart,
  read: Contributing<U>,
  rest: Bounded | undefined,
): Result<'percentage-point'> {
  const { totals, work, basePeriod } = read;
  const own: Work = {
    ...work,
    method: '100 × (current − base) / base of the total',
    inputs: { ...part.inputs, baseTotal: totals.inputs.baseTotal },
    transformation: growthTransformation(work.period, basePeriod, 'GO'),
  };
  const reason = part.reason ?? totals.baseReason ?? zeroReason(totals);
  if (reason !== null || totals.base === null) return notCalculated(own, 'percentage-point', reason ?? 'missing-base');
  const contribution = rest === undefined ? pointsOfTotal(part, totals.base) : pointsOfSum(part, rest);
  return calculated(own, 'percentage-point', contribution.value, contribution);
}

// (total − Σ of the known changes) / base of the total − 1
function residualOf<U extends Unit>(read: Contributing<U>): Result<'percentage-point'> {
  const { totals, work, basePeriod } = read;
  const { current, base, inputs } = totals;
  const own: Work = {
    ...work,
    method: '100 × (growth of the total − Σ (current − base) / base of the total)',
    inputs: { ...inputs, ...read.inputs },
    transformation: growthTransformation(work.period, basePeriod, 'GO'),
  };
  const reason = totals.reason ?? totals.baseReason ?? zeroReason(totals);
  if (reason !== null || current === null || base === null)
    return notCalculated(own, 'percentage-point', reason ?? 'missing-base');
  const args = { current: up(current), base: either(base), known: down(read.known) };
  const residual = evaluate(
    args,
    ({ current, base, known }) => times(HUNDRED, minus(partOf(minus(current, known), base), ONE)),
    undefined,
    { base: () => fraction('-100') },
  );
  return calculated(own, 'percentage-point', residual.value, residual);
}
