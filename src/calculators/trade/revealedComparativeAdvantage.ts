import { fraction, minus } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { requireOneOf } from '../common/requireOneOf.js';
import { requireFlow } from '../common/requireFlow.js';
import type { Operand, Result } from '../result.js';
import { advantageOf } from './advantageOf.js';
import { areOfOneUnit, exceeds, readShares, reasonAgainst } from './relativeShare.js';

/** What {@link revealedComparativeAdvantage} is computed from. */
export interface ProductExports<U extends Unit = Unit, W extends Unit = Unit> {
  /** The exports of the product by the reporter. */
  readonly exports: Operand<U>;
  /** All exports of the reporter. */
  readonly allExports: Operand<NoInfer<U>>;
  /** The exports of the product by the world. */
  readonly worldExports: Operand<W>;
  /** All exports of the world. */
  readonly allWorldExports: Operand<NoInfer<W>>;
}

/** What {@link revealedComparativeAdvantage} may be told. */
export interface ComparativeAdvantageOptions {
  /**
   * Whether the reporter is set against the world as given (`whole`), or against what is left of it without the reporter.
   * Default: `'whole'`.
   */
  readonly world?: 'whole' | 'without-reporter' | undefined;
}

/**
 * The revealed comparative advantage of a reporter in a product (Balassa): the share of the product in its exports over
 * the share in the world's. From 1 up, 1 included, an advantage is said to be revealed.
 *
 * Shape: (exports / all exports) / (world exports / all world exports); without the reporter, its own exports are taken
 * off both flows of the world. Bounds: the four are taken as printed independently of each other.
 * Units: the reporter's two amounts in one unit, the world's two in one unit, all four in one without the reporter; the
 * result is an index from 0 (nothing exported) to all world exports / all exports (nobody else exports the product).
 * Source: [docs/methods.md](../../../docs/methods.md#revealed-comparative-advantage).
 *
 * @param flows - The four amounts: of one window and flow, each pair of one reporter, partner and basis.
 * @param options - Whether the world includes the reporter.
 * @returns The index, or `null` with `missing-current` (no exports of the product), `missing-base`, `zero-base`, `no-trade`
 *   (zero over zero), `not-identified` (a part is above its whole, or the reporter above the world that it is taken off),
 *   `sign-change`, `negative-base`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations of a pair are of different reporters, partners or flows;
 *   `invalid-argument` when the flows or the option are none, or an observation is not of exports, or a name is unknown.
 *
 * @example
 * import { figure, quantity, revealedComparativeAdvantage } from 'china-asean';
 *
 * const soybeans = revealedComparativeAdvantage({
 *   exports: figure('11e9', 'USD'),
 *   allExports: figure('140e9', 'USD'),
 *   worldExports: figure('0.0035', 'ratio'),
 *   allWorldExports: quantity(1, 'ratio'),
 * });
 * soybeans.value?.slice(0, 5); // => '22.44'
 * [Number(soybeans.low).toFixed(1), Number(soybeans.high).toFixed(1)]; // => ['21.1', '23.9']
 */
export function revealedComparativeAdvantage<U extends Unit, W extends Unit>(
  flows: ProductExports<U, W>,
  options: ComparativeAdvantageOptions = {},
): Result<'index'> {
  const caller = 'revealedComparativeAdvantage';
  requireKeys(caller, flows, { exports: true, allExports: true, worldExports: true, allWorldExports: true }, 'amounts');
  requireKeys(caller, options, { world: true });
  const { world = 'whole' } = options;
  requireOneOf(caller, 'world', world, ['whole', 'without-reporter']);
  const { exports, allExports, worldExports, allWorldExports } = flows;
  const inputs = { exports, allExports, worldExports, allWorldExports };
  requireFlow(caller, 'export', Object.values(inputs));
  const method = '(exports / all exports) / (world exports / all world exports)';
  const work: Work = { method, inputs, period: commonPeriod(...Object.values(inputs)), options: { world } };
  const pairs = [
    ['exports', 'allExports'],
    ['worldExports', 'allWorldExports'],
  ] as const;
  const read = readShares(caller, inputs, pairs, { alike: ['reporter', 'partner'] });
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { exports: x, allExports: all, worldExports: w, allWorldExports: allW } = read.flows;
  const whole = world === 'whole';
  if (!whole && !areOfOneUnit(x, w)) return notCalculated(work, 'index', 'incomparable-unit');
  const [own, ownAll] = whole ? ['0' as const, '0' as const] : [x.value, all.value];
  const net = minus(fraction(w.value), fraction(own));
  const allNet = minus(fraction(allW.value), fraction(ownAll));
  if (exceeds(net, allNet)) return notCalculated(work, 'index', 'not-identified');
  const reason = reasonAgainst(fraction(x.value), fraction(all.value), net, allNet);
  if (reason !== null) return notCalculated(work, 'index', reason);
  const { value, ...bounds } = advantageOf(read.flows, world);
  return calculated(work, 'index', value, bounds);
}
