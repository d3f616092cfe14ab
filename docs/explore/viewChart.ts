import { formatPeriod, isChinaAseanError, type Observation } from 'china-asean';
import { dataset } from 'china-asean/data';
import { writeTradeChart, type VegaLiteSpec } from 'china-asean/vega-lite';
import type { View } from './chooseView.js';
import { subjectOf } from './subjectOf.js';
import type { Figures } from './viewFigures.js';

/** A chart, or why these figures make none. */
export type ViewChart = { readonly spec: VegaLiteSpec; readonly refusal: null } | { readonly spec: null; readonly refusal: string }; // prettier-ignore

const NARROWEST = 400;
const WIDEST = 1000;
const WIDEST_BAR = 110;
const YEAR = /^\d{4}年?$/u;

/** The package's chart of the figures, as wide as there is room; what the package refuses to draw is told. */
export function viewChart(view: View, { series }: Figures, room: number): ViewChart {
  const { sources, partners, indicators } = dataset;
  const language = view.chosen.get('language') === 'zh' ? 'zh' : 'en';
  const bars = (series.observations.length + series.gaps.length) * WIDEST_BAR;
  const width = Math.round(Math.max(NARROWEST, Math.min(room, WIDEST, bars)));
  const title = series.key.asset === undefined ? undefined : assetTitle(view, series.observations, language);
  try {
    return {
      spec: writeTradeChart(series, { sources, partners, indicators, width, language, title }),
      refusal: null,
    };
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-argument')) throw error;
    return { spec: null, refusal: error.message };
  }
}

// a chart is told the names of partners and indicators, not those of assets
function assetTitle(view: View, observations: readonly Observation[], language: 'en' | 'zh'): string | undefined {
  const [first, last] = [observations[0]?.period, observations.at(-1)?.period];
  const subject = subjectOf(view, language);
  if (first === undefined || last === undefined) return undefined;
  const windows = [...new Set([first, last])].map((period) => formatPeriod(period, language));
  const areYears = windows.every((text) => YEAR.test(text));
  return language === 'zh'
    ? `${subject === '' ? subjectOf(view, 'en') : subject}，${windows.join(areYears ? '—' : '至')}`
    : `${subject}, ${windows.join(areYears ? '–' : ' to ')}`;
}
