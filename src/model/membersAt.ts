import { requireDate } from '../period/requireDate.js';
import type { DateText } from '../period/period.js';
import { requireList } from './requireList.js';
import type { Bloc } from './tradePartner.js';

/**
 * The members of a bloc on a day.
 *
 * @param bloc - The bloc, with its dated membership.
 * @param date - The day.
 * @returns The ids of its members, in the order of the bloc's list.
 * @throws ChinaAseanError `invalid-date` when the date is not a day.
 *
 * @example
 * import { getById, membersAt } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const asean = getById(dataset.partners, 'ASEAN');
 * membersAt(asean, '2025-10-25').length; // => 10
 * membersAt(asean, '2025-10-26').length; // => 11
 */
export function membersAt(bloc: Bloc, date: DateText): readonly string[] {
  requireList('membersAt', 'a bloc', bloc, 'members');
  const day = requireDate('membersAt', date);
  return bloc.members
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .map(({ member }) => member);
}
