import { yearOnYear } from '../../calculators/growth/yearOnYear.js';
import type { NullReason, Result } from '../../calculators/result.js';
import { ChinaAseanError } from '../../errors.js';
import { roundTo, shiftPoint, signOf, type DecimalText } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import type { ChartOptions } from './chartOptions.js';
import { levelMarks, type LevelFields } from './levelMarks.js';
import { notesOnBounds } from './notesOnBounds.js';
import { notesOnWindows } from './notesOnWindows.js';
import { pageOf } from './pageOf.js';
import { sentence } from './sentence.js';
import { plotted } from './plotted.js';
import { readChart, type Chart } from './readChart.js';
import { formatFigure } from '../../figure/formatFigure.js';
import { scaleOf, type Scale } from './scaleOf.js';
import { seriesFrom } from './seriesFrom.js';
import { STYLE } from './style.js';
import { titleOf } from './titleOf.js';
import type { VegaLiteSpec, VegaLiteView } from './vegaLiteSpec.js';
import { windowAxis, type WindowAxis } from './windowAxis.js';

const CALLER = 'writeTradeChart';
const MARGIN = 44;
const MOST_LABELS = 14;
const NO_LEVELS: readonly Unit[] = ['ratio', 'rank', 'percentage-point', 'log-point'];

const LEVEL: LevelFields = {
  axis: 'y',
  value: 'value',
  low: 'low',
  high: 'high',
  open: 'open',
  label: 'label',
  labelAt: 'labelAt',
};
const GROWTH: LevelFields = {
  axis: 'y',
  value: 'growth',
  low: 'growthLow',
  high: 'growthHigh',
  open: 'growthOpen',
  label: 'growthLabel',
  labelAt: 'growthLabelAt',
};

/**
 * Writes a chart of levels over time, and below it their growth over the same window a year earlier.
 *
 * Shape: a bar for each window, with the bounds as error bars; arrows where a bound is open. A window without a figure, and a
 * growth that cannot be computed, is left blank: it is neither zero nor drawn over. Growth is that of `yearOnYear`.
 * Units: the axis names the scale and the unit; in the data `exact` is in the unit itself, growth is a ratio.
 *
 * @param levels - A series, or observations of one key; the more authoritative of several claims for a window is drawn.
 * @param options - Title, language, width, and the records of sources, partners, indicators and assets.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-argument` when the windows are of several lengths, the numbers are no levels, or an option
 *   is none; `mixed-series` when there is more than one key or unit; `not-found` when there are no observations.
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
  levels: Series<U> | readonly Observation<U>[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const chart = readChart(CALLER, options);
  const { words, language, partners } = chart;
  const series = seriesFrom(chart, levels);
  const { observations, unit, key } = series;
  if (NO_LEVELS.includes(unit)) {
    const message = `${CALLER}: expected levels, such as dollars or tonnes, got numbers in ${unit}`;
    throw new ChinaAseanError('invalid-argument', message, { unit });
  }
  const axis = windowAxis(CALLER, observations.map(({ period }) => period), language); // prettier-ignore
  const scale = scaleOf(observations.map(({ figure }) => figure.value), unit, language); // prettier-ignore
  const values = observations.map((observation) => ({
    ...levelRow(chart, scale, observation),
    ...growthRow(chart, yearOnYear(series, observation.period, { partners }), observation),
  }));
  const hasGrowth = values.some(({ growth }) => growth !== null);
  const opens = values.flatMap(({ open, growthOpen }) => [open, growthOpen]);
  const hasBounds = values.some(({ low, high }) => low !== null && high !== null && low < high);
  return pageOf(chart, {
    title: titleOf(chart, key, axis.span),
    subtitle: sentence([words.bases[key.basis], ...(hasGrowth ? [words.growthLower] : [])].join(words.semicolon)),
    description: describe(chart, scale, values),
    values,
    panels: [
      panel(chart, axis, values, LEVEL, { title: scale.title, height: 230, color: STYLE.bar, isLast: !hasGrowth }),
      ...(hasGrowth
        ? [panel(chart, axis, values, GROWTH, { title: words.growth, height: 110, color: STYLE.soft, isLast: true })]
        : []),
    ],
    notes: [
      ...notesOnBounds(opens, hasBounds, words, 'y'),
      ...notesOnWindows(chart, observations, axis),
      ...(hasGrowth ? [] : [words.noGrowth]),
      ...notGiven(chart, values),
      ...printedOtherwise(chart, values),
    ],
    sources: observations.map(({ source }) => source),
  });
}

function levelRow({ language, words }: Chart, scale: Scale, observation: Observation): LevelRow {
  const { id, period, figure, source, status } = observation;
  const drawn = plotted(figure, scale.exponent);
  const sign = { up: '≥ ', down: '≤ ', both: '? ' };
  return {
    id,
    window: period,
    when: formatPeriod(period, language),
    ...drawn,
    label: (drawn.open === null ? '' : sign[drawn.open]) + scale.write(figure.value),
    labelAt: Math.max(0, drawn.value, drawn.high ?? 0),
    unit: figure.unit,
    printed: figure.printed,
    status: status.map((flag) => words.flags[flag] ?? flag).join(words.list),
    source,
  };
}

interface LevelRow extends ReturnType<typeof plotted> {
  readonly id: string;
  readonly window: string;
  readonly when: string;
  readonly label: string;
  readonly labelAt: number;
  readonly unit: Unit;
  readonly printed: string;
  readonly status: string;
  readonly source: string;
}

interface GrowthRow {
  readonly growth: number | null;
  readonly growthLow: number | null;
  readonly growthHigh: number | null;
  readonly growthOpen: string | null;
  readonly growthExact: DecimalText | null;
  readonly growthLabel: string | null;
  readonly growthLabelAt: number | null;
  readonly growthReason: NullReason | null;
  /** What the source prints instead, where the levels give another growth. */
  readonly growthPrinted: string | null;
}

