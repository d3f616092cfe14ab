import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import type { Source } from '../../model/source.js';
import { jsonStatEnvelope } from '../../schema/wire/jsonStatEnvelope.js';
import { checkCodes } from '../common/checkCodes.js';
import { namedObservation } from '../common/namedObservation.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { refuseInput } from '../common/refuseInput.js';
import { mappedLayout } from '../csv/mappedLayout.js';
import { checkJsonStatOptions } from './checkJsonStatOptions.js';
import { chooseDatasets } from './chooseDatasets.js';
import { cubeOf } from './cubeOf.js';
import { datasetsIn } from './datasetsIn.js';
import type { JsonStatReadOptions } from './jsonStatOptions.js';
import { mappedCells, type ReadingVisitor } from './mappedCells.js';
import { ownCells } from './ownCells.js';
import { ownExtension } from './ownExtension.js';
import { requireFields } from './requireFields.js';
import { unheldFields } from './unheldFields.js';
import { unheldOwn } from './unheldOwn.js';
import { writtenSources } from './writtenSources.js';

const CALLER = 'readJsonStat';
// prettier-ignore
const FIELDS = ['id', 'indicator', 'reporter', 'partner', 'asset', 'flow', 'basis', 'period', 'unit', 'qualifier', 'measure', 'source', 'corroboration', 'note'];

/**
 * Reads observations from JSON-stat 2.0 or 1: a dataset, or all of a collection or a bundle.
 *
 * Shape: what `writeJsonStat` wrote, or any cubes with a map from fields to dimensions. Cells that are `null`, or a text that stands for a
 * missing number, are `missing` with their status; cells that a sparse list leaves out are none. Statuses that are no flags of SDMX stay
 * attributes, as do labels, notes, units and `updated`. Links, and fields without a place, are among the others.
 * Units: numbers are as they stand, or times `multiplier`; the `decimals` of a unit tell the last printed place.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - The dimensions of cubes that are not the package's own, constants, and what codes stand for.
 * @returns What was found, frozen.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with its path; `invalid-argument` when the options make
 *   no sense.
 *
 * @example
 * import { readJsonStat } from 'china-asean/json-stat';
 *
 * const cube = {
 *   class: 'dataset',
 *   id: ['partner', 'year'],
 *   size: [2, 1],
 *   role: { time: ['year'] },
 *   dimension: { partner: { category: { index: ['VN', 'LA'] } }, year: { category: { index: ['2024'] } } },
 *   value: [161.9, null],
 *   status: { 0: 'P' },
 * };
 * const { observations, missing } = readJsonStat(cube, {
 *   columns: { partner: 'partner' },
 *   defaults: { indicator: 'goods-trade', flow: 'export', basis: 'customs-usd', unit: 'USD', source: 'my-office' },
 *   multiplier: 1e9,
 * });
 * observations.map(({ figure, status }) => [figure.value, figure.low, ...status]); // => [['161900000000', '161850000000', 'P']]
 * missing.map(({ partner, period }) => [partner, period]); // => [['LA', '2024']]
 */
export function readJsonStat(input: unknown, options: JsonStatReadOptions = {}): Reading {
  const { record, sources: records } = OPTION_CHECKS;
  checkJsonStatOptions(CALLER, options, { defaults: record, sources: records });
  checkCodes(CALLER, options.codes, [...FIELDS, 'status']);
  requireFields(CALLER, 'columns', options.columns, FIELDS);
  requireFields(CALLER, 'defaults', options.defaults, [...FIELDS.slice(1), 'status']);
  requireColumns(options);
  requireFilled(options);
  const issues: Issue[] = [];
  const json = parseJson(CALLER, input);
  const found = datasetsIn(json, issues);
  const others = [...found.others];
  const sources: Source[] = [...(options.sources ?? []), ...writtenSources(json, [], issues)];
  const collected = collector(issues);
  const envelope = jsonStatEnvelope();
  for (const { dataset, path } of chooseDatasets(found, options.dataset, issues)) {
    const cube = cubeOf(envelope, dataset, path, issues);
    if (cube === null) continue;
    const own = options.columns === undefined ? ownExtension(dataset, 'observations') : null;
    if (own !== null) {
      if (path.length > 0) for (const source of writtenSources(dataset, path, issues)) sources.push(source);
      for (const issue of unheldOwn(cube, own)) others.push(issue);
      ownCells(CALLER, cube, own, options.defaults, issues, collected.take);
    } else if (options.columns === undefined) {
      const ids = cube.dimensions.map(({ id }) => quote(id)).join(', ');
      const message = `expected the layout of writeJsonStat, or another with the option columns, got the dimensions ${ids}`;
      issues.push({ code: 'other-layout', path, message });
    } else {
      for (const issue of unheldFields(cube, { notes: true, own: null })) others.push(issue);
      const order = collected.size();
      mappedCells(CALLER, cube, options, issues, (reading, at) => {
        collected.take(order, reading, at);
      });
    }
  }
  refuseInput(CALLER, 'JSON-stat of observations', issues);
  return collected.reading(others, sources);
}

