import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { areComparable } from '../common/areComparable.js';
import { asBase } from '../common/asBase.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { commonPeriod, windowsDiffer } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { readBasket, refuseMixture, type BasketOptions } from '../common/readBasket.js';
import { valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { warningsBetween } from '../common/warningsBetween.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { reasonOf } from '../common/reasonOf.js';
import { requireRecord } from '../common/requireRecord.js';
import { requireParts } from '../common/requireParts.js';
import type { Basket, NullReason, Result } from '../result.js';
import { reasonAgainstParts, weightedGrowth, type GrowingPart } from './weightedGrowth.js';

/**
 * The growth of a whole from the growth of its parts and what each part was before it grew.
 *
 * Shape: Σ weight × growth / Σ weight. Bounds: the least and greatest ratio with every weight and rate at an end of what it
 * allows; the weights are taken as printed independently of each other, also where they are shares of one whole. Units: growth
 * rates as ratios; weights that are levels of one unit, or shares, in the window before the growth, need not sum to 1. The
 * result is a ratio from −1 up, between the least and greatest rate.
 * Source: [docs/methods.md](../../../docs/methods.md#combined-growth).
 *
 * @param rates - The growth rates of the parts, by their names.
 * @param weights - Their levels in the earlier window, or their shares of the whole then, by the same names.
 * @param options - The records of the partners that are named, to refuse a bloc beside one of its members.
 * @returns The ratio, or `null` with `missing-current` (a rate is not there), `missing-base` (a weight is not there),
 *   `zero-base` (all weights are zero), `negative-base` (a weight below zero), `sign-change` (growth below −1),
 *   `incomparable-unit`, `incomparable-basis` or `incomparable-period` (rates of several windows, or weights that are not of an
 *   earlier window of the same length).
 * @throws ChinaAseanError `invalid-argument` when a basket is none, a weight is no amount and no share, or a rate is a
 *   figure that says something else than growth, or an option is unknown; `mixed-series` when observations are not parts of
 *   one thing; `overlapping-partners` when one of the names holds another.
 *
 * @example
 * import { combineGrowth, quantity } from 'china-asean';
 *
 * const rates = { export: quantity('0.1', 'ratio'), import: quantity('-0.02', 'ratio') };
 * combineGrowth(rates, { export: quantity(60, 'USD'), import: quantity(40, 'USD') }).value; // => '0.052'
 */
export function combineGrowth<U extends Unit>(
  rates: Basket<'ratio'>,
  weights: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'ratio'> {
  requireKeys('combineGrowth', options, { partners: true });
  const parts = readParts(rates, weights, options);
  const [period, basePeriod] = [commonPeriod(rates), commonPeriod(weights)];
  const work: Work = {
    method: 'Σ weight × growth / Σ weight',
    inputs: { rates, weights },
    period,
    options: { partners: partnersGiven(options) },
    transformation: growthTransformation(period, basePeriod),
    warnings: warningsBetween(period, basePeriod),
  };
  if (typeof parts === 'string') return notCalculated(work, 'ratio', parts);
  const growth = weightedGrowth(parts);
  return calculated(work, 'ratio', growth.value, growth);
}

function readParts<U extends Unit>(
  rates: Basket<'ratio'>,
  weights: Basket<U>,
  options: Pick<BasketOptions, 'partners'>,
): readonly GrowingPart[] | NullReason {
  const caller = 'combineGrowth';
  const read = readRates(caller, rates);
  const base = readBasket(caller, weights, options, { negative: true });
  if (typeof read === 'string') return read;
  if (base.reason !== null) return asBase(base.reason);
  requireParts(caller, base.unit);
  if ([...base.items.keys()].some((name) => !read.has(name))) return 'missing-current';
  if ([...read.keys()].some((name) => !base.items.has(name))) return 'missing-base';
  if (valuesOf([...Object.values(rates), ...Object.values(weights)], 'basis').length > 1) return 'incomparable-basis';
  const [period, basePeriod] = [commonPeriod(rates), commonPeriod(weights)];
  if (period !== null && basePeriod !== null && !areComparable(period, basePeriod)) return 'incomparable-period';
  const parts = [...base.items].flatMap(([name, level]) => {
    const rate = read.get(name);
    return rate === undefined ? [] : [{ rate, level, isBase: true }];
  });
  return reasonAgainstParts(parts) ?? parts;
}

function readRates(caller: string, rates: Basket<'ratio'>): ReadonlyMap<string, Quantity<'ratio'>> | NullReason {
  requireRecord(caller, 'growth rates by name', rates, '{ VN: quantity("0.1", "ratio") }');
  const operands = Object.values(rates);
  refuseMixture(caller, operands);
  const entries = Object.entries(rates).map(
    ([name, rate]) => [name, readOperand(rate, caller, ['growth', 'level'])] as const,
  );
  const read = entries.flatMap(([name, rate]) => (rate === null ? [] : [[name, rate] as const]));
  const [hole] = operands.flatMap((operand) => reasonOf(operand) ?? []);
  if (read.length === 0 || read.length < entries.length) return hole ?? 'missing-current';
  if (read.some(([, { unit }]) => (unit as Unit) !== 'ratio')) return 'incomparable-unit';
  return windowsDiffer(rates) ? 'incomparable-period' : new Map(read);
}
