import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import { requireKeys } from '../../requireKeys.js';
import { levelAt } from '../common/levelAt.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { GrowthOptions } from '../growth/growthBetween.js';
import type { Levels, Result, ResultsByPeriod } from '../result.js';
import { indexOf } from './indexOf.js';
import { readIndexBase, reasonAgainst, type IndexBase } from './readIndexBase.js';
import { windowsIn } from '../common/windowsIn.js';
import { sortOf } from './tilesOf.js';

/** @internal Levels as an index in which a window of them, or the mean of the windows that make up a period, is 100. */
export function indexOn<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  base: Period,
  options: GrowthOptions,
  unit?: U,
): ResultsByPeriod<'index'> {
  requireKeys(caller, options, { partners: true });
  windowOf(base, caller);
  const windows = windowsIn(caller, levels);
  const bases = new Map<string, IndexBase<U>>();
  const baseFor = (window: Period): IndexBase<U> => {
    const sort = sortOf(window);
    const read = bases.get(sort) ?? readIndexBase(caller, levels, windows, sort, base, options.partners);
    bases.set(sort, read);
    return read;
  };
  const rows = windows.map((window) => [window, indexAt(caller, levels, window, base, baseFor(window), unit)] as const);
  return Object.freeze(Object.fromEntries(rows));
}

function indexAt<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  window: Period,
  base: Period,
  read: IndexBase<U>,
  unit: U | undefined,
): Result<'index'> {
  const operand = levelAt(levels, window);
  const work: Work = {
    method: '100 × level / mean level of the base',
    inputs: { level: operand, base: read.operands },
    period: window,
    options: { base, baseWindows: read.windows.length, partners: partnersGiven(read) },
  };
  const reason = reasonAgainst(caller, levels, window, read);
  const level = reason === null ? readOperand(operand, caller) : null;
  if (level === null) return notCalculated(work, 'index', reason ?? 'missing-current');
  if (unit !== undefined && level.unit !== unit) return notCalculated(work, 'index', 'incomparable-unit');
  const [, rest = null] = read.pairs.get(window) ?? [];
  const index = indexOf(notBelowZero(level), { total: read.total, count: read.pairs.size, rest });
  return calculated(work, 'index', index.value, index);
}
