import { describe, expect, it } from 'vitest';
import { audit, type Observation } from 'china-asean';
import { readCsv, type CsvReadOptions } from 'china-asean/csv';
import { readJsonStat } from 'china-asean/json-stat';
import { readSdmx } from 'china-asean/sdmx';
import { readWorldBank } from 'china-asean/world-bank';

const DEFAULTS = { indicator: 'goods-trade', reporter: 'CN', partner: 'VN', basis: 'own', source: 'x' } as const;

const csv = (cell: string, unit: string, options: CsvReadOptions = {}): readonly Observation[] =>
  readCsv(`period;value\n2024;${cell}\n`, { delimiter: ';', defaults: { ...DEFAULTS, unit }, ...options }).observations;

const jsonStat = (value: number, unit: string, multiplier: number): readonly Observation[] =>
  readJsonStat(
    {
      class: 'dataset',
      id: ['year'],
      size: [1],
      role: { time: ['year'] },
      dimension: { year: { category: { index: ['2024'] } } },
      value: [value],
    },
    { columns: { period: 'year' }, defaults: { ...DEFAULTS, unit }, multiplier },
  ).observations;

const sdmx = (number: string, power: number, unit: string): readonly Observation[] =>
  readSdmx(`DATAFLOW,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nO:T(1.0),2024,${number},${power}\n`, {
    columns: {},
    defaults: { ...DEFAULTS, unit },
  }).observations;

const worldBank = (value: number): readonly Observation[] =>
  readWorldBank([
    { page: 1, pages: 1, per_page: 50, total: 1, sourceid: '2', lastupdated: '2024-06-28' },
    [
      {
        indicator: { id: 'NE.EXP.GNFS.ZS', value: 'Exports of goods and services (% of GDP)' },
        country: { id: 'VN', value: 'Viet Nam' },
        countryiso3code: 'VNM',
        date: '2023',
        value,
      },
    ],
  ]).observations;

describe('the printed text of a number that is multiplied, or in per cent', () => {
  it.each<[string, readonly Observation[], string, string]>([
    ['CSV, multiplied', csv('1620', 'USD', { multiplier: 1e8 }), '162000000000', '1620e8'],
    [
      'CSV, multiplied, with separators',
      csv('1,620.5', 'USD', { multiplier: 1e8, group: ',' }),
      '162050000000',
      '1620.5e8',
    ],
    ['CSV, with a decimal comma', csv('1.620', 'USD', { decimal: ',', group: '.' }), '1620', '1620'],
    ['CSV, in per cent', csv('9.0', '%'), '0.09', '9.0%'],
    ['CSV, in per cent with its sign', csv('9.0 %', '%'), '0.09', '9.0 %'],
    ['CSV, in per cent with a decimal comma', csv('9,0', '%', { decimal: ',' }), '0.09', '9.0%'],
    ['CSV, with spaces around it', csv(' 77.10 ', 'USD'), '77.10', '77.10'],
    ['JSON-stat, multiplied', jsonStat(161.9, 'USD', 1e9), '161900000000', '161.9e9'],
    ['JSON-stat, in hundredths', jsonStat(9.5, 'ratio', 0.01), '0.095', '9.5e-2'],
    ['SDMX, multiplied', sdmx('14.2', 9, 'USD'), '14200000000', '14.2e9'],
    ['SDMX, in hundredths', sdmx('9.0', -2, 'ratio'), '0.09', '9.0e-2'],
    ['World Bank, in per cent', worldBank(87.2), '0.872', '87.2%'],
  ])('says so: %s', (_, observations, value, printed) => {
    expect(observations.map(({ figure }) => [Number(figure.value), figure.printed])).toEqual([
      [Number(value), printed],
    ]);
    expect(audit(observations).filter(({ rule }) => rule === 'reading')).toEqual([]);
  });

  it('says so of growth and share', () => {
    const text = 'period,value,growth,share\n2024,5,8.2,12.50\n';
    const options = { defaults: { ...DEFAULTS, unit: 'USD' }, percent: ['growth', 'share'] } as const;
    const [one] = readCsv(text, { ...options, multiplier: 1e8 }).observations;
    expect([one?.figure.printed, one?.growth?.printed, one?.share?.printed]).toEqual(['5e8', '8.2%', '12.50%']);
  });

  it('would be another number without it', () => {
    const [one] = csv('1620', 'USD', { multiplier: 1e8 });
    const bare = { ...one!, figure: { ...one!.figure, printed: '1620' } };
    expect(audit([bare]).map(({ rule, verdict }) => [rule, verdict])).toContainEqual(['reading', 'disagrees']);
  });
});

describe('readCsv of cells with spaces around them', () => {
  it('reads keys, windows and numbers of others as they are meant, and texts as they stand', () => {
    const text = 'Month,Country,Value,note\n 2024-05 ," VN ", 77.10 , so \n';
    const { observations } = readCsv(text, {
      columns: { period: 'Month', partner: 'Country', value: 'Value' },
      defaults: { indicator: 'goods-trade', basis: 'own', unit: 'USD', source: 'x' },
    });
    expect(observations).toMatchObject([
      { partner: 'VN', period: '2024-05', figure: { value: '77.10' }, note: ' so ' },
    ]);
  });
});
