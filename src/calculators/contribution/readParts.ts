import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { areComparable } from '../common/areComparable.js';
import { asBase } from '../common/asBase.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { readBasket, type BasketOptions, type Items } from '../common/readBasket.js';
import { valuesOf } from '../common/readFlows.js';
import { changeOf } from '../common/change.js';
import { readChange } from '../common/readChange.js';
import { nothing } from '../common/nothing.js';
import type { Basket, NullReason } from '../result.js';

/** @internal The parts of a total in two windows, by the names of both baskets. */
export interface Parts<U extends Unit> {
  readonly names: readonly string[];
  /** Why a part has no change, where it has none. */
  readonly reasons: ReadonlyMap<string, NullReason>;
  /** Why no part has one, if so. */
  readonly reason: NullReason | null;
  /** The later levels that are there; zero for a name that a complete basket lacks. */
  readonly levels: ReadonlyMap<string, Quantity<U>>;
  /** The earlier levels that are there. */
  readonly bases: ReadonlyMap<string, Quantity<U>>;
  readonly unit: U | null;
  readonly period: Period | null;
  readonly basePeriod: Period | null;
}

/** @internal Reads two baskets of amounts, each of one window, part by part: a part that is missing is named. */
export function readParts<U extends Unit>(
  caller: string,
  current: Basket<U>,
  base: Basket<U>,
  options: BasketOptions = {},
): Parts<U> {
  const [later, earlier] = [current, base].map((basket) => readBasket(caller, basket, options, { holes: true }));
  const names = [...new Set([...Object.keys(current), ...Object.keys(base)])];
  const [period, basePeriod] = [commonPeriod(current), commonPeriod(base)];
  const unit = unitOf(later) ?? unitOf(earlier);
  const complete = coverageOf(caller, options) === 'complete';
  const [levels, bases] = [filled(names, current, later, complete), filled(names, base, earlier, complete)];
  const reason = names.length === 0 ? 'missing-current' : reasonAgainst(current, base, later, earlier);
  const reasonOf = (name: string): NullReason | null => {
    if (!levels.has(name)) return 'missing-current';
    if (!bases.has(name)) return 'missing-base';
    if (!Object.hasOwn(current, name) || !Object.hasOwn(base, name)) return null;
    return readChange<U>(caller, changeOf<U>(current[name], base[name]), options.partners).reason;
  };
  const reasons = new Map<string, NullReason>();
  for (const name of names) {
    const found = reason ?? reasonOf(name);
    if (found !== null) reasons.set(name, found);
  }
  return { names, reasons, reason, levels, bases, unit, period, basePeriod };
}

function filled<U extends Unit>(
  names: readonly string[],
  basket: Basket<U>,
  read: Items<U> | undefined,
  complete: boolean,
): ReadonlyMap<string, Quantity<U>> {
  if (read === undefined || read.reason !== null) return new Map();
  const { unit } = read;
  const absent = complete ? names.filter((name) => !Object.hasOwn(basket, name)) : [];
  return new Map([...read.items, ...absent.map((name) => [name, nothing(unit)] as const)]);
}

// a basket of holes alone is no reason against the other one: its parts are missing one by one
function reasonAgainst<U extends Unit>(
  current: Basket<U>,
  base: Basket<U>,
  later: Items<U> | undefined,
  earlier: Items<U> | undefined,
): NullReason | null {
  if (later?.reason != null && later.reason !== 'missing-current') return later.reason;
  if (earlier?.reason != null && earlier.reason !== 'missing-current') return asBase(earlier.reason);
  const [unit, baseUnit] = [unitOf(later), unitOf(earlier)];
  if (unit !== null && baseUnit !== null && unit !== baseUnit) return 'incomparable-unit';
  const all = [...Object.values(current), ...Object.values(base)];
  if (valuesOf(all, 'basis').length > 1) return 'incomparable-basis';
  const [period, basePeriod] = [commonPeriod(current), commonPeriod(base)];
  const apart = period !== null && basePeriod !== null && !areComparable(period, basePeriod);
  return apart ? 'incomparable-period' : null;
}

function unitOf<U extends Unit>(read: Items<U> | undefined): U | null {
  return read?.reason === null ? read.unit : null;
}
