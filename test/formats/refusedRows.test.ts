import { describe, expect, it } from 'vitest';
import { isChinaAseanError, parsePeriod, type ChinaAseanError, type Issue } from 'china-asean';
import { readComtradeStream, safeReadComtradeTable, readComtradeTable } from 'china-asean/comtrade';
import { readCsvStream, readCsvTable, safeReadCsvTable } from 'china-asean/csv';
import { readJsonStatTable, safeReadJsonStatTable } from 'china-asean/json-stat';
import { readSdmxTable, safeReadSdmxTable } from 'china-asean/sdmx';
import { tableFromColumns } from 'china-asean/table';
import { readWorldBankTable, safeReadWorldBankTable } from 'china-asean/world-bank';
import { streamOf } from './stream/piecesOf.js';

const ROWS = 1000;
const CSV = `partner,period,value\n${'VN,2024,1\n'.repeat(ROWS)}`;
const SDMX = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n${'O:T(1.0),VN,2024,1\n'.repeat(ROWS)}`;
const ROW = { freqCode: 'A', period: '2023', reporterCode: 156, flowCode: 'M', partnerCode: 704, cmdCode: 'TOTAL' };
const COMTRADE = JSON.stringify({ data: Array.from({ length: ROWS }, () => ({ ...ROW, primaryValue: 1 })), error: '' });
// two words for one window
const JSON_STAT = {
  version: '2.0',
  class: 'dataset',
  id: ['partner', 'time'],
  size: [999, 2],
  role: { time: ['time'] },
  dimension: {
    partner: { category: { index: Array.from({ length: 999 }, (_, index) => `P${index}`) } },
    time: { category: { index: ['2024', '2024-A1'] } },
  },
  value: Array.from({ length: 2 * 999 }, () => 1),
};
const indicator = { id: 'NE.EXP.GNFS.CD', value: 'Exports of goods and services (current US$)' };
const WORLD_BANK = [
  { page: 1, pages: 1, per_page: ROWS, total: ROWS, lastupdated: '2024-06-28' },
  Array.from({ length: ROWS }, (_, index) => ({
    indicator,
    country: { id: `X${index}`, value: 'x' },
    date: index === 0 ? '2023' : '2023Q1',
    value: 1,
  })),
];

async function refusalOf(read: () => unknown): Promise<ChinaAseanError> {
  try {
    await read();
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

const READERS: readonly (readonly [
  name: string,
  read: () => unknown,
  safeRead: (() => { readonly issues: readonly Issue[] }) | null,
  first: Issue,
])[] = [
  [
    'readCsvTable',
    () => readCsvTable(CSV),
    () => safeReadCsvTable(CSV),
    { code: 'duplicate', path: ['line', 3], message: 'expected VN 2024 once, it is in line 2 too' },
  ],
  [
    'readCsvStream',
    () => readCsvStream(streamOf(CSV, { sizes: [4000], as: 'web' })),
    null,
    { code: 'duplicate', path: ['line', 3], message: 'expected VN 2024 once, it is in line 2 too' },
  ],
  [
    'readSdmxTable',
    () => readSdmxTable(SDMX),
    () => safeReadSdmxTable(SDMX),
    { code: 'duplicate', path: ['line', 3], message: 'expected VN 2024 once, it is in line 2 too' },
  ],
  [
    'readJsonStatTable',
    () => readJsonStatTable(JSON_STAT),
    () => safeReadJsonStatTable(JSON_STAT),
    { code: 'duplicate', path: ['value', 1], message: 'expected P0 2024 once, it is in value[0] too' },
  ],
  [
    'readWorldBankTable',
    () => readWorldBankTable(WORLD_BANK),
    () => safeReadWorldBankTable(WORLD_BANK),
    {
      code: 'other-frequency',
      path: [1, 1, 'date'],
      message: 'expected a year, got "2023-Q1": a table has windows of one length',
    },
  ],
  [
    'readComtradeTable',
    () => readComtradeTable(COMTRADE),
    () => safeReadComtradeTable(COMTRADE),
    { code: 'duplicate', path: ['data', 1], message: 'expected CN VN import TOTAL 2023 once, data[0] has it too' },
  ],
  [
    'readComtradeStream',
    () => readComtradeStream(streamOf(COMTRADE, { sizes: [4000], as: 'web' })),
    null,
    { code: 'duplicate', path: ['data', 1], message: 'expected CN VN import TOTAL 2023 once, data[0] has it too' },
  ],
];

describe.each(READERS)('999 rows that %s cannot put into its table', (name, read, safeRead, first) => {
  it('are counted, and twenty of them are named', async () => {
    const { code, message, details, issues } = await refusalOf(read);
    expect([code, details]).toEqual(['invalid-input', { problems: 999 }]);
    expect(message).toMatch(new RegExp(`^${name}: expected .*, got 999 problems:`, 'u'));
    expect(message).toContain('\n  and 994 more');
    expect(issues).toHaveLength(21);
    expect(issues[0]).toEqual(first);
    expect(issues.at(-1)).toEqual({
      code: 'more-problems',
      path: [],
      message: 'expected rows of one table, got 979 more problems, which are not named',
    });
    if (safeRead !== null) expect(safeRead().issues).toEqual(issues);
  });
});

describe('rows of one key', () => {
  it('are counted beside what is wrong with other rows', async () => {
    const { message, details, issues } = await refusalOf(() => readCsvTable(`${CSV}VN,soon,1\nVN,2024\n`));
    expect([details, issues.length]).toEqual([{ problems: 1001 }, 23]);
    expect(message).toContain('got 1001 problems:');
    expect(issues.slice(-3).map(({ code, path }) => [code, path])).toEqual([
      ['invalid-period', ['line', 1002, 'period']],
      ['ragged-row', ['line', 1003]],
      ['more-problems', []],
    ]);
  });

  it('say that one more is not named', async () => {
    const { issues } = await refusalOf(() => readCsvTable(`partner,period,value\n${'VN,2024,1\n'.repeat(22)}`));
    expect(issues.at(-1)?.message).toBe('expected rows of one table, got 1 more problem, which is not named');
    const { issues: all } = await refusalOf(() => readCsvTable(`partner,period,value\n${'VN,2024,1\n'.repeat(21)}`));
    expect(all.map(({ code }) => code)).toEqual(Array.from({ length: 20 }, () => 'duplicate'));
  });

  it.each([
    ['one', 'partner,flow,period,value\nVN,,2024,1\nVN,,2024,1\n', 'VN 2024'],
    ['each', 'partner,flow,period,value\n,,2024,1\n,,2024,1\n', '2024'],
  ])('are named without %s that is empty', (_, text, key) => {
    const message = `expected ${key} once, it is in line 2 too`;
    expect(safeReadCsvTable(text).issues).toEqual([{ code: 'duplicate', path: ['line', 3], message }]);
    const sdmx = text
      .replaceAll(/^(.)/gmu, 'O:T(1.0),$1')
      .replace('O:T(1.0),partner,flow,period,value', 'DATAFLOW,AREA,FLOW,TIME_PERIOD,OBS_VALUE');
    expect(safeReadSdmxTable(sdmx).issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('are counted by a table of columns, in its own words', async () => {
    const each = <T>(value: T): readonly T[] => Array.from({ length: ROWS }, () => value);
    const columns = { dimensions: { partner: each('VN') }, periods: each(parsePeriod('2024')), values: each(1) };
    const { code, message, details, issues } = await refusalOf(() => tableFromColumns(columns));
    expect([code, details, issues.length]).toEqual(['invalid-table', { problems: 999 }, 20]);
    expect(message).toContain('row 1: expected VN 2024 once, it is in row 0 too; ');
    expect(message).toContain('; and 994 more');
  });
});
