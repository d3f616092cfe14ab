import { quote, type Issue } from '../../errors.js';
import { fieldText } from '../common/fieldText.js';
import { isRecord } from '../common/isRecord.js';
import { OWN_FIELD, ownExtension } from './ownExtension.js';
import { ownField } from './ownField.js';
import { strangeFields } from './strangeFields.js';

type Fields = Readonly<Record<string, unknown>>;

/** @internal A dataset, and where it is. */
export interface PlacedDataset {
  /** What it is called in a bundle. */
  readonly name: string | null;
  /** Which it is: of all that a collection names, links among them, or of the datasets of a bundle. */
  readonly place: number;
  readonly path: Issue['path'];
  readonly dataset: Fields;
}

/** @internal The datasets of an input, and what it has besides. */
export interface FoundDatasets {
  readonly datasets: readonly PlacedDataset[];
  /** What is there and is no dataset: links, which are not followed, and fields without a place. */
  readonly others: readonly Issue[];
}

const NONE: FoundDatasets = { datasets: [], others: [] };

/** @internal The datasets of a parsed input: itself, those of a collection, or those of a bundle of version 1. */
export function datasetsIn(json: unknown, issues: Issue[]): FoundDatasets {
  const refuse = (code: string, path: Issue['path'], message: string): FoundDatasets => {
    issues.push({ code, path, message });
    return NONE;
  };
  if (!isRecord(json)) return refuse('not-json-stat', [], `expected JSON-stat, got ${quote(json)}`);
  const kind = ownField(json, 'class');
  if (kind === 'dimension')
    return refuse('no-data', ['class'], 'expected a dataset, got a dimension: it has no values');
  if (kind === 'collection') return collected(json, refuse);
  const value = ownField(json, 'value');
  // what a bundle calls "value" is a dataset
  const isBare = value !== undefined && !(isRecord(value) && Object.hasOwn(value, 'dimension'));
  if (kind === 'dataset' || isBare)
    return { datasets: [{ name: null, place: 0, path: [], dataset: json }], others: [] };
  if (kind !== undefined && !isRecord(kind)) {
    return refuse('not-json-stat', ['class'], `expected "dataset" or "collection", got ${quote(kind)}`);
  }
  return bundled(json, refuse);
}

function collected(
  json: Fields,
  refuse: (code: string, path: Issue['path'], message: string) => FoundDatasets,
): FoundDatasets {
  const link = ownField(json, 'link');
  const items = isRecord(link) ? ownField(link, 'item') : undefined;
  if (!Array.isArray(items)) {
    return refuse('not-json-stat', ['link', 'item'], `expected a list of what is collected, got ${quote(items)}`);
  }
  const datasets: PlacedDataset[] = [];
  const others: Issue[] = [...unheldIn(json, link as Fields)];
  items.forEach((item: unknown, index) => {
    const path = ['link', 'item', index];
    if (isRecord(item) && Object.hasOwn(item, 'value') && ownField(item, 'class') !== 'collection') {
      datasets.push({ name: null, place: index, path, dataset: item });
    } else others.push({ code: 'link', path, message: linkText(item) });
  });
  if (datasets.length > 0 || ownExtension(json, 'observations') !== null) return { datasets, others };
  return refuse('no-data', ['link', 'item'], `expected datasets, got ${items.length} links only: fetch what they name`);
}

// what the package writes beside the datasets is held, or is made anew
function unheldIn(json: Fields, link: Fields): readonly Issue[] {
  const own = ownExtension(json, 'observations');
  const held = ['version', 'class', 'link', ...(own === null ? [] : ['label', 'updated', 'extension'])];
  return [
    ...strangeFields(json, [], held),
    ...strangeFields(link, ['link'], ['item']),
    ...(own === null ? [] : strangeFields(json['extension'], ['extension'], [OWN_FIELD])),
    ...(own === null ? [] : strangeFields(own, ['extension', OWN_FIELD], ['layout', 'sources'])),
  ];
}

function linkText(item: unknown): string {
  if (!isRecord(item)) return `expected a dataset or a link, got ${quote(item)}`;
  const what = fieldText(ownField(item, 'class')) ?? 'something';
  const href = ownField(item, 'href');
  return href === undefined
    ? `a ${what} without values was left out`
    : `a ${what} was left out that is a link only: fetch ${quote(href)}`;
}

function bundled(
  json: Fields,
  refuse: (code: string, path: Issue['path'], message: string) => FoundDatasets,
): FoundDatasets {
  const datasets: PlacedDataset[] = [];
  const others: Issue[] = [];
  for (const [name, dataset] of Object.entries(json)) {
    if (isRecord(dataset) && Object.hasOwn(dataset, 'dimension')) {
      datasets.push({ name, place: datasets.length, path: [name], dataset });
    } else others.push({ code: 'other-properties', path: [name], message: `${quote(name)} is no dataset` });
  }
  if (datasets.length > 0) return { datasets, others };
  const error = ownField(json, 'error');
  if (error !== undefined) return refuse('service-error', ['error'], `expected data, the service says: ${said(error)}`);
  const message = 'expected a dataset, a collection, or a bundle of datasets by their names, got none of these';
  return refuse('not-json-stat', [], message);
}

// services say it as text, as a record with a label, or as a list of such
function said(error: unknown): string {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  const text = isRecord(first) ? (ownField(first, 'label') ?? ownField(first, 'message')) : first;
  return quote(fieldText(text) ?? text);
}
