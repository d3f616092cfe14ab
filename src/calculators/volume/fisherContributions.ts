import { divideFinely, type Rounding } from '../../figure/decimal.js';
import { hasValue, HUNDRED, minus, ONE, over, plus, times, type Fraction } from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { leaveOneOut } from '../common/leaveOneOut.js';
import { readVolumes, type PricesAndQuantities, type Volumes } from './readVolumes.js';
import type { VolumeRole } from './readVolumeItem.js';
import { geometricMean, laspeyresOf, paascheOf, pricesOf } from './volumeRatios.js';
import { volumeResult } from './volumeResult.js';
import type { RatioBounds } from './weightedRatio.js';
import { contributionsOf, contributionWork, productOf, type VolumeContributions } from './volumeContributions.js';

type Numbers = Readonly<Record<VolumeRole, Quantity>>;

/**
 * What each thing adds to the growth of a Fisher volume index.
 *
 * Shape: 100 × w(q₁ − q₀) / Σ w q₀ with w = p₀ + p₁ / P, where P is the Fisher price index
 * √(Σ p₁q₀ / Σ p₀q₀ × Σ p₁q₁ / Σ p₀q₁), to 64 digits; the contributions sum to 100 × (Fisher − 1). Those of
 * `laspeyresContributions` do not: they sum to the growth of another index.
 * Bounds: they hold, but are wider than need be, as P and the sums over the other things are each taken anywhere within their
 * own bounds; with exact prices and quantities they are those of the last rounding.
 * Units: as of `fisherVolume`; contributions are in percentage points, growth is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#volume-contributions).
 *
 * @param current - Prices and quantities of the later window.
 * @param base - Prices and quantities of the earlier window.
 * @returns The growth and the contributions, each `null` with the reasons of `fisherVolume`, a contribution also with
 *   `not-identified` where nothing that had a price before is traded now; where one of the names has a hole, the others have
 *   none either.
 * @throws ChinaAseanError `invalid-argument` when a basket is none, or a name is unknown; `mixed-series` when observations
 *   of one name are of different things, or those of one basket differ in more than one dimension.
 *
 * @example
 * import { fisherContributions, quantity } from 'china-asean';
 *
 * const base = {
 *   prices: { rubber: quantity(2, 'USD/kg'), rice: quantity(1, 'USD/kg') },
 *   quantities: { rubber: quantity(10, 'kg'), rice: quantity(20, 'kg') },
 * };
 * const current = {
 *   prices: { rubber: quantity(1, 'USD/kg'), rice: quantity(2, 'USD/kg') },
 *   quantities: { rubber: quantity(40, 'kg'), rice: quantity(20, 'kg') },
 * };
 * const { growth, contributions } = fisherContributions(current, base);
 * growth.value; // => '1'
 * [contributions.rubber.value, contributions.rice.value]; // => ['100', '0']
 */
export function fisherContributions<N extends string>(
  current: PricesAndQuantities<N>,
  base: PricesAndQuantities<NoInfer<N>>,
): VolumeContributions<N> {
  const volumes = readVolumes('fisherContributions', current, base, [
    'basePrices',
    'baseQuantities',
    'prices',
    'quantities',
  ]);
  const items = [...volumes.items.values()];
  const fisher = geometricMean(laspeyresOf(items), paascheOf(items));
  const prices = geometricMean(pricesOf(items, 'baseQuantities'), pricesOf(items, 'quantities'));
  const growth = contributionWork('√(Σ p₀q₁ / Σ p₀q₀ × Σ p₁q₁ / Σ p₁q₀) − 1', volumes, 'G');
  const reason = fisher.reason ?? (prices.reason === null ? null : 'not-identified');
  return Object.freeze({
    growth: volumeResult(growth, volumes, fisher, ONE),
    contributions: contributionsOf(
      '100 × (p₀ + p₁ / P)(q₁ − q₀) / Σ (p₀ + p₁ / P) q₀, P the Fisher price index',
      volumes,
      reason,
      contributionWith(volumes, prices),
    ),
  });
}

function contributionWith(volumes: Volumes<VolumeRole>, prices: RatioBounds): (name: string) => Bounded | null {
  const before = othersAt(volumes, 'basePrices');
  const after = othersAt(volumes, 'prices');
  return (name) => {
    const item = volumes.items.get(name);
    const [restBefore, restAfter] = [before.get(name)?.[1], after.get(name)?.[1]];
    if (item === undefined || restBefore === undefined || restAfter === undefined) return null;
    const args = {
      index: either(bounded(prices)),
      before: either(item.basePrices),
      after: either(item.prices),
      level: up(item.quantities),
      base: down(item.baseQuantities),
      restBefore: either(restBefore),
      restAfter: either(restAfter),
    };
    // P times the weights, above and below
    return evaluate(
      args,
      ({ index, before, after, level, base, restBefore, restAfter }) => {
        const weight = plus(times(index, before), after);
        const rest = plus(times(index, restBefore), restAfter);
        return times(HUNDRED, over(times(weight, minus(level, base)), plus(times(weight, base), rest)));
      },
      { low: '-100', high: null },
    );
  };
}

function othersAt(volumes: Volumes<VolumeRole>, prices: 'basePrices' | 'prices'): ReturnType<typeof leaveOneOut> {
  const values = [...volumes.items].map(
    ([name, item]: readonly [string, Numbers]) =>
      [name, { ...productOf(item[prices], item.baseQuantities), unit: item[prices].unit }] as const,
  );
  return leaveOneOut(new Map(values));
}

function bounded({ value, low, high }: RatioBounds): Bounded {
  const finely = (a: Fraction, rounding?: Rounding): Bounded['value'] =>
    hasValue(a) ? divideFinely(a.numerator, a.denominator, rounding) : '0';
  return { value: finely(value), low: finely(low, 'down'), high: high === null ? null : finely(high, 'up') };
}
