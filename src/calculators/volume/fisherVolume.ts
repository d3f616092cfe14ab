import type { Result } from '../result.js';
import { readVolumes, type PricesAndQuantities } from './readVolumes.js';
import { geometricMean, laspeyresOf, paascheOf } from './volumeRatios.js';
import { volumeResult, volumeWork } from './volumeResult.js';

/**
 * The volume of many things at the prices of both windows: a Fisher volume index, as a link of a chain.
 *
 * Shape: √(Laspeyres × Paasche) = √(Σ p₀q₁ / Σ p₀q₀ × Σ p₁q₁ / Σ p₁q₀); the root is exact where it ends within 34 digits.
 * Bounds: the least and greatest of both at once, which any numbers within theirs can give.
 * Units: as of `laspeyresVolume`, a price of both windows for the same unit; the result is a ratio, 1 for no change.
 * Source: [docs/methods.md](../../../docs/methods.md#volume-links).
 *
 * @param current - Prices and quantities of the later window.
 * @param base - Prices and quantities of the earlier window.
 * @returns The ratio, or `null` with the reasons of `laspeyresVolume`.
 * @throws ChinaAseanError `invalid-argument` when a basket is none, or a name is unknown; `mixed-series` when observations
 *   of one name are of different things, or those of one basket differ in more than one dimension.
 *
 * @example
 * import { fisherVolume, quantity } from 'china-asean';
 *
 * const base = {
 *   prices: { rubber: quantity(2, 'USD/kg'), rice: quantity(1, 'USD/kg') },
 *   quantities: { rubber: quantity(10, 'kg'), rice: quantity(20, 'kg') },
 * };
 * const current = {
 *   prices: { rubber: quantity(1, 'USD/kg'), rice: quantity(2, 'USD/kg') },
 *   quantities: { rubber: quantity(40, 'kg'), rice: quantity(20, 'kg') },
 * };
 * // √(100 / 40 × 80 / 50)
 * fisherVolume(current, base).value; // => '2'
 */
export function fisherVolume<N extends string>(
  current: PricesAndQuantities<N>,
  base: PricesAndQuantities<NoInfer<N>>,
): Result<'ratio'> {
  const volumes = readVolumes('fisherVolume', current, base, ['basePrices', 'baseQuantities', 'prices', 'quantities']);
  const items = [...volumes.items.values()];
  const fisher = geometricMean(laspeyresOf(items), paascheOf(items));
  return volumeResult(volumeWork('√(Σ p₀q₁ / Σ p₀q₀ × Σ p₁q₁ / Σ p₁q₀)', volumes), volumes, fisher);
}
