import type { GrowthRow } from './growthRow.js';
import { labelsFit } from './labelsFit.js';
import { levelMarks, type LevelFields } from './levelMarks.js';
import type { LevelRow } from './levelRow.js';
import type { Chart } from './readChart.js';
import type { Scale } from './scaleOf.js';
import { STYLE } from './style.js';
import type { VegaLiteView } from './vegaLiteSpec.js';
import type { WindowAxis } from './windowAxis.js';

const MARGIN = 44;

/** @internal A window with its figure and its growth. */
export type TradeRow = LevelRow & GrowthRow;

interface Look {
  readonly fields: LevelFields;
  readonly title: string;
  readonly height: number;
  readonly mark: VegaLiteView;
  readonly encoding?: VegaLiteView;
  readonly isLast: boolean;
  readonly scale: VegaLiteView;
  readonly axis: VegaLiteView;
  readonly tooltip: readonly VegaLiteView[];
  readonly labels: readonly (string | null)[];
}

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

/** @internal The figures: bars, or for ranks points with the first place at the top. */
export function levelPanel(
  chart: Chart,
  axis: WindowAxis,
  rows: readonly TradeRow[],
  scale: Scale,
  isLast: boolean,
): VegaLiteView {
  const { words } = chart;
  const unit = rows[0]?.unit ?? 'count';
  const common = {
    fields: LEVEL,
    height: 230,
    isLast,
    tooltip: [
      { field: 'when', type: 'nominal', title: words.period },
      { field: 'printed', type: 'nominal', title: words.published },
      { field: 'exact', type: 'nominal', title: words.exact(unit) },
      { field: 'bounds', type: 'nominal', title: words.limits },
    ],
    labels: rows.map(({ label }) => label),
  };
  if (unit !== 'rank') {
    return panel(chart, axis, rows, {
      ...common,
      title: scale.title,
      mark: { type: 'bar', color: STYLE.bar },
      scale: { zero: true },
      axis: { tickCount: 6 },
    });
  }
  const last = Math.max(...rows.map(({ value, high }) => high ?? value));
  return panel(chart, axis, rows, {
    ...common,
    title: words.rank,
    mark: { type: 'point', filled: true, size: 60, opacity: 1, color: STYLE.bar },
    scale: { zero: false, nice: false, reverse: true, domain: [0.5, last + 0.5] },
    axis: { tickCount: 6, tickMinStep: 1, format: 'd' },
  });
}

/** @internal Their growth, in per cent. */
export function growthPanel(chart: Chart, axis: WindowAxis, rows: readonly TradeRow[]): VegaLiteView {
  const { words } = chart;
  return panel(chart, axis, rows, {
    fields: GROWTH,
    title: words.growth,
    height: 110,
    mark: { type: 'bar', color: STYLE.soft },
    ...(rows.some(({ growthIsPrinted }) => growthIsPrinted) ? { encoding: hollow('datum.growthIsPrinted') } : {}),
    isLast: true,
    scale: { zero: true },
    axis: { tickCount: 4, format: '+%', labelExpr: "datum.value === 0 ? '0' : replace(datum.label, '%', '')" },
    tooltip: [
      { field: 'when', type: 'nominal', title: words.period },
      { field: 'growthLabel', type: 'nominal', title: words.growth },
      { field: 'growthBounds', type: 'nominal', title: words.limits },
    ],
    labels: rows.map(({ growthLabel }) => growthLabel),
  });
}

// an outline alone
function hollow(test: string): VegaLiteView {
  return {
    fillOpacity: { condition: { test, value: 0 }, value: 1 },
    strokeWidth: { condition: { test, value: 1 }, value: 0 },
    stroke: { value: STYLE.quiet },
  };
}

function panel({ width }: Chart, axis: WindowAxis, rows: readonly TradeRow[], look: Look): VegaLiteView {
  const channel = {
    type: 'quantitative',
    title: look.title,
    scale: look.scale,
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
      ...look.axis,
    },
  };
  const placed = rows.map(({ window }, index) => ({
    place: axis.domain.indexOf(window),
    text: look.labels[index] ?? null,
  }));
  const style = { ...look, labels: labelsFit(placed, (width - MARGIN) / axis.domain.length) };
  return {
    width,
    height: look.height,
    encoding: { x: axis.channel([MARGIN, width], look.isLast ? {} : { labels: false }) },
    layer: levelMarks(look.fields, channel, look.tooltip, style, rows),
  };
}
