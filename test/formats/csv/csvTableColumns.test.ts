import { describe, expect, it } from 'vitest';
import { selectObservations } from 'china-asean';
import {
  readCsvStream,
  readCsvTable,
  safeReadCsvTable,
  writeCsv,
  writeCsvTable,
  type CsvTableOptions,
} from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { groupSum, rows, type Table, type TableLevels } from 'china-asean/table';

const TEXT =
  'Unit,Flow,Country,period,value\nUSD,export,Vietnam,2024,1\nCNY,export,Vietnam,2024,2\nUSD,export, MY ,2024,3\n';
const COLUMNS = { unit: 'Unit', flow: 'Flow', partner: 'Country' } as const;

const namesOf = ({ dimensions }: Table): readonly string[] => Object.keys(dimensions);
const issuesOf = (text: string, options?: CsvTableOptions): unknown =>
  safeReadCsvTable(text, options).issues.map(({ code, path, message }) => [code, path, message]);

async function streamed(text: string, options: CsvTableOptions): Promise<Table<TableLevels>> {
  return readCsvStream(
    (async function* () {
      yield await Promise.resolve(text);
    })(),
    options,
  );
}

describe('the option columns of a table', () => {
  it('makes dimensions of fields, in the order of a key, which the functions of tables know', async () => {
    for (const table of [readCsvTable(TEXT, { columns: COLUMNS }), await streamed(TEXT, { columns: COLUMNS })]) {
      expect(namesOf(table)).toEqual(['partner', 'flow', 'unit']);
      expect(() => groupSum(table, ['partner'])).toThrow('expected one unit');
      expect([...rows(groupSum(table, ['partner', 'unit']))].map(({ value }) => value)).toEqual(['3', '2', '1']);
    }
  });

  it('stands beside dimensions of their own names, and leaves out what neither names', () => {
    expect(namesOf(readCsvTable(TEXT, { columns: { unit: 'Unit' }, dimensions: ['Flow', 'Country'] }))).toEqual([
      'unit',
      'Flow',
      'Country',
    ]);
    expect(namesOf(readCsvTable(TEXT, { columns: { unit: 'Unit' } }))).toEqual(['unit', 'Flow', 'Country']);
    const text = 'Note,period,value,Low\nx,2024,5,4\n';
    const table = readCsvTable(text, { columns: { low: 'Low' }, dimensions: [] });
    expect([...rows(table)].map(({ value, low, high }) => [value, low, high])).toEqual([['5', '4', null]]);
  });

  it('replaces columns of the own table, and keeps its other dimensions', () => {
    const list = selectObservations(dataset, { indicator: 'freight', period: '2025-S1' });
    const text = writeCsv(list).replace('reporter', 'Country');
    expect(namesOf(readCsvTable(text, { duplicates: 'first' }))).not.toContain('reporter');
    const table = readCsvTable(text.replace(',CN,', ',,'), { columns: { basis: 'source' }, duplicates: 'first' });
    expect(namesOf(table)).toContain('basis');
    expect(table.dimensions['basis']?.values).toEqual([...new Set(list.map(({ source }) => source))].sort());
  });

  it.each<[object, string]>([
    [
      { columns: { Unit: 'Unit' } },
      'expected only the columns indicator, reporter, partner, asset, flow, basis, unit,',
    ],
    [{ columns: { unit: '' } }, 'expected a text as columns.unit, got ""'],
    [{ columns: { unit: 'Unit', flow: 'Unit' } }, 'expected each column once in the option columns, got "Unit"'],
    [{ columns: { unit: 'Unit' }, dimensions: ['Unit'] }, 'dimensions that are not among the columns too, got "Unit"'],
    [{ columns: { unit: 'Unit' }, dimensions: ['unit'] }, 'dimensions that are not called as a field in columns is'],
    [{ columns: [] }, 'expected a record as the option columns'],
    [{ period: 'period' }, 'got "period"'],
    [{ columns: JSON.parse('{ "__proto__": "Unit" }') as object }, 'got "__proto__"'],
    [{ codes: { unit: {} } }, 'expected fields of period, status, Unit, Flow, Country in codes, got "unit"'],
    [{ partners: [{ id: 'VN' }] }, 'expected a list of partners, records with ids, names and codes,'],
    [
      { partners: [] },
      'expected a dimension partner or reporter for the option partners, got Unit, Flow, Country: columns: { partner: … } says',
    ],
    [{ newline: '\n' }, 'got "newline"'],
  ])('refuses %j', async (options, message) => {
    expect(() => safeReadCsvTable(TEXT, options as CsvTableOptions)).toThrow(message);
    await expect(streamed(TEXT, options as CsvTableOptions)).rejects.toThrow(message);
  });

  it('says which columns are not there, and which dimension is there twice', () => {
    expect(issuesOf(TEXT, { columns: { unit: 'unit' } })).toEqual([
      ['no-column', ['line', 1], 'expected a column "unit", got "Unit", "Flow", "Country", "period", "value"'],
    ]);
    const twice = 'partner,Country,period,value\nx,VN,2024,1\n';
    expect(issuesOf(twice, { columns: { partner: 'Country' } })).toEqual([
      ['duplicate-header', ['line', 1], expect.stringContaining('"partner", got "Country" and "partner"')],
    ]);
    expect(readCsvTable(twice, { columns: { partner: 'Country' }, dimensions: [] }).size).toBe(1);
    const semicolons = expect.stringContaining('the option delimiter: ";" reads several columns of it') as unknown;
    expect(issuesOf('p;period;value\nVN;2024;1\n')).toEqual([
      ['no-column', ['line', 1], semicolons],
      ['no-column', ['line', 1], semicolons],
    ]);
  });
});

