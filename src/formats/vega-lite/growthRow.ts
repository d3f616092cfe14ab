import type { NullReason, Result } from '../../calculators/result.js';
import { roundTo, shiftPoint, signOf, type DecimalText } from '../../figure/decimal.js';
import { formatBounds, formatFigure } from '../../figure/formatFigure.js';
import type { Observation } from '../../model/observation.js';
import { plotted } from './plotted.js';
import type { Chart } from './readChart.js';

/** @internal A growth as a part of a row of the data; where there is none, why. */
export interface GrowthRow {
  readonly growth: number | null;
  readonly growthLow: number | null;
  readonly growthHigh: number | null;
  readonly growthOpen: string | null;
  readonly growthExact: DecimalText | null;
  readonly growthLabel: string | null;
  readonly growthLabelAt: number | null;
  readonly growthBounds: string | null;
  readonly growthReason: NullReason | null;
  /** What the source prints instead, where the levels give another growth. */
  readonly growthPrinted: string | null;
}

/** @internal Of numbers that have no growth: nothing, and no reason either. */
export const NO_GROWTH: GrowthRow = {
  growth: null,
  growthLow: null,
  growthHigh: null,
  growthOpen: null,
  growthExact: null,
  growthLabel: null,
  growthLabelAt: null,
  growthBounds: null,
  growthReason: null,
  growthPrinted: null,
};

/** @internal The growth of a window, with the text that stands over its bar. */
export function growthRow({ language }: Chart, result: Result<'ratio'>, { growth: printed }: Observation): GrowthRow {
  if (result.value === null) return { ...NO_GROWTH, growthReason: result.reason };
  const { value, low, high, open, exact } = plotted(result, 0);
  return {
    growth: value,
    growthLow: low,
    growthHigh: high,
    growthOpen: open,
    growthExact: exact,
    growthLabel: percent(result.value),
    growthLabelAt: Math.max(0, value, high ?? 0),
    growthBounds: formatBounds(result, { language }),
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
