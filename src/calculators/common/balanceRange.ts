import type { DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';
import { isNothing } from './isNothing.js';

/** @internal From −most to most; where one side is exactly zero, there is trade on the other side only. */
export function balanceRange(exports: Interval, imports: Interval, most: DecimalText): Interval {
  const least: DecimalText = `-${most}` as DecimalText;
  if (isNothing(imports)) return { low: most, high: most };
  return isNothing(exports) ? { low: least, high: least } : { low: least, high: most };
}
