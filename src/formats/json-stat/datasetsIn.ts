import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';

/** @internal A dataset, and where it is. */
export interface PlacedDataset {
  readonly path: Issue['path'];
  readonly dataset: Readonly<Record<string, unknown>>;
}

/** @internal The datasets of a parsed input: itself, those of a collection, or those of a bundle of version 1. */
export function datasetsIn(json: unknown, issues: Issue[]): readonly PlacedDataset[] {
  const refuse = (path: Issue['path'], message: string): readonly PlacedDataset[] => {
    issues.push({ code: 'not-json-stat', path, message });
    return [];
  };
  if (!isRecord(json)) return refuse([], `expected a dataset of JSON-stat, got ${quote(json)}`);
  const kind = Object.hasOwn(json, 'class') ? json['class'] : undefined;
  if (kind === 'dimension') return refuse(['class'], 'expected a dataset, got "dimension": it has no values');
  if (kind === 'collection') {
    const link = json['link'];
    const items = isRecord(link) && Object.hasOwn(link, 'item') ? link['item'] : undefined;
    const found = (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
      isRecord(item) && Object.hasOwn(item, 'value') ? [{ path: ['link', 'item', index], dataset: item }] : [],
    );
    return found.length > 0 ? found : refuse(['link', 'item'], 'expected datasets, got links only: fetch them');
  }
  if (kind === 'dataset' || Object.hasOwn(json, 'value')) return [{ path: [], dataset: json }];
  const parts = Object.entries(json).flatMap(([name, dataset]) =>
    isRecord(dataset) && Object.hasOwn(dataset, 'dimension') ? [{ path: [name], dataset }] : [],
  );
  return parts.length > 0 ? parts : refuse([], 'expected a dataset, a collection or a bundle of datasets, got none');
}
