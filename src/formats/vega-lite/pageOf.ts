import type { Chart } from './readChart.js';
import { sourceLine } from './sourceLine.js';
import { STYLE } from './style.js';
import type { VegaLiteSpec, VegaLiteView } from './vegaLiteSpec.js';
import { greatestWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';

const LINE = 14;

/** @internal What a chart consists of. */
export interface Page {
  /** What it is called where the caller did not say. */
  readonly title: string;
  /** The unit, and what else there is to know before looking. */
  readonly subtitle: string;
  /** What it shows, for those who hear it. */
  readonly description: string;
  /** The rows of the data; their numbers are plotted, their texts are exact. */
  readonly values: readonly object[];
  readonly panels: readonly VegaLiteView[];
  /** What has to be said below. */
  readonly notes: readonly string[];
  /** The ids of the sources. */
  readonly sources: readonly string[];
}

/** @internal A whole specification: title, panels, notes and the source line. */
export function pageOf(chart: Chart, page: Page): VegaLiteSpec {
  const { width, words } = chart;
  const title = chart.title ?? page.title;
  const source = sourceLine(chart, page.sources);
  const notes = page.notes.length === 0 ? [] : [page.notes.join(words.separator)];
  const lines = [...notes, source].flatMap((text) => wrapText(text, width, STYLE.note));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [title + words.stop, page.description, ...notes, source + words.stop].join(words.separator),
    title: {
      text: wrapText(title, width, STYLE.title, greatestWidth),
      subtitle: wrapText(page.subtitle, width, STYLE.subtitle),
      anchor: 'start',
      frame: 'bounds',
      offset: 14,
    },
    data: { values: page.values },
    spacing: 18,
    vconcat: [...page.panels, textPanel(lines, width)],
    config: {
      background: '#ffffff',
      padding: 16,
      font: 'sans-serif',
      title: {
        color: STYLE.ink,
        fontSize: STYLE.title,
        subtitleColor: STYLE.quiet,
        subtitleFontSize: STYLE.subtitle,
        subtitlePadding: 5,
      },
      view: { stroke: null },
      axis: {
        labelColor: STYLE.ink,
        labelFontSize: STYLE.label,
        titleColor: STYLE.quiet,
        titleFontSize: STYLE.label,
        titleFontWeight: 'normal',
        gridColor: STYLE.grid,
        domainColor: STYLE.quiet,
        tickColor: STYLE.quiet,
      },
      legend: { labelColor: STYLE.ink, labelFontSize: STYLE.label },
    },
  };
}

function textPanel(lines: readonly string[], width: number): VegaLiteView {
  return {
    data: { values: [{ lines }] },
    width,
    height: lines.length * LINE,
    mark: {
      type: 'text',
      clip: true,
      align: 'left',
      baseline: 'top',
      lineHeight: LINE,
      fontSize: STYLE.note,
      color: STYLE.quiet,
      tooltip: false,
    },
    encoding: { x: { value: 0 }, y: { value: 0 }, text: { field: 'lines' } },
  };
}
