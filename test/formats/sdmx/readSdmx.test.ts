import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSdmx, readSdmxTable, safeReadSdmx, safeReadSdmxTable } from 'china-asean/sdmx';
import { rows } from 'china-asean/table';

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/sdmx/${path}`, import.meta.url), 'utf8');
const MAP = {
  columns: { reporter: 'REF_AREA', partner: 'COUNTERPART_AREA' },
  defaults: { indicator: 'goods-trade', flow: 'export', basis: 'un-comtrade', unit: 'USD', source: 'a-file' },
} as const;
const figures = (input: string): unknown =>
  readSdmx(input, MAP).observations.map(({ partner, period, figure, status }) => [
    partner,
    period,
    figure.value,
    status.join(''),
  ]);

const EXPECTED = [
  ['VN', '2023', '137600000000', ''],
  ['VN', '2024', '161900000000', 'P'],
  ['MY', '2024', '101500000000', ''],
];

describe('readSdmx', () => {
  it.each([
    'csv-1.0/ids.csv',
    'csv-1.0/both.csv',
    'csv-2.0/ids.csv',
    'csv-2.0/names.csv',
    'csv-2.0/semicolon.csv',
    'csv-2.0/keys.csv',
    'json-1.0/flat.json',
    'json-1.0/series.json',
    'json-2.0/series.json',
    'json-2.1/cross-section.json',
  ])('reads the same from %s', (path) => {
    expect(figures(fixture(path))).toEqual(EXPECTED);
    const table = readSdmxTable(fixture(path), { dimensions: ['REF_AREA', 'COUNTERPART_AREA'] });
    expect(
      [...rows(table)].map(({ COUNTERPART_AREA, period, value, status }) => [COUNTERPART_AREA, period, value, status]),
    ).toEqual([EXPECTED[2], ...EXPECTED.slice(0, 2)]);
  });

  it('tells NaN, intentionally missing and empty numbers apart, and deletions from data', () => {
    const { observations, missing, others } = readSdmx(fixture('csv-2.0/actions.csv'), MAP);
    expect(observations.map(({ partner }) => partner)).toEqual(['VN']);
    expect(missing.map(({ partner, attributes }) => [partner, attributes['OBS_VALUE']])).toEqual([
      ['LA', 'NaN'],
      ['KH', '#N/A'],
      ['BN', undefined],
    ]);
    expect(others.map(({ code, path }) => [code, path])).toEqual([
      ['deletion', ['line', 6]],
      ['attributes-only', ['line', 7]],
    ]);
  });

  it('keeps flags that are not of the code list, lists and line breaks as attributes', () => {
    const { observations, attributes } = readSdmx(fixture('csv-2.0/lists.csv'), MAP);
    expect(observations.map(({ status }) => status)).toEqual([['B', 'E'], ['P']]);
    const [first, second] = Object.values(attributes);
    expect(first?.['COMMENT']).toBe('two\nlines');
    expect(first?.['OBS_STATUS']).toBeUndefined();
    expect(second?.['OBS_STATUS']).toBe('P;x1');
  });

  it('rounds as the multiplied number is printed, and leaves decimals alone', () => {
    const [, one] = readSdmx(fixture('json-1.0/flat.json'), MAP).observations;
    expect([one?.figure.low, one?.figure.high]).toEqual(['161850000000', '161950000000']);
  });

  it('keeps attributes of the data set, the series and groups of dimensions', () => {
    const reading = readSdmx(fixture('json-2.0/series.json'), MAP);
    const [first] = Object.values(reading.attributes);
    expect(first).toMatchObject({ TITLE: 'Trade', COLLECTION: 'S' });
  });

  it.each([
    ['2024-A1', '2024'],
    ['2024-M05', '2024-05'],
    ['2024-Q1', '2024-Q1'],
    ['2024-S1', '2024-S1'],
    ['2024-W05', '2024-W05'],
    ['2024-D045', '2024-02-14'],
    ['2020-01-01/P1Y', '2020'],
    ['2020-01-01T00:00:00/P7M', '2020-01-01/P7M'],
  ])('reads the window %s', (written, period) => {
    const text = `DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),CN,VN,${written},1\n`;
    expect(readSdmx(text, MAP).observations[0]?.period).toBe(period);
  });

  it.each([
    ['2024-01-01T12:30:00', ''],
    ['2024-A1', '--07-01'],
  ])('puts the window %s that a period cannot be among the others', (written, start) => {
    const text = `DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\nO:T(1.0),CN,VN,${written},1,${start}\n`;
    const { observations, others } = readSdmx(text, MAP);
    expect(observations).toEqual([]);
    expect(others).toMatchObject([{ code: 'unheld-period', path: ['line', 2, 'TIME_PERIOD'] }]);
  });

  it('reads codes by what they stand for', () => {
    const text = 'DATAFLOW,REF_AREA,COUNTERPART_AREA,DIR,TIME_PERIOD,OBS_VALUE\nO:T(1.0),CN,VN,X,2024,1\n';
    const reading = readSdmx(text, {
      ...MAP,
      columns: { ...MAP.columns, flow: 'DIR' },
      codes: { flow: { X: 'import' } },
    });
    expect(reading.observations[0]?.flow).toBe('import');
  });

  it('refuses SDMX-ML and says what to ask for', () => {
    const { issues } = safeReadSdmx('<?xml version="1.0"?><mes:StructureSpecificData/>');
    expect(issues).toMatchObject([{ code: 'sdmx-ml', message: expect.stringContaining('version=2.0.0') as string }]);
  });

  it('refuses what is not SDMX, another structure without a map, and components that are not there', () => {
    expect(safeReadSdmx('a,b\n1,2\n').issues[0]?.code).toBe('not-sdmx');
    expect(safeReadSdmx(null as never).issues[0]?.code).toBe('not-sdmx');
    expect(safeReadSdmx('{"errors":[{"code":100,"title":"No results"}]}').issues[0]?.code).toBe('service-error');
    expect(safeReadSdmx('{}').issues[0]?.code).toBe('no-data');
    expect(safeReadSdmx(fixture('csv-1.0/ids.csv')).issues[0]?.code).toBe('other-structure');
    const columns = { reporter: 'AREA' };
    expect(safeReadSdmx(fixture('csv-1.0/ids.csv'), { ...MAP, columns }).issues[0]?.code).toBe('no-component');
    expect(() => readSdmx(fixture('csv-1.0/ids.csv'), { rows: 1 } as never)).toThrow(/only the options/u);
  });

  it('names the place of everything that is wrong in CSV', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n' +
      'dataflow,O:T(1.0),X,CN,VN,2024,1,\ndataflow,O:T(1.0),I,CN,VN,soon,1,\n' +
      'dataflow,O:T(1.0),I,CN,VN,2024,much,\ndataflow,O:T(1.0),I,CN,VN,2024,1,many\n';
    expect(safeReadSdmx(text, MAP).issues.map(({ path }) => path)).toEqual([
      ['line', 2, 'ACTION'],
      ['line', 3, 'TIME_PERIOD'],
      ['line', 4, 'OBS_VALUE'],
      ['line', 5, 'UNIT_MULT'],
    ]);
  });

  it('names the place of everything that is wrong in JSON, and harms no prototype', () => {
    const message = JSON.parse(fixture('json-1.0/flat.json')) as {
      data: { dataSets: { observations: Record<string, unknown> }[] };
    };
    const [set] = message.data.dataSets;
    const text = JSON.stringify({ '0:0:9': [1], '0:0': [1], '0:0:1': 5, '0:0:0': ['much', 0, 7] });
    if (set !== undefined)
      set.observations = JSON.parse(`{"__proto__":[1],${text.slice(1)}`) as Record<string, unknown>;
    const { issues } = safeReadSdmx(message, MAP);
    const keys = issues.map(({ path }) => path.slice(0, 5).join('/'));
    const at = 'data/dataSets/0/observations';
    expect(keys).toEqual([`${at}/__proto__`, `${at}/0:0:9`, `${at}/0:0`, `${at}/0:0:1`, `${at}/0:0:0`]);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });
});

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
    expect(safeReadSdmxTable(text).issues.map(({ path }) => path)).toEqual([['line', 3]]);
  });
});
