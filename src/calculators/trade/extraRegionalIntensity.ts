import { minus, ONE, over } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { partOf } from '../common/partOf.js';
import type { Result } from '../result.js';
import { amongOutsiders, regionalIndex, type RegionalTrade } from './regionalTrade.js';
import { shareOf } from './relativeShare.js';

/**
 * The homogeneous intensity of a region's trade with outsiders: the outsiders' share in the region's trade over their share
 * in their own.
 *
 * Shape: (1 − intra / total) / (1 − outsiders with region / outsiders total); the four are taken as printed independently.
 * Units: each pair of amounts in one unit; the result is an index from 0 (all trade is within the region) up.
 * Source: [docs/methods.md](../../../docs/methods.md#extra-regional-intensity).
 *
 * @param trade - The four amounts: of one window and flow, each pair of one indicator, reporter and basis.
 * @returns The index, or `null` with `missing-current` (no trade within the region), `missing-base`, `zero-base` (outsiders
 *   trade with the region only, or not at all), `no-trade` (the region has no trade), `not-identified` (a part is above
 *   its whole), `sign-change`, `negative-base`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations of a pair are of different indicators, reporters or flows;
 *   `invalid-argument` when the four are none, or a name is unknown.
 *
 * @example
 * import { extraRegionalIntensity, quantity } from 'china-asean';
 *
 * extraRegionalIntensity({
 *   intra: quantity(25, 'USD'),
 *   total: quantity(100, 'USD'),
 *   outsidersWithRegion: quantity(300, 'USD'),
 *   outsidersTotal: quantity(1500, 'USD'),
 * }).value; // => '0.9375'
 */
export function extraRegionalIntensity<U extends Unit, O extends Unit>(trade: RegionalTrade<U, O>): Result<'index'> {
  return regionalIndex('extraRegionalIntensity', trade, {
    method: '(1 − intra / total) / (1 − outsiders with region / outsiders total)',
    formula: (n) =>
      partOf(minus(ONE, shareOf(n.intra, n.total)), minus(ONE, shareOf(n.outsidersWithRegion, n.outsidersTotal))),
    divisors: (n) => [n.total, amongOutsiders(n), n.outsidersTotal],
    growsWithIntra: false,
    range: (within) => ({ low: '0', high: within === 'all' ? '0' : null }),
    limits: {
      total: (n) => over(ONE, minus(ONE, shareOf(n.outsidersWithRegion, n.outsidersTotal))),
      outsidersTotal: (n) => minus(ONE, shareOf(n.intra, n.total)),
    },
  });
}
