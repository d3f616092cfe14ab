import { ChinaAseanError, quote } from '../../errors.js';
import { signOf } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { findOverlap } from '../../model/findOverlap.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { Basket, NullReason, Operand } from '../result.js';
import { commonPeriod, observationsIn, windowsDiffer } from './operand.js';
import { reasonOf } from './reasonOf.js';
import { notBelowZero, requireAlike, valuesOf, type Dimension } from './readFlows.js';
import { readOperand } from './readOperand.js';
import { requireBasket } from './requireBasket.js';

/** What a calculator may be told of the baskets that it is given. */
export interface BasketOptions {
  /**
   * Whether a name that one basket has and another has not is a zero there (`complete`) or a hole (`partial`). A basket
   * without any name is a hole in either case. Default: `'partial'`.
   */
  readonly coverage?: 'complete' | 'partial' | undefined;
  /**
   * The records of the partners that are named, such as `dataset.partners`: a basket that holds a bloc beside one of its
   * members is refused. Default: the names are taken to be of things that do not overlap.
   */
  readonly partners?: readonly TradePartner[] | undefined;
}

/** @internal What a formula can do without. */
export interface ItemRules {
  /** Whether items may be missing, which are then left out. Default: `false`. */
  readonly holes?: boolean;
  /** Whether items may be below zero, which then keep their bounds. Default: `false`. */
  readonly negative?: boolean;
}

/** @internal The items of a basket by their names, or why it cannot be used. */
export type Items<U extends Unit> =
  | { readonly reason: null; readonly items: ReadonlyMap<string, Quantity<U>>; readonly unit: U }
  | { readonly reason: NullReason };

const TOLD_APART: readonly Dimension[] = ['indicator', 'reporter', 'partner', 'asset', 'flow'];
const OVERLAPPING: readonly string[] = ['total', 'balance'];

/**
 * Reads a basket of amounts: none missing, none below zero, unless the rules allow it, and all of one unit, basis, flow and
 * window. Its observations may differ in one dimension, which is what their names stand for.
 *
 * @internal
 */
export function readBasket<U extends Unit>(
  caller: string,
  basket: Basket<U>,
  { partners = [] }: Pick<BasketOptions, 'partners'> = {},
  { holes = false, negative = false }: ItemRules = {},
): Items<U> {
  requireBasket(caller, basket, 'a basket', '{ VN: quantity(5, "USD"), TH: quantity(3, "USD") }');
  const entries = Object.entries(basket);
  const operands = entries.map(([, operand]) => operand);
  refuseMixture(caller, operands);
  refuseOverlap(caller, basket, partners);
  const read = entries.map(([name, operand]) => [name, readOperand(operand, caller)] as const);
  const hole = read.find(([, quantity]) => quantity === null);
  if (hole !== undefined && !holes) return { reason: reasonOf(basket[hole[0]]) ?? 'missing-current' };
  const found = read.flatMap(([name, quantity]) => (quantity === null ? [] : [[name, quantity] as const]));
  if (!negative && found.some(([, { value }]) => signOf(value) < 0)) return { reason: 'sign-change' };
  const items = new Map(found.map(([name, quantity]) => [name, negative ? quantity : notBelowZero(quantity)]));
  const [unit, ...otherUnits] = new Set([...items.values()].map((item) => item.unit));
  if (unit === undefined) return { reason: 'missing-current' };
  if (otherUnits.length > 0) return { reason: 'incomparable-unit' };
  if (valuesOf(operands, 'basis').length > 1) return { reason: 'incomparable-basis' };
  return windowsDiffer(...operands) ? { reason: 'incomparable-period' } : { reason: null, items, unit };
}

/**
 * Refuses observations that differ in more than one dimension, or that are exports or imports beside both together: they are
 * not parts of one thing.
 *
 * @internal
 */
export function refuseMixture(caller: string, operands: readonly Operand[]): void {
  const varying = TOLD_APART.filter((dimension) => valuesOf(operands, dimension).length > 1);
  const together = valuesOf(operands, 'flow').some((flow) => OVERLAPPING.includes(flow));
  requireAlike(caller, operands, [...(varying.length > 1 ? varying : []), ...(together ? (['flow'] as const) : [])]);
}

// refuses a basket that holds a partner and a part of it
function refuseOverlap(caller: string, basket: Basket, partners: readonly TradePartner[]): void {
  const ids = Object.entries(basket).map(([name, operand]) => partnerOf(operand) ?? name);
  const overlap = findOverlap(ids, partners, commonPeriod(basket));
  if (overlap === null) return;
  const [whole, part] = overlap;
  throw new ChinaAseanError(
    'overlapping-partners',
    `${caller}: expected partners that do not overlap, got ${quote(whole)} and ${quote(part)}`,
    { whole, part },
  );
}

// an observation says whose trade it is, whatever it is called in the basket
function partnerOf(operand: Operand): string | null {
  const partners = new Set(observationsIn(operand).map(({ partner }) => partner));
  const [partner = null] = partners;
  return partners.size === 1 ? partner : null;
}
