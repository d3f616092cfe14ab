import type { Issue } from '../../errors.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observations } from '../../model/selectObservations.js';
import type { Source } from '../../model/source.js';
import { findWindow } from '../../period/window.js';
import type { Table } from '../../table/tableModel.js';
import { checkOptions } from '../common/checkOptions.js';
import { namesShape } from '../common/namesShape.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { requireObservations } from '../common/requireObservations.js';
import { shape, type ShapeCheck } from '../common/shape.js';
import { sourceShape } from '../common/sourceShape.js';
import { isTable } from './isTable.js';
import type { JsonStatCollection, JsonStatDataset } from './jsonStatMessage.js';
import type { JsonStatWriteOptions } from './jsonStatWriteOptions.js';
import { labelsOf } from './labelsOf.js';
import { observationsDataset, type OrderedObservation } from './observationsDataset.js';
import { OWN_FIELD } from './ownExtension.js';
import { tableDataset } from './tableDataset.js';

const CALLER = 'writeJsonStat';
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/u;

/**
 * Writes observations or a table as JSON-stat 2.0, so that {@link readJsonStat} and {@link readJsonStatTable} give back the same.
 *
 * Shape: of observations a collection with a dataset for each indicator, so that its size stays near their number: a cube of claims (what one source says
 * of one key in one unit) by windows. Of a table one dataset with its dimensions and `period`. Values are a list where each cell has a
 * row, else by their places. What the format has no place for is in `extension["china-asean"]`: bounds, the printed text, growth and share,
 * notes, records of sources, and the text of numbers that a double does not hold.
 * Units: as the value has them, never multiplied; ratios are ratios, not per cents.
 *
 * @param value - A list of observations, what holds one (a dataset, a series, a reading; what a series rejected or a reading has in
 *   `missing`, `others` and `attributes` is not written), or a table.
 * @param options - Labels, and the records that these are taken from.
 * @returns A plain object, for `JSON.stringify`.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense, the value is neither of these, or the dimensions of a table have a
 *   product of sizes beyond 2^53; `invalid-input` with an issue for every field of an observation that is none.
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
export function writeJsonStat(value: Observations, options?: JsonStatWriteOptions): JsonStatCollection;
export function writeJsonStat(value: Table, options?: JsonStatWriteOptions): JsonStatDataset;
export function writeJsonStat(
  value: Observations | Table,
  options: JsonStatWriteOptions = {},
): JsonStatCollection | JsonStatDataset {
  requireOptions(options);
  if (isTable(value)) return tableDataset(CALLER, value, options);
  const list = requireObservations(CALLER, value, 'observations, what holds a list of them, or a table');
  const all = filled(value, options);
  requireOptions(all);
  return collectionOf(list, all);
}

// records of a dataset are looked at as options are
function requireOptions(options: JsonStatWriteOptions): void {
  const named = shape.record({ id: shape.id(), names: namesShape() });
  checkOptions(CALLER, options, {
    label: OPTION_CHECKS.text,
    updated: { expected: 'a day or time such as "2025-10-01" or "2025-10-01T08:00:00Z"', accepts: isMoment },
    language: ['en', 'zh'],
    partners: { expected: 'a list of partners, records with ids and names,', accepts: isListOf(named) },
    indicators: { expected: 'a list of indicators, records with ids and names,', accepts: isListOf(named) },
    sources: {
      expected: 'a list of sources, records with id, publisher, title, url, published and authority,',
      accepts: isListOf(sourceShape()),
    },
  });
}

function isListOf(check: ShapeCheck): (value: unknown) => boolean {
  return (value) => {
    const issues: Issue[] = [];
    shape.list(check)(value, [], issues);
    return issues.length === 0;
  };
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && MOMENT.test(value) && findWindow(value.slice(0, 10)) !== null;
}

// a dataset has the records itself
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
