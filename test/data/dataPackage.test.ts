import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import type { Field } from '../../scripts/dataPackage/table.js';
import { tablesOf } from '../../scripts/dataPackage/tablesOf.js';

const tables = tablesOf(dataset);
const byName = new Map(tables.map((table) => [table.name, table]));
const keysOf = (name: string, columns: readonly string[]): readonly (string | null)[] => {
  const table = byName.get(name);
  const places = columns.map((column) => table?.fields.findIndex((field) => field.name === column) ?? -1);
  expect(places).not.toContain(-1);
  return (table?.rows ?? []).map((row) => {
    const cells = places.map((place) => row[place] ?? null);
    return cells.includes(null) ? null : JSON.stringify(cells);
  });
};

const FORMS: Readonly<Record<Field['type'], RegExp>> = {
  string: /./u,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
};

describe('the data package', () => {
  it('has a table for every list of the dataset', () => {
    for (const name of [
      'partners',
      'indicators',
      'sources',
      'observations',
      'assets',
      'agreements',
      'events',
    ] as const) {
      expect(byName.get(name)?.rows).toHaveLength(dataset[name].length);
    }
    const parties = dataset.agreements.flatMap(({ instruments }) =>
      instruments.flatMap((instrument) => instrument.parties),
    );
    expect(byName.get('instrument-parties')?.rows).toHaveLength(parties.length);
  });

  it.each(tables)('$name: has a cell for each column, of the type that the column says', ({ fields, rows }) => {
    expect(rows).not.toEqual([]);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    const wrong = rows.flatMap((row) =>
      fields.flatMap(({ name, type }, index) => {
        const cell = row[index];
        return cell === undefined || (cell !== null && cell !== '' && !FORMS[type].test(String(cell)))
          ? [[name, cell]]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
  });

  it.each(tables)('$name: has a key of its own for each row', ({ fields, primaryKey, rows }) => {
    const places = primaryKey.map((key) => fields.findIndex(({ name }) => name === key));
    expect(places).not.toContain(-1);
    const keys = rows.map((row) => JSON.stringify(places.map((place) => row[place])));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(tables)('$name: leads with its foreign keys to rows that are there', ({ name, foreignKeys }) => {
    const dangling = foreignKeys.flatMap(({ fields, reference }) => {
      expect(reference.resource).not.toBe(name); // a table refers to itself by naming none
      const known = new Set(keysOf(reference.resource ?? name, reference.fields));
      return keysOf(name, fields).filter((key) => key !== null && !known.has(key));
    });
    expect(dangling).toEqual([]);
  });
});
