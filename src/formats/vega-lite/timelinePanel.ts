import type { AgreementStatus } from '../../model/agreement.js';
import { legendColumns } from './legendColumns.js';
import type { Chart } from './readChart.js';
import { STYLE } from './style.js';
import type { TimelineRow } from './timelineRows.js';
import { TIMELINE } from './timelineSizes.js';
import type { VegaLiteView } from './vegaLiteSpec.js';

// from pale to dark, as an agreement comes into force
const COLORS: Readonly<Record<AgreementStatus, string>> = {
  proposed: '#ececec',
  'under-negotiation': '#d3dbe4',
  concluded: '#b4c3d4',
  signed: '#8fa7c1',
  'partly-in-force': '#547aa3',
  'in-force': '#1f3a5f',
};

/** @internal The bars of the versions, the milestones below them, and the years above. */
export function timelinePanel(
  { width, words }: Chart,
  rows: readonly TimelineRow[],
  domain: readonly [number, number],
  height: number,
): VegaLiteView {
  const statuses = (Object.keys(COLORS) as AgreementStatus[]).filter((status) =>
    rows.some((row) => row.kind === 'bar' && row.status === status),
  );
  const y = {
    field: 'y',
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, height], range: [0, height], nice: false, zero: false },
  };
  const step = [1, 2, 5, 10, 20, 50].find((years) => (domain[1] - domain[0]) / years <= 12) ?? 100;
  const ticks = Array.from({ length: domain[1] - domain[0] }, (_, index) => domain[0] + index).filter(
    (year) => year % step === 0,
  );
  const x = {
    field: 'start',
    type: 'quantitative',
    title: null,
    scale: { domain, nice: false, zero: false },
    axis: {
      orient: 'top',
      format: 'd',
      values: ticks,
      domain: false,
      ticks: false,
      labelAlign: 'left',
      gridDash: [2, 2],
    },
  };
  const x2 = { field: 'end' };
  const only = (kind: TimelineRow['kind']): VegaLiteView => ({ filter: `datum.kind === '${kind}'` });
  const tooltip = { field: 'text', type: 'nominal' };
  const labels = (['left', 'right'] as const).flatMap((align) =>
    (['milestone', 'version'] as const).map((kind) => ({
      transform: [only(kind), { filter: `datum.align === '${align}'` }],
      mark: {
        type: 'text',
        clip: true,
        align,
        baseline: 'middle',
        lineHeight: TIMELINE.line,
        dx: kind === 'version' ? 0 : align === 'left' ? TIMELINE.gap - 2 : 2 - TIMELINE.gap,
        fontSize: kind === 'version' ? STYLE.subtitle : STYLE.label,
        fontWeight: kind === 'version' ? 'bold' : 'normal',
        color: STYLE.ink,
      },
      encoding: { x, y, text: { field: 'lines' } },
    })),
  );
  return {
    width,
    height,
    layer: [
      {
        transform: [only('bar')],
        mark: { type: 'bar', height: TIMELINE.bar - 8, stroke: STYLE.quiet, strokeWidth: 0.5 },
        encoding: {
          x,
          x2,
          y,
          color: {
            field: 'status',
            type: 'nominal',
            scale: {
              domain: [...statuses, 'unknown'],
              range: [...statuses.map((status) => COLORS[status]), STYLE.unknown],
            },
            legend: {
              title: null,
              orient: 'top',
              direction: 'horizontal',
              columns: legendColumns(statuses.map((status) => words.statuses[status]), width), // prettier-ignore
              symbolType: 'square',
              symbolSize: 140,
              symbolStrokeColor: STYLE.quiet,
              symbolStrokeWidth: 0.5,
              values: statuses,
              labelExpr: `${JSON.stringify(words.statuses)}[datum.value]`,
            },
          },
          tooltip,
        },
      },
      {
        transform: [only('tick')],
        mark: {
          type: 'tick',
          orient: 'vertical',
          size: 5,
          thickness: 1,
          color: STYLE.quiet,
          yOffset: TIMELINE.bar / 2 - 1,
        },
        encoding: { x, y, tooltip },
      },
      {
        transform: [only('milestone')],
        mark: { type: 'rule', strokeWidth: 4, strokeCap: 'round', color: STYLE.quiet },
        encoding: { x, x2, y },
      },
      {
        transform: [only('milestone')],
        mark: { type: 'point', filled: true, shape: 'circle', size: 34, color: STYLE.ink, opacity: 1 },
        encoding: { x, y, tooltip },
      },
      ...labels,
    ],
  };
}
