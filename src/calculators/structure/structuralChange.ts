import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';
import { requireKeys } from '../../requireKeys.js';
import { areComparable } from '../common/areComparable.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod, membersOf, beginsBreak } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import { warningsBetween } from '../common/warningsBetween.js';
import { changeOf } from '../common/change.js';
import { membersDiffer } from '../common/readChange.js';
import type { Basket, NullReason, Result } from '../result.js';
import { dissimilarityOf } from './dissimilarity.js';
import { differ, readStructures, valueOf } from './readStructures.js';
import { decimalsOf } from './spread.js';

/**
 * The change of a structure between two dates, the index of Lawrence.
 *
 * Shape: ½ Σ|x/Σx − b/Σb|, from 0, no share has changed, to 1, nothing is left of the earlier structure: the part of the
 * whole that has moved between items. Bounds: as those of {@link diversificationIndex}.
 * Units: items of one unit in each basket, the result is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#structural-change).
 *
 * @param current - The items of the later window.
 * @param base - The same items of an earlier window of the same length.
 * @param options - The coverage of the baskets, and the records of the partners that are named.
 * @returns The ratio, or `null` with `missing-current` or `missing-base` (an item that has no value or, with partial
 *   coverage, is not there), `sign-change` or `negative-base` (one below zero), `no-trade` (all items of a basket are zero),
 *   `incomparable-unit`, `incomparable-basis`, `incomparable-period`, `composition-change` (a bloc has other members) or
 *   `break`.
 * @throws ChinaAseanError `invalid-argument` when shares cannot add up to 1 or the coverage is none, or an option is
 *   unknown; `mixed-series` when the observations of a basket differ in more than one dimension, or those of the two in more
 *   than their window; `overlapping-partners` when a bloc is beside its member.
 *
 * @example
 * import { quantity, structuralChange } from 'china-asean';
 *
 * const earlier = { VN: quantity('20', 'USD'), TH: quantity('80', 'USD') };
 * const later = { VN: quantity('150', 'USD'), TH: quantity('150', 'USD') };
 * structuralChange(later, earlier).value; // => '0.3'
 */
export function structuralChange<A extends Unit, B extends Unit>(
  current: Basket<A>,
  base: Basket<B>,
  options: BasketOptions = {},
): Result<'ratio'> {
  requireKeys('structuralChange', options, { coverage: true, partners: true });
  const dimensions = ['indicator', 'reporter', 'partner', 'asset', 'flow'] as const;
  const read = readStructures('structuralChange', current, base, options, dimensions);
  const work: Work = {
    method: '½ Σ|x/Σx − b/Σb|',
    inputs: { current, base },
    period: commonPeriod(current),
    options: { coverage: coverageOf('structuralChange', options), partners: partnersGiven(options) },
    warnings: warningsBetween(commonPeriod(current), commonPeriod(base)),
  };
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const reason = reasonBetween(current, base, options.partners);
  if (reason !== null) return notCalculated(work, 'ratio', reason);
  const index = decimalsOf(dissimilarityOf(read.pairs));
  return calculated(work, 'ratio', index.value, index);
}

function reasonBetween(current: Basket, base: Basket, partners: readonly TradePartner[] = []): NullReason | null {
  if (differ(valueOf(current, 'basis'), valueOf(base, 'basis'))) return 'incomparable-basis';
  const [window, baseWindow] = [commonPeriod(current), commonPeriod(base)];
  if (window !== null && baseWindow !== null && !areComparable(window, baseWindow)) return 'incomparable-period';
  const isOther = Object.keys(current).some((name) => {
    const [item, before] = [current[name], base[name]];
    const members = [item, before].map((operand) => membersOf(operand)?.join() ?? null);
    return differ(members[0] ?? null, members[1] ?? null) || membersDiffer(changeOf(item, before), partners);
  });
  if (isOther) return 'composition-change';
  return Object.values(current).some(beginsBreak) ? 'break' : null;
}
