import { describe, expect, it } from 'vitest';
import {
  adjustedGrubelLloyd,
  aggregateGrubelLloyd,
  concentrationIndex,
  contributionToGrowth,
  diversificationIndex,
  effectiveNumber,
  exportMarketPenetration,
  exportSimilarity,
  herfindahlHirschman,
  normalizedHerfindahl,
  quantity,
  shareOfChange,
  structuralChange,
  tradeComplementarity,
  tradeEntropy,
  type Basket,
  type BasketOptions,
  type Result,
} from 'china-asean';

type OfTwo = (first: Basket<'USD'>, second: Basket<'USD'>, options?: BasketOptions) => Result;

const TWO: readonly (readonly [string, OfTwo])[] = [
  ['adjustedGrubelLloyd', adjustedGrubelLloyd],
  ['aggregateGrubelLloyd', aggregateGrubelLloyd],
  ['contributionToGrowth', (current, base, options) => contributionToGrowth(current, base, options).growth],
  ['diversificationIndex', diversificationIndex],
  ['exportMarketPenetration', exportMarketPenetration],
  ['exportSimilarity', exportSimilarity],
  ['shareOfChange', (current, base, options) => shareOfChange(current, base, options).change],
  ['structuralChange', structuralChange],
  ['tradeComplementarity', tradeComplementarity],
];

const ONE = [
  ['concentrationIndex', concentrationIndex],
  ['effectiveNumber', effectiveNumber],
  ['herfindahlHirschman', herfindahlHirschman],
  ['normalizedHerfindahl', normalizedHerfindahl],
  ['tradeEntropy', tradeEntropy],
] as const;

const basket = (vn: number, th: number): Basket<'USD'> => ({ VN: quantity(vn, 'USD'), TH: quantity(th, 'USD') });

describe.each(TWO)('%s', (name, calculate) => {
  it.each(['full', '', null, true, 'Complete'])('refuses the coverage %o', (coverage) => {
    expect(() => calculate(basket(1, 2), basket(3, 5), { coverage } as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining(
          `${name}: expected the option coverage to be complete or partial, got `,
        ) as string,
      }),
    );
  });

  it('records the coverage, and that it was told of partners', () => {
    const [first, second] = [basket(1, 2), basket(3, 5)];
    const plain = calculate(first, second);
    expect(plain.options).toMatchObject({ coverage: 'partial' });
    expect(plain.options).not.toHaveProperty('partners');
    const told = calculate(first, second, { coverage: 'complete', partners: [] });
    expect(told.options).toMatchObject({ coverage: 'complete', partners: true });
  });

  it('has reasons of its own for the second basket', () => {
    expect(calculate(basket(-1, 2), basket(3, 5)).reason).toBe('sign-change');
    expect(calculate(basket(1, 2), basket(-3, 5)).reason).toBe('negative-base');
    expect(calculate(basket(1, 2), { VN: quantity(3, 'USD'), TH: null }).reason).toBe('missing-base');
  });
});

describe('a basket without names', () => {
  const others = TWO.filter(([name]) => !['contributionToGrowth', 'shareOfChange'].includes(name));

  it.each(others)('is a hole for %s, whatever the coverage', (_, calculate) => {
    for (const coverage of ['complete', 'partial'] as const) {
      expect(calculate({}, basket(1, 2), { coverage }).reason).toBe('missing-current');
      expect(calculate(basket(1, 2), {}, { coverage }).reason).toMatch(/^missing-/u);
    }
  });
});

describe.each(ONE)('%s', (_, calculate) => {
  it('records that it was told of partners', () => {
    expect(calculate(basket(1, 2)).options).toEqual({});
    expect(calculate(basket(1, 2), { partners: [] }).options).toEqual({ partners: true });
  });
});
