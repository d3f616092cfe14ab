import { signOf } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { Bounded } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { readBasket, type BasketOptions } from '../common/readBasket.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { changeOf } from '../common/change.js';
import { readChange } from '../common/readChange.js';
import type { Basket, Input, NullReason, Operand } from '../result.js';
import type { Parts } from './readParts.js';

/** A total that was published, of the same two windows as its parts. */
export interface GivenTotal<U extends Unit = Unit> {
  /** The later total. */
  readonly current: Operand<U>;
  /** The earlier total. */
  readonly base: Operand<U>;
}

/** What the calculators of contributions may be told. */
export interface ContributionOptions<U extends Unit = Unit> extends BasketOptions {
  /** The total, as it was published for both windows. Default: the sum of the parts, of which none may then be missing. */
  readonly total?: GivenTotal<U> | undefined;
}

/** @internal The total of the parts in the two windows, as far as it is known. */
export interface Totals {
  readonly method: 'given' | 'computed';
  readonly current: Bounded | null;
  readonly base: Bounded | null;
  /** Why the change of the total is not known, if so. */
  readonly reason: NullReason | null;
  /** Why the parts cannot be set against the earlier total, if so. */
  readonly baseReason: NullReason | null;
  readonly inputs: { readonly total: Input; readonly baseTotal: Input };
}

/** @internal The sum of the parts; each side of it is known where no part of that side is missing. */
export function sumOfParts<U extends Unit>(parts: Parts<U>, current: Basket<U>, base: Basket<U>): Totals {
  const { names, levels, bases, reasons } = parts;
  const [first = parts.reason] = names.flatMap((name) => reasons.get(name) ?? []);
  const whole = parts.reason === null && bases.size === names.length;
  return {
    method: 'computed',
    current: parts.reason === null && levels.size === names.length ? totalOf(levels.values()) : null,
    base: whole ? totalOf(bases.values()) : null,
    reason: first,
    baseReason: whole ? null : (parts.reason ?? 'missing-base'),
    inputs: { total: current, baseTotal: base },
  };
}

/** @internal A total that is given, read with what it is the total of. */
export function givenTotal<U extends Unit>(
  caller: string,
  parts: Parts<U>,
  current: Basket<U>,
  base: Basket<U>,
  { total, partners }: ContributionOptions<U> & { readonly total: GivenTotal<U> },
): Totals {
  const pair = readChange<U>(caller, changeOf<U>(total.current, total.base), partners);
  const [later, earlier] = [total.current, total.base].map((operand) => readOperand(operand, caller));
  const negative = [later, earlier].map((level) => level != null && signOf(level.value) < 0);
  const reason = negative[1] === true ? 'negative-base' : negative[0] === true ? 'sign-change' : pair.reason;
  const apart = parts.reason ?? against(caller, current, total.current) ?? against(caller, base, total.base);
  const missing = earlier == null ? 'missing-base' : null;
  return {
    method: 'given',
    current: later == null ? null : notBelowZero(later),
    base: earlier == null ? null : notBelowZero(earlier),
    reason,
    baseReason: apart ?? missing ?? (reason === 'missing-current' ? null : reason),
    inputs: { total: total.current, baseTotal: total.base },
  };
}

/** @internal Why nothing can be divided by the earlier total, if it is zero. */
export function zeroReason({ current, base }: Totals): NullReason | null {
  if (base === null || signOf(base.value) !== 0) return null;
  return current !== null && signOf(current.value) === 0 ? 'no-trade' : 'zero-base';
}

// parts and their total may differ in the one dimension that tells the parts apart
function against<U extends Unit>(caller: string, parts: Basket<U>, total: Operand<U>): NullReason | null {
  const together = Object.fromEntries([...Object.values(parts), total].map((operand, index) => [index, operand]));
  const { reason } = readBasket<U>(caller, together, {}, { holes: true, negative: true });
  return reason === 'missing-current' ? null : reason;
}
