import type { NullReason, Result } from '../../calculators/result.js';
import { roundTo, shiftPoint, type DecimalText, type Rounding } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import { isBounded } from '../../figure/interval.js';
import { formatBounds, formatFigure } from '../../figure/formatFigure.js';
import type { Observation } from '../../model/observation.js';
import { openSign } from './openSign.js';
import { plotted } from './plotted.js';
import type { Chart } from './readChart.js';

// not what is rounded to zero
const POSITIVE = /^[^-1-9]*[1-9]/u;

/** @internal A growth as a part of a row of the data: that of the levels, or where it is none or open on a side, as the source prints it. */
export interface GrowthRow {
  readonly growth: number | null;
  readonly growthLow: number | null;
  readonly growthHigh: number | null;
  readonly growthOpen: string | null;
  readonly growthExact: DecimalText | null;
  readonly growthLabel: string | null;
  readonly growthLabelAt: number | null;
  readonly growthBounds: string | null;
  /** Why the levels have no growth. */
  readonly growthReason: NullReason | null;
  /** Whether it is the source's. */
  readonly growthIsPrinted: boolean;
  /** What the source prints, where it is drawn, or where the levels give another growth. */
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
  growthIsPrinted: false,
  growthPrinted: null,
};

/** @internal The growth of a window, with the text that stands over its bar. */
export function growthRow(chart: Chart, result: Result<'ratio'>, { growth: printed }: Observation): GrowthRow {
  const { language } = chart;
  const asPrinted = printed === undefined ? null : formatFigure(printed, { language });
  const isOther = result.warnings.includes('differs-from-printed');
  if (printed !== undefined && (result.value === null || (!isOther && isVague(result) && isBounded(printed)))) {
    const row = drawn(chart, printed, digitsOf(printed));
    return { ...row, growthReason: result.reason, growthIsPrinted: true, growthPrinted: asPrinted };
  }
  if (result.value === null) return { ...NO_GROWTH, growthReason: result.reason };
  const [end, rounding] = drawnEnd(result);
  return {
    ...drawn(chart, end, roundTo(shiftPoint(end.value, 2), 1, rounding)),
    growthExact: result.value,
    growthBounds: formatBounds(result, { language }),
    growthPrinted: isOther ? asPrinted : null,
  };
}

function isVague(growth: Quantity<'ratio'>): boolean {
  return !isBounded(growth) || boundsNothing(growth);
}

// a level cannot fall by more
function boundsNothing({ value, low }: Quantity<'ratio'>): boolean {
  return low === '-1' && value !== low;
}

// as formatFigure writes it: with one bound alone that one, since the value may lie beyond it
function drawnEnd(growth: Quantity<'ratio'>): readonly [Quantity<'ratio'>, Rounding] {
  const { low, high } = growth;
  if (boundsNothing(growth)) {
    return high === null ? [{ ...growth, low: null }, 'nearest'] : [{ ...growth, value: high, low: null }, 'up'];
  }
  return low === null || high !== null ? [growth, 'nearest'] : [{ ...growth, value: low }, 'down'];
}

function drawn({ language }: Chart, growth: Quantity<'ratio'>, label: string): GrowthRow {
  const { value, low, high, open, exact } = plotted(growth, 0);
  return {
    ...NO_GROWTH,
    growth: value,
    growthLow: low,
    growthHigh: high,
    growthOpen: open,
    growthExact: exact,
    growthLabel: openSign(open) + (POSITIVE.test(label) ? '+' : '') + label.replace('-', '−'),
    growthLabelAt: Math.max(0, value, high ?? 0),
    growthBounds: formatBounds(growth, { language }),
  };
}

// as many as were printed, which the bounds tell: 9.0 is not 9
function digitsOf({ value, unit, low, high }: Quantity<'ratio'>): string {
  const bounds = low === null || high === null ? { low: null, high: null } : { low, high };
  return formatFigure({ value, unit, ...bounds }).replace('%', '');
}
