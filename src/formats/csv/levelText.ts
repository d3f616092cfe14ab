import { textAt } from '../../table/levelAt.js';
import type { Integers, TableLevels } from '../../table/tableModel.js';

const MOST_CERTAIN = 1e15;
const LEAST_PLAIN = 1e-6;
const MOST_DECIMALS = 22;

/** @internal For a column of levels, the text of each row, empty where it is missing; it is called for each of millions of rows. */
export function levelText(levels: TableLevels, integers: Integers): (row: number) => string {
  const exact = (row: number): string => textAt(levels, integers, row) ?? '';
  const { exponent } = levels;
  if (!(integers instanceof Float64Array) || exponent > 0 || exponent < -MOST_DECIMALS) return exact;
  const scale = 10 ** -exponent;
  return (row) => {
    const integer = integers[row] as number;
    // a decimal of up to 15 digits is the shortest text of the double that is nearest to it
    if (integer > -MOST_CERTAIN && integer < MOST_CERTAIN) {
      const number = integer / scale;
      if (number >= LEAST_PLAIN || number <= -LEAST_PLAIN || number === 0) return String(number);
    }
    return exact(row);
  };
}
