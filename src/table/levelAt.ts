import type { Bounded } from '../calculators/common/evaluate.js';
import { shiftPoint, type DecimalText } from '../figure/decimal.js';
import type { Integers, TableLevels, TableOperand } from './tableModel.js';

/** @internal What a formula reads for a row, exact where no bounds are known; `null` where it is missing. */
export function levelAt({ levels, places }: TableOperand, row: number): Bounded | null {
  const place = places === null ? row : (places[row] as number);
  const value = textAt(levels, levels.value, place);
  if (value === null) return null;
  const { low, high } = levels;
  if (low === null || high === null) return { value, low: value, high: value };
  return { value, low: textAt(levels, low, place), high: textAt(levels, high, place) };
}

/** @internal A number of a column as decimal text; `null` where it is missing. */
export function textAt({ exponent }: TableLevels, integers: Integers, place: number): DecimalText | null {
  const integer = integers[place];
  if (integer === undefined || integer === null || Number.isNaN(integer)) return null;
  return shiftPoint((Object.is(integer, -0) ? '0' : String(integer)) as DecimalText, exponent);
}
