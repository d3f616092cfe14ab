import { requireDate } from '../period/requireDate.js';
import type { DateText } from '../period/period.js';
import type { Agreement, AgreementVersion } from './agreement.js';
import { requireList } from './requireList.js';
import { statusAt } from './statusAt.js';

/** Which version of an agreement governs on a day. */
export interface VersionAt<V extends string = string> {
  /** The latest version that is known to be in force, wholly or for some parties; `null` if none is. */
  readonly version: AgreementVersion<V> | null;
  /** Later versions of which it is not known whether they are in force. */
  readonly unknown: readonly AgreementVersion<V>[];
}

/**
 * The version of an agreement that is in force on a day, and those that may be.
 *
 * @param agreement - The agreement with its versions.
 * @param date - The day.
 * @returns The latest version known to be in force, and the later ones whose status is unknown.
 * @throws ChinaAseanError `invalid-date` when the date is not a day.
 *
 * @example
 * import { getById, versionAt } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const cafta = getById(dataset.agreements, 'CAFTA');
 * versionAt(cafta, '2012-06-30').version?.id; // => '1.0'
 * const today = versionAt(cafta, '2026-11-23');
 * [today.version?.id, today.unknown.map(({ id }) => id)]; // => ['2.0', ['3.0']]
 */
export function versionAt<V extends string>(agreement: Agreement<string, V>, date: DateText): VersionAt<V> {
  requireList('versionAt', 'an agreement', agreement, 'versions');
  const day = requireDate('versionAt', date);
  const dated = agreement.versions.map((version) => ({ version, ...statusAt(version, day) }));
  const index = dated.findLastIndex(({ lastStatus }) => lastStatus === 'in-force' || lastStatus === 'partly-in-force');
  return {
    version: dated[index]?.version ?? null,
    unknown: dated.slice(index + 1).flatMap(({ version, status }) => (status === 'unknown' ? [version] : [])),
  };
}
