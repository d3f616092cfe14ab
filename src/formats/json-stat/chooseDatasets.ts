import { quote, type Issue } from '../../errors.js';
import type { FoundDatasets, PlacedDataset } from './datasetsIn.js';

/** @internal The datasets that are read: the one that is chosen, or all that there are. */
export function chooseDatasets(
  { datasets }: FoundDatasets,
  dataset: number | string | undefined,
  issues: Issue[],
): readonly PlacedDataset[] {
  if (dataset === undefined || issues.length > 0) return datasets;
  const chosen = typeof dataset === 'number' ? datasets[dataset] : datasets.find(({ name }) => name === dataset);
  if (chosen !== undefined) return [chosen];
  const names = datasets.flatMap(({ name }) => (name === null ? [] : [quote(name)]));
  const known = names.length > 0 ? names.slice(0, 20).join(', ') : `the places 0 to ${datasets.length - 1}`;
  const message = `expected one of ${known} as the option dataset, got ${quote(dataset)}`;
  issues.push({ code: 'no-such-dataset', path: [], message });
  return [];
}
