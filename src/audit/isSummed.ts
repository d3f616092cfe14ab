import type { ObservationKey } from '../model/observation.js';
import type { Ledger } from './ledger.js';

/** @internal Whether what is measured adds up over time: trade does; of anything else its indicator says so. */
export function isSummed({ indicator, flow }: ObservationKey, { indicators }: Ledger): boolean {
  return flow !== undefined || indicators.get(indicator)?.timeCollection === 'summed';
}
