import { describe, expect, it } from 'vitest';
import { selectObservations, type Observation } from 'china-asean';
import { readCsvTable, writeCsv } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { readJsonStatTable, safeReadJsonStatTable, writeJsonStat } from 'china-asean/json-stat';
import {
  readSdmx,
  readSdmxTable,
  safeReadSdmx,
  safeReadSdmxTable,
  writeSdmxCsv,
  writeSdmxJson,
  type SdmxReadOptions,
} from 'china-asean/sdmx';
import { groupSum, rows, tableFromObservations, yearOnYear, type Table, type TableLevels } from 'china-asean/table';

const isLevel = ({ figure }: Observation): boolean => figure.measure === 'level';
const years = selectObservations(dataset, { indicator: 'goods-trade', reporter: 'CN', periodKind: 'year' }).filter(
  isLevel,
);
const [first] = years;
const inUnit = (unit: string, id: string): Observation =>
  ({ ...first, id, basis: 'ministry', figure: { ...first!.figure, unit } }) as Observation;

const READERS: readonly (readonly [string, (list: readonly Observation[]) => Table<TableLevels>])[] = [
  ['CSV', (list) => readCsvTable(writeCsv(list), { duplicates: 'first' })],
  ['SDMX-CSV', (list) => readSdmxTable(writeSdmxCsv(list), { duplicates: 'first' })],
  ['SDMX-JSON', (list) => readSdmxTable(writeSdmxJson(list), { duplicates: 'first' })],
  ['JSON-stat', (list) => readJsonStatTable(writeJsonStat(list), { duplicates: 'first' })],
];

describe.each(READERS)("the package's own observations, read as a table from %s", (_, read) => {
  it('are the table that tableFromObservations makes of them', () => {
    expect(years.length).toBeGreaterThan(100);
    const expected = tableFromObservations(years, { duplicates: 'first' });
    const found = read(years);
    expect(Object.keys(found.dimensions)).toEqual(Object.keys(expected.dimensions));
    expect([...rows(found)]).toEqual([...rows(expected)]);
    const growth = [...rows(yearOnYear(found))].filter(({ value }) => value !== null);
    expect(growth.length).toBeGreaterThan(20);
  });

  it('put no dollars beside yuan, and have only the fields that some row has', () => {
    const table = read([inUnit('USD', 'a'), inUnit('CNY', 'b')]);
    expect(Object.keys(table.dimensions)).not.toContain('asset');
    expect(() => groupSum(table, ['basis'])).toThrow('expected one unit');
  });

  it('are levels', () => {
    const growth = dataset.observations.find(({ figure }) => figure.measure === 'growth');
    expect(() => read([growth!])).toThrow('expected a level, got "growth"');
  });
});

const TEXT =
  'DATAFLOW,FREQ,REF_AREA,FLOW,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,STATE\n' +
  'O:T(1.0),A,VNM,X,2024K,5,USD,prov\nO:T(1.0),A,VNM,X,2024K,7,CNY,\nO:T(1.0),A,764,M,2024K,6,USD,\n';

describe('the columns of readSdmxTable', () => {
  const columns = { reporter: 'REF_AREA', flow: 'FLOW', unit: 'UNIT_MEASURE', status: 'STATE' } as const;
  const codes = { flow: { X: 'export', M: 'import' }, period: { '2024K': '2024' }, status: { prov: 'P' } };

  it('are dimensions called by fields, read by codes and partners', () => {
    const table = readSdmxTable(TEXT, { columns, codes, partners: dataset.partners, dimensions: [] });
    expect([...rows(table)].map((row) => [row['reporter'], row['flow'], row['unit'], row.value, row.status])).toEqual([
      ['TH', 'import', 'USD', '6', ''],
      ['VN', 'export', 'CNY', '7', ''],
      ['VN', 'export', 'USD', '5', 'P'],
    ]);
    expect(() => groupSum(table, ['reporter', 'flow'])).toThrow('expected one unit');
    const all = readSdmxTable(TEXT, { columns, codes });
    expect(Object.keys(all.dimensions)).toEqual(['reporter', 'flow', 'unit', 'FREQ']);
  });

  it('hold windows, numbers and bounds too', () => {
    const text = 'DATAFLOW,REF_AREA,YEAR,TONNES,LEAST,MOST,UNIT_MULT\nO:T(1.0),VN,2024,5,4,,3\n';
    const names = { period: 'YEAR', value: 'TONNES', low: 'LEAST', high: 'MOST' };
    const [row] = rows(readSdmxTable(text, { columns: names, dimensions: ['REF_AREA'] }));
    expect([row?.period, row?.value, row?.low, row?.high]).toEqual(['2024', '5000', '4000', null]);
  });

  it('are refused where they are none, and cells of them where they are empty', () => {
    const issues = (options: object) =>
      safeReadSdmxTable(TEXT, options).issues.map(({ code, path }) => [code, ...path]);
    expect(issues({ columns: { unit: 'CURRENCY' }, codes: { period: codes.period } })).toEqual([['no-component']]);
    const empty = TEXT.replace('VNM', '');
    expect(safeReadSdmxTable(empty, { columns, codes }).issues).toMatchObject([
      { code: 'invalid-value', path: ['line', 2, 'REF_AREA'] },
    ]);
    expect(() => readSdmxTable(TEXT, { columns: { area: 'REF_AREA' } } as never)).toThrow('got "area"');
    expect(() => readSdmxTable(TEXT, { codes: { REF: {} } })).toThrow('fields of period, status, FREQ, REF_AREA, FLOW');
    expect(() => readSdmxTable(TEXT, { value: 'OBS_VALUE' } as never)).toThrow('got "value"');
    expect(() => readSdmxTable(TEXT, { partners: dataset.partners })).toThrow(
      'readSdmxTable: expected a dimension partner or reporter for the option partners, got FREQ, REF_AREA, FLOW',
    );
  });
});

