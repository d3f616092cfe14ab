import type { Result } from '../result.js';
import { readVolumes, type PricesAndQuantities } from './readVolumes.js';
import { paascheOf } from './volumeRatios.js';
import { volumeResult, volumeWork } from './volumeResult.js';

/**
 * The volume of many things at the prices of the later window: a Paasche volume index, as a link of a chain.
 *
 * Shape: Σ p₁q₁ / Σ p₁q₀, over the names of both windows; each price is taken at one place of its bounds, above and below.
 * Units: as of `laspeyresVolume`; the result is a ratio, 1 for no change.
 * Source: [docs/methods.md](../../../docs/methods.md#volume-links).
 *
 * @param current - Prices and quantities of the later window.
 * @param base - Quantities of the earlier window. A thing that was not traded has a quantity of zero, not none.
 * @returns The ratio, or `null` with the reasons of `laspeyresVolume`.
 * @throws ChinaAseanError `invalid-argument` when a basket is none, or a name is unknown; `mixed-series` when observations
 *   of one name are of different things, or those of one basket differ in more than one dimension.
 *
 * @example
 * import { paascheVolume, quantity } from 'china-asean';
 *
 * const base = { quantities: { rubber: quantity(40, 'tonne'), power: quantity(400000, 'kWh') } };
 * const prices = { rubber: quantity('1500', 'USD/tonne'), power: quantity('0.15', 'USD/kWh') };
 * const current = { prices, quantities: { rubber: quantity(50, 'tonne'), power: quantity(450000, 'kWh') } };
 * paascheVolume(current, base).value; // => '1.1875'
 */
export function paascheVolume<N extends string>(
  current: PricesAndQuantities<N>,
  base: Pick<PricesAndQuantities<NoInfer<N>>, 'quantities'>,
): Result<'ratio'> {
  const volumes = readVolumes('paascheVolume', current, base, ['baseQuantities', 'prices', 'quantities']);
  return volumeResult(volumeWork('Σ p₁q₁ / Σ p₁q₀', volumes), volumes, paascheOf(volumes.items.values()));
}
