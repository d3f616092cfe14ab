import type { Dataset } from '../../model/dataset.js';
import type { Observations } from '../../model/selectObservations.js';
import type { Source } from '../../model/source.js';
import { requireObservations } from '../common/requireObservations.js';
import { checkJsonStatWriteOptions } from './checkJsonStatWriteOptions.js';
import type { JsonStatCollection } from './jsonStatMessage.js';
import type { JsonStatWriteOptions } from './jsonStatWriteOptions.js';
import { labelsOf } from './labelsOf.js';
import { observationsDataset, type OrderedObservation } from './observationsDataset.js';
import { OWN_FIELD } from './ownExtension.js';

const CALLER = 'writeJsonStat';

/**
 * Writes observations as JSON-stat 2.0, so that {@link readJsonStat} gives back the same; {@link writeJsonStatTable} writes a table.
 *
 * Shape: a collection with a dataset for each indicator, so that its size stays near the number of observations: a cube of claims (what one
 * source says of one key in one unit) by windows. Values are a list where each cell has a row, else by their places. What the format has no place
 * for is in `extension["china-asean"]`: bounds, the printed text, growth and share, notes, records of sources, and the text of numbers that a
 * double does not hold.
 * Units: as the observations have them, never multiplied; ratios are ratios, not per cents.
 *
 * @param observations - A list of observations, or what holds one: a dataset, a series, a reading. What a series rejected, or a reading has in
 *   `missing`, `others` and `attributes`, is not written.
 * @param options - Labels, and the records that these are taken from.
 * @returns A plain object, for `JSON.stringify`.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense, or what is given holds no list; `invalid-input` with an issue for
 *   every field of an observation that is none.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readJsonStat, writeJsonStat } from 'china-asean/json-stat';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * const collection = writeJsonStat(freight, { indicators: dataset.indicators });
 * collection.link.item.map(({ size, value }) => [size, value]); // => [[[2, 1], [12600000, 12600000]]]
 * readJsonStat(collection).observations[0]?.figure.printed === freight[0]?.figure.printed; // => true
 */
export function writeJsonStat(observations: Observations, options: JsonStatWriteOptions = {}): JsonStatCollection {
  checkJsonStatWriteOptions(CALLER, options);
  const list = requireObservations(CALLER, observations);
  const all = filled(observations, options);
  checkJsonStatWriteOptions(CALLER, all);
  return collectionOf(list, all);
}

// a dataset has the records itself, which are looked at as options are
function filled(value: Observations, options: JsonStatWriteOptions): JsonStatWriteOptions {
  const { asOf, partners, indicators, sources } = ('observations' in value ? value : {}) as Partial<Dataset>;
  return {
    ...options,
    updated: options.updated ?? asOf,
    partners: options.partners ?? partners,
    indicators: options.indicators ?? indicators,
    sources: options.sources ?? sources,
  };
}

function collectionOf(
  list: readonly OrderedObservation['observation'][],
  options: JsonStatWriteOptions,
): JsonStatCollection {
  const { label = 'Observations', updated } = options;
  const byIndicator = new Map<string, OrderedObservation[]>();
  list.forEach((observation, order) => {
    const same = byIndicator.get(observation.indicator) ?? [];
    byIndicator.set(observation.indicator, same);
    same.push({ order, observation });
  });
  const labels = labelsOf(options);
  const item = [...byIndicator].map(([indicator, same]) => observationsDataset(indicator, same, labels, updated));
  const named = new Set(list.flatMap(({ source, corroboration }) => [source, ...corroboration]));
  const sources: readonly Source[] = (options.sources ?? []).filter(({ id }) => named.has(id));
  return {
    version: '2.0',
    class: 'collection',
    label,
    ...(updated === undefined ? {} : { updated }),
    link: { item },
    extension: { [OWN_FIELD]: { layout: 'observations', ...(sources.length === 0 ? {} : { sources }) } },
  };
}
