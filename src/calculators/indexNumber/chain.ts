import { multiply, signOf, type DecimalText, type Rounding } from '../../figure/decimal.js';
import { fraction, HUNDRED, times, toDecimal } from '../../figure/fraction.js';
import { point } from '../../figure/interval.js';
import type { Period } from '../../period/period.js';
import type { Bounded } from '../common/evaluate.js';
import { isNothing } from '../common/isNothing.js';
import { levelAt } from '../common/levelAt.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { reasonOf } from '../common/reasonOf.js';
import type { Levels, NullReason, Operand, Result, ResultsByPeriod } from '../result.js';
import { windowsIn } from '../common/windowsIn.js';
import { windowsInRow } from './windowsInRow.js';

type Product = { readonly reason: null; readonly product: Bounded } | { readonly reason: NullReason };

const METHOD = '100 × Π links';

/**
 * Links of one window to the window just before, multiplied to an index.
 *
 * Shape: I(t) = I(t − 1) × link(t); the window before the first link is 100. The product is exact, and each index number is
 * rounded only when it is written. Bounds: each link anywhere within its own; links that were computed from the same level at
 * both ends of it allow less.
 * Units: links are ratios, 1 for no change, as `laspeyresVolume` and its like return them; the result is in the unit `index`.
 * Source: [docs/methods.md](../../../docs/methods.md#chain).
 *
 * @param links - The links by their windows, each over the window just before: years, quarters or months in a row.
 * @returns An index by window, from the window before the first link on; `null` from the first link on that is missing
 *   (`missing-current`), below zero (`sign-change`) or no ratio (`incomparable-unit`).
 * @throws ChinaAseanError `invalid-argument` when the windows of the links do not follow each other, or the links are none;
 *   `invalid-period` when a window is not canonical; `mixed-series` when the links are observations of different things.
 *
 * @example
 * import { chain, quantity } from 'china-asean';
 *
 * const index = chain({ '2023': quantity('1.1', 'ratio'), '2024': quantity('0.9', 'ratio') });
 * Object.values(index).map((number) => number?.value); // => ['100', '110', '99']
 * index['2022']?.value; // => '100'
 */
export function chain(links: Levels<'ratio'>): ResultsByPeriod<'index'> {
  const windows = windowsIn('chain', links);
  if (windows.length === 0) return Object.freeze({});
  const [start, ...rest] = windowsInRow('chain', windows);
  let upTo: Product = { reason: null, product: { value: '1', ...point('1') } };
  let used: Readonly<Record<string, Operand<'ratio'>>> = Object.freeze({});
  const rows = [[start, indexAt(start, used, upTo)] as const];
  for (const window of rest) {
    const link = levelAt(links, window);
    used = Object.freeze({ ...used, [window]: link });
    upTo = multiplied(upTo, link);
    rows.push([window, indexAt(window, used, upTo)]);
  }
  return Object.freeze(Object.fromEntries(rows));
}

function indexAt(period: Period, links: Readonly<Record<string, Operand<'ratio'>>>, upTo: Product): Result<'index'> {
  const work: Work = { method: METHOD, inputs: { links }, period };
  if (upTo.reason !== null) return notCalculated(work, 'index', upTo.reason);
  const { value, low, high } = upTo.product;
  const index = (product: DecimalText, rounding?: Rounding): DecimalText =>
    toDecimal(times(HUNDRED, fraction(product)), rounding);
  return calculated(work, 'index', index(value), {
    low: low === null ? null : index(low, 'down'),
    high: high === null ? null : index(high, 'up'),
  });
}

function multiplied(upTo: Product, operand: Operand<'ratio'>): Product {
  if (upTo.reason !== null) return upTo;
  const link = readOperand(operand, 'chain', ['level', 'multiple']);
  if (link === null) return { reason: reasonOf(operand) ?? 'missing-current' };
  if (link.unit !== 'ratio') return { reason: 'incomparable-unit' };
  if (signOf(link.value) < 0) return { reason: 'sign-change' };
  const { low, high } = notBelowZero(link);
  const { product } = upTo;
  const hasNothing = isNothing(link) || isNothing(product);
  return {
    reason: null,
    product: {
      value: multiply(product.value, link.value),
      low: multiply(product.low ?? '0', low ?? '0'),
      high: hasNothing ? '0' : product.high === null || high === null ? null : multiply(product.high, high),
    },
  };
}
