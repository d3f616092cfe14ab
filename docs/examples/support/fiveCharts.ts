import { getById, selectObservations, seriesOf } from 'china-asean';
import { dataset } from 'china-asean/data';
import { writeAssetMap, writeRankChart, writeShareChart, writeTimeline, writeTradeChart } from 'china-asean/vega-lite';
import type { ChartOptions, VegaLiteSpec } from 'china-asean/vega-lite';

const { agreements, assets, asOf, sources, partners, indicators } = dataset;
const MEMBERS = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN'];
const LARGEST = ['VN', 'MY', 'ID', 'TH', 'SG', 'PH'];

/** Five charts of the bundled facts, as Vega-Lite specifications by their names. */
export function fiveCharts(
  options: Pick<ChartOptions, 'width'> = {},
): Readonly<Record<'trade' | 'shares' | 'rank' | 'timeline' | 'map', VegaLiteSpec>> {
  const records = { ...options, sources, partners, indicators };
  const trade = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny' } as const;
  const yearly = { ...trade, partner: 'ASEAN', periodKind: 'year', within: '2019-01-01/P7Y' } as const;
  const monthly = selectObservations(dataset, { ...trade, periodKind: 'month', within: '2024' });
  const in2024 = selectObservations(dataset, { ...trade, period: '2024' });
  return {
    trade: writeTradeChart(seriesOf(dataset, yearly), records),
    shares: writeShareChart(
      monthly.filter(({ partner = '' }) => LARGEST.includes(partner)),
      { ...records, total: monthly.filter(({ partner }) => partner === 'ASEAN') },
    ),
    rank: writeRankChart(
      in2024.filter(({ partner = '' }) => MEMBERS.includes(partner)),
      records,
    ),
    timeline: writeTimeline(getById(agreements, 'CAFTA'), { ...options, date: asOf, sources }),
    map: writeAssetMap(assets, { ...options, date: '2025-09-20', sources }),
  };
}
