import { compareFractions, fraction, minus, ONE, over, plus, ZERO, type Fraction } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, either, evaluate, up } from '../common/evaluate.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';
import { readEconomy } from './readEconomy.js';

/**
 * Imports or the product over domestic use, which is gdp − exports + imports. More exports leave less to use, so both grow
 * with exports. Where use is not above zero there is no ratio.
 *
 * @internal
 */
export function partOfDomesticUse<U extends Unit>(
  caller: string,
  part: 'imports' | 'gdp',
  [exports, imports, gdp]: readonly [Operand<U>, Operand<U>, Operand<U>],
): Result<'ratio'> {
  const method = `${part} / (gdp − exports + imports)`;
  const work: Work = { method, inputs: { exports, imports, gdp }, period: commonPeriod(exports, imports, gdp) };
  const read = readEconomy<U>(caller, exports, imports, gdp);
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const { exports: x, imports: m, gdp: product } = read.flows;
  const use = useOf(fraction(product.value), fraction(x.value), fraction(m.value));
  const sign = compareFractions(use, ZERO);
  if (sign <= 0) return notCalculated(work, 'ratio', sign === 0 ? 'zero-base' : 'negative-base');
  // the part is above and below the line: which way it moves the ratio depends on the other two
  const { value, ...bounds } = evaluate(
    {
      x: up(x),
      imports: part === 'imports' ? either(m) : down(m),
      gdp: part === 'gdp' ? either(product) : down(product),
    },
    (n) => partOfUse(n[part], useOf(n.gdp, n.x, n.imports)),
    upFrom('0', read.flows[part]),
    { [part]: () => ONE },
  );
  return calculated(work, 'ratio', value, bounds);
}

// a use that the digits would let fall below zero falls to zero on the way; a part of it that does so too is all of it till then
function partOfUse(part: Fraction, use: Fraction): Fraction {
  const sign = compareFractions(use, ZERO);
  if (sign > 0) return over(part, use);
  return sign === 0 && compareFractions(part, ZERO) === 0 ? ONE : over(ONE, ZERO);
}

function useOf(gdp: Fraction, exports: Fraction, imports: Fraction): Fraction {
  return plus(minus(gdp, exports), imports);
}
