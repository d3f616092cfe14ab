import { minus, over, plus, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import type { Result } from '../result.js';
import { amongOutsiders, regionalIndex, type RegionalTrade } from './regionalTrade.js';
import { restOf } from './relativeShare.js';

/**
 * The introversion of a region: how far its trade leans to itself, over and above how outsiders trade with it.
 *
 * Shape: (HI − HE) / (HI + HE) of the intra-regional and the extra-regional intensity: with a = intra / total and
 * b = outsiders with region / outsiders total it is (a − b) / (a + b − 2ab). The four are taken as printed independently.
 * Units: each pair of amounts in one unit; the result is an index from −1 (no trade within the region) to 1 (no other), 0
 * where the region trades with itself as outsiders do with it.
 * Source: [docs/methods.md](../../../docs/methods.md#regional-introversion).
 *
 * @param trade - The four amounts: of one window and flow, each pair of one indicator, reporter and basis.
 * @returns The index, or `null` with `missing-current` (no trade within the region), `missing-base`, `zero-base` (one of the
 *   two intensities has no value), `no-trade` (the region has no trade), `not-identified` (a part is above its whole),
 *   `sign-change`, `negative-base`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations of a pair are of different indicators, reporters or flows;
 *   `invalid-argument` when the four are none, or a name is unknown.
 *
 * @example
 * import { quantity, regionalIntroversion } from 'china-asean';
 *
 * regionalIntroversion({
 *   intra: quantity(50, 'USD'),
 *   total: quantity(100, 'USD'),
 *   outsidersWithRegion: quantity(375, 'USD'),
 *   outsidersTotal: quantity(1500, 'USD'),
 * }).value; // => '0.5'
 */
export function regionalIntroversion<U extends Unit, O extends Unit>(trade: RegionalTrade<U, O>): Result<'index'> {
  return regionalIndex('regionalIntroversion', trade, {
    method: '(HI − HE) / (HI + HE)',
    // HI : HE = intra × among outsiders : extra × outsiders with region
    formula: (n) => {
      const inwards = times(n.intra, restOf(n.outsidersTotal, n.outsidersWithRegion));
      const outwards = times(restOf(n.total, n.intra), n.outsidersWithRegion);
      return over(minus(inwards, outwards), plus(inwards, outwards));
    },
    divisors: (n) => [n.total, n.outsidersWithRegion, amongOutsiders(n), n.outsidersTotal],
    growsWithIntra: true,
    range: (within) => ({ low: within === 'all' ? '1' : '-1', high: within === 'nothing' ? '-1' : '1' }),
  });
}
