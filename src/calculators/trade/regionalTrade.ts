import { compare } from '../../figure/decimal.js';
import { fraction, minus, type Fraction } from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up, type Bounded, type Formula, type Limits } from '../common/evaluate.js';
import { isNothing } from '../common/isNothing.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { readShares, reasonAgainst } from './relativeShare.js';

/** The trade of a region with itself, and of the rest of the world with the region. */
export interface RegionalTrade<U extends Unit = Unit, O extends Unit = Unit> {
  /** The trade of the region within itself. */
  readonly intra: Operand<U>;
  /** All trade of the region. */
  readonly total: Operand<NoInfer<U>>;
  /** The trade of the rest of the world with the region. */
  readonly outsidersWithRegion: Operand<O>;
  /** All trade of the rest of the world. */
  readonly outsidersTotal: Operand<NoInfer<O>>;
}

type Name = 'intra' | 'total' | 'outsidersWithRegion' | 'outsidersTotal';

/** @internal An index of the regional trade: its formula, what it divides by, and whether it grows with the trade within. */
export interface RegionalIndex {
  readonly method: string;
  readonly formula: Formula<Name>;
  readonly divisors: (numbers: Readonly<Record<Name, Fraction>>) => readonly Fraction[];
  readonly growsWithIntra: boolean;
  /** Its range, by what of the region's trade is within it: nothing, all, or some. */
  readonly range: (within: 'nothing' | 'all' | 'some') => Interval;
  readonly limits?: Limits<Name>;
}

/** @internal Reads the four amounts and evaluates an index of them. */
export function regionalIndex(
  caller: string,
  trade: RegionalTrade,
  { method, formula, divisors, growsWithIntra, range, limits }: RegionalIndex,
): Result<'index'> {
  requireKeys(caller, trade, { intra: true, total: true, outsidersWithRegion: true, outsidersTotal: true }, 'amounts');
  const { intra, total, outsidersWithRegion, outsidersTotal } = trade;
  const inputs = { intra, total, outsidersWithRegion, outsidersTotal };
  const work: Work = { method, inputs, period: commonPeriod(...Object.values(inputs)) };
  const pairs = [
    ['intra', 'total'],
    ['outsidersWithRegion', 'outsidersTotal'],
  ] as const;
  const read = readShares<Name>(caller, inputs, pairs, { alike: ['indicator', 'reporter'] });
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { intra: own, total: all, outsidersWithRegion: others, outsidersTotal: allOthers } = read.flows;
  const numbers = {
    intra: fraction(own.value),
    total: fraction(all.value),
    outsidersWithRegion: fraction(others.value),
    outsidersTotal: fraction(allOthers.value),
  };
  const reason = reasonAgainst(numbers.total, ...divisors(numbers));
  if (reason !== null) return notCalculated(work, 'index', reason);
  const [withIntra, against] = growsWithIntra ? [up, down] : [down, up];
  const { value, ...bounds } = evaluate(
    {
      intra: withIntra(own),
      total: against(all),
      outsidersWithRegion: against(others),
      outsidersTotal: withIntra(allOthers),
    },
    formula,
    range(isNothing(own) ? 'nothing' : isAll(own, all) ? 'all' : 'some'),
    limits,
  );
  return calculated(work, 'index', value, bounds);
}

function isAll(part: Bounded, whole: Bounded): boolean {
  return part.low !== null && whole.high !== null && compare(part.low, whole.high) >= 0;
}

/** @internal What outsiders trade among themselves. */
export function amongOutsiders(numbers: Readonly<Record<Name, Fraction>>): Fraction {
  return minus(numbers.outsidersTotal, numbers.outsidersWithRegion);
}