function growthRow({ language }: Chart, result: Result<'ratio'>, { growth: printed }: Observation): GrowthRow {
  const none = { growth: null, growthLow: null, growthHigh: null, growthOpen: null, growthExact: null };
  const noText = { growthLabel: null, growthLabelAt: null, growthPrinted: null };
  if (result.value === null) return { ...none, ...noText, growthReason: result.reason };
  const { value, low, high, open, exact } = plotted(result, 0);
  return {
    growth: value,
    growthLow: low,
    growthHigh: high,
    growthOpen: open,
    growthExact: exact,
    growthLabel: percent(result.value),
    growthLabelAt: Math.max(0, value, high ?? 0),
    growthReason: null,
    growthPrinted:
      printed !== undefined && result.warnings.includes('differs-from-printed')
        ? formatFigure(printed, { language })
        : null,
  };
}

function percent(ratio: DecimalText): string {
  const rounded = roundTo(shiftPoint(ratio, 2), 1);
  return (signOf(rounded) > 0 ? '+' : '') + rounded.replace('-', '−');
}

function panel(
  { width, words }: Chart,
  axis: WindowAxis,
  rows: readonly (LevelRow & GrowthRow)[],
  fields: LevelFields,
  look: { readonly title: string; readonly height: number; readonly color: string; readonly isLast: boolean },
): VegaLiteView {
  const { title, height, color, isLast } = look;
  const isGrowth = fields === GROWTH;
  const channel = {
    type: 'quantitative',
    title,
    scale: { zero: true },
    axis: {
      domain: false,
      ticks: false,
      gridColor: { condition: { test: 'datum.value === 0', value: STYLE.quiet }, value: STYLE.grid },
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'start',
      titleBaseline: 'bottom',
      titleX: 0,
      titleY: -24, // above the label of a bar that reaches the top
      labelAlign: 'left',
      labelBaseline: 'middle',
      labelPadding: 0,
      tickCount: isGrowth ? 4 : 6,
      ...(isGrowth ? { format: '+%', labelExpr: "datum.value === 0 ? '0' : replace(datum.label, '%', '')" } : {}),
    },
  };
  const tooltip = [
    { field: 'when', type: 'nominal', title: words.period },
    { field: isGrowth ? 'growthLabel' : 'printed', type: 'nominal', title: isGrowth ? words.growth : words.published },
    { field: isGrowth ? 'growthExact' : 'exact', type: 'nominal', title: '=' },
  ];
  return {
    width,
    height,
    encoding: { x: axis.channel([MARGIN, width], isLast ? {} : { labels: false }) },
    layer: levelMarks(fields, channel, tooltip, { color, labels: axis.domain.length <= MOST_LABELS }, rows),
  };
}

// windows without one a year earlier are seen to be so; other reasons are told
function notGiven({ words }: Chart, values: readonly (LevelRow & GrowthRow)[]): readonly string[] {
  return values.flatMap(({ when, growthReason }) =>
    growthReason === null || growthReason.startsWith('missing')
      ? []
      : [words.growthNotGiven(when, words.reasons[growthReason] ?? growthReason)],
  );
}

function printedOtherwise({ words }: Chart, values: readonly (LevelRow & GrowthRow)[]): readonly string[] {
  const windows = values.flatMap(({ when, growthPrinted }) =>
    growthPrinted === null ? [] : [words.inBrackets(when, growthPrinted)],
  );
  return windows.length === 0 ? [] : [words.printedOtherwise(windows.join(words.list))];
}

function describe({ words }: Chart, scale: Scale, values: readonly (LevelRow & GrowthRow)[]): string {
  const parts = values.map(({ when, label, growthLabel }) =>
    growthLabel === null ? `${when}: ${label}` : `${when}: ${label} (${growthLabel}%)`,
  );
  return `${scale.title}; ${words.growth}: ${parts.join('; ')}.`;
}
