import { ONE } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import type { Result } from '../result.js';
import { regionalIndex, type RegionalTrade } from './regionalTrade.js';
import { relativeShare, shareOf } from './relativeShare.js';

/**
 * The homogeneous intensity of trade within a region: the region's share in its own trade over its share in the trade of
 * outsiders. Unlike the intensity over the world, it compares between regions of any size.
 *
 * Shape: (intra / total) / (outsiders with region / outsiders total); the four are taken as printed independently.
 * Units: each pair of amounts in one unit; the result is an index from 0 up, 1 where insiders trade with the region as
 * outsiders do.
 * Source: [docs/methods.md](../../../docs/methods.md#intra-regional-intensity).
 *
 * @param trade - The four amounts: of one window and flow, each pair of one indicator, reporter and basis.
 * @returns The index, or `null` with `missing-current` (no trade within the region), `missing-base`, `zero-base`, `no-trade`
 *   (the region has no trade), `not-identified` (a part is above its whole), `sign-change`, `negative-base`,
 *   `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations of a pair are of different indicators, reporters or flows;
 *   `invalid-argument` when the four are none, or a name is unknown.
 *
 * @example
 * import { intraRegionalIntensity, quantity } from 'china-asean';
 *
 * intraRegionalIntensity({
 *   intra: quantity(25, 'USD'),
 *   total: quantity(100, 'USD'),
 *   outsidersWithRegion: quantity(75, 'USD'),
 *   outsidersTotal: quantity(1500, 'USD'),
 * }).value; // => '5'
 */
export function intraRegionalIntensity<U extends Unit, O extends Unit>(trade: RegionalTrade<U, O>): Result<'index'> {
  return regionalIndex('intraRegionalIntensity', trade, {
    method: '(intra / total) / (outsiders with region / outsiders total)',
    formula: (n) => relativeShare(n.intra, n.total, n.outsidersWithRegion, n.outsidersTotal),
    divisors: (n) => [n.total, n.outsidersWithRegion, n.outsidersTotal],
    growsWithIntra: true,
    range: (within) => ({ low: '0', high: within === 'nothing' ? '0' : null }),
    limits: {
      intra: (n) => relativeShare(ONE, ONE, n.outsidersWithRegion, n.outsidersTotal),
      outsidersWithRegion: (n) => shareOf(n.intra, n.total),
    },
  });
}
