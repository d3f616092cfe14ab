import { describe, expect, it } from 'vitest';
import { readJsonStatTable, safeReadJsonStatTable } from 'china-asean/json-stat';
import { rows } from 'china-asean/table';

const dimension = {
  geo: { category: { index: { 10: 1, 2: 2, VN: 0 } } },
  year: { category: { index: ['2023', '2024'] } },
};
const base = { class: 'dataset', id: ['geo', 'year'], size: [3, 2], role: { time: ['year'] }, dimension };
const listed = (input: unknown, options = {}) =>
  [...rows(readJsonStatTable(input, options))].map((row) => [row['geo'], row.period, row.value, row.status]);
const issuesOf = (input: unknown) => safeReadJsonStatTable(input).issues.map(({ code, path }) => [code, ...path]);

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
});