function requireColumns({ columns, multiplier, missing, codes, partners }: JsonStatReadOptions): void {
  const refuse = (expected: string, got: string): never => {
    throw new ChinaAseanError('invalid-argument', `${CALLER}: expected ${expected}, got ${got}`);
  };
  if (columns === undefined) {
    const odd = Object.entries({ multiplier, missing, codes, partners }).find(([, value]) => value !== undefined);
    if (odd !== undefined) {
      refuse('the option columns, since the layout of writeJsonStat says all itself', `the option ${odd[0]} alone`);
    }
    return;
  }
  const fields = new Map<unknown, string>();
  for (const [field, id] of Object.entries(columns)) {
    if (id === undefined) continue;
    const other = fields.get(id);
    if (other !== undefined) refuse('each dimension once in columns', `${quote(id)} as ${other} and ${field}`);
    fields.set(id, field);
  }
}

// what is lacking in the options is told whatever the input is
function requireFilled({ columns, defaults }: JsonStatReadOptions): void {
  if (columns === undefined) return;
  const header = [...Object.values(columns), 'value', 'period'].filter((id) => id !== undefined);
  const period = defaults?.period === undefined ? { period: 'period' } : {};
  mappedLayout(CALLER, header, { columns: { ...period, ...columns, value: 'value' }, defaults });
}

interface Collector {
  readonly take: (order: number, ...said: Parameters<ReadingVisitor>) => void;
  readonly size: () => number;
  readonly reading: (others: readonly Issue[], sources: readonly Source[]) => Reading;
}

function collector(issues: Issue[]): Collector {
  const observations: (readonly [order: number, observation: Observation])[] = [];
  const missing: MissingObservation[] = [];
  const attributes: (readonly [id: string, attributes: Attributes])[] = [];
  const taken = new Map<string, () => Issue['path']>();
  const numbers = new Map<string, number>();
  return {
    size: () => observations.length,
    take: (order, reading, path) => {
      if (reading.kind === 'problems') {
        for (const issue of reading.issues) issues.push({ ...issue, path: [...path(), ...issue.path.slice(2)] });
      } else if (reading.kind === 'missing') missing.push(reading.missing);
      else {
        const observation = namedObservation(reading.observation, taken, numbers);
        if (taken.has(observation.id)) {
          const message = `expected each id once, ${quote(observation.id)} is there already`;
          issues.push({ code: 'duplicate', path: path(), message });
        }
        taken.set(observation.id, path);
        observations.push([order, observation]);
        if (Object.keys(reading.attributes).length > 0) attributes.push([observation.id, reading.attributes]);
      }
    },
    reading: (others, sources) => {
      const list = observations.sort(([first], [second]) => (first === second ? 0 : first - second));
      const used = new Set(list.flatMap(([, { source, corroboration }]) => [source, ...corroboration]));
      const named = new Map<string, Source>();
      for (const source of sources) if (used.has(source.id) && !named.has(source.id)) named.set(source.id, source);
      return Object.freeze({
        observations: Object.freeze(list.map(([, observation]) => observation)),
        missing: Object.freeze(missing),
        others: Object.freeze(others),
        sources: Object.freeze([...named.values()]),
        attributes: Object.freeze(Object.fromEntries(attributes)),
      });
    },
  };
}
