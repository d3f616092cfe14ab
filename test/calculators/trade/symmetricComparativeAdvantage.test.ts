import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, revealedComparativeAdvantage, symmetricComparativeAdvantage } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { minus, over, plus } from '../../support/rational.js';
import { one, ratio, usd } from './flows.js';

describe('symmetricComparativeAdvantage', () => {
  it.each([
    ['0', '-1'],
    ['1', '0'],
    ['3', '0.5'],
    ['4', '0.6'],
    ['0.25', '-0.6'],
  ] as const)('of an advantage of %s is %s, by hand', (advantage, value) => {
    expect(symmetricComparativeAdvantage(ratio(advantage)).value).toBe(value);
  });

  it('of Brazil in soybeans follows from the printed 22', () => {
    // 22: Wikipedia, “Revealed comparative advantage”, example; (22 − 1) / (22 + 1) = 0.913
    expect(symmetricComparativeAdvantage(figure(22, 'ratio')).value?.slice(0, 5)).toBe('0.913');
  });

  it('takes the result of the advantage, and has none where that has none', () => {
    const flows = { exports: usd(20), allExports: usd(100), worldExports: usd(50), allWorldExports: usd(1000) };
    expect(symmetricComparativeAdvantage(revealedComparativeAdvantage(flows)).value).toBe('0.6');
    const none = revealedComparativeAdvantage({ ...flows, worldExports: usd(0) });
    expect(symmetricComparativeAdvantage(none).reason).toBe('missing-current');
  });

  it('is open to 1 where the advantage is open', () => {
    const open = figure(3, 'ratio', { qualifier: 'over' });
    expect(symmetricComparativeAdvantage(open)).toMatchObject({ value: '0.5', low: '0.5', high: '1' });
    const under = figure(3, 'ratio', { qualifier: 'under' });
    expect(symmetricComparativeAdvantage(under)).toMatchObject({ value: '0.5', low: '-1', high: '0.5' });
  });

  it.each([
    [null, 'missing-current'],
    [ratio(-2), 'sign-change'],
    [quantity(2, 'USD') as never, 'incomparable-unit'],
  ] as const)('of %o is null: %s', (advantage, reason) => {
    expect(symmetricComparativeAdvantage(advantage)).toMatchObject({ value: null, reason });
  });

  it('of the inverse is the negative', () => {
    const whole = fc.integer({ min: 1, max: 999 });
    const of = (x: number, w: number) => {
      const flows = { exports: usd(x), allExports: usd(1000), worldExports: usd(w), allWorldExports: usd(1000) };
      return Number(symmetricComparativeAdvantage(revealedComparativeAdvantage(flows)).value);
    };
    fc.assert(
      fc.property(whole, whole, (x, w) => {
        expect(of(x, w)).toBeCloseTo(-of(w, x), 12);
      }),
    );
  });
});

describeFormula({
  name: 'symmetricComparativeAdvantage',
  count: 1,
  unit: () => 'ratio',
  calculate: ([advantage]) => symmetricComparativeAdvantage(advantage as never),
  exact: ([advantage]) => (advantage === undefined ? null : over(minus(advantage, one), plus(advantage, one))),
});
