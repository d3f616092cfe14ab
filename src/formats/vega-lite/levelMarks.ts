import { STYLE } from './style.js';
import type { VegaLiteView } from './vegaLiteSpec.js';

/** @internal Along which axis values are drawn, and in which fields they are. */
export interface LevelFields {
  readonly axis: 'x' | 'y';
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly open: string;
  /** The text at the far end, and the place of that end. */
  readonly label: string;
  readonly labelAt: string;
}

const ARROWS = [
  ['up', { y: 'triangle-up', x: 'triangle-right' }],
  ['down', { y: 'triangle-down', x: 'triangle-left' }],
] as const;

/** @internal Bars or points, the bounds as error bars, arrows where a bound is open, and the number at the end. */
export function levelMarks(
  fields: LevelFields,
  channel: VegaLiteView,
  tooltip: readonly VegaLiteView[],
  style: { readonly mark: VegaLiteView; readonly encoding?: VegaLiteView; readonly labels: boolean },
  rows: readonly object[],
): readonly VegaLiteView[] {
  const { axis, value, low, high, open, label, labelAt } = fields;
  const quantitative = { type: 'quantitative', title: channel['title'] };
  const level = {
    mark: style.mark,
    encoding: { [axis]: { ...channel, field: value }, tooltip, ...style.encoding },
  };
  const bounds = {
    transform: [{ filter: `isValid(datum.${low}) && isValid(datum.${high}) && datum.${low} < datum.${high}` }],
    mark: {
      type: 'errorbar',
      ticks: { size: 7, color: STYLE.line, thickness: 1 },
      rule: { color: STYLE.line, size: 1 },
    },
    encoding: { [axis]: { ...quantitative, field: low }, [`${axis}2`]: { field: high } },
  };
  const cells = rows.map((row): ReadonlyMap<string, unknown> => new Map(Object.entries(row)));
  const hasBounds = cells.some((row) => isBetween(row.get(low), row.get(high)));
  const sides = new Set(cells.map((row) => row.get(open)));
  const arrows = ARROWS.filter(([side]) => sides.has(side) || sides.has('both')).map(([side, shapes]) => ({
    transform: [{ filter: `datum.${open} === '${side}' || datum.${open} === 'both'` }],
    mark: { type: 'point', filled: true, shape: shapes[axis], color: STYLE.line, size: 40, opacity: 1 },
    encoding: { [axis]: { ...quantitative, field: value } },
  }));
  const numbers = {
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: {
      type: 'text',
      fontSize: STYLE.note,
      color: STYLE.ink,
      ...(axis === 'y' ? { baseline: 'bottom', dy: -5 } : { align: 'left', baseline: 'middle', dx: 8 }),
    },
    encoding: { [axis]: { ...quantitative, field: labelAt }, text: { field: label } },
  };
  return [level, ...(hasBounds ? [bounds] : []), ...arrows, ...(style.labels ? [numbers] : [])];
}

function isBetween(low: unknown, high: unknown): boolean {
  return typeof low === 'number' && typeof high === 'number' && low < high;
}
