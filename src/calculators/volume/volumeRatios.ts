import { rootOf, times } from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import type { VolumeRole } from './readVolumeItem.js';
import { weightedRatio, type RatioBounds } from './weightedRatio.js';

type Numbers<R extends VolumeRole> = Iterable<Readonly<Record<R, Quantity>>>;

/** @internal Σ p₀q₁ / Σ p₀q₀. */
export function laspeyresOf(items: Numbers<'basePrices' | 'baseQuantities' | 'quantities'>): RatioBounds {
  const terms = [...items].map((item) => ({
    weight: item.basePrices,
    top: item.quantities,
    bottom: item.baseQuantities,
  }));
  return weightedRatio(terms);
}

/** @internal Σ p₁q₁ / Σ p₁q₀. */
export function paascheOf(items: Numbers<'prices' | 'baseQuantities' | 'quantities'>): RatioBounds {
  const terms = [...items].map((item) => ({ weight: item.prices, top: item.quantities, bottom: item.baseQuantities }));
  return weightedRatio(terms);
}

/** @internal Σ p₁q / Σ p₀q, with the quantities of one of the windows. */
export function pricesOf<Q extends 'baseQuantities' | 'quantities'>(
  items: Numbers<'basePrices' | 'prices' | Q>,
  quantities: Q,
): RatioBounds {
  const terms = [...items].map((item) => ({ weight: item[quantities], top: item.prices, bottom: item.basePrices }));
  return weightedRatio(terms);
}

/**
 * √(a × b), to 64 digits. Both are greatest, and both least, at the same ends of what they share, so that the bounds of the
 * one go with those of the other.
 *
 * @internal
 */
export function geometricMean(a: RatioBounds, b: RatioBounds): RatioBounds {
  const reason = a.reason ?? b.reason;
  if (reason !== null) return { ...a, reason };
  return {
    value: rootOf(times(a.value, b.value)),
    low: rootOf(times(a.low, b.low), 'down'),
    high: a.high === null || b.high === null ? null : rootOf(times(a.high, b.high), 'up'),
    reason,
  };
}
