// Uses every entry point as a consumer would, and throws where an answer is wrong. Compiled by old and new compilers, run
// by every runtime, bundled for a page: so nothing here is newer than TypeScript 5.4 and ES2022, or of one runtime alone.
import {
  ChinaAseanError,
  backcast,
  figure,
  figureFromText,
  formatBounds,
  formatFigure,
  growthRate,
  isChinaAseanError,
  parsePeriod,
  periodFromText,
  seriesOf,
  shares,
  yearOnYear,
  type Figure,
  type Observation,
  type Period,
  type Series,
} from 'china-asean';
import { readComtrade } from 'china-asean/comtrade';
import { readCsv, readCsvTable, writeCsv, writeCsvTable, type CsvReadOptions } from 'china-asean/csv';
import { dataset, type PartnerId } from 'china-asean/data';
import { readDataPackage, writeDataPackage } from 'china-asean/data-package';
import { readGeoJson, writeGeoJson } from 'china-asean/geojson';
import { readJsonStatTable } from 'china-asean/json-stat';
import { figureSchema, parseDataset } from 'china-asean/schema';
import { readSdmx, writeSdmxCsv, writeSdmxJson } from 'china-asean/sdmx';
import {
  levelsOf,
  rows,
  tableFromColumns,
  yearOnYear as yearOnYearOf,
  type TableLevels,
  type Table,
} from 'china-asean/table';
import { writeTradeChart } from 'china-asean/vega-lite';
import { readWorldBank } from 'china-asean/world-bank';

type Answer = readonly [entry: string, got: unknown, expected: unknown];

// 982.34 / 911.75 - 1 = 0.077422...; 597 / 1.082 = 551.75...
const trade: Figure<'USD'> = figureFromText('trade reached $597 billion', { unit: 'USD' });
const growth: Figure<'ratio'> = figureFromText('up 8.2 percent', { unit: 'ratio' });
const earlier = backcast(trade, growth);
const period: Period = periodFromText('the first seven months of 2025');
const rate: string | null = growthRate(figure('982.34', 'USD'), figure('911.75', 'USD')).value;

// 161.9 of 349.4
const exported = { VN: figure('161.9e9', 'USD'), MY: figure('101.5e9', 'USD'), TH: figure('86.0e9', 'USD') };

const filter = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
const yearly: Series = seriesOf(dataset, { ...filter, basis: 'customs-usd', periodKind: 'year' });
const partners: readonly PartnerId[] = ['VN', 'ASEAN'];

const tidy: CsvReadOptions = {
  columns: { period: 'Year', partner: 'Partner', value: 'Exports' },
  defaults: {
    indicator: 'goods-trade',
    reporter: 'CN',
    flow: 'export',
    basis: 'customs-usd',
    unit: 'USD',
    source: 'my-file',
  },
};
const { observations } = readCsv('Year,Partner,Exports\n2023,VN,137.6e9\n2024,VN,161.9e9\n', tidy);

const columns: Table<TableLevels> = tableFromColumns({
  dimensions: { partner: ['VN', 'VN'] },
  periods: ['2023', '2024'],
  values: ['100', '125'],
});

const comtrade = readComtrade(
  {
    data: [
      {
        freqCode: 'A',
        period: '2023',
        reporterCode: 156,
        partnerCode: 704,
        flowCode: 'X',
        cmdCode: 'TOTAL',
        motCode: 0,
        primaryValue: 500,
      },
    ],
  },
  { partners: dataset.partners },
);

const worldBank = readWorldBank([
  { page: 1, pages: 1, per_page: 50, total: 1, sourceid: '2', lastupdated: '2024-06-28' },
  [
    {
      indicator: { id: 'NE.EXP.GNFS.CD', value: 'Exports of goods and services (current US$)' },
      country: { id: 'VN', value: 'Viet Nam' },
      countryiso3code: 'VNM',
      date: '2023',
      value: 375000000000,
      unit: '',
      obs_status: '',
      decimal: 0,
    },
  ],
]);

