import { yearOnYear } from '../../calculators/growth/yearOnYear.js';
import { formatReason } from '../../calculators/formatReason.js';
import type { Input, Result } from '../../calculators/result.js';
import { ChinaAseanError } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import type { Period } from '../../period/period.js';
import { periodKind } from '../../period/periodKind.js';
import type { ChartOptions } from './chartOptions.js';
import { codeWordsOf } from './codeWordsOf.js';
import { growthRow, NO_GROWTH } from './growthRow.js';
import { isLevel } from './isLevel.js';
import { levelRow } from './levelRow.js';
import { levelsFrom } from './levelsFrom.js';
import { notesOnBounds } from './notesOnBounds.js';
import { notesOnWindows } from './notesOnWindows.js';
import { pageOf } from './pageOf.js';
import { sentence } from './sentence.js';
import { NARROW, readChart, type Chart } from './readChart.js';
import { recordChecks } from './recordChecks.js';
import { scaleOf, type Scale } from './scaleOf.js';
import { titleOf } from './titleOf.js';
import { growthPanel, levelPanel, type TradeRow } from './tradePanels.js';
import type { VegaLiteSpec } from './vegaLiteSpec.js';
import { windowAxis } from './windowAxis.js';

const CALLER = 'writeTradeChart';

/** What {@link writeTradeChart} may be told. */
export interface TradeChartOptions extends ChartOptions {
  /**
   * The windows that are drawn; growth is that of the whole series, also where its base is not drawn. One without a figure is
   * left blank. Default: all windows of the series.
   */
  readonly periods?: readonly Period[] | undefined;
}

/**
 * Writes a chart of figures over time, and below it their growth over the same window a year earlier.
 *
 * Shape: a bar for each window, with the bounds as error bars; arrows where a bound is open. A window without a figure is left
 * blank: it is neither zero nor drawn over. Growth is that of `yearOnYear`, or the least that it can be where no more is known; where
 * it cannot be computed, or only one bound of it, a hollow bar is what the source prints beside the figure, if it prints any; what has
 * neither is left blank. Windows that begin on one day, such as January to July and January to August, or what was carried since an opening, stand side by side by their last
 * months or days, whatever lies between. Ratios and points are drawn without growth; so are ranks, as points with the first place at
 * the top.
 * Units: the axis names the scale and the unit, of ratios per cent; in the data `exact` is in the unit itself, growth is a ratio.
 *
 * @param figures - A series, or observations of one key; the more authoritative of several claims for a window is drawn.
 * @param options - Which windows; title, language, width, and the records of sources, partners, indicators and assets.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-argument` when the windows are of several lengths and do not begin on one day, none of those that are
 *   asked for has a figure, or an option is none; `invalid-period` when a window is not canonical; `mixed-series` when there is more than one key or
 *   unit; `not-found` when there are no observations.
 *
 * @example
 * import { seriesOf } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { writeTradeChart } from 'china-asean/vega-lite';
 *
 * const filter = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', basis: 'customs-cny' } as const;
 * const trade = seriesOf(dataset, { ...filter, periodKind: 'year', within: '2019-01-01/P7Y' });
 * const { sources, partners, indicators } = dataset;
 * const spec = writeTradeChart(trade, { sources, partners, indicators });
 * spec.title.text; // => ['Trade in goods: China with ASEAN, 2019–2025']
 */