describe('cells of dimensions', () => {
  it('are read without spaces around them, and by codes and partners', async () => {
    const options = { columns: COLUMNS, codes: { partner: { Laos: 'LA' } }, partners: dataset.partners };
    const text = `${TEXT}USD,export,Laos,2024,4\nUSD,export,MYS,2023,5\nUSD,export,马来西亚,2022,5\n`;
    for (const table of [readCsvTable(text, options), await streamed(text, options)]) {
      expect(table.dimensions['partner']?.values).toEqual(['LA', 'MY', 'VN']);
    }
    expect(readCsvTable(TEXT).dimensions['Country']?.values).toEqual(['MY', 'Vietnam']);
    const known = (text: string): string | undefined => (text === 'Vietnam' ? 'VN' : undefined);
    expect(issuesOf(TEXT, { columns: COLUMNS, codes: { partner: known } })).toEqual([
      ['invalid-value', ['line', 4, 'Country'], 'expected a text that the function codes.partner knows, got "MY"'],
    ]);
  });

  it('are refused where they are empty and somebody named the dimension', () => {
    const text = 'Country,period,value\n,2024,1\n \u3000,2023,1\nVN,2024,2\n';
    const empty = expect.stringContaining('expected a text for the dimension "partner", got an empty cell') as unknown;
    expect(issuesOf(text, { columns: { partner: 'Country' } })).toEqual([
      ['invalid-value', ['line', 2, 'Country'], empty],
      ['invalid-value', ['line', 3, 'Country'], empty],
    ]);
    expect(issuesOf(text, { dimensions: ['Country'] })).toHaveLength(2);
    const world = { columns: { partner: 'Country' }, codes: { partner: { '': 'WORLD' } } };
    expect(readCsvTable(text, world).dimensions['partner']?.values).toEqual(['VN', 'WORLD']);
    expect(readCsvTable(text).dimensions['Country']?.values).toEqual(['', 'VN']);
  });

  it('have no spaces around numbers, windows and texts for missing numbers', () => {
    const text = 'partner,period,value,low,high\nVN, 2024-05 , 77.10 , 77 ,\u00a078\nMY,2024-05, n/a ,,\n';
    expect(
      [...rows(readCsvTable(text, { missing: ['n/a'] }))].map(({ value, low, high }) => [value, low, high]),
    ).toEqual([
      [null, null, null],
      ['77.1', '77', '78'],
    ]);
    expect(issuesOf(text)).toEqual([
      [
        'invalid-value',
        ['line', 3, 'value'],
        'expected a decimal number such as "-12.50", got "n/a": the option missing names texts that stand for missing numbers',
      ],
    ]);
  });
});

