import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateGrubelLloyd, figure, grubelLloyd, quantity, type Basket, type Unit } from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over, plus } from '../../support/rational.js';
import { choices, halves, named, one, printed, size, small, usd, zero } from './flows.js';

const basket = (amounts: readonly number[]) => named(amounts.map((amount) => usd(amount))) as Basket<'USD'>;

describe('aggregateGrubelLloyd', () => {
  // table 2 of DECO503 p. 89 gives 0.735 for the sum of 80/160 and 100/150, whose balances have one sign: then the
  // aggregate is that of the totals. With 150/100 instead the totals give 0.939, the aggregate stays at 1 − 130/490
  it.each([
    [[80, 100], [160, 150], '0.735'],
    [[80, 150], [160, 100], '0.735'],
  ])('of exports of %o and imports of %o is %s', (exports, imports, value) => {
    expect(Number(aggregateGrubelLloyd(basket(exports), basket(imports)).value).toFixed(3)).toBe(value);
  });

  it('of one product is its index, of all equal 1, of nothing matched 0', () => {
    expect(aggregateGrubelLloyd(basket([300]), basket([200])).value).toBe(grubelLloyd(usd(300), usd(200)).value);
    expect(aggregateGrubelLloyd(basket([3, 3]), basket([3, 3])).value).toBe('1');
    expect(aggregateGrubelLloyd(basket([3, 0]), basket([0, 3]))).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it.each([
    [{}, {}, 'missing-current'],
    [{ a: usd(0) }, { a: usd(0) }, 'no-trade'],
    [{ a: null }, { a: usd(1) }, 'missing-current'],
    [{ a: usd(1) }, { a: null }, 'missing-base'],
    [{ a: usd(1) }, { a: usd(1), b: usd(1) }, 'missing-current'],
    [{ a: usd(1), b: usd(1) }, { a: usd(1) }, 'missing-base'],
    [{ a: usd(-1) }, { a: usd(1) }, 'sign-change'],
    [{ a: usd(1) }, { a: quantity(1, 'CNY') as never }, 'incomparable-unit'],
  ] as const)('of %o and %o is null: %s', (exports, imports, reason) => {
    expect(aggregateGrubelLloyd<Unit>(exports, imports)).toMatchObject({ value: null, reason });
  });

  it('takes a product that one side lacks for a zero only if the coverage is complete', () => {
    const [exports, imports] = [{ a: usd(3) }, { a: usd(3), b: usd(6) }];
    expect(aggregateGrubelLloyd(exports, imports)).toMatchObject({ value: null, options: { coverage: 'partial' } });
    expect(aggregateGrubelLloyd(exports, imports, { coverage: 'complete' })).toMatchObject({
      value: '0.5',
      options: { coverage: 'complete' },
    });
  });

  it('wants baskets of one basis and window, and of the flows that they stand for', () => {
    const at = (flow: 'export' | 'import', changes: object = {}) => ({
      rice: observation('2024', '5', { flow, indicator: 'rice', ...changes }),
      fruit: observation('2024', '5', { flow, indicator: 'fruit', ...changes }),
    });
    expect(aggregateGrubelLloyd(at('export'), at('import'))).toMatchObject({ value: '1', period: '2024' });
    expect(aggregateGrubelLloyd(at('export'), at('import', { basis: 'press' })).reason).toBe('incomparable-basis');
    expect(aggregateGrubelLloyd(at('export'), at('import', { period: '2023' })).reason).toBe('incomparable-period');
    expect(() => aggregateGrubelLloyd(at('export'), at('export'))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => aggregateGrubelLloyd(at('export'), at('import', { reporter: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('refuses a bloc beside its member', () => {
    const { partners } = smallDataset();
    const both = { ASEAN: usd(5), VN: usd(2) };
    expect(() => aggregateGrubelLloyd(both, both, { partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
  });

  it('keeps to its range where ends are open', () => {
    const over5 = figure(5, 'USD', { qualifier: 'over' });
    expect(aggregateGrubelLloyd({ a: over5, b: usd(1) }, { a: usd(5), b: usd(3) })).toMatchObject({
      value: '0.8571428571428571428571428571428571',
      low: '0',
      high: '0.8571428571428571428571428571428572',
    });
    expect(aggregateGrubelLloyd({ a: over5 }, { a: over5 })).toMatchObject({ low: '0', high: '1' });
  });

  it('has the bounds that trying all halves gives', () => {
    const amounts = fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(amounts, (products) => {
        fc.pre(products.flat().some((amount) => amount > 0));
        const ratios = choices(products.flat().map(halves)).flatMap((tried) => {
          const pairs = products.map((_, index) => [tried[2 * index] ?? 0, tried[2 * index + 1] ?? 0] as const);
          const all = pairs.reduce((sum, [x, m]) => sum + x + m, 0);
          return all === 0 ? [] : [(2 * pairs.reduce((sum, [x, m]) => sum + Math.min(x, m), 0)) / all];
        });
        const { low, high } = aggregateGrubelLloyd(
          printed(products.map(([x]) => x)),
          printed(products.map(([, m]) => m)),
        );
        expect(Number(low)).toBeCloseTo(Math.min(...ratios), 12);
        expect(Number(high)).toBeCloseTo(Math.max(...ratios), 12);
      }),
    );
  });

  it('is not above the index of the totals', () => {
    const amounts = fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (products) => {
        fc.pre(products.flat().some((amount) => amount > 0));
        const [x, m] = [0, 1].map((side) => products.map((product) => product[side] ?? 0)) as [number[], number[]];
        const sum = (list: readonly number[]) => usd(list.reduce((a, b) => a + b, 0));
        const totals = Number(grubelLloyd(sum(x), sum(m)).value);
        expect(Number(aggregateGrubelLloyd(basket(x), basket(m)).value)).toBeLessThanOrEqual(totals);
      }),
    );
  });
});

describeFormula({
  name: 'aggregateGrubelLloyd',
  count: 4,
  calculate: (numbers) => aggregateGrubelLloyd(named(numbers.slice(0, 2)), named(numbers.slice(2))),
  exact: (numbers) => {
    const apart = [0, 1].map((index) => size(minus(numbers[index] ?? zero, numbers[index + 2] ?? zero)));
    return minus(one, over(apart.reduce(plus), numbers.reduce(plus)));
  },
  reached: ['low'],
});
