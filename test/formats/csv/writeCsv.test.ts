import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { isChinaAseanError, quantity, selectObservations, seriesOf } from 'china-asean';
import { observations } from './observations.js';

const options = fc.record({
  newline: fc.constantFrom('\r\n' as const, '\n' as const),
  bom: fc.boolean(),
  guardFormulas: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t'),
} as const);

describe('writeCsv', () => {
  it('writes the bundled dataset so that it is read back without loss', () => {
    const reading = readCsv(writeCsv(dataset));
    expect(reading.observations).toStrictEqual(dataset.observations);
    expect(reading).toMatchObject({ missing: [], others: [], sources: [], attributes: {} });
  });

  it('writes any observations so that they are read back without loss, whatever their texts and the options', () => {
    fc.assert(
      fc.property(observations(), options, (list, how) => {
        const { delimiter, guardFormulas } = how;
        expect(readCsv(writeCsv(list, how), { delimiter, guardFormulas }).observations).toStrictEqual(list);
      }),
      { numRuns: 500 },
    );
  });

  it('writes what papaparse writes of the same cells, and papaparse reads the cells', () => {
    fc.assert(
      fc.property(observations(), (list) => {
        const text = writeCsv(list);
        const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
        expect(errors).toEqual([]);
        expect(data.at(-1)).toEqual(['']);
        expect(new Set(data.slice(0, -1).map((row) => row.length))).toEqual(new Set([31]));
        expect(data.slice(1, -1).map(([id]) => id)).toEqual(list.map(({ id }) => id));
        expect(`${Papa.unparse(data.slice(0, -1), { newline: '\r\n' })}\r\n`).toBe(text);
      }),
    );
  });

  it('writes a header of an empty list', () => {
    expect(writeCsv([]).split(',').slice(0, 3)).toEqual(['id', 'indicator', 'reporter']);
    expect(readCsv(writeCsv([])).observations).toEqual([]);
  });

  it('writes what a series has chosen', () => {
    const filter = {
      indicator: 'passenger-trips',
      asset: 'china-laos-railway',
      basis: 'operator',
      within: '2025',
    } as const;
    const series = seriesOf(dataset, filter);
    expect(series.rejected).toHaveLength(1);
    expect(readCsv(writeCsv(series)).observations).toStrictEqual(series.observations);
  });

  it('ends lines and begins the text as it is told', () => {
    const list = selectObservations(dataset, { indicator: 'freight', period: '2025-S1' });
    expect(writeCsv(list)).toMatch(/note\r\n.*\r\n$/su);
    expect(writeCsv(list, { newline: '\n' })).not.toContain('\r');
    expect(writeCsv(list, { bom: true })).toBe(`\uFEFF${writeCsv(list)}`);
    expect(() => writeCsv(list, { newline: '\r' as '\n' })).toThrow(
      /expected a newline of "\\r\\n" or "\\n", got "\\r"/u,
    );
  });

  it.each([
    ['=cmd()', "'=cmd()"],
    ['+a', "'+a"],
    ['@a', "'@a"],
    ['-a', "'-a"],
    ['\ta', "'\ta"],
    ["'=a", "''=a"],
    ['-5', '-5'],
    ['+5.5e3', '+5.5e3'],
    ["it's", "it's"],
    ["'a", "'a"],
  ])('guards the cell %j as %j where it is asked to', (note, cell) => {
    const [one] = dataset.observations;
    const list = [{ ...one!, note }];
    expect(writeCsv(list, { newline: '\n' }).endsWith(`,${note}\n`)).toBe(true);
    const guarded = writeCsv(list, { newline: '\n', guardFormulas: true });
    expect(guarded.endsWith(`,${cell}\n`)).toBe(true);
    expect(readCsv(guarded, { guardFormulas: true }).observations).toStrictEqual(list);
  });

  it.each([
    [null, 'invalid-argument', 'got null'],
    [undefined, 'invalid-argument', 'got undefined'],
    [{}, 'invalid-argument', 'got a record whose observations are undefined'],
    [[null], 'invalid-input', '[0]: expected a record, got null'],
    [{ observations: [5] }, 'invalid-input', 'observations[0]: expected a record, got 5'],
    [
      [{ ...dataset.observations[0], status: undefined }],
      'invalid-input',
      '[0].status: expected a list, got undefined',
    ],
    [
      [{ ...dataset.observations[0], figure: { ...dataset.observations[0]?.figure, value: 'abc' } }],
      'invalid-input',
      '[0].figure.value: expected decimal text such as "-12.50", got "abc"',
    ],
    [
      [dataset.observations[0], { ...dataset.observations[1], figure: quantity(5, 'USD') }],
      'invalid-input',
      '[1].figure.measure: expected text, got undefined',
    ],
  ])('refuses what is no list of observations: %j', (given, code, message) => {
    try {
      writeCsv(given as never);
      expect.unreachable();
    } catch (error) {
      expect(isChinaAseanError(error) && [error.code, error.message.startsWith('writeCsv: ')]).toEqual([code, true]);
      expect((error as Error).message).toContain(message);
    }
  });

  it('changes nothing of what it is given', () => {
    const list = dataset.observations.slice(0, 3);
    const before = structuredClone(list);
    writeCsv(list, { guardFormulas: true });
    expect(list).toEqual(before);
  });
});
