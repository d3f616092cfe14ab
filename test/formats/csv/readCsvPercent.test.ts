import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, figureFromText, type Figure } from 'china-asean';
import { readCsv, readCsvTable, safeReadCsv, writeCsv, type CsvReadOptions } from 'china-asean/csv';

const DEFAULTS = { indicator: 'goods-trade', basis: 'customs-usd', unit: 'USD', source: 'my-file' } as const;
const digits = (one: Figure | undefined): unknown => one && [one.value, one.low, one.high, one.printed];
const read = (text: string, options: CsvReadOptions = {}): readonly unknown[] =>
  readCsv(text, { defaults: DEFAULTS, ...options }).observations.map(({ figure, growth, share }) => [
    digits(figure),
    digits(growth),
    digits(share),
  ]);
type Part = 'figure' | 'growth' | 'share';
const digitsOf = (part: Part, text: string, options: CsvReadOptions = {}): readonly unknown[] =>
  readCsv(text, { defaults: DEFAULTS, ...options }).observations.map((one) => digits(one[part]));
const issuesOf = (text: string, options: CsvReadOptions = {}): readonly unknown[] =>
  safeReadCsv(text, { defaults: DEFAULTS, ...options }).issues.map(({ path, message }) => [path[2], message]);

describe('readCsv of per cents', () => {
  it('reads levels with growth and share beside them', () => {
    const text = 'period,value,growth,share\n2024,43.85,8.2%,-1.3 %\n2023,42,+12％,100.0\u00a0%\n2022,41,,\n';
    expect(read(text, { multiplier: 1e12 })).toEqual([
      [
        ['43850000000000', '43845000000000', '43855000000000', '43.85e12'],
        ['0.082', '0.0815', '0.0825', '8.2%'],
        ['-0.013', '-0.0135', '-0.0125', '-1.3 %'],
      ],
      [
        ['42000000000000', '41500000000000', '42500000000000', '42e12'],
        ['0.12', '0.115', '0.125', '+12％'],
        ['1', '0.9995', '1.0005', '100.0\u00a0%'],
      ],
      [['41000000000000', '40500000000000', '41500000000000', '41e12'], undefined, undefined],
    ]);
  });

  it('reads numbers without a sign as per cents where the option says so, and with their bounds', () => {
    const text = 'period,value,growth,growth_low,growth_high,share\n2024,5,8.2,8.1,8.3%,0.5\n';
    expect(read(text, { percent: ['growth'] })).toEqual([
      [
        ['5', '4.5', '5.5', '5'],
        ['0.082', '0.081', '0.083', '8.2%'],
        ['0.5', '0.45', '0.55', '0.5'],
      ],
    ]);
    const both = 'period,value,growth,share\n2024,5,8.2,12.50\n';
    expect(digitsOf('share', both, { percent: ['growth', 'share'] })).toEqual([
      ['0.125', '0.12495', '0.12505', '12.50%'],
    ]);
  });

  it('reads values whose unit is ratio or %, row by row, and does not multiply them', () => {
    const text = 'period,value,unit\n2024,8.2%,ratio\n2023,0.082,ratio\n2022,8.2,%\n2021,8.2%,％\n2020,43.8,USD\n';
    expect(digitsOf('figure', text)).toEqual([
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['0.082', '0.0815', '0.0825', '0.082'],
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['43.8', '43.75', '43.85', '43.8'],
    ]);
    const cells = text.split('\n').filter((line) => !line.includes('2023'));
    expect(digitsOf('figure', cells.join('\n'), { multiplier: 1e6 })).toEqual([
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['0.082', '0.0815', '0.0825', '8.2%'],
      ['43800000', '43750000', '43850000', '43.8e6'],
    ]);
    const { observations } = readCsv('period,value\n2024,8.2\n', { defaults: { ...DEFAULTS, unit: '%' } });
    expect(observations[0]?.figure).toMatchObject({ value: '0.082', unit: 'ratio' });
    expect(readCsv(writeCsv(observations)).observations).toEqual(observations);
  });

  it('reads them with a decimal comma and separators of thousands', () => {
    const text = 'period;value;growth\n2024;1.234,5;1.008,25 %\n';
    expect(read(text, { delimiter: ';', decimal: ',', group: '.' })).toEqual([
      [['1234.5', '1234.45', '1234.55', '1234.5'], ['10.0825', '10.08245', '10.08255', '1008.25%'], undefined],
    ]);
    expect(issuesOf(text, { delimiter: ';', decimal: ',' })).toMatchObject([
      ['value', expect.stringContaining('without separators')],
      ['growth', expect.stringContaining('got "1.008,25"')],
    ]);
  });

  it('keeps the printed text of its own column, and the qualifier', () => {
    const text = 'period,value,growth,growth_printed,growth_qualifier\n2024,5,8.2%,up 8.2 per cent,over\n';
    expect(readCsv(text, { defaults: DEFAULTS }).observations[0]?.growth).toMatchObject({
      value: '0.082',
      low: '0.082',
      high: null,
      printed: 'up 8.2 per cent',
    });
  });

  it.each(['0.5%', '10%', '8.20%', '-1.3%', '0%', '123.456%'])('bounds %s as figureFromText does', (cell) => {
    const { value, low, high } = figureFromText(cell);
    expect(digitsOf('growth', `period,value,growth\n2024,5,${cell}\n`)).toEqual([[value, low, high, cell]]);
  });

  it('reads any number with a sign as a hundredth of it', () => {
    const number = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom('', '.0', '.25', 'e2', 'E-1', '.5e1'));
    fc.assert(
      fc.property(number, fc.constantFrom('%', ' %', '％'), ([whole, rest], sign) => {
        const cell = `${whole}${rest}`;
        const [, exponent = '0'] = /e(.*)/iu.exec(cell) ?? [];
        const plain = cell.replace(/e.*/iu, '');
        const ratio = figure(`${plain}e${Number(exponent) - 2}` as '1', 'ratio');
        const options = { defaults: DEFAULTS };
        const [one] = readCsv(`period,value,growth\n2024,5,${cell}${sign}\n`, options).observations;
        expect([one?.growth?.value, one?.growth?.low, one?.growth?.high]).toEqual([ratio.value, ratio.low, ratio.high]);
      }),
    );
  });

  it('refuses signs elsewhere, and what is no number before one', () => {
    const text =
      'period,value,low,growth,growth_low\n2024,5%,1,%,0\n2023,5,1%,8.2%%,\n2022,5,1,fast%,\n2021,5,4,8.2%,9\n';
    expect(issuesOf(text)).toEqual([
      ['value', 'expected a number in "USD" (a per cent has the unit "ratio" or "%"), got "5%"'],
      ['growth', 'expected a number before the per cent sign, got "%"'],
      ['low', 'expected a number in "USD" (a per cent has the unit "ratio" or "%"), got "1%"'],
      ['growth', 'expected a number without a per cent sign, got "8.2%"'],
      ['growth', 'expected a decimal number such as "-12.50", got "fast"'],
      ['growth', 'expected a number within its bounds, got "8.2%" with "9" to an open side'],
    ]);
    expect(() => readCsvTable('partner,period,value\nVN,2024,8.2%\n')).toThrow(
      'line 2, value: expected a number without a per cent sign, got "8.2%"',
    );
    const wide = { decimal: ',' } as const;
    expect(() => readCsvTable('partner;period;value\nVN;2024;8,2 ％\n', { delimiter: ';', ...wide })).toThrow(
      'expected a number without a per cent sign',
    );
  });

  it('reads a cell of much space before the sign in a moment', () => {
    expect(issuesOf(`period,value,growth\n2024,5,${' '.repeat(1_000_000)}x%\n`)).toHaveLength(1);
  });

  it.each([[['value']], ['growth'], [[1]]])('refuses %j as the option percent', (percent) => {
    expect(() => readCsv('period,value\n', { percent } as object)).toThrow(
      'expected a list of growth and share (a value has the unit "%") as the option percent',
    );
  });
});

describe('readCsv with a multiplier', () => {
  it('bounds whole things by the digits that are printed', () => {
    const text = 'period,value\n2024,12\n';
    expect(digitsOf('figure', text, { defaults: { ...DEFAULTS, unit: 'trip' }, multiplier: 1e4 })).toEqual([
      ['120000', '115000', '125000', '12e4'],
    ]);
  });

  it('has exponents and multipliers together', () => {
    expect(digitsOf('figure', 'period,value\n2024,1.5e1\n2023,15e-1\n', { multiplier: '0.1' })).toEqual([
      ['1.5', '1.45', '1.55', '1.5e0'],
      ['0.15', '0.145', '0.155', '15e-2'],
    ]);
    expect(issuesOf('period,value\n2024,1e999\n', { multiplier: 1e8 })).toMatchObject([
      ['value', expect.stringContaining('expected at most 1000 decimal places')],
    ]);
  });
});
