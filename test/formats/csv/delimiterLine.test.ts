import { describe, expect, it } from 'vitest';
import { readCsv, readCsvStream, readCsvTable, safeReadCsvTable } from 'china-asean/csv';
import { rows } from 'china-asean/table';
import { streamOf } from '../stream/piecesOf.js';

const DEFAULTS = { indicator: 'goods-trade', basis: 'own', unit: 'USD', source: 'x' };

describe('a first line that names the delimiter', () => {
  it.each([
    ['sep=;\r\npartner;period;value\r\nVN;2024;1\r\n'],
    ['\uFEFFsep=;\npartner;period;value\nVN;2024;1\n'],
    ['SEP=;\rpartner;period;value\rVN;2024;1\r'],
    ['Sep=\t\npartner\tperiod\tvalue\nVN\t2024\t1\n'],
    ['sep=,\npartner,period,value\nVN,2024,1\n'],
    ['"sep=;"\npartner;period;value\nVN;2024;1\n'],
    ['\uFEFF"sep=;";;\r\npartner;period;value\r\nVN;2024;1\r\n'],
    ['sep=; \npartner;period;value\nVN;2024;1\n'],
    ['sep=\t\t\t\rpartner\tperiod\tvalue\rVN\t2024\t1\r'],
  ])('is read as what it says: %j', (text) => {
    expect([...rows(readCsvTable(text))].map(({ partner, period, value }) => [partner, period, value])).toEqual([
      ['VN', '2024', '1'],
    ]);
    const { observations } = readCsv(text, { defaults: DEFAULTS });
    expect(observations.map(({ partner, period, figure }) => [partner, period, figure.value])).toEqual([
      ['VN', '2024', '1'],
    ]);
  });

  it.each([
    ['"sep=;";;;;;;;;\r\npartner;period;value\r\nVN;2024;1\r\n'],
    ['\uFEFFsep=;\rpartner;period;value\rVN;2024;1\r'],
  ])('is read from a stream that is cut anywhere: %j', async (text) => {
    const table = [...rows(readCsvTable(text))];
    for (const size of [1, 2, 3, 5, 8, 13]) {
      expect([...rows(await readCsvStream(streamOf(text, { sizes: [size], as: 'web' })))]).toEqual(table);
    }
  });

  it('goes with the option that says the same', () => {
    expect(readCsvTable('sep=;\npartner;period;value\nVN;2024;1\n', { delimiter: ';' }).size).toBe(1);
  });

  it.each([
    [
      'sep=;\na;period;value\n',
      'expected the file to name the delimiter "," of the options, got "sep=;": without the option it is read as it says',
    ],
    [
      'sep=\t\na\tperiod\tvalue\n',
      'expected the file to name the delimiter "," of the options, got "sep=\\t": without the option it is read as it says',
    ],
    ['sep= \na period value\n', 'expected a comma, a semicolon or a tab as delimiter, got "sep= "'],
    ['sep=|\na|period|value\n', 'expected a comma, a semicolon or a tab as delimiter, got "sep=|"'],
  ])('is refused where it cannot be followed: %j', (text, message) => {
    const path = ['line', 1];
    expect(safeReadCsvTable(text, { delimiter: ',' }).issues).toEqual([{ code: 'other-delimiter', path, message }]);
  });

  it('counts among the lines', () => {
    const issuesOf = (text: string): unknown => safeReadCsvTable(text).issues.map(({ code, path }) => [code, path]);
    expect(issuesOf('sep=;\na;period;value\nx;2024;1\nx;2024;2\nx;2024\n')).toEqual([
      ['duplicate', ['line', 4]],
      ['ragged-row', ['line', 5]],
    ]);
    expect(issuesOf('sep=;\na;period;value\n"x\ny";2024;1\nx;soon;2\n')).toEqual([
      ['invalid-period', ['line', 5, 'period']],
    ]);
    expect(issuesOf('sep=;\na;period;value\n"x"y;2024;1\n')).toEqual([['stray-quote', ['line', 3]]]);
    expect(issuesOf('sep=;\na;value\n')).toEqual([['no-column', ['line', 2]]]);
    expect(issuesOf('sep=;\na;;value\n')).toEqual([['empty-header', ['line', 2]]]);
    expect(issuesOf('sep=;\n')).toEqual([['no-header', ['line', 2]]]);
  });

  it('is no other line', () => {
    expect(readCsvTable('sep=a,period,value\nx,2024,1\n').dimensions['sep=a']?.values).toEqual(['x']);
    expect(readCsvTable('"sep=;",period,value\nx,2024,1\n').dimensions['sep=;']?.values).toEqual(['x']);
    expect(readCsvTable('sep,period,value\nsep=;,2024,1\n').dimensions['sep']?.values).toEqual(['sep=;']);
  });
});
