import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, importPenetration, selfSufficiency } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, type Rational } from '../../support/rational.js';
import { usd, zero } from './flows.js';

describe('importPenetration and selfSufficiency', () => {
  // by hand: use = gdp − exports + imports
  it.each([
    [30, 20, 90, '0.25', '1.125'],
    [20, 20, 100, '0.2', '1'],
    [0, 0, 100, '0', '1'],
    [0, 25, 100, '0.2', '0.8'],
    [150, 90, 100, '2.25', '2.5'],
    [0, 5, 0, '1', '0'],
  ])('of exports of %s, imports of %s and a product of %s are %s and %s', (exports, imports, gdp, part, own) => {
    const given = [usd(exports), usd(imports), usd(gdp)] as const;
    expect([importPenetration(...given).value, selfSufficiency(...given).value]).toEqual([part, own]);
  });

  it.each([
    [usd(100), usd(0), usd(100), 'zero-base'],
    [usd(120), usd(10), usd(100), 'negative-base'],
    [usd(-1), usd(10), usd(100), 'sign-change'],
    [usd(1), usd(10), usd(-100), 'negative-base'],
    [null, usd(10), usd(100), 'missing-current'],
    [usd(1), undefined, usd(100), 'missing-current'],
    [usd(1), usd(10), null, 'missing-base'],
    [usd(1), usd(10), figure(100, 'CNY') as never, 'incomparable-unit'],
  ] as const)('of %o, %o and %o are null: %s', (exports, imports, gdp, reason) => {
    expect(importPenetration(exports, imports, gdp)).toMatchObject({ value: null, reason });
    expect(selfSufficiency(exports, imports, gdp)).toMatchObject({ value: null, reason });
  });

  it('are open above where the digits allow a domestic use of zero', () => {
    const [exports, imports, gdp] = [figure(100, 'USD'), figure(1, 'USD'), figure(100, 'USD')];
    expect(importPenetration(exports, imports, gdp)).toMatchObject({ value: '1', high: null });
    expect(selfSufficiency(exports, imports, gdp)).toMatchObject({ value: '100', high: null });
  });

  it('take a product of another indicator and basis', () => {
    const exports = observation('2024', '30', { flow: 'export' });
    const imports = observation('2024', '20', { flow: 'import' });
    const gdp = observation('2024', '90', { indicator: 'gdp', basis: 'press', flow: undefined, partner: undefined });
    expect(importPenetration(exports, imports, gdp)).toMatchObject({ value: '0.25', period: '2024' });
    expect(() => selfSufficiency(imports, exports, gdp)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('are such that imports and home sales together make up all use', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, (x, m, home) => {
        const given = [usd(x), usd(m), usd(home + x)] as const;
        const [part, own] = [Number(importPenetration(...given).value), Number(selfSufficiency(...given).value)];
        expect(part + own - x / (home + m)).toBeCloseTo(1, 9);
      }),
    );
  });
});

const part =
  (name: 'imports' | 'gdp') =>
  ([x = zero, m = zero, gdp = zero]: readonly Rational[]): Rational | null => {
    const use = plus(minus(gdp, x), m);
    return order(use, zero) <= 0 ? null : over(name === 'gdp' ? gdp : m, use);
  };

describeFormula({
  name: 'importPenetration',
  count: 3,
  calculate: ([exports, imports, gdp]) => importPenetration(exports, imports, gdp),
  exact: part('imports'),
});

describeFormula({
  name: 'selfSufficiency',
  count: 3,
  calculate: ([exports, imports, gdp]) => selfSufficiency(exports, imports, gdp),
  exact: part('gdp'),
});