describe('what is wrong with a text', () => {
  it('is told at once, all of each row, in the order of lines', async () => {
    const text =
      'partner,period,value,low,status\nVN,2024,1,,\nVN,2024,2,,\nVN,soon,x,y,Z\nVN,2025-01,3,,\nVN,2024,4,z,\n,2024\n';
    const expected = [
      ['duplicate', 3],
      ['invalid-period', 4, 'period'],
      ['invalid-value', 4, 'value'],
      ['invalid-value', 4, 'low'],
      ['invalid-value', 4, 'status'],
      ['other-frequency', 5, 'period'],
      ['invalid-value', 6, 'low'],
      ['duplicate', 6],
      ['ragged-row', 7],
    ];
    const found = safeReadCsvTable(text).issues;
    expect(found.map(({ code, path: [, ...place] }) => [code, ...place])).toEqual(expected);
    await expect(streamed(text, {})).rejects.toMatchObject({ issues: found });
  });

  it('is the rows behind one that is left out, under their own lines', () => {
    expect(issuesOf('partner,period,value\nVN,soon,1\nVN,2024,1\n\n"V\nN",2024,1\n"V\nN",2024,1\n')).toEqual([
      ['invalid-period', ['line', 2, 'period'], expect.stringContaining('got "soon"')],
      ['duplicate', ['line', 7], 'expected V\nN 2024 once, it is in line 5 too'],
    ]);
  });

  it('is a window of no frequency, also before those of one', () => {
    expect(issuesOf('p,period,value\nVN,2024-01-01/2024-01-05,1\nVN,2024,2\n')).toEqual([
      ['other-frequency', ['line', 2, 'period'], expect.stringContaining('expected a window of whole months, got')],
    ]);
  });
});

describe('tables that the package wrote', () => {
  it('are read with the delimiter that they were written with', () => {
    const table = readCsvTable('partner,period,value,status\n"a;b,c",2024,1.5,P\nMY,2024,,\n');
    for (const delimiter of [';', '\t'] as const) {
      const text = writeCsvTable(table, { delimiter, newline: '\n' });
      expect(text.split('\n')[0]).toBe(['partner', 'period', 'value', 'status'].join(delimiter));
      expect(readCsvTable(text, { delimiter })).toStrictEqual(table);
      const again = readCsvTable(writeCsv(levels(), { delimiter }), { delimiter, duplicates: 'first' });
      expect([...rows(again)]).toEqual([...rows(readCsvTable(writeCsv(levels()), { duplicates: 'first' }))]);
    }
  });

  it.each([[{ z: 1 }], [{ delimeter: ';' }], [{ columns: {} }], [null], [5]])('are not written with %j', (options) => {
    const table = readCsvTable('p,period,value\nVN,2024,1\n');
    const expected = /expected (?:only the )?options,? .*newline, bom, guardFormulas/u;
    expect(() => writeCsvTable(table, options as never)).toThrow(expected);
    expect(() => writeCsv([], options as never)).toThrow(expected);
    expect(() => writeCsv([], { delimiter: '|' } as never)).toThrow('a comma, a semicolon or a tab as delimiter');
  });
});

function levels(): ReturnType<typeof selectObservations> {
  return selectObservations(dataset, { indicator: 'freight', periodKind: 'year' });
}
