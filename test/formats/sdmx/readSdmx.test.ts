import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periodFromText } from 'china-asean';
import { dataset } from 'china-asean/data';
import { readSdmx, readSdmxTable, safeReadSdmx, safeReadSdmxTable, writeSdmxCsv } from 'china-asean/sdmx';
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
    'csv-2.0/localised.csv',
    'csv-2.0/custom.csv',
    'csv-2.0/structures.csv',
    'csv-2.1/switched-off.csv',
    'json-1.0/before.json',
    'json-1.0/flat.json',
    'json-1.0/series.json',
    'json-2.0/series.json',
    'json-2.1/cross-section.json',
    'json-2.1/structures.json',
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

  it('reads labels with colons, lists with labels, and decimal commas in numbers alone', () => {
    const { attributes } = readSdmx(fixture('csv-2.0/localised.csv'), MAP);
    expect(Object.values(attributes).map(({ NOTE, STRUCTURE_ID }) => [NOTE, STRUCTURE_ID])).toEqual([
      ['1,5 fois', 'ORG:TRADE(1.0): Commerce'],
      [undefined, 'ORG:TRADE(1.0): Commerce'],
      [undefined, 'ORG:TRADE(1.0): Commerce'],
    ]);
  });

  it('keeps columns that are no components, and texts in several languages, as attributes', () => {
    const [custom] = Object.values(readSdmx(fixture('csv-2.0/custom.csv'), MAP).attributes);
    expect(custom).toEqual({ STRUCTURE_ID: 'ORG:TRADE(1.0)', UPDATED: '2026-01-22T13:15:41Z' });
    const all = Object.values(readSdmx(fixture('csv-2.0/structures.csv'), MAP).attributes);
    expect(all).toEqual([
      { STRUCTURE_ID: 'ORG:TRADE(1.0)', TITLE: 'en:Value "X";fr:Valeur "X"' },
      { STRUCTURE_ID: 'ORG:TRADE_DSD(1.7.0)' },
      { STRUCTURE_ID: 'ORG:TRADE_PA', SECTOR: 'GOODS' },
    ]);
  });

  it('tells deletions, and attributes of partners and years together, from data', () => {
    const { observations, missing, others } = readSdmx(fixture('csv-2.1/switched-off.csv'), MAP);
    expect([observations.length, missing.length]).toEqual([3, 0]);
    expect(others.map(({ code, path }) => [code, path])).toEqual([
      ['deletion', ['line', 2]],
      ['attributes-only', ['line', 6]],
      ['attributes-only', ['line', 7]],
      ['deletion', ['line', 8]],
    ]);
  });

  it('reads the measure that is named of several, in any order of columns', () => {
    const reading = (value: string, unit: string) =>
      readSdmx(fixture('csv-2.0/measures.csv'), {
        columns: { ...MAP.columns, value },
        defaults: { ...MAP.defaults, unit },
      });
    const { observations, missing, attributes } = reading('TONNES', 'tonne');
    expect(observations.map(({ figure }) => figure.value)).toEqual(['5000', '6000']);
    expect(missing.map(({ partner, attributes: left }) => [partner, left['USD']])).toEqual([['MY', '101.5']]);
    expect(Object.values(attributes).map(({ METHODS }) => METHODS)).toEqual(['survey;model', '"a;b";c']);
    expect(reading('USD', 'USD').observations.map(({ figure }) => figure.value)).toEqual(['137.6', '161.9', '101.5']);
    expect(safeReadSdmx(fixture('csv-2.0/measures.csv'), MAP).issues.map(({ code }) => code)).toEqual(['no-component']);
  });

  it('multiplies bounds with their number, and reads decimal commas in them', () => {
    const text =
      'STRUCTURE;STRUCTURE_ID;REF_AREA;COUNTERPART_AREA;TIME_PERIOD;OBS_VALUE;LOWER;UPPER;CHANGE;UNIT_MULT\n' +
      'dataflow;O:T(1.0);CN;VN;2024;161,9;161,5;;0,177;9\n';
    const columns = { ...MAP.columns, low: 'LOWER', high: 'UPPER', growth: 'CHANGE' };
    const [one] = readSdmx(text, { ...MAP, columns }).observations;
    expect([one?.figure.value, one?.figure.low, one?.figure.high]).toEqual(['161900000000', '161500000000', null]);
    expect([one?.growth?.value, one?.growth?.low]).toEqual(['0.177', '0.1765']);
  });

  it('keeps attributes of the data set, the series and groups of dimensions', () => {
    const reading = readSdmx(fixture('json-2.0/series.json'), MAP);
    const [first] = Object.values(reading.attributes);
    expect(first).toMatchObject({ TITLE: 'Trade', COLLECTION: 'S' });
  });

  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-14', '2024-05-14'],
    ['2024-A1', '2024'],
    ['2024-T2', '2024-T2'],
    ['2024-S2', '2024-S2'],
    ['2024-W53', null],
    ['2024-D366', '2024-12-31'],
    ['2024-05-14T00:00:00', '2024-05-14'],
    ['2024-05-14/P1D', '2024-05-14'],
    ['2024-05-14/P2W', '2024-05-14/2024-05-27'],
    ['2024-04-01/P1Y', '2024-04-01/P1Y'],
    ['2024-04-01/P3M', '2024-Q2'],
    ['2024-M05', '2024-05'],
    ['2024-Q1', '2024-Q1'],
    ['2024-S1', '2024-S1'],
    ['2024-W05', '2024-W05'],
    ['2024-D045', '2024-02-14'],
    ['2020-01-01/P1Y', '2020'],
    ['2020-01-01T00:00:00/P7M', '2020-01-01/P7M'],
  ])('reads the window %s', (written, period) => {
    const text = `DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),CN,VN,${written},1\n`;
    const { value, issues } = safeReadSdmx(text, MAP);
    expect(value?.observations[0]?.period ?? null).toBe(period);
    expect(issues.map(({ path }) => path)).toEqual(period === null ? [['line', 2, 'TIME_PERIOD']] : []);
  });

  it.each([
    ['2024-01-01T12:30:00', ''],
    ['2024-01-01T00:00:00Z', ''],
    ['2024-01-01T08:00:00/P1D', ''],
    ['2024-01-01/PT12H', ''],
    ['2024Z', ''],
    ['2024-05+08:00', ''],
    ['2024-05-14Z', ''],
    ['2024-Q1-05:00', ''],
    ['2024-05-14Z/P1M', ''],
    ['2024-A1', '--07-01'],
    ['2024-Q1', '--04-06'],
    ['2024-W05', '--07-01'],
    ['2024-D045', '--07-01'],
    ['2024Q1', '--04-06'],
    ['2024S1', '--07-01'],
    ['2024-Q1/P3M', '--07-01'],
  ])('puts the window %s that a period cannot be among the others', (written, start) => {
    const text = `DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\nO:T(1.0),CN,VN,${written},1,${start}\n`;
    const { observations, others } = readSdmx(text, MAP);
    expect(observations).toEqual([]);
    expect(others).toMatchObject([{ code: 'unheld-period', path: ['line', 2, 'TIME_PERIOD'] }]);
    expect(others[0]?.message).toContain(start === '' ? written : `begins on "${start}"`);
  });

  it('sees the beginning of a reporting year behind labels', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,REF_AREA: Area,COUNTERPART_AREA: Other,TIME_PERIOD: Time,OBS_VALUE: Value,REPORTING_YEAR_START_DAY: Start\n' +
      'dataflow,O:T(1.0): Trade,CN: China,VN: Viet Nam,2024-A1: Fiscal year 2024,1,--07-01: July\n' +
      'dataflow,O:T(1.0): Trade,CN: China,VN: Viet Nam,2024-A1: Year 2024,1,--01-01: January\n';
    const { observations, others } = readSdmx(text, MAP);
    expect(observations.map(({ period }) => period)).toEqual(['2024']);
    expect(others.map(({ code }) => code)).toEqual(['unheld-period']);
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

  const named = (header: string, row: string): string =>
    `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,COUNTERPART_AREA,Counterpart,${header}\n` +
    `dataflow,O:T(1.0),Trade,I,CN,China,VN,Viet Nam,${row}\n`;

  it.each([
    [
      'TIME_PERIOD,Time,OBS_VALUE,Value,UPDATED,OBS_STATUS,Status,UNIT_MULT,Multiplier',
      '2024,,161.9,,today,P,Prov.,9,Bn',
      {},
    ],
    [
      'UPDATED,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status,UNIT_MULT,Multiplier',
      'today,2024,,161.9,,P,Prov.,9,Bn',
      { Counterpart: 'Viet Nam' },
    ],
    [
      'TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status,UNIT_MULT,Multiplier,UPDATED',
      '2024,,161.9,,P,Prov.,9,Bn,today',
      {},
    ],
  ])('finds components behind a custom column, which has no names: %s', (header, row, names) => {
    const { observations, attributes } = readSdmx(named(header, row), MAP);
    expect(observations.map(({ figure: { value }, status }) => [value, ...status])).toEqual([['161900000000', 'P']]);
    // a name is kept where it cannot be told from a custom column
    const attributesOfOne = { STRUCTURE_ID: 'O:T(1.0)', UPDATED: 'today', ...names };
    expect(Object.values(attributes)).toEqual([attributesOfOne]);
  });

  it('keeps all columns between known ones that come in no pairs', () => {
    const header = 'TIME_PERIOD,Time,UPDATED,METHOD,Method,OBS_VALUE,Value,NOTE,Note';
    const reading = readSdmx(named(header, '2024,,today,S,Survey,1,,n,'), {
      ...MAP,
      columns: { ...MAP.columns, note: 'NOTE' },
    });
    expect(reading.observations[0]?.note).toBe('n');
    expect(Object.values(reading.attributes)).toEqual([
      { STRUCTURE_ID: 'O:T(1.0)', UPDATED: 'today', METHOD: 'S', Method: 'Survey' },
    ]);
  });

  it('reads codes by functions, and tells once what they do not know', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\n' +
      'dataflow,O:T(1.0),I,CN,704,July 2024,5,x,prov\ndataflow,O:T(1.0),I,CN,704,July 2024,5,,prov\n' +
      'dataflow,O:T(1.0),I,CN,999,soon,5,,odd\n';
    const codes = {
      partner: (code: string) => ({ 704: 'VN' })[code],
      period: periodFromText,
      status: (code: string) => ({ prov: 'P' })[code],
    };
    const whole = text.split('\n');
    const { observations } = readSdmx([whole[0], whole[2], ''].join('\n'), { ...MAP, codes });
    expect(observations).toMatchObject([{ partner: 'VN', period: '2024-07', status: ['P'] }]);
    const { issues } = safeReadSdmx(text, { ...MAP, codes });
    expect(issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['invalid-value', ['line', 2, 'UNIT_MULT'], expect.stringContaining('"x"')],
      ['invalid-period', ['line', 4, 'TIME_PERIOD'], 'expected only words that are known, got "soon"'],
      [
        'invalid-value',
        ['line', 4, 'COUNTERPART_AREA'],
        'expected a text that the function codes.partner knows, got "999"',
      ],
      ['invalid-value', ['line', 4, 'OBS_STATUS'], 'expected a text that the function codes.status knows, got "odd"'],
    ]);
  });

  it('reads flags by what their codes stand for', () => {
    const text =
      'STRUCTURE[;],STRUCTURE_ID,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS[]\n' +
      'dataflow,O:T(1.0),CN,VN,2023,1,prov;n\ndataflow,O:T(1.0),CN,VN,2024,2,prov;x1\n';
    const { observations, attributes } = readSdmx(text, { ...MAP, codes: { status: { prov: 'P E', n: 'A' } } });
    expect(observations.map(({ status }) => status)).toEqual([
      ['P', 'E'],
      ['P', 'E'],
    ]);
    expect(Object.values(attributes).map(({ OBS_STATUS }) => OBS_STATUS)).toEqual([undefined, 'prov;x1']);
  });

  it.each([
    [{ columns: MAP.columns, codes: { flows: { X: 'export' } } }, /fields of .* in codes, got "flows"/u],
    [{ columns: MAP.columns, codes: { flow: { X: 1 } } }, /codes\.flow/u],
    [{ columns: MAP.columns, codes: { flow: [] } }, /codes\.flow/u],
    [{ columns: MAP.columns, codes: JSON.parse('{"__proto__":{"X":"export"}}') as object }, /got "__proto__"/u],
    [{ codes: { flow: { X: 'export' } } }, /the option columns beside codes/u],
  ])('refuses the options %j', (options, message) => {
    expect(() => readSdmx(writeSdmxCsv([]), options as never)).toThrow(message);
  });

  it('keeps colons of free text where codes have labels', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,REF_AREA: A,COUNTERPART_AREA: B,TIME_PERIOD: T,OBS_VALUE: V,REMARK: R,FROM: F,SHOWN: S,ALSO: O\n' +
      'dataflow,O:T(1.0),CN: China,VN: Viet Nam,2024,1,Warning: break in series,https://x.org: page 4,about: 1,b: c\n' +
      'dataflow,O:T(1.0),CN: China,MY: Malaysia,2024,1,,S1: Yearbook,1,S1: Yearbook\n';
    const { observations } = readSdmx(text, {
      columns: { ...MAP.columns, note: 'REMARK', source: 'FROM', printed: 'SHOWN', corroboration: 'ALSO' },
      defaults: { ...MAP.defaults, source: 'none' },
      codes: { source: { S1: 'yearbook' }, corroboration: { S1: 'yearbook' } },
    });
    expect(
      observations.map(({ note, source, figure, corroboration }) => [note, source, figure.printed, corroboration]),
    ).toEqual([
      ['Warning: break in series', 'https://x.org: page 4', 'about: 1', ['b:', 'c']],
      [undefined, 'yearbook', '1', ['yearbook']],
    ]);
  });

  it('takes rows for attributes of several observations by the measure that is named, and by dimensions', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,TONNES,METHOD\n' +
      'dataflow,O:T(1.0),I,CN,VN,2024,5000,~\ndataflow,O:T(1.0),I,CN,LA,2024,,~\ndataflow,O:T(1.0),I,CN,~,2024,,x\n';
    const columns = { ...MAP.columns, value: 'TONNES' };
    const { observations, missing, others } = readSdmx(text, {
      columns,
      defaults: { ...MAP.defaults, unit: 'tonne' },
    });
    expect(observations.map(({ figure: { value } }) => value)).toEqual(['5000']);
    expect(missing.map(({ partner }) => partner)).toEqual(['LA']);
    expect(others.map(({ code, path }) => [code, path])).toEqual([['attributes-only', ['line', 4]]]);
    const late = `${text}dataflow,O:T(1.0),I,CN,VN,,5000,\n`;
    expect(safeReadSdmx(late, { ...MAP, columns }).issues.map(({ path }) => path)).toEqual([
      ['line', 5, 'TIME_PERIOD'],
    ]);
  });

  it('tells all that is wrong with a row, each at its component and as it was written', () => {
    const text =
      'DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n' +
      'O:T(1.0),CN,VN,soon,much,many\nO:T(1.0),CN,VN,2024,much,9\n';
    const places = [
      ['line', 2, 'TIME_PERIOD'],
      ['line', 2, 'OBS_VALUE'],
      ['line', 2, 'UNIT_MULT'],
      ['line', 3, 'OBS_VALUE'],
    ];
    for (const { issues } of [safeReadSdmx(text, MAP), safeReadSdmxTable(text)]) {
      expect(issues).toHaveLength(places.length);
      expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(places));
      expect(issues.at(-1)?.message).toContain('"much"');
    }
  });

  it("multiplies the number and the bounds of the package's own structure alike, as a table does", () => {
    const observation = dataset.observations.find(({ figure: { low, high } }) => low !== null && high !== null);
    const text = writeSdmxCsv([observation as never]).replace(/\r?\n/gu, (end) => `,?${end}`);
    const scaled = text.replace(',?', ',UNIT_MULT').replace(',?', ',3');
    const [one] = readSdmx(scaled).observations;
    const [row] = rows(readSdmxTable(scaled, { dimensions: ['OBS_ID'] }));
    const numbers = (some?: Readonly<Partial<Record<'value' | 'low' | 'high', string | null>>>): unknown =>
      [some?.value, some?.low, some?.high].map(Number);
    const expected = (numbers(observation?.figure) as readonly number[]).map((number) => number * 1000);
    expect(numbers(one?.figure)).toEqual(expected);
    expect(numbers(row)).toEqual(expected);
  });

  it('reads long rows of brackets in a header at once', () => {
    const text = `STRUCTURE,STRUCTURE_ID,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,${'['.repeat(200_000)}\ndataflow,O:T(1.0),CN,VN,2024,1,\n`;
    expect(readSdmx(text, MAP).observations).toHaveLength(1);
  }, 4000);

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

  it('refuses an id that is there twice, and numbers rows without ids', () => {
    const text =
      'DATAFLOW,OBS,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),a,CN,VN,2024,1\nO:T(1.0),a,CN,VN,2024,2\n';
    const columns = { ...MAP.columns, id: 'OBS' };
    expect(safeReadSdmx(text, { ...MAP, columns }).issues).toMatchObject([{ code: 'duplicate', path: ['line', 3] }]);
    const name = 'goods-trade-CN-VN-export-un-comtrade-2024';
    expect(readSdmx(text, MAP).observations.map(({ id }) => id)).toEqual([name, `${name}-2`]);
  });

  it('names the place of everything that is wrong in CSV', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n' +
      'dataflow,O:T(1.0),X,CN,VN,2024,1,\ndataflow,O:T(1.0),I,CN,VN,soon,1,\n' +
      'dataflow,O:T(1.0),I,CN,VN,2024,much,\ndataflow,O:T(1.0),I,CN,VN,2024,1,many\n';
    expect(safeReadSdmx(text, MAP).issues[2]?.message).toBe('expected a decimal number such as "-12.50", got "much"');
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
