import { quote, type Issue } from '../../errors.js';
import type { FoundDatasets, PlacedDataset } from './datasetsIn.js';

const SHOWN = 20;

/** @internal The datasets that are read: the one that is chosen, or all that there are. */
export function chooseDatasets(
  { datasets }: FoundDatasets,
  dataset: number | string | undefined,
  issues: Issue[],
): readonly PlacedDataset[] {
  if (dataset === undefined || issues.length > 0) return datasets;
  const chosen = datasets.find(({ name, place }) => dataset === (typeof dataset === 'number' ? place : name));
  if (chosen !== undefined) return [chosen];
  const names = datasets.flatMap(({ name }) => (name === null ? [] : [quote(name)]));
  const places = datasets.map(({ place }) => String(place));
  const known = names.length > 0 ? names : places;
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
  const what = names.length > 0 ? 'names' : 'places';
  const message = `expected one of the ${what} ${known.slice(0, SHOWN).join(', ')}${more} as the option dataset, got ${quote(dataset)}`;
  issues.push({ code: 'no-such-dataset', path: [], message });
  return [];
}
