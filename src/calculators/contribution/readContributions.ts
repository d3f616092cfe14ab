import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import type { Bounded } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import type { Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { warningsBetween } from '../common/warningsBetween.js';
import type { Basket, Input, NullReason } from '../result.js';
import { differenceOf } from './differenceOf.js';
import { readParts } from './readParts.js';
import { givenTotal, sumOfParts, type ContributionOptions, type Totals } from './readTotals.js';

/** @internal A part of a total, in both windows. */
export interface ContributionPart {
  readonly name: string;
  readonly inputs: Readonly<Record<string, Input>>;
  /** Why it has no change, if so. */
  readonly reason: NullReason | null;
  readonly level: Bounded;
  readonly base: Bounded;
}

/** @internal The parts of a total and the total itself, with what every result of them has in common. */
export interface Contributing<U extends Unit> {
  readonly parts: readonly ContributionPart[];
  readonly totals: Totals;
  /** The levels that are there, in both windows. */
  readonly levels: ReadonlyMap<string, Quantity<U>>;
  readonly bases: ReadonlyMap<string, Quantity<U>>;
  /** The change of all parts that have one. */
  readonly known: Bounded;
  readonly inputs: { readonly current: Basket<U>; readonly base: Basket<U> };
  readonly unit: U | null;
  readonly basePeriod: Period | null;
  readonly work: Pick<Work, 'options' | 'period' | 'warnings'>;
}

const NOTHING: Bounded = { value: '0', low: '0', high: '0' };

/** @internal Reads the baskets of the parts, and their total where it is given. */
export function readContributions<U extends Unit>(
  caller: string,
  current: Basket<U>,
  base: Basket<U>,
  options: ContributionOptions<U>,
): Contributing<U> {
  requireKeys(caller, options, { total: true, coverage: true, partners: true });
  const { total } = options;
  if (total !== undefined) requireKeys(caller, total, { current: true, base: true }, 'totals');
  const coverage = coverageOf(caller, options);
  const read = readParts(caller, current, base, options);
  const { names, levels, bases, reasons, unit } = read;
  const totals =
    total === undefined
      ? sumOfParts(read, current, base)
      : givenTotal(caller, read, current, base, { ...options, total });
  const parts = names.map((name): ContributionPart => {
    const inputs = { current: itemOf(current, name), base: itemOf(base, name) };
    const [level, earlier] = [levels.get(name) ?? NOTHING, bases.get(name) ?? NOTHING];
    return { name, inputs, reason: reasons.get(name) ?? null, level, base: earlier };
  });
  const known = parts.filter((part) => part.reason === null);
  const period = commonPeriod(current, total?.current);
  const basePeriod = commonPeriod(base, total?.base);
  return {
    parts,
    totals,
    levels,
    bases,
    known: differenceOf(totalOf(known.map((part) => part.level)), totalOf(known.map((part) => part.base))),
    inputs: { current, base },
    unit,
    basePeriod,
    work: {
      period,
      warnings: warningsBetween(period, basePeriod),
      options: { coverage, total: totals.method, partners: partnersGiven(options) },
    },
  };
}

function itemOf<U extends Unit>(basket: Basket<U>, name: string): Basket<U>[string] {
  return Object.hasOwn(basket, name) ? basket[name] : undefined;
}
