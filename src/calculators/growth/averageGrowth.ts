import type { DecimalText } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import { calculated, notCalculated, withDetails } from '../common/outcome.js';
import type { Levels, Result, Transformation } from '../result.js';
import { changeAt } from '../common/change.js';
import { operandAt } from '../common/operandAt.js';
import { readGrowth } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { averageGrowthOf } from './averageGrowthOf.js';
import type { GrowthOptions } from './growthBetween.js';
import { inYears, type Endpoints } from './span.js';
import { workOn } from './workOn.js';

/** A growth rate for each of a number of years, and what it is the average of. */
export type CompoundGrowth = Result<'ratio'> & {
  /** How many years lie between the base and the later level; `null` where their windows do not tell. */
  readonly years: DecimalText | null;
  /** The window of the base; `null` where the calendar has none. */
  readonly basePeriod: Period | null;
};

const TRANSFORMATIONS: Readonly<Record<number, Transformation>> = { 12: 'GY', 60: 'GC5Y', 120: 'GC10Y' };

/** @internal (to / from)^(12 / months) − 1, for at least so many months. */
export function averageGrowth<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  { from, to, months, options: span }: Endpoints,
  leastMonths: number,
  given: GrowthOptions,
): CompoundGrowth {
  requireKeys(caller, given, { partners: true });
  const details = { years: months === null ? null : inYears(months), basePeriod: from };
  const change =
    from === null
      ? { current: operandAt(caller, levels, to), base: null, period: to, basePeriod: null }
      : changeAt(caller, levels, to, from);
  const transformation = TRANSFORMATIONS[months ?? 0] ?? null;
  const options = { ...span, partners: partnersGiven(given) };
  const work = workOn('(current / base)^(1 / years) − 1', change, { options, transformation });
  if (from === null || months === null || months <= 0) {
    return withDetails(notCalculated(work, 'ratio', 'incomparable-period'), details);
  }
  if (months < leastMonths) return withDetails(notCalculated(work, 'ratio', 'too-few-periods'), details);
  const read = readGrowth(caller, change, given.partners);
  if (read.reason !== null) return withDetails(notCalculated(work, 'ratio', read.reason), details);
  const growth = averageGrowthOf(read.level, read.base, months);
  return withDetails(calculated(work, 'ratio', growth.value, growth), details);
}