const jsonStat = readJsonStatTable({
  version: '2.0',
  class: 'dataset',
  id: ['partner', 'time'],
  size: [2, 1],
  role: { time: ['time'] },
  dimension: { partner: { category: { index: ['VN', 'MY'] } }, time: { category: { index: ['2024'] } } },
  value: [161.9, 101.5],
});

const map = writeGeoJson(dataset.assets, { date: '2022-01-01', partners: dataset.partners, language: 'zh' });

const periodsAndFigures = (all: readonly Observation[]): readonly unknown[] =>
  all.map(({ period: window, figure: { value } }) => [window, value]);

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'nothing was thrown';
  } catch (error) {
    return isChinaAseanError(error) && error instanceof ChinaAseanError ? error.code : 'another error';
  }
}

const answers: readonly Answer[] = [
  ['.', [trade.value, trade.low, trade.high], ['597000000000', '596500000000', '597500000000']],
  ['.', period, '2025-01-01/P7M'],
  ['.', [formatFigure(earlier), formatBounds(earlier)], ['552 billion USD', '551.0–552.5 billion USD']],
  ['.', rate?.slice(0, 8), '0.077422'],
  ['.', formatFigure(shares(exported).shares.VN), '46.34%'],
  ['.', codeOf(() => parsePeriod('2024-13')), 'invalid-period'],
  ['./data', dataset.partners.filter(({ id }) => partners.some((wanted) => wanted === id)).length, 2],
  [
    './data',
    [formatFigure(yearOnYear(yearly, '2024')), formatBounds(yearOnYear(yearly, '2024'))],
    ['7.72%', '7.710–7.734%'],
  ],
  ['./schema', figureSchema.safeParse(trade).success, true],
  ['./schema', figureSchema.safeParse({ value: 'many', unit: 'USD' }).success, false],
  ['./schema', parseDataset(dataset).observations.length, dataset.observations.length],
  [
    './csv',
    periodsAndFigures(observations),
    [
      ['2023', '137600000000'],
      ['2024', '161900000000'],
    ],
  ],
  ['./csv', periodsAndFigures(readCsv(writeCsv(observations)).observations), periodsAndFigures(observations)],
  ['./csv', codeOf(() => readCsv('Year\n2023,1\n', tidy)), 'invalid-input'],
  ['./csv', readCsvTable(writeCsvTable(columns)).size, 2],
  ['./table', [...rows(yearOnYearOf(columns))].map((row) => formatFigure(row)), ['n/a (missing-base)', '25%']],
  ['./table', levelsOf(columns, { partner: 'VN' }, { unit: 'USD' })['2024']?.low, null],
  ['./comtrade', comtrade.observations.map(({ partner, figure: { value } }) => [partner, value]), [['VN', '500']]],
  ['./world-bank', periodsAndFigures(worldBank.observations), [['2023', '375000000000']]],
  [
    './json-stat',
    [...rows(jsonStat)].map(({ partner, value }) => [partner, value]),
    [
      ['MY', '101.5'],
      ['VN', '161.9'],
    ],
  ],
  ['./sdmx', periodsAndFigures(readSdmx(writeSdmxCsv(observations)).observations), periodsAndFigures(observations)],
  ['./sdmx', periodsAndFigures(readSdmx(writeSdmxJson(observations)).observations), periodsAndFigures(observations)],
  ['./geojson', map.features.find(({ id }) => id === 'jakarta-bandung-hsr')?.properties.name, '雅万高铁'],
  ['./geojson', readGeoJson(JSON.stringify(map)).length, dataset.assets.length],
  ['./data-package', readDataPackage(writeDataPackage(dataset)).asOf, dataset.asOf],
  [
    './vega-lite',
    writeTradeChart(yearly, { partners: dataset.partners }).$schema,
    'https://vega.github.io/schema/vega-lite/v6.json',
  ],
];

const wrong = answers
  .map(([entry, got, expected]) => [entry, JSON.stringify(got), JSON.stringify(expected)] as const)
  .filter(([, got, expected]) => got !== expected)
  .map(([entry, got, expected]) => `${entry}: expected ${expected}, got ${got}`);
if (wrong.length > 0) throw new Error(wrong.join('\n'));
console.log(`${answers.length} answers of ${new Set(answers.map(([entry]) => entry)).size} entries are right`);
