import { quote, type Issue } from '../../errors.js';
import type { Cell, Table } from './tables/table.js';

type Key = readonly Cell[];

/** @internal Rows that have no key of their own, and foreign keys that lead to no row; ids that are there twice or lead nowhere are known before. */
export function keyIssues(tables: readonly Table[]): readonly Issue[] {
  return tables.flatMap((table) => [...keysWithoutRow(table, tables), ...keysOfSeveralRows(table)]);
}

function keysOfSeveralRows(table: Table): readonly Issue[] {
  const firsts = new Map<string, number>();
  return keysOf(table, table.primaryKey).flatMap((key, row) => {
    const text = JSON.stringify(key);
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    const got = key.some(isEmpty)
      ? `${wordsOf(key)}, of which one is empty`
      : first === undefined
        ? null
        : `${wordsOf(key)} again: it is at ${table.name}[${first}] too`;
    if (got === null) return [];
    const message = `expected a key of its own in ${table.primaryKey.join(', ')}, got ${got}`;
    return [{ code: 'duplicate', path: [table.name, row], message }];
  });
}

function keysWithoutRow(table: Table, tables: readonly Table[]): readonly Issue[] {
  return table.foreignKeys.flatMap(({ fields, reference }) => {
    const target = tables.find(({ name }) => name === (reference.resource ?? table.name)) ?? table;
    const known = new Set(keysOf(target, reference.fields).map((key) => JSON.stringify(key)));
    return keysOf(table, fields).flatMap((key, row) => {
      if (key.some(isEmpty) || known.has(JSON.stringify(key))) return [];
      const message = `expected the ${reference.fields.join(', ')} of a record in ${target.name}, got ${wordsOf(key)}`;
      return [{ code: 'unknown-id', path: [table.name, row, ...fields], message }];
    });
  });
}

function keysOf({ fields, rows }: Table, names: readonly string[]): readonly Key[] {
  const places = names.map((name) => fields.findIndex((field) => field.name === name));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '';
}

function wordsOf(key: Key): string {
  return key.map(quote).join(', ');
}
