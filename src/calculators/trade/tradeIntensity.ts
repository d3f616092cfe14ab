import { fraction, minus } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { requireOneOf } from '../common/requireOneOf.js';
import type { Operand, Result } from '../result.js';
import { intensityOf, worldOf, WORLDS, type WorldScope } from './intensityFormulas.js';
import { areOfOneUnit, exceeds, readShares, reasonAgainst } from './relativeShare.js';
import { requireFlow } from '../common/requireFlow.js';

/** What {@link tradeIntensity} is computed from. */
export interface PartnerFlows<U extends Unit = Unit, W extends Unit = Unit> {
  /** The reporter's trade with the partner; of a region with itself, the trade within it. */
  readonly withPartner: Operand<U>;
  /** The reporter's trade with the world. */
  readonly total: Operand<NoInfer<U>>;
  /** The world's trade with the partner. */
  readonly worldWithPartner: Operand<W>;
  /** The world's trade with the world. */
  readonly worldTotal: Operand<NoInfer<W>>;
}

/** What {@link tradeIntensity} must and may be told. */
export interface TradeIntensityOptions {
  /** Whether the four amounts are exports or imports. */
  readonly side: 'export' | 'import';
  /**
   * Whether the reporter is set against the world as given (`whole`), against what is left of both its flows without the
   * reporter, or, for a region's trade with itself, against a world total without the trade within the region. Default:
   * `'whole'`.
   */
  readonly world?: WorldScope | undefined;
}

/**
 * How much more of its trade a reporter has with a partner than the world has: the partner's share in the reporter's
 * exports (or imports) over its share in the world's.
 *
 * Shape: (with partner / total) / (world with partner / world total). Without the reporter, its trade with the partner and
 * in total is taken off the world's; without intra-regional trade, the trade with the partner is taken off the world total
 * only. Bounds: the four are taken as printed independently of each other.
 * Units: the reporter's two amounts in one unit, the world's two in one unit, all four in one where something is taken off;
 * the result is an index from 0 up, 1 where the partner is as important for the reporter as for the world.
 * Source: [docs/methods.md](../../../docs/methods.md#trade-intensity).
 *
 * @param flows - The four amounts, of one indicator and window; the reporter's two of one flow and basis. The world's exports
 *   to a partner may be what the partner counts as imports.
 * @param options - Whether they are exports or imports, and what the world is.
 * @returns The index, or `null` with `missing-current` (no trade with the partner), `missing-base`, `zero-base`, `no-trade`
 *   (zero over zero), `not-identified` (a part is above its whole, or the reporter above the world that it is taken off),
 *   `sign-change`, `negative-base`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when the flows or an option are none, or an observation of the other side, or a
 *   name is unknown; `mixed-series` when the observations of a pair are of different indicators, reporters or flows.
 *
 * @example
 * import { quantity, tradeIntensity } from 'china-asean';
 *
 * const flows = {
 *   withPartner: quantity(30, 'USD'),
 *   total: quantity(100, 'USD'),
 *   worldWithPartner: quantity(150, 'USD'),
 *   worldTotal: quantity(1000, 'USD'),
 * };
 * tradeIntensity(flows, { side: 'export' }).value; // => '2'
 * tradeIntensity(flows, { side: 'export', world: 'without-reporter' }).value; // => '2.25'
 * tradeIntensity(flows, { side: 'export', world: 'without-intra-regional' }).value; // => '1.94'
 */
export function tradeIntensity<U extends Unit, W extends Unit>(
  flows: PartnerFlows<U, W>,
  options: TradeIntensityOptions,
): Result<'index'> {
  const caller = 'tradeIntensity';
  requireKeys(caller, flows, { withPartner: true, total: true, worldWithPartner: true, worldTotal: true }, 'amounts');
  requireKeys(caller, options, { side: true, world: true });
  const { side, world = 'whole' } = options;
  requireOneOf(caller, 'side', side, ['export', 'import']);
  requireOneOf(caller, 'world', world, WORLDS);
  const { withPartner, total, worldWithPartner, worldTotal } = flows;
  const inputs = { withPartner, total, worldWithPartner, worldTotal };
  requireFlow(caller, side, [withPartner, total]);
  const method = '(with partner / total) / (world with partner / world total)';
  const work: Work = { method, inputs, period: commonPeriod(...Object.values(inputs)), options: { side, world } };
  const pairs = [
    ['withPartner', 'total'],
    ['worldWithPartner', 'worldTotal'],
  ] as const;
  const read = readShares(caller, inputs, pairs, { alike: ['indicator', 'reporter', 'flow'], mirrored: true });
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { withPartner: part, total: whole, worldWithPartner: basePart, worldTotal: baseWhole } = read.flows;
  if (world !== 'whole' && !areOfOneUnit(part, basePart)) return notCalculated(work, 'index', 'incomparable-unit');
  const numbers = {
    withPartner: fraction(part.value),
    total: fraction(whole.value),
    worldWithPartner: fraction(basePart.value),
    worldTotal: fraction(baseWhole.value),
  };
  const [net, netTotal] = worldOf(world, numbers, minus);
  // the world's trade with a region has that within the region in it, which a total without it has not
  if (world !== 'without-intra-regional' && exceeds(net, netTotal))
    return notCalculated(work, 'index', 'not-identified');
  const reason = reasonAgainst(numbers.withPartner, numbers.total, net, netTotal);
  if (reason !== null) return notCalculated(work, 'index', reason);
  const { value, ...bounds } = intensityOf(world, read.flows);
  return calculated(work, 'index', value, bounds);
}
