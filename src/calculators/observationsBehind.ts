import type { Observation } from '../model/observation.js';
import { observationsIn } from './common/operand.js';
import type { Input } from './result.js';

/**
 * The observations that a result was computed from, however many steps ago: what is to be cited with it.
 *
 * @param result - A result, or a series, basket or levels by window of them.
 * @returns Each observation once, in the order in which the formulas take them; quantities that are no observations have no source.
 *
 * @example
 * import { getById, observationsBehind, seriesOf, yearOnYear } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const key = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny' } as const;
 * const growth = yearOnYear(seriesOf(dataset, key), '2024');
 * observationsBehind(growth).map(({ period, source }) => [period, getById(dataset.sources, source).publisher]);
 * // => [['2024', 'General Administration of Customs of China'], ['2023', 'State Council Information Office of China']]
 */
export function observationsBehind(result: Input): readonly Observation[] {
  return [...new Set(observationsIn(result))];
}
