import { quote, type Issue } from '../errors.js';
import type { Dataset } from '../model/dataset.js';

type Table = Exclude<keyof Dataset, 'version' | 'asOf'>;

const TABLES = ['partners', 'indicators', 'sources', 'observations', 'assets', 'agreements', 'events'] as const;

// wherever they stand in a dataset, these fields hold ids of records of a table
const REFERENCES: ReadonlyMap<string, Table> = /* @__PURE__ */ new Map<string, Table>([
  ['asset', 'assets'],
  ['corroboration', 'sources'],
  ['indicator', 'indicators'],
  ['member', 'partners'],
  ['parties', 'partners'],
  ['partner', 'partners'],
  ['reporter', 'partners'],
  ['source', 'sources'],
  ['within', 'partners'],
]);

/** @internal Ids that are used twice in a table, ids that lead nowhere, and dimensions that an indicator asks for in vain. */
export function findReferenceIssues(dataset: Dataset): readonly Issue[] {
  return [...duplicateIds(dataset), ...danglingReferences(dataset), ...absentDimensions(dataset)];
}

function duplicateIds(dataset: Dataset): readonly Issue[] {
  return TABLES.flatMap((table) => {
    const seen = new Set<string>();
    return dataset[table].flatMap(({ id }, index) => {
      const again = seen.has(id);
      seen.add(id);
      if (!again) return [];
      return [
        {
          code: 'duplicate-id',
          path: [table, index, 'id'],
          message: `expected an id of its own, got ${quote(id)} again`,
        },
      ];
    });
  });
}

function danglingReferences(dataset: Dataset): readonly Issue[] {
  const ids = new Map(TABLES.map((table) => [table, new Set(dataset[table].map(({ id }) => id))]));
  const walk = (value: unknown, field: string, path: Issue['path']): readonly Issue[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, field, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) => walk(item, key, [...path, key]));
    }
    const table = REFERENCES.get(field);
    if (table === undefined || typeof value !== 'string' || ids.get(table)?.has(value) === true) return [];
    return [{ code: 'unknown-id', path, message: `expected the id of a record in ${table}, got ${quote(value)}` }];
  };
  return TABLES.flatMap((table) => walk(dataset[table], table, [table]));
}

function absentDimensions(dataset: Dataset): readonly Issue[] {
  const needed = new Map(dataset.indicators.map(({ id, dimensions }) => [id, dimensions]));
  return dataset.observations.flatMap((observation, index) =>
    (needed.get(observation.indicator) ?? [])
      .filter((dimension) => observation[dimension] === undefined)
      .map((dimension) => ({
        code: 'absent-dimension',
        path: ['observations', index, dimension],
        message: `expected a ${dimension}, which ${quote(observation.indicator)} asks for, got none`,
      })),
  );
}
