import type { Chart } from './readChart.js';
import type { Segment } from './shareSegments.js';
import { STYLE } from './style.js';
import { textWidth } from './textWidth.js';
import type { VegaLiteView } from './vegaLiteSpec.js';
import type { WindowAxis } from './windowAxis.js';

const MARGIN = 44;
const HEIGHT = 320;
const MOST_LABELS = 14;
const LEAST_LABELLED = 0.035;

/** @internal Stacked bars with their legend. */
export function sharePanel(
  { width, words }: Chart,
  axis: WindowAxis,
  values: readonly Segment[],
  names: readonly { readonly name: string; readonly color: string }[],
): VegaLiteView {
  // the legend reads as the stack does, from the top
  const parts = names.map((one, index) => ({ ...one, part: `${index}` })).reverse();
  const domain = parts.map(({ part }) => part);
  const legend = 40 + Math.min(180, Math.max(...names.map(({ name }) => textWidth(name, STYLE.label))));
  // a name that is a word of the expression language, such as constructor, is none with a mark before it
  const labels = JSON.stringify(parts.map(({ name }) => `·${name}`));
  const y = {
    type: 'quantitative',
    title: null,
    axis: {
      domain: false,
      ticks: false,
      labelAlign: 'left',
      labelPadding: 0,
      labelExpr: "replace(datum.label, '%', '') + (datum.value === 1 ? '%' : '')",
      format: '%',
      tickCount: 5,
    },
  };
  const text = {
    transform: [{ filter: `datum.value >= ${LEAST_LABELLED}` }],
    mark: { type: 'text', fontSize: STYLE.note, baseline: 'middle' },
    encoding: {
      y: { ...y, field: 'middle' },
      text: { field: 'label' },
      color: { field: 'ink', type: 'nominal', scale: null },
    },
  };
  const bar = {
    mark: { type: 'bar', stroke: '#ffffff', strokeWidth: 0.8 },
    encoding: {
      y: { ...y, field: 'from', scale: { domainMax: { expr: '1' }, zero: true } },
      y2: { field: 'to' },
      color: {
        field: 'part',
        type: 'nominal',
        scale: { domain, range: parts.map(({ color }) => color) },
        legend: {
          title: null,
          orient: 'right',
          symbolType: 'square',
          symbolSize: 140,
          rowPadding: 6,
          labelLimit: 180,
          labelExpr: `slice(${labels}[indexof(${JSON.stringify(domain)}, datum.value)], 1)`,
        },
      },
      tooltip: [
        { field: 'name', type: 'nominal', title: ' ' },
        { field: 'when', type: 'nominal', title: words.period },
        { field: 'value', type: 'quantitative', format: '.2%', title: words.share },
        { field: 'low', type: 'quantitative', format: '.2%', title: words.low },
        { field: 'high', type: 'quantitative', format: '.2%', title: words.high },
      ],
    },
  };
  return {
    width: width - legend,
    height: HEIGHT,
    encoding: { x: axis.channel([MARGIN, width - legend], {}) },
    layer: [bar, ...(axis.domain.length <= MOST_LABELS && values.length > 0 ? [text] : [])],
    resolve: { scale: { color: 'independent' } },
  };
}
