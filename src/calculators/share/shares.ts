import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Operand } from '../result.js';
import { sharesInSum } from './sharesInSum.js';
import { sharesInTotal } from './sharesInTotal.js';
import type { Shares } from './sharesOutcome.js';

/** What {@link shares} may be told. */
export interface SharesOptions<U extends Unit = Unit> extends Pick<BasketOptions, 'partners'> {
  /** The total, as it was published; `null` where it is missing. Default: the sum of the parts. */
  readonly total?: Operand<U>;
}

/**
 * The share of each part in a given total, or in the sum of the parts.
 *
 * Shape: part / total; in the sum, part / (part + rest), so that its bounds do not take the part at two places at once.
 * Residual: 1 − Σ parts / total, from the exact sum. Units: levels of one unit; the shares are ratios. A share in a given
 * total is not capped at 1: a part larger than its total is for the reader to see.
 * Source: [docs/methods.md](../../../docs/methods.md#shares).
 *
 * @param parts - The parts by their names, none below zero.
 * @param options - A total that is given, and the partners of which none may stand beside a part of it.
 * @returns The total and how it came about, the shares and the residual. A share is `null` with `missing-current` (no part,
 *   or of the sum of the parts any), `missing-base` (no total), `zero-base`, `no-trade` (zero in zero), `negative-base`,
 *   `sign-change`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations differ in more than one dimension; `overlapping-partners`
 *   when a part holds another; `invalid-argument` when the parts are no basket, or an option is unknown.
 *
 * @example
 * import { figure, formatFigure, quantity, shares } from 'china-asean';
 *
 * const trade = { VN: figure('260.7e9', 'USD'), TH: figure('134.0e9', 'USD') };
 * const inAsean = shares(trade, { total: figure('982.3e9', 'USD') });
 * formatFigure(inAsean.shares.VN); // => '26.54%'
 * formatFigure(inAsean.residual ?? { value: null, reason: 'none' }); // => '59.82%'
 * shares({ VN: quantity(3, 'USD'), TH: quantity(1, 'USD') }).shares.TH.value; // => '0.25'
 */
export function shares<U extends Unit, N extends string>(
  parts: Readonly<Record<N, Operand<U>>>,
  options: SharesOptions<NoInfer<U>> = {},
): Shares<U, N> {
  requireKeys('shares', options, { total: true, partners: true });
  const { total, partners } = options;
  return total === undefined ? sharesInSum(parts, { partners }) : sharesInTotal(parts, total, { partners });
}
