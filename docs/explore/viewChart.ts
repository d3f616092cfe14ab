import { isChinaAseanError } from 'china-asean';
import { dataset } from 'china-asean/data';
import { writeTradeChart, type VegaLiteSpec } from 'china-asean/vega-lite';
import type { View } from './chooseView.js';
import type { Figures } from './viewFigures.js';

/** A chart, or why these figures make none. */
export type ViewChart = { readonly spec: VegaLiteSpec; readonly refusal: null } | { readonly spec: null; readonly refusal: string }; // prettier-ignore

const NARROWEST = 400;
const WIDEST = 1000;
const WIDEST_BAR = 110;

/** The package's chart of the figures, as wide as there is room; what the package refuses to draw is told. */
export function viewChart(view: View, { series }: Figures, room: number): ViewChart {
  const language = view.chosen.get('language') === 'zh' ? 'zh' : 'en';
  const bars = (series.observations.length + series.gaps.length) * WIDEST_BAR;
  const width = Math.round(Math.max(NARROWEST, Math.min(room, WIDEST, bars)));
  try {
    return { spec: writeTradeChart(series, { ...dataset, width, language }), refusal: null };
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-argument')) throw error;
    return { spec: null, refusal: error.message };
  }
}
