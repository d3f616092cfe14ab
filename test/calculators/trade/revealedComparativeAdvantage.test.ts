import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, revealedComparativeAdvantage, type Operand } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over } from '../../support/rational.js';
import { arePartAndWhole, ratio, usd, withoutReporter, zero } from './flows.js';

const of = (exports: number, allExports: number, worldExports: number, allWorldExports: number) => ({
  exports: usd(exports),
  allExports: usd(allExports),
  worldExports: usd(worldExports),
  allWorldExports: usd(allWorldExports),
});

describe('revealedComparativeAdvantage', () => {
  it('of Brazil in soybeans in 2010 is the printed 22', () => {
    // 11 of 140 billion against 0.35 per cent of world trade: Wikipedia, “Revealed comparative advantage”, example
    const soybeans = revealedComparativeAdvantage({
      exports: figure('11e9', 'USD'),
      allExports: figure('140e9', 'USD'),
      worldExports: figure('0.0035', 'ratio'),
      allWorldExports: ratio(1),
    });
    expect(Math.round(Number(soybeans.value))).toBe(22);
    expect(Number(soybeans.low)).toBeLessThan(22.5);
    expect(Number(soybeans.high)).toBeGreaterThan(21.5);
  });

  it('of a reporter as specialised as the world is 1, by hand', () => {
    expect(revealedComparativeAdvantage(of(10, 100, 100, 1000)).value).toBe('1');
    expect(revealedComparativeAdvantage(of(10, 100, 100, 1000), { world: 'without-reporter' }).value).toBe('1');
  });

  it('without the reporter sets it against the others', () => {
    // (20/100) / ((50−20)/(1000−100)), by hand
    const advantage = revealedComparativeAdvantage(of(20, 100, 50, 1000), { world: 'without-reporter' });
    expect(advantage).toMatchObject({ value: '6', options: { world: 'without-reporter' } });
    expect(revealedComparativeAdvantage(of(20, 100, 50, 1000))).toMatchObject({
      value: '4',
      options: { world: 'whole' },
    });
  });

  it('reaches all world exports over all exports where nobody else exports the product', () => {
    expect(revealedComparativeAdvantage(of(20, 100, 20, 1000)).value).toBe('10');
    expect(revealedComparativeAdvantage(of(20, 100, 20, 1000), { world: 'without-reporter' }).reason).toBe('zero-base');
  });

  it('leaves the upper bound open where the digits allow that nobody else exports the product', () => {
    const printed = (value: number) => figure(value, 'USD');
    const flows = {
      exports: printed(3),
      allExports: printed(10),
      worldExports: printed(4),
      allWorldExports: printed(99),
    };
    expect(revealedComparativeAdvantage(flows, { world: 'without-reporter' }).high).toBeNull();
    expect(revealedComparativeAdvantage(flows).high).not.toBeNull();
  });

  it.each([
    [of(0, 100, 50, 1000), '0', null],
    [of(0, 0, 50, 1000), null, 'no-trade'],
    [of(5, 0, 50, 1000), null, 'zero-base'],
    [of(5, 100, 0, 1000), null, 'zero-base'],
    [of(0, 100, 0, 1000), null, 'no-trade'],
    [of(5, 100, 50, 0), null, 'zero-base'],
    [{ ...of(5, 100, 50, 1000), exports: null }, null, 'missing-current'],
    [{ ...of(5, 100, 50, 1000), allWorldExports: undefined }, null, 'missing-base'],
    [of(101, 100, 50, 1000), null, 'not-identified'],
    [of(5, 100, 1001, 1000), null, 'not-identified'],
    [of(-5, 100, 50, 1000), null, 'sign-change'],
    [of(5, -100, 50, 1000), null, 'negative-base'],
    [{ ...of(5, 100, 50, 1000), allExports: quantity(100, 'CNY') as never }, null, 'incomparable-unit'],
  ] as const)('of %o is %s (%s)', (flows, value, reason) => {
    expect(revealedComparativeAdvantage(flows)).toMatchObject({ value, reason, unit: 'index' });
  });

  it('allows the world another unit than the reporter, but not where the reporter is taken off', () => {
    const flows = { ...of(10, 100, 0, 0), worldExports: ratio('0.05'), allWorldExports: ratio(1) };
    expect(revealedComparativeAdvantage(flows).value).toBe('2');
    expect(revealedComparativeAdvantage(flows, { world: 'without-reporter' }).reason).toBe('incomparable-unit');
  });

  it('has no value where the reporter exports more than the world', () => {
    expect(revealedComparativeAdvantage(of(60, 100, 50, 1000), { world: 'without-reporter' }).reason).toBe(
      'not-identified',
    );
  });

  it('asks each pair for one reporter and basis, and all for one flow and window', () => {
    const flows = {
      exports: observation('2024', '5', { flow: 'export', indicator: 'rice' }),
      allExports: observation('2024', '100', { flow: 'export' }),
      worldExports: observation('2024', '50', { flow: 'export', indicator: 'rice', reporter: 'WORLD', basis: 'press' }),
      allWorldExports: observation('2024', '1000', { flow: 'export', reporter: 'WORLD', basis: 'press' }),
    };
    expect(revealedComparativeAdvantage(flows)).toMatchObject({ value: '1', period: '2024' });
    const change = (changes: object): Operand<'USD'> => observation('2024', '100', { flow: 'export', ...changes });
    const basis = { ...flows, allExports: change({ basis: 'press' }) };
    expect(revealedComparativeAdvantage(basis).reason).toBe('incomparable-basis');
    const window = { ...flows, allExports: observation('2023', '100', { flow: 'export' }) };
    expect(revealedComparativeAdvantage(window).reason).toBe('incomparable-period');
    for (const [changes, code] of [
      [{ reporter: 'VN' }, 'mixed-series'],
      [{ flow: 'import' }, 'invalid-argument'],
    ] as const) {
      expect(() => revealedComparativeAdvantage({ ...flows, allExports: change(changes) })).toThrow(
        expect.objectContaining({ code }),
      );
    }
  });

  it('refuses another world', () => {
    expect(() => revealedComparativeAdvantage(of(1, 2, 3, 4), { world: 'half' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('got "half"') as string }),
    );
  });

  it('weighted by the parts of the products in the world’s exports sums to 1', () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 }), (products) => {
        const own = products.reduce((sum, [x]) => sum + x, 0);
        const world = products.reduce((sum, [x, others]) => sum + x + others, 0);
        const weighted = products.map(([x, others]) => {
          const { value } = revealedComparativeAdvantage(of(x, own, x + others, world));
          return (Number(value) * (x + others)) / world;
        });
        expect(weighted.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      }),
    );
  });
});

const numbers = ([exports, allExports, worldExports, allWorldExports]: readonly Operand[]) => ({
  exports,
  allExports,
  worldExports,
  allWorldExports,
});

describeFormula({
  name: 'revealedComparativeAdvantage',
  count: 4,
  unit: (index) => (index < 2 ? 'USD' : 'CNY'),
  calculate: (given) => revealedComparativeAdvantage(numbers(given)),
  exact: ([x = zero, all = zero, w = zero, allW = zero]) =>
    arePartAndWhole(x, all) && arePartAndWhole(w, allW) ? over(over(x, all), over(w, allW)) : null,
});

describeFormula({
  name: 'revealedComparativeAdvantage without the reporter',
  count: 4,
  calculate: (given) => revealedComparativeAdvantage(numbers(given), { world: 'without-reporter' }),
  exact: withoutReporter,
});