export function writeTradeChart<U extends Unit>(
  figures: Series<U> | readonly Observation<U>[],
  options: TradeChartOptions = {},
): VegaLiteSpec {
  const chart = readChart(
    CALLER,
    options,
    { ...recordChecks(), periods: { expected: 'a list of periods', accepts: (some) => Array.isArray(some) } },
    NARROW,
  );
  const { words, language, partners } = chart;
  const series = levelsFrom(chart, figures);
  const { unit, key } = series;
  const windows = options.periods ?? series.observations.map(({ period }) => period);
  const axis = windowAxis(CALLER, windows, language, 'periodKind, or with the option periods');
  const observations = drawnIn(series, windows);
  const scale = scaleOf(observations.map(({ figure }) => figure.value), unit, language); // prettier-ignore
  const growths = observations.map(({ period }) => (isLevel(unit) ? yearOnYear(series, period, { partners }) : null));
  const values = observations.map((observation, index) => {
    const growth = growths[index] ?? null;
    return {
      ...levelRow(chart, scale, observation),
      ...(growth === null ? NO_GROWTH : growthRow(chart, growth, observation)),
    };
  });
  const hasGrowth = values.some(({ growth }) => growth !== null);
  const opens = values.flatMap(({ open, growthOpen }) => [open, growthOpen]);
  const hasBounds = values.some(({ low, high }) => low !== null && high !== null && low < high);
  const shown = new Set<Period>(observations.map(({ period }) => period));
  return pageOf(chart, {
    title: titleOf(chart, key, axis.span),
    subtitle: sentence(
      [codeWordsOf(language).bases[key.basis], ...(hasGrowth ? [words.growthLower] : [])].join(words.semicolon),
    ),
    description: describe(chart, scale, values, hasGrowth),
    values,
    panels: [
      levelPanel(chart, axis, values, scale, !hasGrowth),
      ...(hasGrowth ? [growthPanel(chart, axis, values)] : []),
    ],
    notes: [
      ...notesOnBounds(opens, hasBounds, words, 'y'),
      ...notesOnWindows(chart, observations, {
        domain: axis.domain,
        missing: axis.domain.filter((period) => !shown.has(period)),
      }),
      ...(hasGrowth || !isLevel(unit) || windows.every(isRunOfDays) ? [] : [words.noGrowth]),
      ...(values.some(({ growthIsPrinted }) => growthIsPrinted) ? [words.hollow] : []),
      ...notComputed(chart, values),
      ...printedOtherwise(chart, values),
    ],
    sources: [...observations.map(({ source }) => source), ...growths.flatMap(sourcesOf)],
  });
}

function drawnIn<U extends Unit>({ observations }: Series<U>, windows: readonly Period[]): readonly Observation<U>[] {
  const wanted = new Set(windows);
  const drawn = observations.filter(({ period }) => wanted.has(period));
  if (drawn.length > 0) return drawn;
  const message = `${CALLER}: expected a period with a figure, got ${windows.join(', ')}`;
  throw new ChinaAseanError('invalid-argument', message, { periods: windows });
}

// also of the year before, which may not be drawn
function sourcesOf(result: Result | null): readonly string[] {
  if (result === null || result.value === null) return [];
  const isObservation = (input: Input): input is Observation =>
    typeof input === 'object' && input !== null && 'source' in input && typeof input.source === 'string';
  return Object.values(result.inputs).flatMap((input) => (isObservation(input) ? [input.source] : []));
}

// a run of days, as from an opening on, has none a year earlier by its nature
function isRunOfDays(window: Period): boolean {
  return periodKind(window) === 'days';
}

// windows without one a year earlier are seen to be so; other reasons are told
function notComputed({ words, language }: Chart, values: readonly TradeRow[]): readonly string[] {
  return values.flatMap(({ window, when, growthReason }) =>
    growthReason === null || growthReason.startsWith('missing') || isRunOfDays(window)
      ? []
      : [words.growthNotComputed(when, formatReason(growthReason, { language }))],
  );
}

function printedOtherwise({ words }: Chart, values: readonly TradeRow[]): readonly string[] {
  const windows = values.flatMap(({ when, growthIsPrinted, growthPrinted }) =>
    growthPrinted === null || growthIsPrinted ? [] : [words.inBrackets(when, growthPrinted)],
  );
  return windows.length === 0 ? [] : [words.printedOtherwise(windows.join(words.list))];
}

function describe({ words }: Chart, scale: Scale, values: readonly TradeRow[], hasGrowth: boolean): string {
  const parts = values.map(({ when, label, growthLabel, growthIsPrinted }) => {
    const growth = growthLabel === null ? null : words.inPerCent(growthLabel, growthIsPrinted);
    return when + words.colon + (growth === null ? label : words.inBrackets(label, growth));
  });
  const units = [scale.title, ...(hasGrowth ? [words.growth] : [])].map((unit) => unit + words.stop);
  return [...units, sentence(parts.join(words.semicolon)) + words.stop].join(words.separator);
}
