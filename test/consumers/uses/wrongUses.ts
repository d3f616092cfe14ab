// What the types refuse: each line that is not refused by a compiler is an error of that compiler's run.
import {
  figure,
  figureFromText,
  growthRate,
  selectObservations,
  seriesOf,
  shares,
  yearOnYear,
  type Figure,
  type Observation,
  type Period,
} from 'china-asean';
import { readCsv, writeCsv } from 'china-asean/csv';
import { dataset, type PartnerId } from 'china-asean/data';
import { writeGeoJson } from 'china-asean/geojson';
import { rows, shares as sharesOf, tableFromColumns, yearOnYear as yearOnYearOf } from 'china-asean/table';
import { writeTradeChart } from 'china-asean/vega-lite';

const dollars = figure('982.34', 'USD');
const yuan = figure('911.75', 'CNY');
const trade = seriesOf(dataset, { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN' });
const columns = { dimensions: { partner: ['VN'] }, periods: ['2024'], values: ['1'] };

export const refused = [
  // @ts-expect-error -- dollars over yuan
  (): unknown => growthRate(dollars, yuan),
  // @ts-expect-error -- shares of dollars and yuan
  (): unknown => shares<'USD'>({ VN: dollars, MY: yuan }),
  // @ts-expect-error -- a unit that there is not
  (): unknown => figure('1', 'dollar'),
  // @ts-expect-error -- a figure is made of digits or of a number, not of a bigint
  (): unknown => figure(1n, 'USD'),
  // @ts-expect-error -- a bare number has no unit
  (): unknown => growthRate(982.34, dollars),
  // @ts-expect-error -- a figure that may be of any unit is not one of dollars
  (): Figure<'USD'> => figureFromText('a text'),
  // @ts-expect-error -- a language that is not read
  (): unknown => figureFromText('a text', { language: 'xx' }),
  // @ts-expect-error -- a period is a text
  (): Period => 2024,
  // @ts-expect-error -- a Date is no period: it depends on the time zone
  (): unknown => yearOnYear(trade, new Date(0)),
  // @ts-expect-error -- the number of a result may be missing
  (): string => yearOnYear(trade, '2024').value,
  // @ts-expect-error -- a misspelt partner of the bundled data
  (): PartnerId => 'VT',
  // @ts-expect-error -- a misspelt indicator of the bundled data
  (): unknown => selectObservations(dataset, { indicator: 'good-trade' }),
  // @ts-expect-error -- the data cannot be changed
  (): unknown => (dataset.asOf = '2030-01-01'),
  // @ts-expect-error -- nor what is in it
  (): unknown => dataset.observations.push(),
  // @ts-expect-error -- nor a figure
  (): unknown => (dollars.value = '1'),
  // @ts-expect-error -- an option that there is not
  (): unknown => readCsv('', { column: {} }),
  // @ts-expect-error -- what is written is observations, not their figures
  (): unknown => writeCsv([dollars]),
  // @ts-expect-error -- a flow that there is not
  (): Observation['flow'] => 'exports',
  // @ts-expect-error -- a table of results is not one of levels: a growth rate has no share
  (): unknown => sharesOf(yearOnYearOf(tableFromColumns(columns)), 'partner'),
  // @ts-expect-error -- a table is no list
  (): unknown => tableFromColumns(columns)[0],
  // @ts-expect-error -- rows have texts, not numbers
  (): readonly (number | null)[] => [...rows(tableFromColumns(columns))].map(({ value }) => value),
  // @ts-expect-error -- a map is of a day
  (): unknown => writeGeoJson(dataset.assets, {}),
  // @ts-expect-error -- a chart in a language that is not written
  (): unknown => writeTradeChart(trade, { language: 'fr' }),
];
