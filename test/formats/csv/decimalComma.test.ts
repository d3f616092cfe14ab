import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, observation, selectObservations } from 'china-asean';
import { readCsv, readCsvStream, readCsvTable, safeReadCsv, writeCsv, writeCsvTable } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { filter, rows, tableFromObservations, tableFromColumns, yearOnYear } from 'china-asean/table';
import { decimals } from '../../support/arbitraries.js';
import { streamOf } from '../stream/piecesOf.js';
import { observations } from './observations.js';

const COMMAS = { delimiter: ';', decimal: ',' } as const;
const COLUMNS = { newline: '\n', ...COMMAS } as const;

const imports = observation({
  indicator: 'goods-trade',
  reporter: 'MY',
  partner: 'CN',
  flow: 'import',
  basis: 'own',
  period: '2024-06',
  figure: figure('-4.12', 'MYR'),
  growth: figure('0.082', 'ratio', { printed: '8.2%' }),
  source: 'sheet',
  note: '1,5 or so; 4.12',
});
const months = tableFromObservations(
  selectObservations(dataset, { indicator: 'goods-trade', basis: 'customs-cny', periodKind: 'month' }),
  { duplicates: 'first' },
);

describe('writeCsv with a decimal comma', () => {
  it('writes it in columns of numbers, without quotes, and nowhere else', () => {
    const [header = '', line = ''] = writeCsv([imports], COLUMNS).split('\n');
    const names = header.split(';');
    // the note is quoted, and the last
    const cells = Object.fromEntries(names.map((name, place) => [name, line.split(';')[place]]));
    expect(cells).toMatchObject({
      value: '-4,12',
      low: '-4,125',
      high: '-4,115',
      printed: '-4.12 MYR',
      growth: '0,082',
      growth_low: '0,0815',
      growth_high: '0,0825',
      growth_printed: '8.2%',
    });
    expect(line.endsWith(';"1,5 or so; 4.12"')).toBe(true);
  });

  it('guards no negative number as a formula', () => {
    const text = writeCsv([imports], { ...COMMAS, guardFormulas: true });
    expect(text).toContain(';-4,12;MYR;-4,125;');
    expect(readCsv(text, { guardFormulas: true }).observations).toStrictEqual([imports]);
  });

  it('writes any observations so that they are read back without loss, told so or not', () => {
    const bools = fc.record({ guardFormulas: fc.boolean(), bom: fc.boolean() });
    fc.assert(
      fc.property(observations(), bools, fc.constantFrom(';' as const, '\t' as const), (list, how, delimiter) => {
        const text = writeCsv(list, { ...how, delimiter, decimal: ',' });
        const { guardFormulas } = how;
        expect(readCsv(text, { guardFormulas, delimiter, decimal: ',' }).observations).toStrictEqual(list);
        const told = delimiter === ';' ? {} : { decimal: ',' as const };
        expect(readCsv(text, { guardFormulas, ...told }).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ decimal: ',' }, 'such as delimiter: ";", got ","'],
    [{ decimal: ',', delimiter: ',' }, 'expected another delimiter than a comma beside decimal: ",", such as'],
    [{ decimal: '·', delimiter: ';' }, 'expected the option decimal to be "." or ",", got "·"'],
  ])('refuses the options %j with what to do', (options, message) => {
    expect(() => writeCsv([imports], options as object)).toThrow(message);
    expect(() => writeCsvTable(months, options as object)).toThrow(message);
  });
});

describe("the package's own table", () => {
  it.each([
    ['semicolons and points', writeCsv(dataset, { delimiter: ';' })],
    ['semicolons and commas', writeCsv(dataset, COMMAS)],
    ['semicolons and commas behind a byte order mark', writeCsv(dataset, { ...COMMAS, bom: true })],
    ['tabs', writeCsv(dataset, { delimiter: '\t' })],
    ['names in quotes', writeCsv(dataset, COMMAS).replace(/^id;indicator;/u, '"id";"indicator";')],
  ])('is read by its header, with %s', (_, text) => {
    expect(readCsv(text).observations).toStrictEqual(dataset.observations);
  });

  it('is read into the same table, whole and in pieces', async () => {
    const trade = selectObservations(dataset, { indicator: 'goods-trade', basis: 'customs-cny', periodKind: 'year' });
    const options = { duplicates: 'first' } as const;
    const expected = readCsvTable(writeCsv(trade), options);
    const text = writeCsv(trade, COMMAS);
    expect(readCsvTable(text, options)).toStrictEqual(expected);
    expect(await readCsvStream(streamOf(text, { sizes: [7], as: 'text' }), options)).toStrictEqual(expected);
  });

  it('has no separators of thousands, and a comma is a mark of decimals only between semicolons', () => {
    const semicolons = writeCsv([imports], COMMAS);
    const issues = safeReadCsv(semicolons.replace(';-4,12;', ';-1.234,12;')).issues;
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      [['line', 2, 'value'], expect.stringContaining('without separators of thousands') as string],
    ]);
    const tabs = writeCsv([imports], { delimiter: '\t', decimal: ',' });
    expect(safeReadCsv(tabs).issues.map(({ message }) => message)).toContain(
      'expected a decimal number such as "-12.50", got "-4,12": the option decimal: "," reads decimal commas',
    );
  });

  it('is read as the options say, where they do', () => {
    const text = writeCsv([imports], COMMAS);
    expect(() => readCsv(text, { decimal: '.' })).toThrow('the option decimal: "," reads decimal commas');
    expect(() => readCsv(text, { delimiter: ',' })).toThrow('the option delimiter: ";" reads several columns of it');
  });

  it('is the only one for which that is so', () => {
    const text = 'partner;period;value\nVN;2024;1,5\n';
    expect(() => readCsvTable(text, { delimiter: ';' })).toThrow('the option decimal: "," reads decimal commas');
    expect(() => readCsvTable(text)).toThrow('the option delimiter: ";"');
  });
});

describe('writeCsvTable with a decimal comma', () => {
  it('writes levels with bounds so that they are read back without loss', () => {
    const table = tableFromObservations([imports]);
    const text = writeCsvTable(table, COLUMNS);
    expect(text.split('\n')[1]).toBe('goods-trade;MY;CN;import;own;MYR;2024-06;-4,12;-4,125;-4,115;');
    expect(readCsvTable(text, COMMAS)).toStrictEqual(table);
    expect(readCsvTable(writeCsvTable(months, COMMAS), COMMAS)).toStrictEqual(months);
  });

  it('writes any number so that it is read back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(decimals(), { minLength: 1, maxLength: 9 }), (values) => {
        const periods = values.map((_, index) => String(2000 + index) as '2000');
        const table = tableFromColumns({ dimensions: {}, periods, values });
        expect([...rows(readCsvTable(writeCsvTable(table, COMMAS), COMMAS))]).toStrictEqual([...rows(table)]);
      }),
    );
  });

  it('writes results with it too', () => {
    const growth = filter(yearOnYear(months), { flow: 'total' });
    const text = writeCsvTable(growth, COMMAS);
    expect(text.split('\r\n')[0]).toContain(';result_unit;low;high;');
    expect(text).toMatch(/;-?0,\d{20,};ratio;-?0,\d+;-?0,\d+;/u);
    expect(text).not.toMatch(/\d\.\d/u);
  });
});
