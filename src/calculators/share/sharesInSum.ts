import { signOf } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import { leaveOneOut, totalOf } from '../common/leaveOneOut.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { readBasket, type BasketOptions } from '../common/readBasket.js';
import type { NullReason, Operand, Result } from '../result.js';
import { resultsByName } from './resultsByName.js';
import { shareBeside } from './shareBeside.js';
import type { Shares } from './sharesOutcome.js';

/** @internal The share of each part in the sum of the parts. */
export function sharesInSum<U extends Unit, N extends string>(
  parts: Readonly<Record<N, Operand<U>>>,
  options: BasketOptions,
): Shares<U, N> {
  const read = readBasket<U>('shares', parts, options);
  const period = commonPeriod(parts);
  const sum: Work = { method: 'Σ parts', inputs: { parts }, period };
  const workOf = (name: N): Work => {
    const inputs = { part: parts[name], parts };
    return {
      method: 'part / Σ parts',
      inputs,
      period,
      options: { total: 'computed', partners: partnersGiven(options) },
    };
  };
  const none = (reason: NullReason, total: Result<U>): Shares<U, N> =>
    sharesOf(
      total,
      resultsByName(parts, (name) => notCalculated(workOf(name), 'ratio', reason)),
    );
  if (read.reason !== null) return none(read.reason, notCalculated<U>(sum, null, read.reason));
  const { value, ...bounds } = totalOf(read.items.values());
  const total = calculated(sum, read.unit, value, bounds);
  if (signOf(value) === 0) return none('no-trade', total);
  const pairs = leaveOneOut(read.items);
  const shareOf = (name: N): Result<'ratio'> => {
    const [part, rest] = pairs.get(name) ?? [];
    if (part === undefined || rest === undefined) return notCalculated(workOf(name), 'ratio', 'missing-current');
    const share = shareBeside(part, rest);
    return calculated(workOf(name), 'ratio', share.value, share);
  };
  return sharesOf(total, resultsByName(parts, shareOf));
}

function sharesOf<U extends Unit, N extends string>(total: Result<U>, shares: Shares<U, N>['shares']): Shares<U, N> {
  return Object.freeze({ total, totalMethod: 'computed', shares, residual: null });
}
