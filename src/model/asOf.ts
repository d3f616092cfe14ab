import { requireDate } from '../period/requireDate.js';
import { periodBounds } from '../period/periodBounds.js';
import type { DateText, Period } from '../period/period.js';
import type { BoundParty } from './agreement.js';
import type { Dataset } from './dataset.js';
import type { DatasetIds } from './datasetIds.js';
import type { HasMilestones } from './statusAt.js';

interface Claim {
  readonly source: string;
  readonly corroboration?: readonly string[];
  readonly period?: Period | undefined;
}

/**
 * A dataset as it could be known on a day: without the claims published later, and without what had not happened or been
 * announced yet.
 *
 * Shape: a claim stays if its source may have been out by then, so one dated only to a month counts from the first day of it,
 * and one without a date if the window of its figure had ended; a milestone stays if its date, or the date of its announcement,
 * had come, and after the day no status is known that was changed or looked up later; an instrument stays if it may have been
 * signed by then, and a party that was bound later is not known to be bound. Partners, indicators, sources, the scope of
 * agreements and notes stay whole.
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
  const day = requireDate('asOf', date);
  const begun = (period: Period): boolean => (periodBounds(period).first ?? '') <= day;
  const ended = (period: Period): boolean => periodBounds(period).last <= day;
  const published = new Map(dataset.sources.map(({ id, published }) => [id, published]));
  const isOut = (source: string): boolean => {
    const when = published.get(source);
    return when === null || (when !== undefined && begun(when));
  };
  const known = <T extends Claim>(claims: readonly T[]): readonly T[] =>
    claims
      .filter(({ source, period }) =>
        published.get(source) === null && period !== undefined ? ended(period) : isOut(source),
      )
      .map((claim) =>
        claim.corroboration === undefined ? claim : { ...claim, corroboration: claim.corroboration.filter(isOut) },
      );
  const history = <T extends HasMilestones<string>>(subject: T): T => {
    const milestones = subject.milestones.filter((milestone) => begun(milestone.announced ?? milestone.date));
    const isUnsure =
      milestones.length < subject.milestones.length || (subject.checked !== undefined && !ended(subject.checked));
    return { ...subject, milestones, ...(isUnsure ? { checked: day } : {}) };
  };
  const boundBy = (party: BoundParty): BoundParty => {
    if (party.from === null)
      return party.checked === undefined || ended(party.checked) ? party : { ...party, checked: day };
    if (ended(party.from)) return party;
    const { checked: _, ...open } = { ...party, from: null };
    return begun(party.from) ? open : { ...open, checked: day };
  };
  return {
    ...dataset,
    asOf: day < dataset.asOf ? day : dataset.asOf,
    observations: known(dataset.observations),
    assets: dataset.assets.map((asset) => ({
      ...history(asset),
      organizations: known(asset.organizations),
      attributes: known(asset.attributes),
    })),
    agreements: dataset.agreements.map((agreement) => ({
      ...agreement,
      versions: agreement.versions.map((version) => ({
        ...history(version),
        chapters: known(version.chapters),
        tariffTracks: known(version.tariffTracks),
        originRules: known(version.originRules),
        rounds: known(version.rounds).filter(({ first }) => first === null || begun(first)),
      })),
      instruments: agreement.instruments
        .filter(({ source, signed }) => (signed === null ? isOut(source) : begun(signed)))
        .map((instrument) => ({ ...instrument, parties: instrument.parties.map(boundBy) })),
    })),
    events: known(dataset.events).filter(({ first }) => begun(first)),
  };
}
