import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { selectObservations, type Period } from 'china-asean';
import { readCsvTable, safeReadCsvTable, writeCsv, writeCsvTable, type CsvTableOptions } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { filter, rows, tableFromObservations, tableFromColumns, yearOnYear, type Table } from 'china-asean/table';
import { decimals } from '../../support/arbitraries.js';
import { texts } from './observations.js';

const options = fc.record({
  newline: fc.constantFrom('\r\n' as const, '\n' as const),
  bom: fc.boolean(),
  guardFormulas: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t'),
} as const);

const months = tableFromObservations(
  selectObservations(dataset, { indicator: 'goods-trade', basis: 'customs-cny', periodKind: 'month' }),
  {
    duplicates: 'first',
  },
);

const issuesOf = (text: string, how?: CsvTableOptions): readonly unknown[] =>
  safeReadCsvTable(text, how).issues.map(({ path, message }) => [path, message]);

describe('writeCsvTable and readCsvTable', () => {
  it('write and read a table of the dataset with bounds and flags without loss', () => {
    expect(months.size).toBeGreaterThan(100);
    expect(readCsvTable(writeCsvTable(months))).toStrictEqual(months);
  });

  it('write and read any levels without loss, whatever their texts and the options', () => {
    const tight = texts().filter((text) => text === text.trim());
    const line = fc.tuple(tight, tight, fc.integer({ min: 1900, max: 2100 }), fc.option(decimals()));
    const lines = fc.uniqueArray(line, { selector: ([a, b, year]) => JSON.stringify([a, b, year]), maxLength: 8 });
    const names = fc.uniqueArray(texts(), { minLength: 2, maxLength: 2 });
    const usable = names.filter((both) =>
      both.every((name) => !/^$|^\d+$|^(?:period|value|low|high|status|warnings|reason|within)$/u.test(name)),
    );
    fc.assert(
      fc.property(lines, usable, options, (list, [first = '', second = ''], how) => {
        const original = tableFromColumns({
          dimensions: Object.fromEntries([
            [first, list.map(([a]) => a)],
            [second, list.map(([, b]) => b)],
          ]),
          periods: list.map(([, , year]) => String(year) as Period),
          values: list.map(([, , , value]) => value),
        });
        const { delimiter, guardFormulas } = how;
        const read = readCsvTable(writeCsvTable(original, how), { delimiter, guardFormulas });
        expect([...rows(read)]).toStrictEqual([...rows(original)]);
        expect(Object.keys(read.dimensions)).toEqual(Object.keys(original.dimensions));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['integers', ['3', '0', '-7', '9007199254740991']],
    ['decimals', ['1.5', '-0.25', '100.01', '0.000001']],
    ['small decimals', ['0.0000001', '-0.00000012', '1', '0']],
    ['more digits than doubles have', ['123456789012345678901234567890.1', '-0.1', '999999999999999.9', '0']],
    ['sixteen digits', ['9007199254740.993', '900719925474099.1', '-1.005', '0.001']],
  ])('write %s as decimal text', (_, values) => {
    const periods = ['2001', '2002', '2003', '2004'] as const;
    const text = writeCsvTable(tableFromColumns({ dimensions: {}, periods, values }), { newline: '\n' });
    const written = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[1]);
    expect(written).toEqual([...rows(tableFromColumns({ dimensions: {}, periods, values }))].map(({ value }) => value));
  });

  it('write the cells that papaparse reads', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeCsvTable(months), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual(
      [...rows(months)].map(({ warnings: _w, reason: _r, low, high, ...row }) => ({
        ...row,
        low: low ?? '',
        high: high ?? '',
      })),
    );
  });

  it('write results with exact text, unit, bounds and reasons', () => {
    const years = selectObservations(dataset, { indicator: 'goods-trade', basis: 'customs-cny', periodKind: 'year' });
    const growth = filter(yearOnYear(tableFromObservations(years, { duplicates: 'first' })), { flow: 'total' });
    const { data } = Papa.parse<Record<string, string>>(writeCsvTable(growth), { header: true, skipEmptyLines: true });
    const expected = [...rows(growth)];
    expect(data.map(({ period, value, low, reason }) => [period, value, low, reason])).toEqual(
      expected.map(({ period, value, low, reason }) => [period, value ?? '', low ?? '', reason ?? '']),
    );
    expect(data[0]).toMatchObject({ result_unit: 'ratio', unit: 'CNY' });
    expect(data.some(({ value = '' }) => value.length > 20)).toBe(true);
    expect(data.some(({ reason }) => reason !== '')).toBe(true);
  });

  it('are all that is written', () => {
    for (const wrong of [undefined, null, 'trade.csv', dataset.observations, dataset])
      expect(() => writeCsvTable(wrong as never)).toThrow('writeCsvTable: expected a table, as tableFromColumns');
  });

  it('refuse to write a dimension that is named like another column', () => {
    const plain = tableFromColumns({ dimensions: { a: ['x'] }, periods: ['2024'], values: [1] });
    const odd = (name: string) => () => writeCsvTable({ ...plain, dimensions: { [name]: plain.dimensions['a']! } });
    expect(odd('value')).toThrow('expected dimensions with names other than period, value, got "value"');
    expect(odd('')).toThrow('got ""');
  });
});

describe('readCsvTable', () => {
  it('reads the table of observations as tableFromObservations makes it of them', () => {
    const found = selectObservations(dataset, { basis: 'customs-usd', periodKind: 'year' });
    const list = found.filter(({ figure }) => figure.measure === 'level');
    expect(list.length).toBeLessThan(found.length);
    expect(issuesOf(writeCsv(found), { duplicates: 'first' })[0]).toEqual([
      ['line', expect.any(Number), 'measure'],
      'expected a level, got "growth"',
    ]);
    expect(readCsvTable(writeCsv(list), { duplicates: 'first' })).toStrictEqual(
      tableFromObservations(list, { duplicates: 'first' }),
    );
  });

  it('reads the columns that are named, and keeps Namibia', () => {
    const text = 'x,Year,Partner,Value,Low,High,Flag\n1,2024Q1,NA,5,4,,E P\n2,2024Q2,NA,NA,,NA,A\n\n3,2024Q1,VN,,,,\n';
    const columns = { period: 'Year', value: 'Value', low: 'Low', high: 'High', status: 'Flag' };
    const named = { columns, dimensions: ['Partner'] };
    const read = readCsvTable(text, { ...named, missing: ['NA'] });
    expect(
      [...rows(read)].map(({ Partner, period, value, low, high, status }) => [
        Partner,
        period,
        value,
        low,
        high,
        status,
      ]),
    ).toEqual([
      ['NA', '2024-Q1', '5', '4', null, 'E P'],
      ['NA', '2024-Q2', null, null, null, ''],
      ['VN', '2024-Q1', null, null, null, ''],
    ]);
    expect(issuesOf(text, named)).toEqual([
      [['line', 3, 'Value'], expect.stringContaining('got "NA"')],
      [['line', 3, 'High'], expect.stringContaining('got "NA"')],
    ]);
  });

  it('tells lines, quoted ones too, of what cannot be read and of rows that do not fit', () => {
    expect(issuesOf('"par\ntner",period,value\nVN,2024,x\nVN,soon,1\nVN,2024\n,,\n')).toEqual([
      [['line', 3, 'value'], expect.stringContaining('got "x"')],
      [['line', 4, 'period'], expect.stringContaining('got "soon"')],
      [['line', 5], 'expected 3 cells like the header, got 2'],
      [['line', 6, 'period'], expect.stringContaining('got ""')],
    ]);
    expect(issuesOf('partner,period,value\nMY,2024,1\n\n"V\nN",2024,2\n"V\nN",2024,3\nLA,2024-07,1\n')).toEqual([
      [['line', 6], 'expected V\nN 2024 once, it is in line 4 too'],
      [['line', 8, 'period'], 'expected a year, got "2024-07"'],
    ]);
    expect(issuesOf('partner,period,value\nMY,2024,1\n\n"V\nN",2024,2\n"V\nN",2024,3\n')).toEqual([
      [['line', 6], 'expected V\nN 2024 once, it is in line 4 too'],
    ]);
    expect(issuesOf('partner,period,value,status\nVN,2024,1,Z\n')).toEqual([
      [['line', 2, 'status'], expect.stringContaining('got "Z"')],
    ]);
    expect(issuesOf('partner,period\nVN,2024\n')).toEqual([
      [['line', 1], 'expected a column "value", got "partner", "period"'],
    ]);
  });

  it('passes on what is done about duplicates, and the frequency', () => {
    const text = 'p,period,value\nVN,2024-01,1\nVN,2024-Q1,2\nVN,2024-Q1,3\n';
    const read: Table = readCsvTable(text, { duplicates: 'last', frequency: 'year-to-date' });
    expect([...rows(read)].map(({ value }) => value)).toEqual(['1', '3']);
  });

  it('takes a dimension that is named like something of the prototype', () => {
    const read = readCsvTable('__proto__,period,value\nconstructor,2024,1\n');
    expect(Object.keys(read.dimensions)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('values');
  });
});

describe('readCsvTable of a long text', () => {
  const cell = 'quoted,\r\n""cell""';
  const lines = Array.from({ length: 60_000 }, (_, row) => `"${cell} ${row}",2024,${row}`);

  it.each(['\r\n', '\n'])('reads it in parts as in one, lines ending in %j', (end) => {
    for (const shift of [0, 1, 2, 3]) {
      const text = ['partner,period,value', 'x'.repeat(shift) + ',2024,1', ...lines, ''].join(end);
      expect(text.length).toBeGreaterThan(2 ** 21);
      const table = readCsvTable(text);
      expect(table.size).toBe(60_001);
      expect(table.measure.value).toContain(59_999);
      expect(table.dimensions['partner']?.values).toContain('quoted,\r\n"cell" 31234');
    }
  });

  it('counts its lines', () => {
    const text = [
      'partner,period,value',
      ...lines.slice(0, 50_000),
      '"y",2024,z',
      'w,2024',
      ...lines.slice(50_000),
    ].join('\n');
    expect(issuesOf(text)).toEqual([
      [['line', 100_002, 'value'], expect.stringContaining('got "z"')],
      [['line', 100_003], 'expected 3 cells like the header, got 2'],
    ]);
    expect(issuesOf(`${text}\n"open,2024,1\n`)).toEqual([[['line', 120_004], expect.stringContaining('"open,2024,1')]]);
  });
});

describe('readCsvTable of columns that nobody named', () => {
  it('takes all that are no numbers for dimensions, wherever the period stands', () => {
    const table = readCsvTable('period,partner,value\n2022,VN,5\n2023,MY,60\n');
    expect(Object.keys(table.dimensions)).toEqual(['partner']);
    expect([...rows(yearOnYear(table))].map(({ reason }) => reason)).toEqual(['missing-base', 'missing-base']);
  });

  it('takes no growth rate of the own table for a level, also where dimensions are named', () => {
    const first = dataset.observations.find(({ growth }) => growth !== undefined);
    if (first?.growth === undefined) throw new Error('the dataset has a growth rate');
    const text = writeCsv([{ ...first, figure: first.growth }]);
    expect(() => readCsvTable(text, { dimensions: ['indicator'] })).toThrow('growth');
  });
});
