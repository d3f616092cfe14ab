import type { Bounded } from '../calculators/common/evaluate.js';
import { restOf } from '../calculators/common/leaveOneOut.js';
import { notBelowZero } from '../calculators/common/readFlows.js';
import { pointsOfSum } from '../calculators/contribution/pointsOf.js';
import { averageGrowthOf } from '../calculators/growth/averageGrowthOf.js';
import { growthOf } from '../calculators/growth/growthOf.js';
import { indexOf } from '../calculators/indexNumber/indexOf.js';
import { shareBeside } from '../calculators/share/shareBeside.js';
import { concentrationOf } from '../calculators/structure/concentrationBounds.js';
import { decimalsOf } from '../calculators/structure/spread.js';
import { advantageOf } from '../calculators/trade/advantageOf.js';
import { mirrorAsymmetry, mirrorRatio } from '../calculators/trade/mirrorFormulas.js';
import { levelAt } from './levelAt.js';
import type { FormulaName, TableOperand, TableResults } from './tableModel.js';

/** What a formula can ask of a row of a result. */
interface Reader {
  /** A level, as it is. */
  readonly level: (name: string) => Bounded;
  /** A level that is not below zero, whatever its printed digits would allow. */
  readonly amount: (name: string) => Bounded;
  /** What is left of a total without one of its parts. */
  readonly rest: (part: Bounded) => Bounded;
  /** A number that is told. */
  readonly constant: (name: string) => number;
  readonly operands: TableResults['operands'];
  readonly row: number;
}

const NOTHING: Bounded = { value: '0', low: '0', high: '0' };

// each is that of the calculator
const FORMULAS: Readonly<Record<FormulaName, (at: Reader) => Bounded>> = {
  growth: ({ amount }) => growthOf(amount('level'), amount('base')),
  'average-growth': ({ amount, constant }) => averageGrowthOf(amount('level'), amount('base'), constant('months')),
  contribution: ({ amount, rest }) => {
    const [level, base] = [amount('level'), amount('base')];
    return pointsOfSum({ level, base }, rest(base));
  },
  share: ({ amount, rest }) => shareBeside(amount('part'), rest(amount('part'))),
  index: (at) => {
    const level = at.amount('level');
    const isOfBase = Number(at.level('isOfBase').value) === 1;
    return indexOf(level, {
      total: baseTotal(at),
      count: at.constant('baseWindows'),
      rest: isOfBase ? at.rest(level) : null,
    });
  },
  rank: ({ level }) => level('rank'),
  concentration: (at) => decimalsOf(concentrationOf(itemsOf(at))),
  advantage: ({ amount }) =>
    advantageOf(
      {
        exports: amount('exports'),
        allExports: amount('allExports'),
        worldExports: amount('worldExports'),
        allWorldExports: amount('allWorldExports'),
      },
      'whole',
    ),
  asymmetry: ({ amount }) => mirrorAsymmetry(amount('exports'), amount('imports'), null),
  'mirror-ratio': ({ amount }) => mirrorRatio(amount('exports'), amount('imports'), null),
};

/** @internal The number of a row of a result that has one, with its bounds, as the calculator has it. */
export function resultAt({ formula, operands, constants }: TableResults, row: number): Bounded {
  const level = (name: string): Bounded => levelAt(operands[name] as TableOperand, row) ?? NOTHING;
  return FORMULAS[formula]({
    level,
    amount: (name) => notBelowZero(level(name)),
    rest: (part) => restOf(level('total'), Number(level('open').value), part),
    constant: (name) => constants[name] ?? 0,
    operands,
    row,
  });
}

// the sum of the closed high ends, or an open one
function baseTotal({ level }: Reader): Bounded {
  return Number(level('open').value) > 0 ? { ...level('total'), high: null } : level('total');
}

function itemsOf({ operands, row }: Reader): readonly Bounded[] {
  const { levels, places } = operands['first'] as TableOperand;
  const end = operands['last']?.places?.[row] ?? 0;
  const items: Bounded[] = [];
  for (let place = places?.[row] ?? 0; place <= end; place += 1) {
    items.push(notBelowZero(levelAt({ levels, places: null, status: null }, place) ?? NOTHING));
  }
  return items;
}
