import { quote, type Issue } from '../../errors.js';
import type { SdmxComponent, SdmxDataSet, SdmxStructure } from '../../schema/wire/sdmxJsonEnvelope.js';
import type { RowFiller } from './rowFiller.js';

type Cell = readonly [place: number, text: string];

/** Puts into the cells of a row what the groups say that it is of, the coarser before the finer. */
export type PutGroups = (cells: string[]) => void;

interface GroupOfRows {
  readonly wanted: readonly Cell[];
  readonly set: readonly Cell[];
}

/** How groups are read: what fills rows and refuses, and how many cells a row has. */
export interface GroupReading {
  readonly filler: RowFiller;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly size: number;
  readonly path: Issue['path'];
  readonly refuse: (at: Issue['path'], message: string) => void;
}

// a dimension that a group does not name, or is switched off for it
const NOT_NAMED = ['', '~'];

/** @internal The attributes of groups of dimensions: keys have all dimensions in their order, those that do not matter empty. */
export function groupAttributes(
  { dimensionGroupAttributes }: SdmxDataSet,
  { dimensions, attributes }: SdmxStructure,
  { filler, placeOf, size, path, refuse }: GroupReading,
): PutGroups {
  const all = [...dimensions.dataSet, ...dimensions.series, ...dimensions.observation].sort(byPosition);
  // a default is not of a group: it would hide what another group says
  const parts = attributes.dimensionGroup.map((part) => ({ ...part, default: null }));
  const place = ({ id }: SdmxComponent): number => placeOf.get(id) ?? -1;
  const emptyRow = () => ({ cells: Array.from({ length: size }, () => ''), doubtful: [] });
  const groups = Object.entries(dimensionGroupAttributes).flatMap(([key, list]): readonly GroupOfRows[] => {
    const at = (): Issue['path'] => [...path, 'dimensionGroupAttributes', key];
    const numbers = key.split(':');
    if (!Array.isArray(list) || numbers.length > all.length) {
      refuse(at(), `expected a key of at most ${all.length} places with a list of attributes, got ${quote(list)}`);
      return [];
    }
    const named = numbers.flatMap((number, index) => {
      const part = all[index];
      return NOT_NAMED.includes(number) || part === undefined ? [] : [[part, number] as const];
    });
    const [wanted, set] = [emptyRow(), emptyRow()];
    const ofKey = named.map(([part]) => part);
    const isKey = filler.key(named.map(([, number]) => number).join(':'), ofKey, wanted, at);
    if (!isKey || !filler.values(list, parts, set, at)) return [];
    const cellsOf = (cells: readonly string[], some: readonly SdmxComponent[]): readonly Cell[] =>
      some.map((part) => [place(part), cells[place(part)] ?? ''] as const);
    return [{ wanted: cellsOf(wanted.cells, ofKey), set: cellsOf(set.cells, parts).filter(([, text]) => text !== '') }];
  });
  return putter(groups);
}

// groups of the same dimensions are found by their values: there may be as many as rows
function putter(groups: readonly GroupOfRows[]): PutGroups {
  const sorts = new Map<string, { readonly places: readonly number[]; readonly sets: Map<string, Cell[]> }>();
  for (const { wanted, set } of groups) {
    const places = wanted.map(([place]) => place);
    const sort = sorts.get(places.join()) ?? { places, sets: new Map<string, Cell[]>() };
    sorts.set(places.join(), sort);
    const texts = JSON.stringify(wanted.map(([, text]) => text));
    const cells = sort.sets.get(texts) ?? [];
    cells.push(...set);
    sort.sets.set(texts, cells);
  }
  const coarseFirst = [...sorts.values()].sort((a, b) => a.places.length - b.places.length);
  return (cells) => {
    for (const { places, sets } of coarseFirst) {
      const set = sets.get(JSON.stringify(places.map((place) => cells[place])));
      for (const [place, text] of set ?? []) cells[place] = text;
    }
  };
}

function byPosition(a: SdmxComponent, b: SdmxComponent): number {
  return (a.keyPosition ?? Infinity) - (b.keyPosition ?? Infinity) || 0;
}
