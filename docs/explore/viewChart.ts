import { writeTradeChart, type VegaLiteSpec } from 'china-asean/vega-lite';
import { CHART_RECORDS } from './chartRecords.js';
import type { View } from './chooseView.js';
import type { Figures } from './viewFigures.js';
import { windowSort } from './windowSort.js';

/** A chart, or why these figures make none. */
export type ViewChart = { readonly spec: VegaLiteSpec; readonly refusal: null } | { readonly spec: null; readonly refusal: string }; // prettier-ignore

const NARROWEST = 280;
const WIDEST = 1000;
const WIDEST_BAR = 110;
// letters and arrows stand out beside the bars
const BESIDE = 14;

/** The package's chart of the figures, as wide as there is room; windows of several lengths make none. */
export function viewChart({ chosen, windows }: View, { all, series }: Figures, room: number): ViewChart {
  if (new Set(windows.map((period) => windowSort(period).id)).size > 1) {
    const refusal = 'A chart shows windows of one length beside each other. Choose one sort of them under "Windows".';
    return { spec: null, refusal };
  }
  const language = chosen.get('language') === 'zh' ? 'zh' : 'en';
  const bars = (series.observations.length + series.gaps.length) * WIDEST_BAR;
  const width = Math.round(Math.max(NARROWEST, Math.min(room - BESIDE, WIDEST, bars)));
  return { spec: writeTradeChart(all, { ...CHART_RECORDS, periods: windows, width, language }), refusal: null };
}
