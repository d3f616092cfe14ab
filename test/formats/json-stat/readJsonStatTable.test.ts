import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  readJsonStat,
  readJsonStatTable,
  safeReadJsonStatTable,
  writeJsonStatTable,
  type JsonStatTableOptions,
} from 'china-asean/json-stat';
import { groupSum, rows, tableFromColumns } from 'china-asean/table';
import { fixture } from './fixture.js';
import { peerOf } from './peerOf.js';

const dimension = {
  geo: { category: { index: { 10: 1, 2: 2, VN: 0 } } },
  year: { category: { index: ['2023', '2024'] } },
};
const base = { class: 'dataset', id: ['geo', 'year'], size: [3, 2], role: { time: ['year'] }, dimension };
const listed = (input: unknown, options: JsonStatTableOptions = {}) =>
  [...rows(readJsonStatTable(input, options))].map((row) => [row['geo'], row.period, row.value, row.status]);
const issuesOf = (input: unknown, options: JsonStatTableOptions = {}) =>
  safeReadJsonStatTable(input, options).issues.map(({ code, path }) => [code, ...path]);

describe('readJsonStatTable', () => {
  it('takes the order of categories from the index, and null for missing', () => {
    expect(listed({ ...base, value: [1, null, 3, 4, 5, 6], status: { 1: 'O' } })).toEqual([
      ['10', '2023', '3', ''],
      ['10', '2024', '4', ''],
      ['2', '2023', '5', ''],
      ['2', '2024', '6', ''],
      ['VN', '2023', '1', ''],
      ['VN', '2024', null, 'O'],
    ]);
  });

  it('reads sparse values, text and bundles of version 1', () => {
    const expected = [['10', '2024', '4.5', 'E']];
    expect(listed(JSON.stringify({ ...base, value: { 3: 4.5 }, status: 'E' }))).toEqual(expected);
    const { id, size, role } = base;
    expect(listed({ trade: { dimension: { ...dimension, id, size, role }, value: { 3: 4.5 }, status: 'E' } })).toEqual(
      expected,
    );
  });

  it('refuses what does not fit, with its place', () => {
    expect(issuesOf({ ...base, value: [1, 2] })).toEqual([['size-mismatch', 'value']]);
    expect(issuesOf({ ...base, value: { 6: 1 } })).toEqual([['invalid-value', 'value', '6']]);
    expect(issuesOf({ ...base, value: { 0: '..' } })).toEqual([['invalid-value', 'value', 0]]);
    expect(issuesOf({ ...base, role: {}, value: { 0: 1 } })).toEqual([['no-time', 'role', 'time']]);
    expect(issuesOf(JSON.parse('{"__proto__":{"value":[1]}}'))[0]?.[0]).toBe('not-json-stat');
  });

  it('takes texts for missing numbers that are named', () => {
    expect(listed({ ...base, value: { 0: '..' } }, { missing: ['..'] })).toEqual([['VN', '2023', null, '']]);
  });

  it('reads the cube of an office by its dimensions, and tells what it has no place for', () => {
    const others: Issue[] = [];
    const onOther = (issue: Issue): void => void others.push(issue);
    const table = readJsonStatTable(fixture('2.0/cube.json'), { onOther, multiplier: { val: 1e6 } });
    expect(Object.keys(table.dimensions)).toEqual(['flow', 'partner', 'contents']);
    expect([...rows(table)].map((row) => [row['flow'], row['partner'], row.period, row.value, row.status])).toEqual([
      ['M', '458', '2024-01', '14000000', ''],
      ['M', '458', '2024-02', '15000000', ''],
      ['M', '704', '2024-01', '12000000', ''],
      ['M', '704', '2024-02', '13000000', ''],
      ['X', '458', '2024-01', null, ''],
      ['X', '458', '2024-02', '98250000', ''],
      ['X', '704', '2024-01', '161900000', ''],
      ['X', '704', '2024-02', '150000000', 'P'],
    ]);
    expect(others.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'other-properties extension',
      'other-properties label',
      'other-properties source',
      'other-properties updated',
      'other-properties href',
      'other-properties note',
      'other-properties dimension.flow.label',
      'other-properties dimension.flow.category.label',
      'other-properties dimension.partner.note',
      'other-properties dimension.partner.category.label',
      'other-properties dimension.partner.category.note',
      'other-properties dimension.contents.category.label',
      'other-properties dimension.contents.category.unit',
      'other-status status',
      'other-status status',
    ]);
    expect(others.find(({ path }) => path.at(-1) === 'unit')?.message).toContain('million USD');
  });

  it('takes words for windows and statuses', () => {
    const year = { category: { index: ['2024K1', '2024K2'] } };
    const input = { ...base, dimension: { ...dimension, year }, value: { 0: 1, 1: 2 }, status: { 0: 'p' } };
    expect(issuesOf(input)).toHaveLength(2);
    const codes = { period: { '2024K1': '2024-Q1', '2024K2': '2024-Q2' }, status: { p: 'P' } };
    expect(listed(input, { codes })).toEqual([
      ['VN', '2024-Q1', '1', 'P'],
      ['VN', '2024-Q2', '2', ''],
    ]);
    const functions = { period: (id: string) => id.replace('K', '-Q'), status: () => 'P' };
    expect(listed(input, { codes: functions })).toEqual(listed(input, { codes }));
    expect(issuesOf(input, { codes: { ...codes, status: () => undefined } })).toHaveLength(1);
  });

  it('finds the cells that jsonstat-toolkit finds, in any cube, dense or sparse, with any order of categories', () => {
    const ids = fc.uniqueArray(fc.oneof(fc.nat(30).map(String), fc.constantFrom('VN', 'MY', 'a b')), {
      minLength: 1,
      maxLength: 4,
    });
    const cubes = fc.record({
      geo: ids,
      flow: ids,
      years: fc.uniqueArray(fc.integer({ min: 1990, max: 2020 }).map(String), { minLength: 1, maxLength: 4 }),
      isObject: fc.boolean(),
      isSparse: fc.boolean(),
      order: fc.constantFrom(['geo', 'flow', 'year'], ['year', 'geo', 'flow'], ['flow', 'year', 'geo']),
      seed: fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 64, maxLength: 64 }),
    });
    fc.assert(
      fc.property(cubes, ({ geo, flow, years, isObject, isSparse, order, seed }) => {
        const all: Readonly<Record<string, readonly string[]>> = { geo, flow, year: years };
        const size = order.map((id) => all[id]?.length ?? 0);
        const values = seed.slice(0, geo.length * flow.length * years.length);
        const indexOf = (categories: readonly string[]) =>
          isObject ? Object.fromEntries(categories.map((category, place) => [category, place])) : categories;
        const cube = {
          version: '2.0',
          class: 'dataset',
          id: order,
          size,
          role: { time: ['year'] },
          dimension: Object.fromEntries(order.map((id) => [id, { category: { index: indexOf(all[id] ?? []) } }])),
          value: isSparse ? Object.fromEntries(values.map((value, place) => [place, value])) : values,
        };
        const table = readJsonStatTable(cube);
        const peer = peerOf(cube);
        expect(table.size).toBe(values.length);
        for (const row of rows(table)) {
          const { value } = peer.Data({ geo: row['geo'] ?? '', flow: row['flow'] ?? '', year: row.period });
          expect(row.value === null ? null : Number(row.value) + 0).toBe(value === null ? null : value + 0);
        }
      }),
    );
  });

  it('sorts flags, and takes A for none', () => {
    const value = { 0: 1, 1: 2 };
    expect(listed({ ...base, value, status: { 0: 'P E', 1: 'A' } }).map(([, , , status]) => status)).toEqual([
      'E P',
      '',
    ]);
  });

  it('reads one dataset of several, which is named', () => {
    const { issues } = safeReadJsonStatTable(fixture('1.x/bundle.json'));
    expect(issues).toMatchObject([{ code: 'several-datasets', path: [] }]);
    expect(issues[0]?.message).toContain('"trade", "sparse"');
    expect(readJsonStatTable(fixture('1.x/bundle.json'), { dataset: 'sparse' }).size).toBe(1);
    expect(readJsonStatTable(fixture('1.x/bundle.json'), { dataset: 0 }).size).toBe(2);
    const others: Issue[] = [];
    expect(
      readJsonStatTable(fixture('2.0/collection.json'), { onOther: (issue) => void others.push(issue) }).size,
    ).toBe(1);
    expect(others.map(({ code }) => code)).toEqual([
      'other-properties',
      'link',
      'link',
      'other-properties',
      'other-properties',
    ]);
  });

  it('names the places of two windows that are one, and of windows of another length', () => {
    const time = (index: readonly string[]) => ({
      ...base,
      dimension: { ...dimension, year: { category: { index } } },
    });
    expect(issuesOf({ ...time(['2024', '2024-A1']), value: { 2: 1, 3: 2 } })).toEqual([['duplicate', 'value', 3]]);
    expect(safeReadJsonStatTable({ ...time(['2024', '2024-A1']), value: { 2: 1, 3: 2 } }).issues[0]?.message).toContain(
      'it is in value[2] too',
    );
    expect(issuesOf({ ...time(['2024', '2024-Q1']), value: { 2: 1, 3: 2 } })).toEqual([
      ['other-frequency', 'value', 3],
    ]);
  });

  it('refuses dimensions that a table cannot have', () => {
    const input = { ...base, id: ['value', 'year'], dimension: { ...dimension, value: dimension.geo }, value: {} };
    expect(safeReadJsonStatTable(input).issues).toMatchObject([{ path: [] }]);
    expect(safeReadJsonStatTable(input).issues[0]?.message).toContain('"value"');
  });

  it('is not misled by an extension that somebody has changed', () => {
    const with_ = (own: object) => ({
      ...base,
      value: { 0: 1.5 },
      extension: { 'china-asean': { layout: 'table', ...own } },
    });
    expect(listed(with_({ exact: { 0: '1.50000000000000000001' } }))[0]?.[2]).toBe('1.50000000000000000001');
    expect(issuesOf(with_({ exact: { 0: '7' } }))).toEqual([['invalid-value', 'value', 0]]);
    expect(issuesOf(with_({ exact: { 0: {} } }))).toEqual([['invalid-value', 'value', 0]]);
    expect(issuesOf(with_({ low: { 0: 'x' }, high: {} }))).toEqual([['invalid-value', 'value', 0]]);
    expect(issuesOf(with_({ low: { 0: '2' }, high: {} }))).toEqual([['outside-bounds', 'value', 0]]);
    const at = (...names: readonly string[]) =>
      names.map((name) => ['invalid-value', 'extension', 'china-asean', ...name.split('.')]);
    expect(issuesOf(with_({ exact: 5 }))).toEqual(at('exact'));
    expect(issuesOf(with_({ low: {}, high: ['6'] }))).toEqual(at('high'));
    expect(issuesOf(with_({ low: {} }))).toEqual(at('high'));
    expect(issuesOf(with_({ high: { 0: '2' } }))).toEqual(at('low'));
    expect(issuesOf(with_({ low: {}, high: { 7: '6' }, exact: { 1: '5' } }))).toEqual(at('exact.1', 'high.7'));
    expect(
      [...rows(readJsonStatTable(with_({ low: {}, high: { 0: '2' } })))].map(({ low, high }) => [low, high]),
    ).toEqual([[null, '2']]);
  });

  it('multiplies what is written beside the cells as it does the cells', () => {
    const table = tableFromColumns({
      dimensions: { partner: ['MY', 'VN'] },
      periods: ['2024', '2024'],
      values: ['5', '9007199254740993'],
      low: ['4', '9007199254740993'],
      high: [null, '9007199254740993'],
    });
    const again = readJsonStatTable(writeJsonStatTable(table), { multiplier: 1e6 });
    expect([...rows(again)].map(({ value, low, high }) => [value, low, high])).toEqual([
      ['5000000', '4000000', null],
      ['9007199254740993000000', '9007199254740993000000', '9007199254740993000000'],
    ]);
  });

  it('tells what others have written beside a table of its own', () => {
    const written = structuredClone(
      writeJsonStatTable(tableFromColumns({ dimensions: {}, periods: ['2024'], values: [1] })),
    );
    const extension = { 'china-asean': { ...written.extension['china-asean'], remark: 'x' }, other: 1 };
    const others: Issue[] = [];
    readJsonStatTable({ ...written, extension, zzz: 1 }, { onOther: (issue) => void others.push(issue) });
    expect(others.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['zzz', 'extension.other', 'extension.china-asean.remark']),
    );
  });

  it('calls dimensions by the fields that they hold, and reads their categories by codes and partners', () => {
    const cube = {
      class: 'dataset',
      id: ['what', 'geo', 'year', 'cur'],
      size: [1, 2, 1, 2],
      role: { time: ['year'] },
      dimension: {
        what: { category: { index: ['T '] } },
        geo: { category: { index: ['Vietnam', 'THA'] } },
        year: { category: { index: ['2024'] } },
        cur: { category: { index: ['USD', 'YUAN'] } },
      },
      value: [1, 2, 3, 4],
    };
    const columns = { unit: 'cur', partner: 'geo' } as const;
    const { partners } = dataset;
    const table = readJsonStatTable(cube, { columns, codes: { unit: { YUAN: 'CNY' } }, partners });
    expect([...rows(table)].map((row) => [row['partner'], row['unit'], row['what'], row.value])).toEqual([
      ['TH', 'CNY', 'T ', '4'],
      ['TH', 'USD', 'T ', '3'],
      ['VN', 'CNY', 'T ', '2'],
      ['VN', 'USD', 'T ', '1'],
    ]);
    expect(Object.keys(table.dimensions)).toEqual(['partner', 'unit', 'what']);
    expect(() => groupSum(table, ['partner'])).toThrow('expected one unit');
    expect(issuesOf(cube, { columns: { unit: 'unit' } })).toEqual([['no-dimension', 'dimension']]);
    expect(issuesOf(cube, { columns: { unit: 'year' } })).toEqual([['no-dimension', 'dimension']]);
    const empty = { ...cube, dimension: { ...cube.dimension, cur: { category: { index: ['USD', ''] } } } };
    expect(issuesOf(empty, { columns })).toEqual([['invalid-value', 'dimension', 'cur', 'category', '']]);
    expect(readJsonStatTable(empty).size).toBe(4);
    const { observations } = readJsonStat(cube, {
      columns: { ...columns, indicator: 'what' },
      defaults: { basis: 'own', source: 'x' },
      codes: { unit: { YUAN: 'CNY' } },
      partners,
    });
    expect(observations.map(({ partner }) => partner)).toEqual(['VN', 'VN', 'TH', 'TH']);
  });

  it('names no row by a status that is empty', () => {
    for (const status of [{ 1: '' }, { 1: null }]) expect(listed({ ...base, value: { 0: 5 }, status })).toHaveLength(1);
  });

  it('tells 200 000 fields without a place', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`f${index}`, 1]));
    let count = 0;
    readJsonStatTable({ ...base, value: {}, ...many }, { onOther: () => (count += 1) });
    expect(count).toBe(200_000);
  });

  it.each([
    [{ dataset: 1.5 }],
    [{ codes: { status: { x: 'Provisional' } } }],
    [{ columns: { period: '' } }],
    [{ columns: { value: 'geo' } }],
    [{ columns: { reporter: 'geo', partner: 'geo' } }],
    [{ onOther: 'x' }],
    [{ codes: { partner: {} } }],
    [{ multiplier: '3' }],
    [{ partners: [] }],
  ])('refuses options that make no sense: %j', (options) => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as unknown;
    expect(() => safeReadJsonStatTable({ ...base, value: {} }, options as never)).toThrow(refusal);
  });
});
