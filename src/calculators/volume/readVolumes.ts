import type { Quantity } from '../../figure/figure.js';
import type { Period } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import { areComparable } from '../common/areComparable.js';
import { commonPeriod, windowsDiffer } from '../common/operand.js';
import { refuseMixture } from '../common/readBasket.js';
import { valuesOf } from '../common/readFlows.js';
import { requireRecord } from '../common/requireRecord.js';
import type { Basket, NullReason, Operand } from '../result.js';
import { readVolumeItem, type VolumeRole } from './readVolumeItem.js';

/** Prices and quantities of one window, by the names of the things that are priced. */
export interface PricesAndQuantities<N extends string = string> {
  /** What one of each costs: a price for the unit of its quantity (`USD/tonne`), an amount of money, or a price index. */
  readonly prices: Readonly<Record<N, Operand>>;
  /** How much there is of each. */
  readonly quantities: Readonly<Record<N, Operand>>;
}

/** @internal What a formula of prices and quantities of two windows is computed from. */
export interface Volumes<R extends VolumeRole> {
  readonly baskets: Readonly<Record<R, Basket>>;
  readonly names: readonly string[];
  /** The numbers of each name that has all of them. */
  readonly items: ReadonlyMap<string, Readonly<Record<R, Quantity>>>;
  /** Why a name has not, if so. */
  readonly reasons: ReadonlyMap<string, NullReason>;
  /** Why there is no sum over all names, if so. */
  readonly reason: NullReason | null;
  readonly period: Period | null;
  readonly basePeriod: Period | null;
}

/** @internal Reads prices, all in one currency, and quantities of two windows, over the names of all baskets. */
export function readVolumes<R extends VolumeRole>(
  caller: string,
  current: Partial<PricesAndQuantities>,
  base: Partial<PricesAndQuantities>,
  roles: readonly R[],
): Volumes<R> {
  for (const window of [current, base]) requireKeys(caller, window, { prices: true, quantities: true }, 'baskets');
  const given: Readonly<Record<VolumeRole, Basket | undefined>> = {
    basePrices: base.prices,
    baseQuantities: base.quantities,
    prices: current.prices,
    quantities: current.quantities,
  };
  const rows = roles.map((role) => [role, requireBasket(caller, role, given[role])] as const);
  const baskets = Object.fromEntries(rows) as Record<R, Basket>;
  const names = [...new Set(roles.flatMap((role) => Object.keys(baskets[role])))];
  const items = new Map<string, Readonly<Record<R, Quantity>>>();
  const reasons = new Map<string, NullReason>();
  const currencies = new Set<string>();
  for (const name of names) {
    const item = readVolumeItem(caller, operandsOf(baskets, name));
    if (item.reason !== null) {
      reasons.set(name, item.reason);
      continue;
    }
    items.set(name, item.numbers);
    currencies.add(item.currency);
  }
  const operandsIn = (among: (role: R) => boolean): readonly Operand[] =>
    roles.filter(among).flatMap((role) => Object.values<Operand>(baskets[role]));
  const [later, earlier] = [operandsIn((role) => !isBase(role)), operandsIn(isBase)];
  const [period, basePeriod] = [commonPeriod(...later), commonPeriod(...earlier)];
  const [first = names.length === 0 ? 'missing-current' : null] = reasons.values();
  const mixed = [operandsIn(isPrice), operandsIn((role) => !isPrice(role))].some(
    (operands) => valuesOf(operands, 'basis').length > 1,
  );
  const apart =
    windowsDiffer(...later) ||
    windowsDiffer(...earlier) ||
    (period !== null && basePeriod !== null && !areComparable(period, basePeriod));
  const against = currencies.size > 1 ? 'incomparable-unit' : mixed ? 'incomparable-basis' : null;
  return {
    baskets,
    names,
    items,
    reasons,
    reason: against ?? (apart ? 'incomparable-period' : first),
    period,
    basePeriod,
  };
}

function operandsOf<R extends VolumeRole>(baskets: Readonly<Record<R, Basket>>, name: string): Record<R, Operand> {
  const entries = Object.entries<Basket>(baskets).map(
    ([role, basket]) => [role, Object.hasOwn(basket, name) ? basket[name] : undefined] as const,
  );
  return Object.fromEntries(entries) as Record<R, Operand>;
}

function requireBasket(caller: string, role: VolumeRole, basket: Basket | undefined): Basket {
  const [name, unit] = [
    `${isBase(role) ? 'base' : 'current'}.${isPrice(role) ? 'prices' : 'quantities'}`,
    isPrice(role) ? 'USD/tonne' : 'tonne',
  ];
  requireRecord(caller, name, basket, `{ rubber: quantity(5, "${unit}") }`);
  refuseMixture(caller, Object.values(basket));
  return basket;
}

function isBase(role: VolumeRole): boolean {
  return role === 'basePrices' || role === 'baseQuantities';
}

function isPrice(role: VolumeRole): boolean {
  return role === 'basePrices' || role === 'prices';
}
