import { quote, type Issue } from '../../errors.js';
import { shiftPoint, type DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { resolutionOf } from '../common/resolutionOf.js';
import { multipliedText } from '../csv/multipliedText.js';
import { numberForm } from '../csv/numberForm.js';
import type { Cube } from './cubeOf.js';
import type { JsonStatOptions } from './jsonStatOptions.js';

/** @internal How the numbers of a category are read. */
export interface NumberReader {
  /** Whether numbers stay as they are. */
  readonly isPlain: boolean;
  /** A number, multiplied. */
  readonly number: (value: number | DecimalText) => DecimalText;
  /** Its last printed place, multiplied. */
  readonly resolution: (value: number) => DecimalText;
  /** Its text, which says what it was multiplied by. */
  readonly printed: (value: number) => string;
}

/** What the category of a dimension says of a number. */
interface Said {
  readonly index: number;
  readonly category: number;
  readonly text: string;
}

const FRACTION = /\.(\d+)$/u;
const MOST_DECIMALS = 100;

/**
 * @internal What tells how the numbers of a cell are read, by the categories of the cell: as the unit of what is measured says, and the
 * option. A cell of two multipliers is refused, where `isStrict` also one of two numbers of decimals, and a unit with a multiplier of its
 * own without the option, since the standard leaves open whether it is a factor or a power.
 */
export function multipliersOf(
  caller: string,
  { path, dimensions, metric }: Cube,
  { multiplier }: JsonStatOptions,
  isStrict: boolean,
  issues: Issue[],
): (categories: ArrayLike<number>) => NumberReader {
  const measured = dimensions.flatMap((dimension, index) =>
    metric.includes(dimension.id) ? [{ dimension, index }] : [],
  );
  const isByCategory = typeof multiplier === 'object';
  const all = isByCategory ? undefined : multiplier;
  const named = new Map(isByCategory ? Object.entries(multiplier) : []);
  const known = new Set(measured.flatMap(({ dimension }) => dimension.categories));
  for (const category of named.keys()) {
    if (known.has(category)) continue;
    const message = `expected categories of what is measured in the option multiplier, got ${quote(category)}`;
    issues.push({ code: 'no-category', path: [...path, 'role', 'metric'], message });
  }
  const readers = measured.map(({ dimension }) =>
    dimension.categories.map((category) => {
      const unit = dimension.units.get(category);
      const at = [...path, 'dimension', dimension.id, 'category', 'unit', category];
      const said = named.get(category);
      const own = unit !== undefined && Object.hasOwn(unit, 'multiplier') ? unit['multiplier'] : undefined;
      if (isStrict && said === undefined && all === undefined && own !== undefined && own !== null && own !== 0) {
        const message = `expected the option multiplier, got a unit whose own is ${quote(own)}: the standard does not say whether that is a power of ten`;
        issues.push({ code: 'multiplier-needed', path: [...at, 'multiplier'], message });
      }
      const decimals = unit !== undefined && Object.hasOwn(unit, 'decimals') ? unit['decimals'] : undefined;
      if (decimals === undefined || decimals === null) return { named: said, decimals: null };
      if (Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= MOST_DECIMALS) {
        return { named: said, decimals: Number(decimals) };
      }
      const message = `expected a number of decimals, got ${quote(decimals)}`;
      issues.push({ code: 'invalid-value', path: [...at, 'decimals'], message });
      return { named: said, decimals: null };
    }),
  );
  const made = new Map<string, NumberReader>();
  const readerOf = (factor: number | DecimalText | undefined, decimals: number | null): NumberReader => {
    const key = `${factor ?? ''} ${decimals ?? ''}`;
    const found = made.get(key) ?? reader(caller, factor, decimals);
    made.set(key, found);
    return found;
  };
  let last = { factor: all, decimals: null as number | null, reader: readerOf(all, null) };
  // options that make no sense are refused also where no cell needs them
  for (const factor of named.values()) readerOf(factor, null);
  const told = new Set<string>();
  const refuse = (first: Said, second: Said): void => {
    const pair = `${first.index} ${first.category} ${second.index} ${second.category}`;
    if (told.has(pair)) return;
    told.add(pair);
    const got = [first, second].map(({ text, index, category }) => {
      const dimension = dimensions[index];
      return `${text} for ${quote(dimension?.categories[category])} of ${quote(dimension?.id)}`;
    });
    const message = `expected one category of a cell to say how its number is read, got ${got.join(', and ')}`;
    issues.push({ code: 'invalid-value', path: [...path, 'role', 'metric'], message });
  };
  return (categories) => {
    let factor = all;
    let decimals: number | null = null;
    let [ofFactor, ofDecimals] = [-1, -1];
    for (let number = 0; number < measured.length; number += 1) {
      const { index } = measured[number] as { index: number };
      const category = categories[index] as number;
      const one = readers[number]?.[category];
      if (one === undefined) continue;
      if (one.named !== undefined) {
        if (ofFactor >= 0) {
          const before = {
            index: ofFactor,
            category: categories[ofFactor] as number,
            text: `the multiplier ${factor}`,
          };
          refuse(before, { index, category, text: `the multiplier ${one.named}` });
        }
        [factor, ofFactor] = [one.named, index];
      }
      if (one.decimals !== null) {
        if (isStrict && ofDecimals >= 0 && decimals !== one.decimals) {
          const before = {
            index: ofDecimals,
            category: categories[ofDecimals] as number,
            text: `${decimals} decimals`,
          };
          refuse(before, { index, category, text: `${one.decimals} decimals` });
        }
        [decimals, ofDecimals] = [one.decimals, index];
      }
    }
    // neighbours are mostly of one category
    if (last.factor !== factor || last.decimals !== decimals) {
      last = { factor, decimals, reader: readerOf(factor, decimals) };
    }
    return last.reader;
  };
}

function reader(caller: string, multiplier: number | DecimalText | undefined, decimals: number | null): NumberReader {
  const { number, power } = numberForm(caller, { multiplier });
  const times = (text: DecimalText): DecimalText => number(text) as DecimalText;
  return {
    isPlain: multiplier === undefined,
    number: (value) => times(parseDecimalText(value)),
    resolution: (value) => times(decimals === null ? resolutionOf(value) : lastPlace(value, decimals)),
    printed: (value) => multipliedText(String(value), power),
  };
}

// JSON drops the zeros at the end; more digits than the unit has are printed too, unless they are beyond what a double keeps
function lastPlace(value: number, decimals: number): DecimalText {
  const written = FRACTION.exec(parseDecimalText(value))?.[1]?.length ?? 0;
  const sure = resolutionOf(value);
  const isSure = FRACTION.exec(sure)?.[1]?.length === written || (written === 0 && sure === '1');
  return shiftPoint('1', -(isSure ? Math.max(written, decimals) : decimals));
}