describe('readSdmx with partners and duplicates', () => {
  const map: SdmxReadOptions = {
    columns: { reporter: 'REF_AREA', flow: 'FLOW' },
    defaults: { indicator: 'goods-trade', basis: 'own', unit: 'USD', source: 'x' },
    codes: { flow: { X: 'export', M: 'import' }, period: { '2024K': '2024' } },
  };
  const values = (options: SdmxReadOptions) =>
    readSdmx(TEXT, { ...map, ...options }).observations.map(({ reporter, figure }) => [reporter, figure.value]);

  it('knows partners by their codes', () => {
    expect(values({ partners: dataset.partners })).toEqual([
      ['VN', '5'],
      ['VN', '7'],
      ['TH', '6'],
    ]);
    expect(() => readSdmx(writeSdmxCsv([]), { partners: [] })).toThrow('the option columns beside partners');
    expect(() => readSdmx(TEXT, { ...map, partners: [{ id: 'VN' }] as never })).toThrow('ids, names and codes');
  });

  it('keeps all rows of a key and window, refuses them, or keeps one', () => {
    const kept = (duplicates: SdmxReadOptions['duplicates']) => values({ duplicates }).map(([, value]) => value);
    expect([kept(undefined), kept('first'), kept('last')]).toEqual([
      ['5', '7', '6'],
      ['5', '6'],
      ['7', '6'],
    ]);
    const { others } = readSdmx(TEXT, { ...map, duplicates: 'last' });
    expect(others).toMatchObject([{ code: 'duplicate', path: ['line', 2] }]);
    expect(others[0]?.message).toContain('it is in line 3 too, which is kept');
    expect(safeReadSdmx(TEXT, { ...map, duplicates: 'refuse' }).issues).toMatchObject([
      { code: 'duplicate', path: ['line', 3] },
    ]);
    expect(() => readSdmx(TEXT, { ...map, duplicates: 'most' as never })).toThrow(
      'the option duplicates to be keep or',
    );
  });

  it('writes what it is told only', () => {
    expect(() => writeSdmxCsv([], { z: 1 } as never)).toThrow('only the options newline, bom, guardFormulas, got "z"');
    expect(() => writeSdmxCsv([], { delimiter: ';' } as never)).toThrow('got "delimiter"');
    expect(() => writeSdmxCsv(tableFromObservations(years, { duplicates: 'first' }) as never)).toThrow('got a table');
  });
});

describe('readJsonStatTable of observations', () => {
  it('refuses two claims of one window, and options that the layout has no use for', () => {
    const twice = writeJsonStat([inUnit('USD', 'a'), inUnit('USD', 'b')]);
    expect(safeReadJsonStatTable(twice).issues).toMatchObject([{ code: 'duplicate' }]);
    expect(readJsonStatTable(twice, { duplicates: 'last' }).size).toBe(1);
    expect(() => readJsonStatTable(twice, { multiplier: 1e6 })).toThrow('got the option multiplier alone');
    expect(Object.keys(readJsonStatTable(twice, { columns: {} }).dimensions)).toEqual(['claim']);
  });
});
