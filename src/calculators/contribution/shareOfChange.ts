import { signOf } from '../../figure/decimal.js';
import { includes } from '../../figure/interval.js';
import { minus, ONE, over, plus, ZERO } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { NullReason, Operand, Result, ResultsByName } from '../result.js';
import { changeOfOthers } from './changeOfOthers.js';
import { differenceOf } from './differenceOf.js';
import { readContributions, type Contributing, type ContributionPart } from './readContributions.js';
import type { ContributionOptions } from './readTotals.js';

/** How the change of a total is made up of the changes of its parts. */
export interface SharesOfChange<U extends Unit = Unit, N extends string = string> {
  /** The change of the total. */
  readonly change: Result<U>;
  /** The share of each part in it, by its name. */
  readonly shares: ResultsByName<'ratio', N>;
  /** The share that the parts that are known leave of the change of a given total; `null` for a computed total. */
  readonly residual: Result<'ratio'> | null;
  /** Whether the total was given, or computed as the sum of the parts. */
  readonly totalMethod: 'given' | 'computed';
}

/**
 * The share of each part in the change of a total. It is not the contribution to growth: that is in percentage points, and
 * does not blow up where the total hardly changes.
 *
 * Shape: (current − base) / change of the total, the total given or the sum of the parts. A share is below 0 where a part
 * moves against its total, and then another may be above 1. In a sum, the bounds take the change of a part and that of the
 * rest; a given total is taken as printed independently of its parts.
 * Units: amounts of one unit, none below zero; the change is in their unit, exact; the shares are ratios.
 * Source: [docs/methods.md](../../../docs/methods.md#share-of-change).
 *
 * @param current - The parts by their names, in the later window.
 * @param base - The parts in the earlier window, of the same length.
 * @param options - A total that is given; the coverage of the baskets; the partners, of which none may stand beside a part of
 *   it, nor have changed its members.
 * @returns The change, the shares and the residual. A share is `null` with `not-identified` where the digits allow that the
 *   total did not change, `missing-current` or `missing-base` (the part, or in a sum any), `negative-base`, `sign-change`,
 *   `incomparable-unit`, `incomparable-basis`, `incomparable-period`, `composition-change` or `break`.
 * @throws ChinaAseanError `mixed-series` when observations of one name are of different things, or those of one basket
 *   differ in more than one dimension; `overlapping-partners` when a part holds another; `invalid-argument` when a basket or
 *   the coverage is none, or a name is unknown.
 *
 * @example
 * import { quantity, shareOfChange } from 'china-asean';
 *
 * const base = { VN: quantity(60, 'USD'), TH: quantity(40, 'USD') };
 * const current = { VN: quantity(66, 'USD'), TH: quantity(39, 'USD') };
 * const { change, shares } = shareOfChange(current, base);
 * change.value; // => '5'
 * [shares.VN.value, shares.TH.value]; // => ['1.2', '-0.2']
 * shareOfChange(base, base).shares.VN.reason; // => 'not-identified'
 */
export function shareOfChange<U extends Unit, N extends string, M extends string = N>(
  current: Readonly<Record<N, Operand<U>>>,
  base: Readonly<Record<M, Operand<NoInfer<U>>>>,
  options: ContributionOptions<NoInfer<U>> = {},
): SharesOfChange<U, N | M> {
  const read = readContributions<U>('shareOfChange', current, base, options);
  const total = changeOfTotal(read);
  const rest = read.totals.method === 'given' ? null : changeOfOthers(read);
  const rows = read.parts.map((part) => [part.name, shareOf(part, total, read, rest?.(part.name))] as const);
  return Object.freeze({
    change: changeResult(total, read),
    shares: Object.freeze(Object.fromEntries(rows)) as ResultsByName<'ratio', N | M>,
    residual: read.totals.method === 'given' ? residualOf(total, read) : null,
    totalMethod: read.totals.method,
  });
}

type Change = { readonly reason: null; readonly change: Bounded } | { readonly reason: NullReason };

function changeOfTotal<U extends Unit>({ totals: { current, base, reason } }: Contributing<U>): Change {
  if (reason !== null || current === null || base === null) return { reason: reason ?? 'missing-base' };
  return { reason, change: differenceOf(current, base) };
}

function changeResult<U extends Unit>(total: Change, { totals, work, unit, basePeriod }: Contributing<U>): Result<U> {
  const transformation = growthTransformation(work.period, basePeriod, 'D');
  const own: Work = { ...work, method: 'total − base of the total', inputs: totals.inputs, transformation };
  if (total.reason !== null || unit === null) return notCalculated(own, unit, total.reason ?? 'missing-current');
  return calculated(own, unit, total.change.value, total.change);
}

function shareOf<U extends Unit>(
  part: ContributionPart,
  total: Change,
  { totals, work }: Contributing<U>,
  rest: Bounded | undefined,
): Result<'ratio'> {
  const inputs = { ...part.inputs, ...totals.inputs };
  const own: Work = { ...work, method: '(current − base) / change of the total', inputs };
  const reason = part.reason ?? reasonAgainst(total, totals.baseReason);
  if (reason !== null || total.reason !== null) return notCalculated(own, 'ratio', reason ?? 'not-identified');
  const change = differenceOf(part.level, part.base);
  const share = rest === undefined ? shareOfTotal(change, total.change) : shareBesideRest(change, rest);
  return calculated(own, 'ratio', share.value, share);
}

function shareOfTotal(change: Bounded, total: Bounded): Bounded {
  // a total that cannot be zero is above or below it: the quotient grows with the change, or falls
  const args = { change: signOf(total.value) > 0 ? up(change) : down(change), total: either(total) };
  return evaluate(args, ({ change, total }) => over(change, total), undefined, { total: () => ZERO });
}

function shareBesideRest(change: Bounded, rest: Bounded): Bounded {
  const args = { change: either(change), rest: either(rest) };
  const limits = { change: () => ONE, rest: () => ZERO };
  return evaluate(args, ({ change, rest }) => over(change, plus(change, rest)), undefined, limits);
}

function residualOf<U extends Unit>(total: Change, { totals, known, inputs, work }: Contributing<U>): Result<'ratio'> {
  const method = '1 − Σ (current − base) / change of the total';
  const own: Work = { ...work, method, inputs: { ...totals.inputs, ...inputs } };
  const reason = reasonAgainst(total, totals.baseReason);
  if (reason !== null || total.reason !== null) return notCalculated(own, 'ratio', reason ?? 'not-identified');
  const args = { known: signOf(total.change.value) > 0 ? down(known) : up(known), total: either(total.change) };
  const residual = evaluate(args, ({ known, total }) => minus(ONE, over(known, total)), undefined, {
    total: () => ONE,
  });
  return calculated(own, 'ratio', residual.value, residual);
}

function reasonAgainst(total: Change, baseReason: NullReason | null): NullReason | null {
  if (total.reason !== null) return total.reason;
  return baseReason ?? (includes(total.change, '0') ? 'not-identified' : null);
}
