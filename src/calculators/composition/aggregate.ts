import type { Unit } from '../../figure/unit.js';
import { membersAt } from '../../model/membersAt.js';
import type { Bloc } from '../../model/tradePartner.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { totalOf } from '../common/leaveOneOut.js';
import { windowsOf } from '../common/levelAt.js';
import { quantityOf } from '../common/operand.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { readBasket } from '../common/readBasket.js';
import { requireSummable } from '../common/requireSummable.js';
import { operandAt } from '../common/operandAt.js';
import type { Basket, Levels, Result } from '../result.js';
import { hasChangedWithin } from './hasChangedWithin.js';
import { levelsOfMembers, readComposition, type AggregateOptions } from './readMembers.js';

/** A sum over the members of a bloc. */
export type Aggregate<U extends Unit = Unit> = Result<U> & {
  /** The ids of those that it is, or would be, the sum of, sorted. */
  readonly members: readonly string[];
};

/** Sums over the members of a bloc by their windows; it can be given to another calculator as levels. */
export type AggregatesByPeriod<U extends Unit = Unit> = { readonly [window in Period]?: Aggregate<U> };

/**
 * The level of a bloc in each window as the sum of the levels of its members, with the members that were summed: growth
 * between sums over other members is not given.
 *
 * Shape: Σ level over the members, exact; the bounds are the sums of the bounds. Nothing is put in for a member that is
 * missing. Units: amounts of one unit, of any sign; the results are in that unit.
 * Source: [docs/methods.md](../../../docs/methods.md#aggregate-of-a-bloc).
 *
 * @param series - The levels of each member, by its id; ids that are no members are left aside. `seriesBy` makes it of a dataset.
 * @param bloc - The record of the bloc, with its dated membership.
 * @param options - The composition: on the last day of each window, or on one day.
 * @returns For each window that any member has, the sum with its `members`; or `null` with `missing-current` (a member has no
 *   level, or there were no members), `composition-change` (with the current composition: somebody joined or left within the
 *   window), `incomparable-unit` or `incomparable-basis`.
 * @throws ChinaAseanError `invalid-argument` when the series, the levels or the bloc are none, no composition is given, the
 *   levels are of a unit that is not summed (ratios, indices, ranks, points, rates and prices), or of another window than
 *   they say, or an option is unknown; `not-found` when none of the ids is of a member, past or future ones included;
 *   `invalid-date` when the composition is not a day; `mixed-series` when observations are not parts of one thing.
 *
 * @example
 * import { aggregate, getById, quantity, yearOnYear, type Bloc } from 'china-asean';
 *
 * const members = [
 *   { member: 'VN', from: '1995-07-28', source: 'record' },
 *   { member: 'TL', from: '2025-10-26', source: 'record' },
 * ] as const;
 * const bloc: Bloc = { id: 'B', kind: 'bloc', names: { en: 'Bloc' }, codes: {}, members };
 * const series = {
 *   VN: { '2025-09': quantity(40, 'USD'), '2025-10': quantity(42, 'USD'), '2025-11': quantity(45, 'USD') },
 *   TL: { '2025-09': quantity(1, 'USD'), '2025-10': quantity(1, 'USD'), '2025-11': quantity(2, 'USD') },
 * };
 * const current = aggregate(series, bloc, { composition: 'current' });
 * [current['2025-09']?.value, current['2025-10']?.reason, current['2025-11']?.value]; // => ['40', 'composition-change', '47']
 * aggregate(series, bloc, { composition: '2025-12-31' })['2025-09']?.value; // => '41'
 */
export function aggregate<U extends Unit>(
  series: Readonly<Record<string, Levels<U> | undefined>>,
  bloc: Bloc,
  options: AggregateOptions,
): AggregatesByPeriod<U> {
  const composition = readComposition(options);
  const levels = levelsOfMembers(series, bloc);
  const windows = new Set([...levels.values()].flatMap(windowsOf));
  const sums: { [window in Period]?: Aggregate<U> } = {};
  for (const window of [...windows].sort(comparePeriods)) {
    const members = [...membersAt(bloc, composition === 'current' ? periodBounds(window).last : composition)].sort();
    const inputs = Object.fromEntries(
      members.map((id) => [id, operandAt('aggregate', levels.get(id) ?? {}, window) ?? null] as const),
    );
    const work: Work = { method: 'Σ level of a member', inputs, period: window, options: { composition } };
    const isMixed = composition === 'current' && hasChangedWithin(bloc, window);
    sums[window] = withDetails(sumOf(work, inputs, isMixed), { members: Object.freeze(members) });
  }
  return Object.freeze(sums);
}

function sumOf<U extends Unit>(work: Work, basket: Basket<U>, isMixed: boolean): Result<U> {
  const units = Object.values(basket).flatMap((level) => quantityOf(level)?.unit ?? []);
  units.forEach((unit) => {
    requireSummable('aggregate', unit);
  });
  const read = readBasket('aggregate', basket, {}, { negative: true });
  if (isMixed) return notCalculated(work, units[0] ?? null, 'composition-change');
  if (read.reason !== null) return notCalculated(work, units[0] ?? null, read.reason);
  const total = totalOf(read.items.values());
  return calculated(work, read.unit, total.value, total);
}
