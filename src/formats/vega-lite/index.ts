/**
 * Charts as Vega-Lite v6 specifications, as a newspaper would print them: with units, bounds, gaps and a source line.
 *
 * @module china-asean/vega-lite
 */
export type { ChartOptions } from './chartOptions.js';
export type { VegaLiteSpec, VegaLiteTitle, VegaLiteView } from './vegaLiteSpec.js';
export { writeTradeChart, type TradeChartOptions } from './writeTradeChart.js';
export { writeRankChart } from './writeRankChart.js';
export { writeShareChart, type ShareChartOptions } from './writeShareChart.js';
export { writeTimeline, type TimelineOptions } from './writeTimeline.js';
export { writeAssetMap, type AssetMapOptions } from './writeAssetMap.js';
