import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { calculated, notCalculated } from '../common/outcome.js';
import type { Result, Transformation } from '../result.js';
import type { Change } from '../common/change.js';
import { readGrowth } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { growthOf } from './growthOf.js';
import { warningOfPrinted } from './warningOfPrinted.js';
import { workOn } from './workOn.js';

/** What a growth rate may be told of its levels. */
export interface GrowthOptions {
  /**
   * The records of the partners that the levels are of, such as `dataset.partners`: growth of a bloc whose members changed
   * between the windows is then not given. Default: the members are taken to be the same.
   */
  readonly partners?: readonly TradePartner[] | undefined;
}

/** @internal The growth of the later of two levels over the earlier. */
export function growthBetween<U extends Unit>(
  caller: string,
  change: Change<U>,
  given: GrowthOptions = {},
  transformation: Transformation | null = growthTransformation(change.period, change.basePeriod),
): Result<'ratio'> {
  const work = workOn('current / base − 1', change, { transformation, options: { partners: partnersGiven(given) } });
  const levels = readGrowth<U>(caller, change, given.partners);
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const growth = growthOf(levels.level, levels.base);
  const warnings = transformation === 'GY' ? warningOfPrinted(change.current, growth) : [];
  return calculated({ ...work, warnings: [...(work.warnings ?? []), ...warnings] }, 'ratio', growth.value, growth);
}
