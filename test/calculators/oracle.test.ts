import {
  backcast,
  growthRate,
  impliedExchangeRate,
  percentagePointChange,
  share,
  wholeFromShare,
  type Quantity,
} from 'china-asean';
import { describeFormula } from '../support/formula.js';
import { minus, over, plus, rational, times, type Rational } from '../support/rational.js';

const ONE = rational('1');

const two = <T>([a, b]: readonly T[]): readonly [T, T] => [a!, b!];
const exactly =
  (formula: (a: Rational, b: Rational) => Rational) =>
  (numbers: readonly Rational[]): Rational =>
    formula(...two(numbers));

describeFormula({
  name: 'growthRate',
  count: 2,
  calculate: (numbers) => growthRate(...two(numbers)),
  exact: exactly((a, b) => over(minus(a, b), b)),
});

describeFormula({
  name: 'share',
  count: 2,
  calculate: (numbers) => share(...two(numbers)),
  exact: exactly(over),
});

describeFormula({
  name: 'wholeFromShare',
  count: 2,
  unit: (index) => (['USD', 'ratio'] as const)[index]!,
  calculate: ([part, ratio]) => wholeFromShare(part, ratio as Quantity<'ratio'>),
  exact: exactly(over),
});

describeFormula({
  name: 'backcast',
  count: 2,
  unit: (index) => (['USD', 'ratio'] as const)[index]!,
  calculate: ([level, growth]) => backcast(level, growth as Quantity<'ratio'>),
  exact: exactly((a, b) => over(a, plus(ONE, b))),
});

describeFormula({
  name: 'impliedExchangeRate',
  count: 2,
  unit: (index) => (['CNY', 'USD'] as const)[index]!,
  calculate: ([amount, equivalent]) => impliedExchangeRate(amount as Quantity<'CNY'>, equivalent as Quantity<'USD'>),
  exact: exactly(over),
});

describeFormula({
  name: 'percentagePointChange',
  count: 2,
  unit: () => 'ratio',
  calculate: ([a, b]) => percentagePointChange(a as Quantity<'ratio'>, b as Quantity<'ratio'>),
  exact: exactly((a, b) => times(rational('100'), minus(a, b))),
  digits: null,
});
