import { readdirSync, readFileSync } from 'node:fs';
import { isChinaAseanError, selectObservations, type Issue } from 'china-asean';
import { readCsvTable, readCsvStream, writeCsv, writeCsvTable, type CsvTableOptions } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { tableFromObservations } from 'china-asean/table';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cuttings, streamOf, type Cutting } from './piecesOf.js';

const folder = new URL('../../fixtures/csv/rfc4180/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

// the cell that is quoted may be cut where the piece is
const comparable = ({ code, path, message }: Issue): unknown =>
  code === 'stray-quote' || code === 'unclosed-quote' ? { code, path } : { code, path, message };

function outcomeOf(error: unknown): unknown {
  if (!isChinaAseanError(error)) throw error;
  return { code: error.code, issues: error.issues.map(comparable) };
}

function readAtOnce(text: string, options: CsvTableOptions): unknown {
  try {
    return readCsvTable(text, options);
  } catch (error) {
    return outcomeOf(error);
  }
}

const readInPieces = (text: string, cutting: Cutting, options: CsvTableOptions): Promise<unknown> =>
  readCsvStream(streamOf(text, cutting), options).catch(outcomeOf);

const observations = selectObservations(dataset, { basis: 'customs-usd', periodKind: 'year' });
const levels = observations.filter(({ figure }) => figure.measure === 'level').slice(0, 40);
const months = selectObservations(dataset, { basis: 'customs-cny', periodKind: 'month' }).slice(0, 40);
const texts: readonly (readonly [string, string, CsvTableOptions?])[] = [
  ...fixtures,
  ...fixtures.map(
    ([name, text]) => [`${name} by its columns`, text, { dimensions: ['partner'], duplicates: 'last' }] as const,
  ),
  ['the table of observations', writeCsv(levels), { duplicates: 'first' }],
  ['observations that are growth rates', writeCsv(observations.slice(0, 60))],
  ['a table', writeCsvTable(tableFromObservations(months, { duplicates: 'first' }), { bom: true })],
  ['a table with guarded cells', "a,period,value\r\n'=1,2024,1\r\n", { guardFormulas: true }],
  ['semicolons', 'a;period;value\nx;2024;1\n"y;z";2024;2', { delimiter: ';' }],
  ['quoted line breaks and quotes', 'a,period,value\r\n"x\r\ny""z"\r\n,2024,1\r\n'.replace('"\r\n,', '",')],
  ['breaks of several sorts', 'a,period,value\r"x\r",2024,1\n"x\r\n",2024,2\r\n"x\n",2024,3\r\r\n\n'],
  ['blank lines', 'a,period,value\n\n\nx,2024,1\n\ny,soon,1\n\n'],
  ['quotes within cells', 'a,period,value\nx"y,2024,1\nx"z",2024,2\n'],
  ['ragged rows', 'a,period,value\n"x\ny",2024,1\nx,2024\n\nx,2024,1,2\n'],
  ['malformed cells', 'a,period,value\n"x\ny",soon,1\nz,2024,"1,000"\nz,2024,1\n'],
  ['rows of one key', 'a,period,value\n"x\ny",2024,1\n\nz,2024,2\n"x\ny",2024,3\nz,2024,2\nz,2024,4\n'],
  ['other frequencies', 'a,period,value\nx,2024,1\nx,2024-05,1\n'],
  ['a stray quote', 'a,period,value\n"x\ny",2024,1\n"z"z,2024,1\n"w",2024,1\n'],
  ['an unclosed quote', 'a,period,value\nx,2024,1\n"z,2024,1\ny,2024,1\n'],
  ['a header twice', 'a,a,period,value\nx,y,2024,1\n'],
  ['an empty header', 'a,,period,value\nx,y,2024,1\n'],
  ['no period', 'a,value\nx,1\n'],
  ['a prototype', '__proto__,period,value\nx,2024,1\n'],
  ['a header alone', 'a,period,value'],
  ['a blank line alone', '\n'],
  ['nothing', ''],
  ['a line that names the delimiter', 'sep=;\r\na;period;value\r\n"x\ny";2024;1\r\nz;soon;2\r\n'],
  ['a line that names it behind a byte order mark', '\uFEFFSEP=\t\ra\tperiod\tvalue\rx\t2024\t1\rx\t2024\t2\r'],
  ['a line that names it, and a stray quote', 'sep=,\na,period,value\n"z"z,2024,1\n'],
  ['a line that names it, and no other', 'sep=;'],
  ['a line that names it, and a header that lacks a column', 'sep=;\na;value\nx;1\n'],
  ['a line that names another delimiter', 'sep=;\na;period;value\nx;2024;1\n', { delimiter: ',' }],
  ['a line that names none that is read', 'sep=|\na|period|value\n'],
  ['more rows of one key than are named', `a,period,value\n${'x,2024,1\n'.repeat(40)}`],
];

describe('readCsvStream of CSV', () => {
  it.each(texts.map(([name, text, options]) => [name, text, options ?? {}] as const))(
    'reads %s as readCsvTable does, wherever it is cut',
    async (_, text, options) => {
      const expected = readAtOnce(text, options);
      await fc.assert(
        fc.asyncProperty(cuttings, async (cutting) => {
          expect(await readInPieces(text, cutting, options)).toEqual(expected);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('reads any table as readCsvTable does', async () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '马', ' ') }), fc.string());
    const row = fc.tuple(cell, fc.constantFrom('2023', '2024', '2024-05', ''), fc.constantFrom('1', '2.5', '', 'x'));
    const newline = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), newline, cuttings, async (rows, separator, cutting) => {
        const text = Papa.unparse([['a', 'period', 'value'], ...rows], { newline: separator });
        expect(await readInPieces(text, cutting, {})).toEqual(readAtOnce(text, {}));
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text as readCsvTable does', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '2024', '1'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, cuttings, async (rest, cutting) => {
        const options = { dimensions: ['a'], duplicates: 'last' } as const;
        const whole = `a,period,value\n${rest}`;
        expect(await readInPieces(whole, cutting, options)).toEqual(readAtOnce(whole, options));
      }),
      { numRuns: 300 },
    );
  });
});
