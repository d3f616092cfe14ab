// Computes growth over the same window a year earlier. The base is looked up by its window, never by its place in a list: a year
// that was not published, or in which ASEAN had other members, gives no number and the reason, and never some other growth.
import { formatBounds, formatFigure, formatPeriod, seriesOf, yearOnYear, type Basis } from 'china-asean';
import { dataset } from 'china-asean/data';

function printGrowth(title: string, basis: Basis): void {
  const what = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
  const trade = seriesOf(dataset, { ...what, basis, periodKind: 'year', within: '2019-01-01/P7Y' });
  const gaps = trade.gaps.map((period) => formatPeriod(period, 'en')).join(', ');
  console.log(`\n${title}`);
  console.log(`  no figure for: ${gaps === '' ? 'no year' : gaps}`);
  for (const { period, figure, growth: printed } of trade.observations) {
    const growth = yearOnYear(trade, period, { partners: dataset.partners });
    const text = growth.value === null ? `none: ${growth.reason}` : `${formatFigure(growth)} (${formatBounds(growth)})`;
    const beside = printed === undefined ? '' : `printed beside it: ${formatFigure(printed)}`;
    console.log(`  ${period}  ${formatFigure(figure).padEnd(26)}${text.padEnd(26)}${beside}`.trimEnd());
  }
}

printGrowth('TRADE OF CHINA WITH ASEAN, IN DOLLARS', 'customs-usd');
printGrowth('TRADE OF CHINA WITH ASEAN, IN YUAN', 'customs-cny');
