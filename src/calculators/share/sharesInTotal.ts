import { minus, over } from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { commonPeriod, periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { readBasket, refuseMixture, type BasketOptions } from '../common/readBasket.js';
import { notBelowZero } from '../common/readFlows.js';
import { readQuotient, type Alike } from '../common/readLevels.js';
import { readOperand } from '../common/readOperand.js';
import { isNothing } from '../common/isNothing.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';
import { resultsByName } from './resultsByName.js';
import type { Shares } from './sharesOutcome.js';

// what the parts and the total are of is compared for all of them at once
const ONE_WINDOW: Alike = { dimensions: [], windows: (part, whole) => part === whole };

/** @internal The share of each part in a given total, each for itself, and the share that all of them leave. */
export function sharesInTotal<U extends Unit, N extends string>(
  parts: Readonly<Record<N, Operand<U>>>,
  total: Operand<U>,
  options: BasketOptions,
): Shares<U, N> {
  const read = readBasket<U>('shares', parts, options);
  refuseMixture('shares', [...Object.values<Operand<U>>(parts), total]);
  const whole = readOperand(total, 'shares');
  const work: Work = { method: 'given', inputs: { total }, period: periodOf(total) };
  const given = { total: 'given', partners: partnersGiven(options) } as const;
  const shares = resultsByName(parts, (name) => shareIn(total, parts[name], given));
  const left: Work = {
    method: '1 − Σ parts / total',
    inputs: { parts, total },
    period: commonPeriod(parts, total),
    options: given,
  };
  const without = Object.values<Result>(shares).find(({ reason }) => reason !== null);
  const reason = read.reason ?? without?.reason ?? null;
  return Object.freeze({
    total:
      whole === null ? notCalculated<U>(work, null, 'missing-base') : calculated(work, whole.unit, whole.value, whole),
    totalMethod: 'given',
    shares,
    residual:
      read.reason !== null || reason !== null || whole === null
        ? notCalculated(left, 'ratio', reason ?? 'missing-base')
        : residualOf(left, [...read.items.values()], whole),
  });
}

function shareIn<U extends Unit>(
  total: Operand<U>,
  part: Operand<U>,
  options: NonNullable<Work['options']>,
): Result<'ratio'> {
  const period = periodOf(part) ?? periodOf(total);
  const work: Work = { method: 'part / total', inputs: { part, total }, period, options };
  const levels = readQuotient('shares', part, total, ONE_WINDOW);
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const numbers = { part: up(notBelowZero(levels.level)), total: down(notBelowZero(levels.base)) };
  const share = evaluate(numbers, (at) => over(at.part, at.total), upFrom('0', levels.level));
  return calculated(work, 'ratio', share.value, share);
}

function residualOf(work: Work, parts: readonly Quantity[], total: Quantity): Result<'ratio'> {
  const sum = totalOf(parts);
  const numbers = { sum: down(sum), total: up(notBelowZero(total)) };
  const range = { low: isNothing(sum) ? '1' : null, high: '1' } as const;
  const residual = evaluate(numbers, (at) => over(minus(at.total, at.sum), at.total), range);
  return calculated(work, 'ratio', residual.value, residual);
}
