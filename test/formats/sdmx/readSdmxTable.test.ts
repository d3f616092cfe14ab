import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from 'china-asean';
import { dataset } from 'china-asean/data';
import { readSdmxTable, safeReadSdmxTable, writeSdmxCsv, writeSdmxJson } from 'china-asean/sdmx';
import { rows } from 'china-asean/table';
import { decimals } from '../../support/arbitraries.js';

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/sdmx/${path}`, import.meta.url), 'utf8');

// a number without zeros that stand for nothing
const bare = (text: string | null | undefined): string | null =>
  text?.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '') ?? null;

describe('readSdmxTable', () => {
  it('keeps all dimensions but time by their ids', () => {
    expect(Object.keys(readSdmxTable(fixture('csv-1.0/ids.csv')).dimensions)).toEqual([
      'FREQ',
      'REF_AREA',
      'COUNTERPART_AREA',
    ]);
    expect(Object.keys(readSdmxTable(fixture('json-2.0/series.json')).dimensions)).toEqual([
      'REF_AREA',
      'COUNTERPART_AREA',
    ]);
  });

  it('names the line of a row that is there twice', () => {
    const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),VN,2024,1\nO:T(1.0),VN,2024,2\n';
    const { issues } = safeReadSdmxTable(text);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['duplicate', ['line', 3]]]);
    expect(issues[0]?.message).toContain('in line 2 too');
  });

  it.each([
    [
      'csv-2.0/actions.csv',
      ['deletion', 'attributes-only'],
      [
        ['line', 6],
        ['line', 7],
      ],
    ],
    [
      'csv-2.1/switched-off.csv',
      ['deletion', 'attributes-only', 'attributes-only', 'deletion'],
      [
        ['line', 2],
        ['line', 6],
        ['line', 7],
        ['line', 8],
      ],
    ],
    ['json-1.0/series.json', ['deletion'], [['data', 'dataSets', 2]]],
    ['json-1.0/before.json', ['deletion'], [['dataSets', 1]]],
    ['csv-1.0/ids.csv', [], []],
  ])('tells what is no row of %s', (path, codes, paths) => {
    const others: Parameters<NonNullable<NonNullable<Parameters<typeof readSdmxTable>[1]>['onOther']>>[0][] = [];
    readSdmxTable(fixture(path), { onOther: (issue) => others.push(issue) });
    expect(others.map(({ code }) => code)).toEqual(codes);
    expect(others.map((issue) => issue.path)).toEqual(paths);
  });

  it('tells nothing where the message is refused', () => {
    const text = `${fixture('csv-2.0/actions.csv')}dataflow,ORG:TRADE(1.0),I,CN,VN,2024,much\n`;
    const told: string[] = [];
    const { issues } = safeReadSdmxTable(text, { onOther: ({ code }) => told.push(code) });
    expect(issues.map(({ path }) => path)).toEqual([['line', 8, 'OBS_VALUE']]);
    expect(told).toEqual([]);
  });

  it('reads the measure that is named of several', () => {
    const numbers = (path: string, value: string): unknown =>
      [...rows(readSdmxTable(fixture(path), { dimensions: ['COUNTERPART_AREA'], columns: { value } }))].map(
        (row) => row.value,
      );
    expect(numbers('csv-2.0/measures.csv', 'TONNES')).toEqual([null, '5000', '6000']);
    expect(numbers('csv-2.0/measures.csv', 'USD')).toEqual(['101.5', '137.6', '161.9']);
    expect(numbers('json-2.0/measures.json', 'OBS_VALUE')).toEqual(['101500000000', '137600000000', '161900000000']);
    expect(safeReadSdmxTable(fixture('csv-2.0/measures.csv')).issues[0]?.code).toBe('no-component');
  });

  it.each([
    ['161.9', '9', '161850000000', '161950000000'],
    ['-12.50', '', '-12.505', '-12.495'],
    ['0', '', '-0.5', '0.5'],
    ['+7', '-2', '0.065', '0.075'],
    ['5e3', '', '4500', '5500'],
    ['0.30000000000000004', '', '0.300000000000000035', '0.300000000000000045'],
  ])('bounds %s times 10^%s by its last printed place', (number, power, low, high) => {
    const text = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nO:T(1.0),VN,2024,${number},${power}\n`;
    const [row] = rows(readSdmxTable(text));
    expect([bare(row?.low), bare(row?.high)]).toEqual([low, high]);
  });

  it('has the bounds that figures have', () => {
    fc.assert(
      fc.property(decimals(), fc.integer({ min: -9, max: 12 }), (number, power) => {
        const text = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nO:T(1.0),VN,2024,${number},${power}\n`;
        const [row] = rows(readSdmxTable(text));
        const { low, high } = figure(`${number}e${power}` as `${number}`, 'USD');
        expect([bare(row?.low), bare(row?.high)]).toEqual([bare(low), bare(high)]);
      }),
    );
  });

  it('takes no more digits of a number in JSON for printed than a double keeps', () => {
    const message = (number: unknown): object => ({
      data: {
        dataSets: [{ attributes: [0], observations: { '0': [number] } }],
        structures: [
          {
            dimensions: { observation: [{ id: 'TIME_PERIOD', values: [{ id: '2024', name: '2024' }] }] },
            attributes: { dataSet: [{ id: 'UNIT_MULT', values: [{ id: '3', name: 'Thousands' }] }] },
          },
        ],
      },
    });
    const bounds = (number: unknown): unknown =>
      [...rows(readSdmxTable(message(number)))].map(({ low, high }) => [low, high]);
    expect(bounds(0.1 + 0.2)).toEqual([['299.99999999999954', '300.00000000000054']]);
    expect(bounds('0.30000000000000004')).toEqual([['300.000000000000035', '300.000000000000045']]);
    expect(bounds(0.3)).toEqual([['250', '350']]);
  });

  it.each([
    ['CSV', writeSdmxCsv],
    ['JSON', writeSdmxJson],
  ])("keeps the bounds of the package's own structure in %s, open ones too", (_, write) => {
    const wanted = dataset.observations.filter(({ period }) => /^\d{4}$/u.test(period));
    expect(wanted.some(({ figure: { low, high } }) => low === null || high === null)).toBe(true);
    const byId = new Map(
      [...rows(readSdmxTable(write(wanted), { dimensions: ['OBS_ID'] }))].map((row) => [row['OBS_ID'], row] as const),
    );
    expect(byId.size).toBe(wanted.length);
    const different = wanted.filter(({ id, figure: { low, high } }) => {
      const row = byId.get(id);
      return bare(row?.low) !== bare(low) || bare(row?.high) !== bare(high);
    });
    expect(different).toEqual([]);
  });

  it('reads labels, keys, lists and decimal commas', () => {
    const table = readSdmxTable(fixture('csv-2.0/localised.csv'));
    expect(Object.keys(table.dimensions)).toEqual(['REF_AREA', 'COUNTERPART_AREA']);
    expect([...rows(table)].map((row) => [row['COUNTERPART_AREA'], row.period, row.value, row.status])).toEqual([
      ['MY', '2024', '101500000000', ''],
      ['VN', '2023', '137600000000', ''],
      ['VN', '2024', '161900000000', 'P'],
    ]);
  });

  it('refuses windows that no period can be, with their place', () => {
    const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),VN,2024Z,1\nO:T(1.0),VN,2024-01-01T12:00:00,2\n';
    expect(safeReadSdmxTable(text).issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-period', ['line', 2, 'TIME_PERIOD']],
      ['invalid-period', ['line', 3, 'TIME_PERIOD']],
    ]);
  });

  it('reads a message without data as a table without rows', () => {
    expect([...rows(readSdmxTable({ data: { dataSets: [], structures: [] } }))]).toEqual([]);
  });

  it('tells once of each code that is no flag', () => {
    const told: unknown[] = [];
    const text =
      'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n' +
      'O:T(1.0),VN,2022,1,P x1\nO:T(1.0),VN,2023,1,x1\nO:T(1.0),VN,2024,1,x2\n';
    const table = readSdmxTable(text, { onOther: ({ code, path }) => told.push([code, path]) });
    expect([...rows(table)].map(({ status }) => status)).toEqual(['P', '', '']);
    expect(told).toEqual([
      ['other-status', ['line', 2, 'OBS_STATUS']],
      ['other-status', ['line', 4, 'OBS_STATUS']],
    ]);
  });

  it('counts a row with a number of the measure that is named, whatever its attributes are', () => {
    const told: string[] = [];
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,TONNES,METHOD\n' +
      'dataflow,O:T(1.0),I,VN,2023,5,~\ndataflow,O:T(1.0),I,VN,2024,,~\ndataflow,O:T(1.0),I,~,2024,,x\n';
    const options = {
      dimensions: ['REF_AREA'],
      columns: { value: 'TONNES' },
      onOther: ({ code }: { code: string }) => told.push(code),
    };
    expect([...rows(readSdmxTable(text, options))].map(({ value }) => value)).toEqual(['5', null]);
    expect(told).toEqual(['attributes-only']);
  });

  it.each(['status', 'value', 'period', '7'])('refuses a dimension %s of a message, and says what to do', (name) => {
    const text = `DATAFLOW,REF_AREA,${name},TIME_PERIOD,OBS_VALUE\nO:T(1.0),VN,x,2024,1\n`;
    const { issues } = safeReadSdmxTable(text);
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`"${name}": name the dimensions with the option dimensions$`, 'u')),
    ]);
    expect(readSdmxTable(text, { dimensions: ['REF_AREA'] }).size).toBe(1);
    expect(() => readSdmxTable(text, { dimensions: [name] })).toThrow(/expected/u);
  });

  it("reads decimal commas in the bounds of the package's own structure", () => {
    const [one] = dataset.observations.filter(({ figure: { low, value } }) => low !== null && /^\d+$/u.test(value));
    const text = writeSdmxCsv([{ ...one, corroboration: [], note: '' } as never]);
    const [header = '', line = ''] = text.split(/\r?\n/u);
    const at = header.split(',').indexOf('LOWER_BOUND');
    const cells = (/"/u.test(line) ? [] : line.split(',')).map((cell, place) => (place === at ? '0,5' : cell));
    const table = readSdmxTable(`${header.replaceAll(',', ';').replace('[;]', '')}\n${cells.join(';')}\n`, {
      dimensions: ['OBS_ID'],
    });
    expect([...rows(table)].map(({ low }) => low)).toEqual(['0.5']);
  });

  it('refuses options that make no sense', () => {
    expect(() => readSdmxTable('', { onOther: 'yes' } as never)).toThrow(/expected a function as the option onOther/u);
    expect(() => readSdmxTable('', { columns: { value: '' } })).toThrow(/a text as columns\.value/u);
  });
});
