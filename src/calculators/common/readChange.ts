import { signOf } from '../../figure/decimal.js';
import type { Measure } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { asCounted } from '../../model/asCounted.js';
import { membersAt } from '../../model/membersAt.js';
import type { Bloc, TradePartner } from '../../model/tradePartner.js';
import type { DateText, Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { areComparable } from './areComparable.js';
import { levelAt, windowsOf } from './levelAt.js';
import { beginsBreak, observationsIn } from './operand.js';
import { notBelowZero } from './readFlows.js';
import { ONE_SERIES, readLevels, signReason, type LevelPair } from './readLevels.js';
import type { Change } from './change.js';

/** @internal Reads two levels of one series over time, or says why they do not compare. */
export function readChange<U extends Unit>(
  caller: string,
  change: Change<U>,
  partners: readonly TradePartner[] = [],
  measures: readonly Measure[] = ['level'],
): LevelPair<U> {
  const { current, base, period, basePeriod } = change;
  const pair = readLevels(caller, current, base, { ...ONE_SERIES, measures });
  if (pair.reason !== null || period === null || basePeriod === null) return pair;
  if (!areComparable(period, basePeriod)) return { reason: 'incomparable-period' };
  if (membersDiffer(change, partners)) return { reason: 'composition-change' };
  return breaksBetween(change) ? { reason: 'break' } : pair;
}

/** @internal As `readChange`, for a quotient: the base must be above zero and the level not below it. */
export function readGrowth<U extends Unit>(
  caller: string,
  change: Change<U>,
  partners: readonly TradePartner[] = [],
): LevelPair<U> {
  const pair = readChange(caller, change, partners);
  if (pair.reason !== null) return pair;
  const reason = signReason(pair.level, pair.base);
  return reason === null ? { reason, level: notBelowZero(pair.level), base: notBelowZero(pair.base) } : { reason };
}

/** @internal As `readGrowth`, for a logarithm: both levels must be above zero. */
export function readLogGrowth<U extends Unit>(
  caller: string,
  change: Change<U>,
  partners: readonly TradePartner[] = [],
): LevelPair<U> {
  const pair = readGrowth(caller, change, partners);
  return pair.reason === null && signOf(pair.level.value) === 0 ? { reason: 'not-identified' } : pair;
}

/** @internal Whether a bloc that is one of the partners has other members, as the figures count them, at one end of the two windows than at another. */
export function membersDiffer(
  { current, base, period, basePeriod }: Change<Unit>,
  partners: readonly TradePartner[],
): boolean {
  if (period === null || basePeriod === null) return false;
  const observations = [current, base].flatMap(observationsIn);
  const days = [period, basePeriod].flatMap((window) => endsOf(window));
  const blocs = partners
    .filter((partner): partner is Bloc => partner.kind === 'bloc')
    .flatMap((bloc) => {
      const own = observations.filter(({ reporter, partner }) => reporter === bloc.id || partner === bloc.id);
      return [...new Set(own.map(({ basis }) => basis))].map((basis) => asCounted(bloc, basis));
    });
  return blocs.some((bloc) => {
    const compositions = days.map((day) => (day === null ? null : [...membersAt(bloc, day)].sort().join()));
    return new Set(compositions.filter((members) => members !== null)).size > 1;
  });
}

function endsOf(window: Period): readonly (DateText | null)[] {
  const { first, last } = periodBounds(window);
  return [first, last];
}

/** @internal Whether a break lies between two windows: a level with status B does not compare with what came before it. */
export function breaksBetween({ period, basePeriod, levels }: Change<Unit>): boolean {
  if (period === null || basePeriod === null || levels === undefined) return false;
  const [end, start] = [periodBounds(period).last, periodBounds(basePeriod).last];
  return windowsOf(levels).some((window) => {
    const { first } = periodBounds(window);
    return first !== null && start < first && first <= end && beginsBreak(levelAt(levels, window));
  });
}
