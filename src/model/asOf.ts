import { parseDate } from '../period/parseDate.js';
import { periodBounds } from '../period/periodBounds.js';
import type { DateText, Period } from '../period/period.js';
import type { BoundParty } from './agreement.js';
import type { Dataset } from './dataset.js';
import type { DatasetIds } from './datasetIds.js';
import type { Observation } from './observation.js';
import type { HasMilestones } from './statusAt.js';

/**
 * A dataset as it could be known on a day: without the claims published later, and without what had not happened or been
 * announced yet.
 *
 * Shape: a claim stays if its source may have been out by then, so one dated only to a month counts from the first day
 * of it; a milestone stays if its date, or the date of its announcement, had come, and what was looked up later was last
 * looked up on that day; an instrument stays if it may have been signed by then, and a party that was bound later is not known
 * to be bound; the rest of the tables stays whole.
 *
 * @param dataset - The dataset.
 * @param date - The day.
 * @returns A new dataset that bears the day as its `asOf`, unless its own is earlier.
 * @throws ChinaAseanError `invalid-date` when the date is not a day.
 *
 * @example
 * import { asOf, getById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const cafta = getById(asOf(dataset, '2025-09-20').agreements, 'CAFTA');
 * getById(cafta.versions, '3.0').milestones.some(({ id }) => id === 'v3-signed'); // => false
 */
export function asOf<I extends DatasetIds>(dataset: Dataset<I>, date: DateText): Dataset<I> {
  const day = parseDate(date);
  const begun = (period: Period): boolean => (periodBounds(period).first ?? '') <= day;
  const out = new Set(
    dataset.sources.filter(({ published }) => published === null || begun(published)).map(({ id }) => id),
  );
  const isOut = ({ source }: Pick<Observation, 'source'>): boolean => out.has(source);
  const boundBy = (party: BoundParty): BoundParty => {
    if (party.from !== null && !begun(party.from)) return { ...party, from: null, checked: day };
    return party.checked !== undefined && party.checked > day ? { ...party, checked: day } : party;
  };
  const known = <T extends HasMilestones<string>>(subject: T): T => ({
    ...subject,
    milestones: subject.milestones.filter((milestone) => begun(milestone.announced ?? milestone.date)),
    ...(subject.checked !== undefined && periodBounds(subject.checked).last > day ? { checked: day } : {}),
  });
  return {
    ...dataset,
    asOf: day < dataset.asOf ? day : dataset.asOf,
    observations: dataset.observations.filter(isOut),
    assets: dataset.assets.map((asset) => ({
      ...known(asset),
      attributes: asset.attributes.filter(isOut),
    })),
    agreements: dataset.agreements.map((agreement) => ({
      ...agreement,
      versions: agreement.versions.map((version) => ({
        ...known(version),
        chapters: version.chapters.filter(isOut),
        tariffTracks: version.tariffTracks.filter(isOut),
        originRules: version.originRules.filter(isOut),
        rounds: version.rounds.filter(({ first }) => first === null || begun(first)),
      })),
      instruments: agreement.instruments
        .filter(({ signed }) => signed === null || begun(signed))
        .map((instrument) => ({ ...instrument, parties: instrument.parties.map(boundBy) })),
    })),
    events: dataset.events.filter((event) => isOut(event) && begun(event.first)),
  };
}
