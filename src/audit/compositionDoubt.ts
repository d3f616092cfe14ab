import { hasChangedWithin } from '../calculators/composition/hasChangedWithin.js';
import { asCounted } from '../model/asCounted.js';
import type { ObservationKey } from '../model/observation.js';
import { membersAt } from '../model/membersAt.js';
import type { Period } from '../period/period.js';
import { periodBounds } from '../period/periodBounds.js';
import type { Ledger } from './ledger.js';

/** @internal `composition-change` where a bloc of the key had other members in one window than in another, or within one. */
export function compositionDoubt(
  { partners }: Ledger,
  { reporter, partner, basis }: ObservationKey,
  periods: readonly (Period | null)[],
): 'composition-change' | null {
  const windows = periods.filter((period) => period !== null);
  const hasChanged = [reporter, partner].some((id) => {
    const record = id === undefined ? undefined : partners.get(id);
    if (record?.kind !== 'bloc') return false;
    const bloc = asCounted(record, basis);
    const compositions = new Set(
      windows.map((window) => [...membersAt(bloc, periodBounds(window).last)].sort().join()),
    );
    return compositions.size > 1 || windows.some((window) => hasChangedWithin(bloc, window));
  });
  return hasChanged ? 'composition-change' : null;
}
