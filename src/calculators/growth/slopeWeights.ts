import { fraction, minus, over, sum, times, type Fraction } from '../../figure/fraction.js';

/** @internal Points in time with what each counts for in the slope of a line fitted to them: (t − mean t) / Σ (t − mean t)². */
export function slopeWeights<T extends { readonly time: Fraction }>(
  points: readonly T[],
): readonly (T & { readonly weight: Fraction })[] {
  const mean = over(sum(points.map(({ time }) => time)), fraction(`${points.length}`));
  const deviations = points.map((point) => ({ point, deviation: minus(point.time, mean) }));
  const spread = sum(deviations.map(({ deviation }) => times(deviation, deviation)));
  return deviations.map(({ point, deviation }) => ({ ...point, weight: over(deviation, spread) }));
}
