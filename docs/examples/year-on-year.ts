// Computes growth over the same window a year earlier. The base is looked up by its window, never by its place in a list: where a
// window is not in the dataset, or the customs counted other members than a year earlier, there is no number but the reason, and never
// some other growth. Timor-Leste joined ASEAN in October 2025; China's customs count it in from January 2026 on.
import {
  findObservation,
  formatBounds,
  formatFigure,
  formatPeriod,
  seriesOf,
  yearOnYear,
  type Period,
} from 'china-asean';
import { dataset } from 'china-asean/data';

const trade = seriesOf(dataset, {
  indicator: 'goods-trade',
  reporter: 'CN',
  partner: 'ASEAN',
  flow: 'total',
  basis: 'customs-cny',
});

function printGrowth(period: Period): void {
  const growth = yearOnYear(trade, period, { partners: dataset.partners });
  const level = findObservation(trade, { period });
  const cells = [
    formatPeriod(period, 'en'),
    level === undefined ? 'no figure' : formatFigure(level.figure),
    growth.value === null ? `none: ${growth.reason}` : `${formatFigure(growth)} (${formatBounds(growth)})`,
    level?.growth === undefined ? '' : `printed beside it: ${formatFigure(level.growth)}`,
  ];
  console.log(`  ${cells.map((cell, column) => cell.padEnd([24, 26, 26][column] ?? 0)).join('')}`.trimEnd());
}

console.log("CHINA'S TRADE IN GOODS WITH ASEAN, AS ITS CUSTOMS COUNT IT IN YUAN");
for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const) printGrowth(`${year}`);
console.log('\nFIRST QUARTERS');
for (const year of [2021, 2022, 2023, 2024, 2025] as const) printGrowth(`${year}-Q1`);
console.log('\nJANUARY TO APRIL, THE FIRST THIRD OF A YEAR');
for (const year of [2025, 2026] as const) printGrowth(`${year}-T1`);
