import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportMarketPenetration, figure, quantity, type Basket } from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';
import { choices, halves, named, printed, small, usd } from './flows.js';

const basket = (amounts: readonly number[]): Basket => named(amounts.map((amount) => usd(amount)));

describe('exportMarketPenetration', () => {
  it.each([
    [[5, 0, 2, 0], [9, 8, 7, 1], '0.5', 2, 4],
    [[5, 1, 2, 3], [9, 8, 7, 1], '1', 4, 4],
    [[0, 0], [9, 8], '0', 0, 2],
    [[5, 4], [9, 0], '1', 1, 1],
    [[5], [5], '1', 1, 1],
  ])(
    'of exports of %o to markets that import %o is %s, by hand: %s of %s',
    (exports, imports, value, reached, markets) => {
      expect(exportMarketPenetration(basket(exports), basket(imports))).toMatchObject({
        value,
        low: value,
        high: value,
        reached,
        markets,
      });
    },
  );

  it('does not count a market that reports no imports, and takes one without exports as its coverage says', () => {
    const exports = { VN: usd(5), LA: usd(1) };
    const imports = { VN: usd(9), TH: usd(8) };
    expect(exportMarketPenetration(exports, imports)).toMatchObject({
      reason: 'missing-current',
      reached: null,
      markets: null,
      options: { coverage: 'partial' },
    });
    const complete = exportMarketPenetration(exports, imports, { coverage: 'complete' });
    expect(complete).toMatchObject({ value: '0.5', reached: 1, markets: 2, options: { coverage: 'complete' } });
    expect(exportMarketPenetration({}, imports, { coverage: 'complete' }).reason).toBe('missing-current');
    expect(exportMarketPenetration({}, imports).reason).toBe('missing-current');
  });

  it.each([
    [{ a: usd(1) }, { a: usd(0) }, 'no-trade'],
    [{ a: null }, { a: usd(1) }, 'missing-current'],
    [{ a: usd(1) }, { a: null }, 'missing-base'],
    [{ a: usd(1) }, {}, 'missing-base'],
    [{ a: usd(-1) }, { a: usd(1) }, 'sign-change'],
    [{ a: usd(1) }, { a: usd(-1) }, 'negative-base'],
    [{ a: usd(1), b: quantity(1, 'CNY') }, { a: usd(1), b: usd(1) }, 'incomparable-unit'],
  ] as const)('of %o and %o is null: %s', (exports, imports, reason) => {
    expect(exportMarketPenetration(exports, imports)).toMatchObject({ value: null, reason });
  });

  it('allows exports and imports of two units', () => {
    expect(exportMarketPenetration({ a: quantity(1, 'tonne') }, { a: usd(1) }).value).toBe('1');
  });

  it('leaves open whether a number that may be zero is one', () => {
    const under = figure(5, 'USD', { qualifier: 'under' });
    const exports = { a: usd(1), b: under, c: usd(0) };
    const imports = { a: usd(1), b: usd(1), c: usd(1) };
    const thirds = ['0.3333333333333333333333333333333333', '0.6666666666666666666666666666666667'] as const;
    expect(exportMarketPenetration(exports, imports)).toMatchObject({
      value: thirds[1],
      low: thirds[0],
      high: thirds[1],
      reached: 2,
    });
    expect(exportMarketPenetration(exports, { ...imports, c: under })).toMatchObject({ high: '1' });
    expect(exportMarketPenetration({ a: usd(1) }, { a: under })).toMatchObject({ value: '1', low: '1', high: '1' });
    expect(exportMarketPenetration({ a: under }, { a: under })).toMatchObject({ value: '1', low: '0', high: '1' });
  });

  it('wants baskets of one window and of their flows, and no bloc beside its member', () => {
    const at = (flow: 'export' | 'import', changes: object = {}) => ({
      VN: observation('2024', '5', { flow, partner: 'VN', ...changes }),
    });
    expect(exportMarketPenetration(at('export'), at('import'))).toMatchObject({ value: '1', period: '2024' });
    expect(exportMarketPenetration(at('export'), at('import', { period: '2023' })).reason).toBe('incomparable-period');
    expect(() => exportMarketPenetration(at('export'), at('export'))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    const both = { ASEAN: usd(5), VN: usd(2) };
    expect(() => exportMarketPenetration(both, both, { partners: smallDataset().partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
  });

  it('has the bounds that trying all halves gives', () => {
    const few = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 3 }), (markets) => {
        const result = exportMarketPenetration(
          printed(markets.map(([sold]) => sold)),
          printed(markets.map(([, bought]) => bought)),
        );
        fc.pre(result.reason === null);
        const ratios = choices(markets.flat().map(halves)).flatMap((tried) => {
          const counted = markets.map((_, index) => tried.slice(2 * index, 2 * index + 2)).filter(([, m = 0]) => m > 0);
          return counted.length === 0 ? [] : [counted.filter(([x = 0]) => x > 0).length / counted.length];
        });
        expect(Number(result.low)).toBeCloseTo(Math.min(...ratios), 12);
        expect(Number(result.high)).toBeCloseTo(Math.max(...ratios), 12);
      }),
    );
  });

  it('does not change with the size of the amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        (pairs, k) => {
          const of = (scale: number) =>
            exportMarketPenetration(basket(pairs.map(([x]) => x * scale)), basket(pairs.map(([, m]) => m)));
          expect(of(k).value).toBe(of(1).value);
        },
      ),
    );
  });

  it('does not change its operands and returns a frozen result that is JSON', () => {
    const [exports, imports] = [basket([5, 0]), basket([1, 2])];
    const before = structuredClone([exports, imports]);
    const result = exportMarketPenetration(exports, imports);
    expect([exports, imports]).toEqual(before);
    expect(Object.isFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
