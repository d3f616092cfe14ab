import { signOf } from '../../figure/decimal.js';
import { HUNDRED, minus, ONE, plus, times, ZERO, type Fraction } from '../../figure/fraction.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { isNothing } from '../common/isNothing.js';
import { leaveOneOut } from '../common/leaveOneOut.js';
import { partOf } from '../common/partOf.js';
import { readVolumes, type PricesAndQuantities } from './readVolumes.js';
import { laspeyresOf } from './volumeRatios.js';
import { volumeResult } from './volumeResult.js';
import { contributionsOf, contributionWork, productOf, type VolumeContributions } from './volumeContributions.js';

/**
 * What each thing adds to the growth of a volume at the prices of the earlier window: of a Laspeyres volume index, such as
 * those that national accounts chain by annual overlap.
 *
 * Shape: 100 × p₀(q₁ − q₀) / Σ p₀q₀, which is the share in the earlier value × the growth of the volume; the contributions
 * sum to 100 × (Laspeyres − 1). Bounds: a price and a quantity are not taken at two places of theirs at once.
 * Units: as of `laspeyresVolume`; contributions are in percentage points, growth is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#volume-contributions).
 *
 * @param current - Quantities of the later window. A thing that was not traded has a quantity of zero, not none.
 * @param base - Prices and quantities of the earlier window.
 * @returns The growth and the contributions, each `null` with the reasons of `laspeyresVolume`; where one of the names has a
 *   hole, the others have none either.
 * @throws ChinaAseanError `invalid-argument` when a basket is none, or a name is unknown; `mixed-series` when observations
 *   of one name are of different things, or those of one basket differ in more than one dimension.
 *
 * @example
 * import { laspeyresContributions, quantity } from 'china-asean';
 *
 * const prices = { rubber: quantity('1500', 'USD/tonne'), power: quantity('0.1', 'USD/kWh') };
 * const base = { prices, quantities: { rubber: quantity(40, 'tonne'), power: quantity(400000, 'kWh') } };
 * const current = { quantities: { rubber: quantity(50, 'tonne'), power: quantity(450000, 'kWh') } };
 * const { growth, contributions } = laspeyresContributions(current, base);
 * growth.value; // => '0.2'
 * [contributions.rubber.value, contributions.power.value]; // => ['15', '5']
 */
export function laspeyresContributions<N extends string>(
  current: Pick<PricesAndQuantities<N>, 'quantities'>,
  base: PricesAndQuantities<NoInfer<N>>,
): VolumeContributions<N> {
  const volumes = readVolumes('laspeyresContributions', current, base, ['basePrices', 'baseQuantities', 'quantities']);
  const laspeyres = laspeyresOf(volumes.items.values());
  const values = [...volumes.items].map(
    ([name, { basePrices, baseQuantities }]) =>
      [name, { ...productOf(basePrices, baseQuantities), unit: basePrices.unit }] as const,
  );
  const others = leaveOneOut(new Map(values));
  return Object.freeze({
    growth: volumeResult(contributionWork('Σ p₀q₁ / Σ p₀q₀ − 1', volumes, 'G'), volumes, laspeyres, ONE),
    contributions: contributionsOf('100 × p₀(q₁ − q₀) / Σ p₀q₀', volumes, laspeyres.reason, (name) => {
      const item = volumes.items.get(name);
      const rest = others.get(name)?.[1];
      return item === undefined || rest === undefined ? null : pointsOf(item, rest);
    }),
  });
}

function pointsOf(
  item: Readonly<Record<'basePrices' | 'baseQuantities' | 'quantities', Bounded>>,
  rest: Bounded,
): Bounded {
  const { basePrices, baseQuantities, quantities } = item;
  if (isNothing(basePrices)) return { value: '0', low: '0', high: '0' };
  const args = { price: either(basePrices), level: up(quantities), base: down(baseQuantities), rest: either(rest) };
  const alone = ({ level, base }: Readonly<Record<'level' | 'base', Fraction>>): Fraction =>
    times(HUNDRED, partOf(minus(level, base), base));
  return evaluate(
    args,
    (n) => {
      const all = plus(times(n.price, n.base), n.rest);
      // with nothing beside it, a thing is the whole volume, whatever its price
      const isAlone = signOf(n.price.numerator) === 0 && signOf(n.rest.numerator) === 0;
      return isAlone ? alone(n) : times(HUNDRED, partOf(times(n.price, minus(n.level, n.base)), all));
    },
    { low: '-100', high: isNothing(quantities) && isNothing(rest) ? '-100' : null },
    { rest: () => ZERO, price: alone },
  );
}
