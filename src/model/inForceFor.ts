import { requireDate } from '../period/requireDate.js';
import { periodBounds } from '../period/periodBounds.js';
import type { DateText, Period } from '../period/period.js';
import { requireList } from './requireList.js';
import type { BoundParty, Instrument } from './agreement.js';
import type { StatusReason } from './statusReason.js';

/** Whether an instrument binds a party on a day, and what that rests on. */
export interface InForceFor {
  /** `true` or `false` where it is known, `null` where it is not. */
  readonly inForce: boolean | null;
  /** The day from which the party is bound, or the window within which that day lies; `null` where none is known. */
  readonly since: Period | null;
  /** Why it is not in force, or why that is not known; `null` where it is in force. */
  readonly reason: StatusReason | null;
  /** For a party that is not known to be bound, the last day on which that was looked up; `null` where none is told. */
  readonly checked: DateText | null;
}

/**
 * Whether an instrument is in force for a party on a day.
 *
 * Shape: it is not before it was signed, and is from the day on which the party is bound. Where only a window of that day is
 * known, it is not known within the window; where no day is known, it was not in force up to the last look and is not known
 * after it. Who is not listed is no party, unless only some parties are listed. Nothing is guessed: what is not known is
 * `null`, not false.
 *
 * @param instrument - The instrument, with the parties that it binds.
 * @param party - The id of an economy.
 * @param date - The day.
 * @returns Whether it is in force, since when, why not, and when that was last looked up. `formatReason` writes the reason
 *   for a reader.
 * @throws ChinaAseanError `invalid-date` when the date is not a day.
 *
 * @example
 * import { getById, inForceFor } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const { instruments } = getById(dataset.agreements, 'CAFTA');
 * const upgrade = getById(instruments, 'upgrading-protocol');
 * inForceFor(upgrade, 'VN', '2016-07-01').inForce; // => true
 * const third = getById(instruments, 'v3-upgrade-protocol');
 * inForceFor(third, 'VN', '2026-09-21').inForce; // => false
 * const later = inForceFor(third, 'VN', '2026-11-25');
 * [later.inForce, later.reason, later.checked]; // => [null, 'not-looked-up', '2026-09-21']
 */
export function inForceFor(instrument: Instrument, party: string, date: DateText): InForceFor {
  requireList('inForceFor', 'an instrument', instrument, 'parties');
  const day = requireDate('inForceFor', date);
  const bound = instrument.parties.find((candidate) => candidate.party === party);
  if (bound === undefined) {
    const isOpen = instrument.partial === true;
    return {
      inForce: isOpen ? null : false,
      since: null,
      reason: isOpen ? 'not-listed' : 'not-a-party',
      checked: null,
    };
  }
  const { from, checked = null } = bound;
  if (instrument.signed !== null && day < (periodBounds(instrument.signed).first ?? '')) {
    return { inForce: false, since: null, reason: 'not-signed', checked };
  }
  if (from === null) return { since: null, checked, ...unbound(bound, day) };
  const { first, last } = periodBounds(from);
  if (day >= last) return { inForce: true, since: from, reason: null, checked };
  const isWithin = first === null || day >= first;
  return { inForce: isWithin ? null : false, since: from, reason: isWithin ? 'dated-to-window' : 'not-yet', checked };
}

function unbound({ checked }: BoundParty, day: DateText): Pick<InForceFor, 'inForce' | 'reason'> {
  if (checked === undefined) return { inForce: null, reason: 'no-date' };
  return day > checked ? { inForce: null, reason: 'not-looked-up' } : { inForce: false, reason: 'not-in-force' };
}
