import type { Result } from '../result.js';
import { readVolumes, type PricesAndQuantities } from './readVolumes.js';
import { laspeyresOf } from './volumeRatios.js';
import { volumeResult, volumeWork } from './volumeResult.js';

/**
 * The volume of many things at the prices of the earlier window: a Laspeyres volume index, as a link of a chain.
 *
 * Shape: Σ p₀q₁ / Σ p₀q₀, over the names of both windows; each price is taken at one place of its bounds, above and below.
 * Units: quantities of any unit, each the same in both windows; prices for that unit, in one currency, or price indices; the
 * result is a ratio, 1 for no change.
 * Source: [docs/methods.md](../../../docs/methods.md#volume-links).
 *
 * @param current - Quantities of the later window. A thing that was not traded has a quantity of zero, not none.
 * @param base - Prices and quantities of the earlier window.
 * @returns The ratio, or `null` with `missing-current`, `missing-base` (a name that one of the baskets lacks), `zero-base`,
 *   `no-trade` (nothing over nothing), `negative-base`, `sign-change`, `incomparable-unit` (prices of two currencies, or for
 *   another unit), `incomparable-basis`, `incomparable-period`, `composition-change` or `break`.
 * @throws ChinaAseanError `invalid-argument` when a basket is none, or a name is unknown; `mixed-series` when observations
 *   of one name are of different things, or those of one basket differ in more than one dimension.
 *
 * @example
 * import { laspeyresVolume, quantity } from 'china-asean';
 *
 * const prices = { rubber: quantity('1500', 'USD/tonne'), power: quantity('0.1', 'USD/kWh') };
 * const base = { prices, quantities: { rubber: quantity(40, 'tonne'), power: quantity(400000, 'kWh') } };
 * const current = { quantities: { rubber: quantity(50, 'tonne'), power: quantity(450000, 'kWh') } };
 * laspeyresVolume(current, base).value; // => '1.2'
 */
export function laspeyresVolume<N extends string>(
  current: Pick<PricesAndQuantities<N>, 'quantities'>,
  base: PricesAndQuantities<NoInfer<N>>,
): Result<'ratio'> {
  const volumes = readVolumes('laspeyresVolume', current, base, ['basePrices', 'baseQuantities', 'quantities']);
  return volumeResult(volumeWork('Σ p₀q₁ / Σ p₀q₀', volumes), volumes, laspeyresOf(volumes.items.values()));
}
