import { fraction, ONE } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { requireAlike } from '../common/readFlows.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';
import { readShares, reasonAgainst, relativeShare, shareOf } from './relativeShare.js';

/** What {@link regionalOrientation} is computed from. */
export interface OrientationFlows<U extends Unit = Unit, E extends Unit = Unit> {
  /** Exports of the product to the region. */
  readonly intraOfProduct: Operand<U>;
  /** All exports to the region. */
  readonly intra: Operand<NoInfer<U>>;
  /** Exports of the product to outside the region. */
  readonly extraOfProduct: Operand<E>;
  /** All exports to outside the region. */
  readonly extra: Operand<NoInfer<E>>;
}

/**
 * The regional orientation of a product (Yeats): its share in the exports to the region over its share in the exports to
 * outside.
 *
 * Shape: (intra of product / intra) / (extra of product / extra); the four are taken as printed independently.
 * Units: each pair of amounts in one unit; the result is an index from 0 up, above 1 where the product goes to the region
 * rather than to outside.
 * Source: [docs/methods.md](../../../docs/methods.md#regional-orientation).
 *
 * @param flows - The four amounts: of one window, flow and reporter, each pair of one basis.
 * @returns The index, or `null` with `missing-current` (no exports of the product to the region), `missing-base`,
 *   `zero-base` (the product does not go to outside: an endless orientation), `no-trade` (zero over zero), `not-identified` (a part
 *   is above its whole), `sign-change`,
 *   `negative-base`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different reporters or flows; `invalid-argument` when
 *   the flows are none, or a name is unknown.
 *
 * @example
 * import { quantity, regionalOrientation } from 'china-asean';
 *
 * regionalOrientation({
 *   intraOfProduct: quantity(30, 'USD'),
 *   intra: quantity(200, 'USD'),
 *   extraOfProduct: quantity(40, 'USD'),
 *   extra: quantity(800, 'USD'),
 * }).value; // => '3'
 */
export function regionalOrientation<U extends Unit, E extends Unit>(flows: OrientationFlows<U, E>): Result<'index'> {
  const caller = 'regionalOrientation';
  requireKeys(caller, flows, { intraOfProduct: true, intra: true, extraOfProduct: true, extra: true }, 'amounts');
  const { intraOfProduct, intra, extraOfProduct, extra } = flows;
  const inputs = { intraOfProduct, intra, extraOfProduct, extra };
  const method = '(intra of product / intra) / (extra of product / extra)';
  const work: Work = { method, inputs, period: commonPeriod(...Object.values(inputs)) };
  const pairs = [
    ['intraOfProduct', 'intra'],
    ['extraOfProduct', 'extra'],
  ] as const;
  requireAlike(caller, Object.values(inputs), ['reporter']);
  const read = readShares(caller, inputs, pairs);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { intraOfProduct: part, intra: whole, extraOfProduct: basePart, extra: baseWhole } = read.flows;
  const below = [whole, basePart, baseWhole].map(({ value }) => fraction(value));
  const reason = reasonAgainst(fraction(part.value), ...below);
  if (reason !== null) return notCalculated(work, 'index', reason);
  const { value, ...bounds } = evaluate(
    { part: up(part), whole: down(whole), basePart: down(basePart), baseWhole: up(baseWhole) },
    (n) => relativeShare(n.part, n.whole, n.basePart, n.baseWhole),
    upFrom('0', part),
    { part: (n) => relativeShare(ONE, ONE, n.basePart, n.baseWhole), basePart: (n) => shareOf(n.part, n.whole) },
  );
  return calculated(work, 'index', value, bounds);
}
