import { describe, expect, it } from 'vitest';
import { isChinaAseanError } from 'china-asean';
import { readCsv, safeReadCsv, safeReadCsvTable, type CsvReadOptions } from 'china-asean/csv';

const DEFAULTS = {
  indicator: 'goods-trade',
  reporter: 'CN',
  flow: 'export',
  basis: 'customs-usd',
  unit: 'USD',
  source: 'my-file',
} as const;
const messagesOf = (text: string, options: CsvReadOptions): readonly string[] =>
  safeReadCsv(text, options).issues.map(({ message }) => message);

describe('readCsv of columns that have the names of fields', () => {
  it('takes those that the option columns does not name', () => {
    const text = 'country,month,value,note\nVN,2024-07,14.2e9,first\n';
    const { observations, attributes } = readCsv(text, {
      columns: { partner: 'country', period: 'month' },
      defaults: DEFAULTS,
    });
    expect(observations).toMatchObject([
      { partner: 'VN', period: '2024-07', figure: { value: '14200000000' }, note: 'first' },
    ]);
    expect(attributes).toEqual({});
  });

  it('needs neither the option columns nor ids and bounds, which follow from the digits', () => {
    const { observations } = readCsv('partner,period,value\nVN,2024,161.9e9\n', { defaults: DEFAULTS });
    expect(observations).toMatchObject([
      { id: 'goods-trade-CN-VN-export-customs-usd-2024', figure: { low: '161850000000', high: '161950000000' } },
    ]);
  });

  it('leaves a column alone that is named for another field, or that null leaves without one', () => {
    const text = 'period,partner,reporter,value,share\n2024,VN,CN,5,most\n';
    const columns = { partner: 'reporter', reporter: 'partner', share: null } as const;
    const { observations, attributes } = readCsv(text, { columns, defaults: DEFAULTS });
    expect(observations).toMatchObject([{ partner: 'CN', reporter: 'VN' }]);
    expect(Object.values(attributes)).toEqual([{ share: 'most' }]);
    const one = readCsv(text, { columns: { partner: 'reporter', share: null }, defaults: DEFAULTS });
    expect(one.observations).toMatchObject([{ partner: 'CN', reporter: 'CN' }]);
    expect(Object.values(one.attributes)).toEqual([{ partner: 'VN', share: 'most' }]);
    expect(messagesOf(text, { defaults: DEFAULTS })).toEqual([
      'expected a decimal number such as "-12.50", got "most": the option missing names texts that stand for missing numbers',
    ]);
  });

  it('takes an option that is undefined for none', () => {
    const text = 'period,value\n2024,5\n';
    expect(readCsv(text, { columns: { value: undefined }, defaults: DEFAULTS }).observations).toHaveLength(1);
  });

  it.each([
    [
      'country,month',
      { partner: 'country', period: 'month' },
      DEFAULTS,
      ['expected columns.value or a column "value", got "country", "month"'],
    ],
    [
      'period,value',
      {},
      { ...DEFAULTS, source: undefined },
      ['expected columns.source, defaults.source or a column "source", got "period", "value"'],
    ],
    [
      'Year',
      { period: 'year' },
      {},
      [
        'expected a column "year", got "Year"',
        'expected columns.value or a column "value", got "Year"',
        'expected for each of indicator, basis, unit, source a column of that name, or one in the option columns, or a text in defaults, got "Year"',
      ],
    ],
  ])('says what %s lacks', (header, columns, defaults, messages) => {
    expect(messagesOf(`${header}\n`, { columns, defaults })).toEqual(messages);
  });

  it('says of a window that is none which option names what cells stand for', () => {
    const expected = [
      expect.stringMatching(/^expected a code .*, got "01\.2023": the option codes\.period says what/u),
    ];
    const text = 'period,value\n01.2023,5\n';
    expect(messagesOf(text, { defaults: DEFAULTS })).toEqual(expected);
    expect(safeReadCsvTable(text).issues.map(({ message }) => message)).toEqual(expected);
  });

  it('says of bytes that are no UTF-8 how they are read', () => {
    const bytes = Uint8Array.from('période,value\n', (character) => character.charCodeAt(0));
    const wayOut = "save the file as UTF-8, or pass its text: new TextDecoder('windows-1252').decode(bytes)";
    expect(() => readCsv(bytes)).toThrow(`expected UTF-8, got 0xe9 at byte 1: ${wayOut}`);
    expect(() => readCsv(new TextDecoder('windows-1252').decode(bytes))).toThrow('got "période", "value"');
  });

  it('leaves the first and last day of the own table out, and of no other', () => {
    const { attributes } = readCsv('period,value,first_day\n2024,5,2024-01-01\n', { defaults: DEFAULTS });
    expect(Object.values(attributes)).toEqual([{ first_day: '2024-01-01' }]);
  });

  it.each([
    ['basis', 'mine', 'expected a basis of customs-cny, '],
    ['flow', 'exports', 'expected a flow of export, import, total, balance, got "exports"'],
    ['unit', 'dollars', 'expected a unit such as "USD", "tonne", "ratio" or "CNY/USD", got "dollars"'],
    ['period', 'soon', 'expected a code such as "2024", '],
    ['status', 'P Z', 'expected a flag of SDMX CL_OBS_STATUS of B, '],
    ['id', 'x', 'expected no default of id, got "x"'],
  ])('refuses a default of %s with what it may be, as a cell is', (field, text, expected) => {
    const refusal = `readCsv: ${field === 'id' ? '' : `defaults.${field}: `}${expected}`;
    expect(() => readCsv('period,value\n', { defaults: { ...DEFAULTS, [field]: text } })).toThrow(refusal);
    if (field === 'id') return;
    const { [field]: _, ...others } = DEFAULTS as Readonly<Record<string, string>>;
    const columns = [...new Set(['period', 'value', field])];
    const cells = columns.map((column) => (column === field ? text : column === 'period' ? '2024' : '5'));
    expect(messagesOf(`${columns.join(',')}\n${cells.join(',')}\n`, { defaults: others })[0]).toContain(expected);
  });

  it.each([
    [{ columns: { value: 5 } }],
    [{ columns: { __proto__: null, colour: 'x' } }],
    [{ defaults: { unit: null } }],
  ])('refuses %j', (options) => {
    try {
      readCsv('period,value\n', options as object);
      expect.unreachable();
    } catch (error) {
      expect(isChinaAseanError(error, 'invalid-argument')).toBe(true);
    }
  });
});
