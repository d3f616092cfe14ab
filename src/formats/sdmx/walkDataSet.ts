import { quote, type Issue } from '../../errors.js';
import type { SdmxComponent, SdmxDataSet, SdmxStructure } from '../../schema/wire/sdmxJsonEnvelope.js';
import { isRecord } from '../common/isRecord.js';
import { groupAttributes } from './groupAttributes.js';
import { rowFiller } from './rowFiller.js';
import type { DoubtfulCell, VisitRow } from './sdmxSheet.js';

/** How the rows of a data set are shown: how many cells they have, which of a component, and where the data set is. */
export interface DataSetWalk {
  readonly size: number;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly path: Issue['path'];
  readonly issues: Issue[];
  readonly visit: VisitRow;
}

// a message that does not say has one measure
const ONE_MEASURE: readonly SdmxComponent[] = [{ id: 'OBS_VALUE', values: [], default: null, keyPosition: null }];

/** @internal Shows each observation of a data set as a row, with the attributes of all levels, of which the finest counts. */
export function walkDataSet(dataSet: SdmxDataSet, structure: SdmxStructure, how: DataSetWalk): void {
  const { dimensions, attributes } = structure;
  const measures = structure.measures?.observation ?? ONE_MEASURE;
  const { size, placeOf, path, issues, visit } = how;
  const refuse = (at: Issue['path'], message: string): void => {
    issues.push({ code: 'invalid-message', path: at, message });
  };
  const filler = rowFiller(placeOf, refuse);
  const rowLike = (cells: readonly string[]): { cells: string[]; doubtful: DoubtfulCell[] } => ({
    cells: [...cells],
    doubtful: [],
  });

  const empty = Array.from({ length: size }, () => '');
  const start = rowLike(empty);
  const isPlaced = filler.key(dimensions.dataSet.map(() => '0').join(':'), dimensions.dataSet, start, () => path);
  // an attribute of the data set has one value: services leave its place out
  const given = dataSet.attributes ?? attributes.dataSet.map(({ values }) => (values.length === 1 ? 0 : null));
  const isStarted = filler.values(given, attributes.dataSet, start, () => [...path, 'attributes']);
  if (!isPlaced || !isStarted) return;
  filler.values([], attributes.dimensionGroup, start, () => path);
  const putGroups = groupAttributes(dataSet, structure, { filler, placeOf, size, path, refuse });

  // annotations behind them are passed over
  const parts = [...measures, ...attributes.observation];
  const observe = (
    observations: unknown,
    base: readonly string[],
    ofSeries: readonly (readonly [place: number, text: string])[],
    at: Issue['path'],
  ): void => {
    if (!isRecord(observations)) {
      refuse(at, `expected observations by their keys, got ${quote(observations)}`);
      return;
    }
    for (const key of Object.keys(observations)) {
      const here = (): Issue['path'] => [...at, key];
      const list = observations[key] as readonly unknown[];
      if (!Array.isArray(list)) {
        refuse(here(), `expected a list of numbers and attributes, got ${quote(list)}`);
        continue;
      }
      const row = rowLike(base);
      if (!filler.key(key, dimensions.observation, row, here)) continue;
      putGroups(row.cells);
      for (const [place, text] of ofSeries) row.cells[place] = text;
      if (filler.values(list, parts, row, here)) visit(row.cells, here, row.doubtful);
    }
  };
  // what groups say comes between a default and what a series says
  const seriesParts = attributes.series.map((part) => ({ ...part, default: null }));
  for (const [key, series] of Object.entries(dataSet.series)) {
    const at = (): Issue['path'] => [...path, 'series', key];
    const [row, said] = [rowLike(start.cells), rowLike(empty)];
    if (!isRecord(series)) refuse(at(), `expected a series, got ${quote(series)}`);
    else if (filler.key(key, dimensions.series, row, at)) {
      const list = (series['attributes'] ?? []) as readonly unknown[];
      if (!Array.isArray(list)) refuse([...at(), 'attributes'], `expected a list of attributes, got ${quote(list)}`);
      else if (filler.values(list, seriesParts, said, () => [...at(), 'attributes'])) {
        filler.values([], attributes.series, row, at);
        const ofSeries = [...said.cells.entries()].filter(([, text]) => text !== '');
        observe(series['observations'] ?? {}, row.cells, ofSeries, [...at(), 'observations']);
      }
    }
  }
  const at = [...path, 'observations'];
  if (dimensions.series.length === 0) observe(dataSet.observations, start.cells, [], at);
  else if (Object.keys(dataSet.observations).length > 0) {
    const ids = dimensions.series.map(({ id }) => id).join(', ');
    refuse(at, `expected observations within series, which have the dimensions ${ids}, got them beside the series`);
  }
}
