import { quote, type Issue } from '../errors.js';
import type { Dataset } from '../model/dataset.js';

type Table = Exclude<keyof Dataset, 'version' | 'asOf'>;
type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

const TABLES = ['partners', 'indicators', 'sources', 'observations', 'assets', 'agreements', 'events'] as const;

// versions of agreements have tracks, which have cuts, which have parties: no field that is known lies deeper
const DEEPEST = 10;

// wherever they stand in a dataset, these fields hold ids of records of a table
const REFERENCES: ReadonlyMap<string, Table> = /* @__PURE__ */ new Map<string, Table>([
  ['among', 'partners'],
  ['asset', 'assets'],
  ['corroboration', 'sources'],
  ['countryOfHonour', 'partners'],
  ['indicator', 'indicators'],
  ['member', 'partners'],
  ['parties', 'partners'],
  ['partner', 'partners'],
  ['party', 'partners'],
  ['reporter', 'partners'],
  ['source', 'sources'],
  ['specialPartner', 'partners'],
  ['within', 'partners'],
]);

/**
 * Ids that are used twice in a list, ids that lead nowhere, and dimensions that an indicator asks for in vain. The input
 * need not have the shape of a dataset: what has another shape is passed over.
 *
 * @internal
 */
export function findReferenceIssues(input: unknown): readonly Issue[] {
  const records = (table: Table): readonly unknown[] => listOf(fieldsOf(input)[table]);
  const ids = new Map(TABLES.map((table) => [table, new Set(records(table).map((record) => fieldsOf(record)['id']))]));

  const seen = new Set<unknown>();
  const walk = (value: unknown, field: string, path: Path): readonly Issue[] => {
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value) || path.length > DEEPEST) return []; // an input may hold itself
      seen.add(value);
    }
    if (Array.isArray(value)) {
      return [...repeatedIds(value, path), ...value.flatMap((item, index) => walk(item, field, [...path, index]))];
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) => walk(item, key, [...path, key]));
    }
    const table = REFERENCES.get(field);
    if (table === undefined || typeof value !== 'string' || ids.get(table)?.has(value) === true) return [];
    return [{ code: 'unknown-id', path, message: `expected the id of a record in ${table}, got ${quote(value)}` }];
  };
  const dangling = TABLES.flatMap((table) => walk(records(table), table, [table]));
  return [...dangling, ...absentDimensions(records('observations'), records('indicators'))];
}

function repeatedIds(list: readonly unknown[], path: Path): readonly Issue[] {
  const seen = new Set<unknown>();
  return list.flatMap((record, index) => {
    const { id } = fieldsOf(record);
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `expected an id of its own, got ${quote(id)} again`;
    return [{ code: 'duplicate-id', path: [...path, index, 'id'], message }];
  });
}

function absentDimensions(observations: readonly unknown[], indicators: readonly unknown[]): readonly Issue[] {
  const needed = new Map(indicators.map((indicator) => [fieldsOf(indicator)['id'], fieldsOf(indicator)['dimensions']]));
  return observations.flatMap((observation, index) => {
    const fields = fieldsOf(observation);
    const { indicator } = fields;
    return listOf(needed.get(indicator))
      .filter((dimension): dimension is string => typeof dimension === 'string' && fields[dimension] === undefined)
      .map((dimension) => ({
        code: 'absent-dimension',
        path: ['observations', index, dimension],
        message: `expected a ${dimension}, which ${quote(indicator)} asks for, got none`,
      }));
  });
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
