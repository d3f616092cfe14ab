import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedGrubelLloyd, aggregateGrubelLloyd, figure, type Basket } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { over, plus } from '../../support/rational.js';
import { choices, halves, least, named, printed, small, usd, zero } from './flows.js';

const basket = (amounts: readonly number[]) => named(amounts.map((amount) => usd(amount))) as Basket<'USD'>;

describe('adjustedGrubelLloyd', () => {
  it('is 1 where all balances have one sign, and the aggregate where trade is balanced', () => {
    // the amounts of table 2 of DECO503, p. 89: a deficit in both products
    expect(adjustedGrubelLloyd(basket([80, 100]), basket([160, 150])).value).toBe('1');
    expect(adjustedGrubelLloyd(basket([80, 150]), basket([150, 80])).value).toBe(
      aggregateGrubelLloyd(basket([80, 150]), basket([150, 80])).value,
    );
  });

  it('is the aggregate over one less the size of the balance, by hand', () => {
    // aggregate 360 / 490, balance −30 / 490: 360 / 460
    expect(adjustedGrubelLloyd(basket([80, 150]), basket([160, 100])).value).toBe(
      '0.7826086956521739130434782608695652',
    );
  });

  it.each([
    [basket([0]), basket([0]), 'no-trade'],
    [basket([5, 3]), basket([0, 0]), 'zero-base'],
    [basket([0, 0]), basket([5, 3]), 'zero-base'],
    [{ a: null }, { a: usd(1) }, 'missing-current'],
    [{ a: usd(1) }, { a: null }, 'missing-base'],
    [{ a: usd(-1) }, { a: usd(1) }, 'sign-change'],
  ] as const)('of %o and %o is null: %s', (exports, imports, reason) => {
    expect(adjustedGrubelLloyd(exports, imports)).toMatchObject({ value: null, reason });
  });

  it('takes a product that one side lacks for a zero only if the coverage is complete', () => {
    const [exports, imports] = [
      { a: usd(3), b: usd(1) },
      { a: usd(3), c: usd(6) },
    ];
    expect(adjustedGrubelLloyd(exports, imports).reason).toBe('missing-current');
    const complete = adjustedGrubelLloyd(exports, imports, { coverage: 'complete' });
    expect(complete).toMatchObject({ value: '0.75', options: { coverage: 'complete' } });
  });

  it('keeps to its range where ends are open', () => {
    const over5 = figure(5, 'USD', { qualifier: 'over' });
    const exports = { a: over5, b: usd(1) };
    // 5 of 6 matched at the least exports, 5 of the imports of 7 at any greater
    expect(adjustedGrubelLloyd(exports, { a: usd(4), b: usd(3) })).toMatchObject({
      low: '0.7142857142857142857142857142857142',
      high: '0.8333333333333333333333333333333334',
    });
    expect(adjustedGrubelLloyd(exports, { a: over5, b: usd(3) })).toMatchObject({ low: '0', high: '1' });
  });

  it('holds what trying all halves gives, and reaches the greatest, and the least where the lesser total is certain', () => {
    const amounts = fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(amounts, (products) => {
        const total = (side: 0 | 1) => products.reduce((sum, product) => sum + product[side], 0);
        fc.pre(total(0) > 0 && total(1) > 0);
        const ratios = choices(products.flat().map(halves)).flatMap((tried) => {
          const pairs = products.map((_, index) => [tried[2 * index] ?? 0, tried[2 * index + 1] ?? 0] as const);
          const lesser = Math.min(...([0, 1] as const).map((side) => pairs.reduce((sum, pair) => sum + pair[side], 0)));
          return lesser === 0 ? [] : [pairs.reduce((sum, [x, m]) => sum + Math.min(x, m), 0) / lesser];
        });
        const result = adjustedGrubelLloyd(printed(products.map(([x]) => x)), printed(products.map(([, m]) => m)));
        const [low, high] = [Number(result.low), Number(result.high)];
        expect(high).toBeCloseTo(Math.max(...ratios), 12);
        expect(low).toBeLessThanOrEqual(Math.min(...ratios) + 1e-12);
        const certain = Math.abs(total(0) - total(1)) >= products.length;
        if (certain) expect(low).toBeCloseTo(Math.min(...ratios), 12);
        const slack = (total(0) - products.length / 2) / (total(1) + products.length / 2);
        expect(low).toBeGreaterThanOrEqual(Math.min(...ratios) * Math.min(Math.max(slack, 0), 1) - 1e-12);
      }),
    );
  });

  it('is not below the aggregate', () => {
    const amounts = fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (products) => {
        const [x, m] = [0, 1].map((side) => products.map((product) => product[side] ?? 0)) as [number[], number[]];
        const adjusted = adjustedGrubelLloyd(basket(x), basket(m));
        fc.pre(adjusted.reason === null);
        const aggregate = aggregateGrubelLloyd(basket(x), basket(m));
        expect(Number(adjusted.value)).toBeGreaterThanOrEqual(Number(aggregate.value));
      }),
    );
  });
});

describeFormula({
  name: 'adjustedGrubelLloyd',
  count: 4,
  calculate: (numbers) => adjustedGrubelLloyd(named(numbers.slice(0, 2)), named(numbers.slice(2))),
  exact: (numbers) => {
    const matched = [0, 1].map((index) => least(numbers[index] ?? zero, numbers[index + 2] ?? zero));
    return over(matched.reduce(plus), least(numbers.slice(0, 2).reduce(plus), numbers.slice(2).reduce(plus)));
  },
  reached: [],
});
