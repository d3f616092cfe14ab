import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chain,
  figure,
  fisherVolume,
  laspeyresVolume,
  paascheVolume,
  quantity,
  type Basket,
  type PricesAndQuantities,
  type Quantity,
  type Result,
  type Unit,
} from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, plus, rational, times, type Rational } from '../../support/rational.js';
import { goodsOf, type Good } from './statisticsCanada.js';

const basket = (numbers: readonly (Quantity | undefined)[]): Basket => ({ rubber: numbers[0], rice: numbers[1] });
const unit = (index: number): Unit => (index < 2 ? 'USD' : 'tonne');
const printed = (result: Result): string => (100 * Number(result.value)).toFixed(1);

// (p q₁ + r s₁) / (p q₀ + r s₀)
function ratio(numbers: readonly Rational[]): Rational {
  const [p, r, q0, s0, q1, s1] = numbers as readonly [Rational, Rational, Rational, Rational, Rational, Rational];
  return over(plus(times(p, q1), times(r, s1)), plus(times(p, q0), times(r, s0)));
}

describeFormula({
  name: 'laspeyresVolume',
  count: 6,
  unit,
  calculate: ([p, r, a, b, c, d]) =>
    laspeyresVolume({ quantities: basket([c, d]) }, { prices: basket([p, r]), quantities: basket([a, b]) }),
  exact: ratio,
});

describeFormula({
  name: 'paascheVolume',
  count: 6,
  unit,
  calculate: ([p, r, a, b, c, d]) =>
    paascheVolume({ prices: basket([p, r]), quantities: basket([c, d]) }, { quantities: basket([a, b]) }),
  exact: ratio,
});

// Statistics Canada, 13-017-X, table 2.12: unlinked indexes of the periods 1, 2 and 3
const TABLE: readonly (readonly [readonly Good[], readonly string[], readonly string[], readonly string[]])[] = [
  [
    ['A', 'B'],
    ['115.4', '110.7', '112.5'],
    ['111.1', '109.5', '109.8'],
    ['113.2', '110.1', '111.1'],
  ],
  [
    ['C', 'D'],
    ['121.4', '112.5', '104.1'],
    ['121.2', '112.0', '103.9'],
    ['121.3', '112.3', '104.0'],
  ],
  [
    ['A', 'B', 'C', 'D'],
    ['118.9', '111.9', '107.0'],
    ['117.6', '111.2', '105.7'],
    ['118.2', '111.5', '106.3'],
  ],
];

describe('volume links', () => {
  it.each(TABLE)('of %o are those of Statistics Canada’s table 2.12', (names, laspeyres, paasche, fisher) => {
    const links = [1, 2, 3].map((period) => {
      const [base, current] = [goodsOf(period - 1, names), goodsOf(period, names)];
      return [laspeyresVolume(current, base), paascheVolume(current, base), fisherVolume(current, base)].map(printed);
    });
    expect([0, 1, 2].map((formula) => links.map((link) => link[formula]))).toEqual([laspeyres, paasche, fisher]);
  });

  // the same table, linked indexes
  it.each([
    [
      ['A', 'B'],
      ['100.0', '113.2', '124.6', '138.5'],
    ],
    [
      ['C', 'D'],
      ['100.0', '121.3', '136.2', '141.7'],
    ],
    [
      ['A', 'B', 'C', 'D'],
      ['100.0', '118.2', '131.9', '140.2'],
    ],
  ] as const)('of %o chain to the printed index', (names, index) => {
    const link = (period: number): Result<'ratio'> => fisherVolume(goodsOf(period, names), goodsOf(period - 1, names));
    const chained = chain({ '2001': link(1), '2002': link(2), '2003': link(3) });
    expect(Object.values(chained).map((number) => Number(number?.value).toFixed(1))).toEqual(index);
  });

  it('are those of a printed computation of Fisher indices of dairy, coffee and flowers', () => {
    // https://rstudio-pubs-static.s3.amazonaws.com/10115_5bd429c00b724ff3be5fb77e9b67452a.html: 0.9067, 1.126, 1.021
    const at = (prices: readonly number[], quantities: readonly number[]): PricesAndQuantities =>
      exactly(prices, quantities);
    const [one, two, three] = [
      at([10, 20, 20], [80, 150, 200]),
      at([16, 20, 28], [85, 165, 150]),
      at([20, 35, 20], [85, 165, 200]),
    ] as const;
    const [first, second] = [fisherVolume(two, one), fisherVolume(three, two)];
    expect(Number(first.value).toFixed(4)).toBe('0.9067');
    expect(Number(second.value).toFixed(3)).toBe('1.126');
    expect(Number(chain({ '2002': first, '2003': second })['2003']?.value).toFixed(1)).toBe('102.1');
  });

  it('are those of atozmath.com’s table with the parts of price and quantity exchanged', () => {
    // https://atozmath.com/example/IndexNumber.aspx?q=32&q1=E1: 740 / 669, 629 / 571 and 110.39, of rice, milk, bread, banana
    const at = (quantities: readonly number[], prices: readonly number[]): PricesAndQuantities =>
      exactly(prices, quantities);
    const base = at([39, 40, 45, 30], [1, 12, 2, 2]);
    const current = at([40, 44, 50, 36], [1.5, 10, 1.5, 1.5]);
    expect(laspeyresVolume(current, base).value).toBe('1.10612855007473841554559043348281');
    expect(printed(paascheVolume(current, base))).toBe('110.2');
    expect((100 * Number(fisherVolume(current, base).value)).toFixed(2)).toBe('110.39');
  });

  it('at fixed prices are those of Mankiw’s hot dogs and hamburgers: real GDP of 200, 350 and 500 dollars', () => {
    // N. G. Mankiw, Principles of Economics, table 22-2, "Real and nominal GDP", base year 2001
    const base = exactly([1, 2], [100, 50]);
    expect(laspeyresVolume(exactly([2, 3], [150, 100]), base).value).toBe('1.75');
    expect(laspeyresVolume(exactly([3, 4], [200, 150]), base).value).toBe('2.5');
  });
});

const LINKS = [
  ['laspeyresVolume', laspeyresVolume],
  ['paascheVolume', paascheVolume],
  ['fisherVolume', fisherVolume],
] as const;

describe.each(LINKS)('%s', (_, link) => {
  it('is 1 for what did not change, and the ratio of the quantities of one thing', () => {
    expect(link(exactly([5, 6], [3, 4]), exactly([1, 2], [3, 4]))).toMatchObject({ value: '1', unit: 'ratio' });
    expect(link(exactly([3], [5]), exactly([2], [4])).value).toBe('1.25');
    expect(link(exactly([2, 2], [4, 4]), exactly([2, 2], [4, 4]))).toMatchObject({ value: '1', low: '1', high: '1' });
  });

  it('is k where all quantities are k-fold, and is not changed by the scale of the prices of a window', () => {
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    const three = fc.tuple(number, number, number);
    fc.assert(
      fc.property(three, three, three, three, fc.integer({ min: 1, max: 99 }), (p0, p1, q0, q1, k) => {
        const grown = q0.map((quantity) => k * quantity);
        expect(link(exactly(p1, grown), exactly(p0, q0)).value).toBe(`${k}`);
        const scaled = [p0, p1].map((prices) => prices.map((price) => k * price));
        const [first = [], second = []] = scaled;
        const { value } = link(exactly(p1, q1), exactly(p0, q0));
        expect(link(exactly(second, q1), exactly(first, q0)).value).toBe(value);
      }),
    );
  });

  it('lies between the least and the greatest ratio of quantities', () => {
    const number = fc.integer({ min: 1, max: 1000 });
    const two = fc.tuple(number, number);
    fc.assert(
      fc.property(two, two, two, two, (p0, p1, q0, q1) => {
        const ratios = q1.map((quantity, index) => quantity / (q0[index] ?? 1));
        const value = Number(link(exactly(p1, q1), exactly(p0, q0)).value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-12));
      }),
    );
  });

  const whole = exactly([1, 2], [3, 4]);

  it.each([
    ['a hole in a quantity now', whole, { ...whole, quantities: basket([quantity(1, 'tonne')]) }, 'missing-current'],
    ['a hole in a quantity before', { ...whole, quantities: basket([quantity(1, 'tonne')]) }, whole, 'missing-base'],
    ['a name that one window lacks', exactly([1], [1]), whole, 'missing-base'],
    ['no names', exactly([], []), exactly([], []), 'missing-current'],
    ['a quantity below zero now', whole, exactly([1, 2], [-3, 4]), 'sign-change'],
    ['a quantity below zero before', exactly([1, 2], [-3, 4]), whole, 'negative-base'],
    ['nothing before', exactly([1, 2], [0, 0]), whole, 'zero-base'],
    ['nothing twice', exactly([1, 2], [0, 0]), exactly([1, 2], [0, 0]), 'no-trade'],
    [
      'quantities of two units',
      whole,
      { ...whole, quantities: basket([quantity(1, 'kg'), quantity(1, 'kg')]) },
      'incomparable-unit',
    ],
    ['prices of two currencies', priced(['USD', 'CNY']), priced(['USD', 'CNY']), 'incomparable-unit'],
    ['prices for another unit', priced(['USD/kg', 'USD/kg']), priced(['USD/kg', 'USD/kg']), 'incomparable-unit'],
    ['prices that are none', priced(['tonne', 'tonne']), priced(['tonne', 'tonne']), 'incomparable-unit'],
    ['money and an index', priced(['USD', 'index']), priced(['USD', 'index']), 'incomparable-unit'],
  ] as const)('is null with %s', (_name, base, current, reason) => {
    expect(link(current, base)).toMatchObject({ value: null, low: null, high: null, unit: 'ratio', reason });
  });

  it('takes prices for the units of the quantities, money and indices', () => {
    for (const units of [
      ['USD/tonne', 'USD/tonne'],
      ['USD/tonne', 'USD'],
      ['index', 'index'],
    ] as const) {
      expect(link(priced(units), priced(units)).value).toBe('1');
    }
  });

  it('does not compare windows or bases that differ', () => {
    const at = (period: '2024' | '2023' | '2023-S1', changes = {}): PricesAndQuantities => ({
      prices: { rubber: observation(period, '2', { indicator: 'price', unit: 'USD/tonne', ...changes }) },
      quantities: { rubber: observation(period, '5', { indicator: 'volume', unit: 'tonne', ...changes }) },
    });
    expect(link(at('2024'), at('2023'))).toMatchObject({ value: '1', period: '2024', options: {}, warnings: [] });
    expect(link(at('2024'), at('2023-S1')).reason).toBe('incomparable-period');
    expect(link(at('2024'), at('2023', { basis: 'wto' })).reason).toBe('incomparable-basis');
    expect(link(at('2024', { status: ['B'] }), at('2023')).reason).toBe('break');
    const mixed = { ...at('2024'), quantities: at('2023').quantities };
    expect(link(mixed, at('2023')).reason).toBe('incomparable-period');
    expect(() => link(at('2024'), at('2023', { partner: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('has no value without a price, or with one below zero', () => {
    const at = (price: Quantity | null): PricesAndQuantities => ({
      ...whole,
      prices: { ...whole.prices, rice: price },
    });
    // one window has no price, and a formula may not need it
    const found = [link(whole, at(null)), link(at(null), whole)].map(({ reason }) => reason);
    expect(found.filter((reason) => reason !== null).length).toBeGreaterThan(0);
    expect(link(at(null), at(null)).reason).toMatch(/^missing-/u);
    expect(link(at(quantity(-1, 'USD')), at(quantity(-1, 'USD'))).reason).toMatch(/^(negative-base|sign-change)$/u);
    expect(link(at(quantity(0, 'USD')), at(quantity(0, 'USD'))).reason).toBeNull();
  });

  it('refuses what are no baskets', () => {
    for (const none of [null, undefined, 5, {}, { prices: null, quantities: null }] as never[]) {
      expect(() => link(whole, none)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
      expect(() => link(none, whole)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });
});

describe('fisherVolume', () => {
  it('is exact where the root ends, and otherwise the mean of the two links to 34 digits', () => {
    const [base, current] = [exactly([2, 1], [10, 20]), exactly([1, 2], [40, 20])];
    expect(fisherVolume(current, base)).toMatchObject({ value: '2', low: '2', high: '2' });
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    const two = fc.tuple(number, number);
    fc.assert(
      fc.property(two, two, two, two, (p0, p1, q0, q1) => {
        const [from, to] = [exactly(p0, q0), exactly(p1, q1)];
        const mean = Math.sqrt(Number(laspeyresVolume(to, from).value) * Number(paascheVolume(to, from).value));
        const fisher = fisherVolume(to, from);
        expect(Math.abs(Number(fisher.value) / mean - 1)).toBeLessThan(1e-12);
        expect(Number(fisher.low)).toBeLessThanOrEqual(Number(fisher.value));
        expect(Number(fisher.high)).toBeGreaterThanOrEqual(Number(fisher.value));
      }),
    );
  });

  it('is undone by time running backwards', () => {
    const number = fc.integer({ min: 1, max: 1000 });
    const two = fc.tuple(number, number);
    fc.assert(
      fc.property(two, two, two, two, (p0, p1, q0, q1) => {
        const [from, to] = [exactly(p0, q0), exactly(p1, q1)];
        const product = Number(fisherVolume(to, from).value) * Number(fisherVolume(from, to).value);
        expect(product).toBeCloseTo(1, 12);
      }),
    );
  });

  it('holds within its bounds what it is for any numbers within theirs, and for some reaches them', () => {
    const number = fc.integer({ min: 1, max: 99 });
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 });
    const of = (eight: readonly Quantity[]): Result<'ratio'> =>
      fisherVolume(
        { prices: basket(eight.slice(4, 6)), quantities: basket(eight.slice(6, 8)) },
        { prices: basket(eight.slice(0, 2)), quantities: basket(eight.slice(2, 4)) },
      );
    const corners = Array.from({ length: 256 }, (_, corner) =>
      Array.from({ length: 8 }, (__, index) => ((corner >> index) % 2 === 0 ? 0 : 1000)),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), steps, (numbers, places) => {
        const rounded = numbers.map((one, index) => figure(one, index % 4 < 2 ? 'USD' : 'tonne'));
        const inside = (at: readonly number[]): Rational => {
          const point = rounded.map((one, index) => quantity(within(one, at[index] ?? 0), one.unit));
          return rational(of(point).value ?? 'none');
        };
        expectBetween(of(rounded), inside(places));
      }),
      { numRuns: 500 },
    );
    const rounded = [3, 7, 20, 5, 9, 2, 30, 4].map((one, index) => figure(one, index % 4 < 2 ? 'USD' : 'tonne'));
    const found = corners.map((at) =>
      Number(of(rounded.map((one, index) => quantity(within(one, at[index] ?? 0), one.unit))).value),
    );
    expect(Number(of(rounded).low)).toBeCloseTo(Math.min(...found), 12);
    expect(Number(of(rounded).high)).toBeCloseTo(Math.max(...found), 12);
  });
});

describe('volume links with open ends', () => {
  const over = (value: number, unit: Unit): Quantity => figure(value, unit, { qualifier: 'over' });

  it.each([
    ['a later quantity', [2, 1], [10, 20], [over(40, 'tonne'), quantity(20, 'tonne')], { low: '2.5', high: null }],
    ['an earlier quantity', [2, 1], [over(10, 'tonne'), 20], [40, 20], { low: '0', high: '2.5' }],
    // between the ratio of all and that of what may have any price, 40 / 10
    ['a price', [over(2, 'USD'), 1], [10, 20], [40, 20], { low: '2.5', high: '4' }],
    ['a price of what fell', [2, over(1, 'USD')], [10, 20], [40, 10], { low: '0.5', high: '2.25' }],
  ] as const)('of %s', (_, prices, before, now, bounds) => {
    const as = (numbers: readonly (number | Quantity)[], unit: Unit): Basket =>
      basket(numbers.map((number) => (typeof number === 'number' ? quantity(number, unit) : number)));
    const base = { prices: as(prices, 'USD'), quantities: as(before, 'tonne') };
    expect(laspeyresVolume({ quantities: as(now, 'tonne') }, base)).toMatchObject(bounds);
  });

  it('have no bound above where all of the earlier value may be nothing', () => {
    const base = {
      prices: basket([quantity(1, 'USD')]),
      quantities: { rubber: figure('0.4', 'tonne', { resolution: '1' }) },
    };
    const { low, high } = laspeyresVolume(
      { quantities: { rubber: quantity(9, 'tonne') } },
      { prices: { rubber: quantity(1, 'USD') }, quantities: base.quantities },
    );
    expect([low, high]).toEqual(['10', null]);
  });
});

function exactly(prices: readonly number[], quantities: readonly number[]): PricesAndQuantities {
  const names = ['rubber', 'rice', 'power', 'tin'];
  const named = (numbers: readonly number[], as: 'USD' | 'tonne'): Basket =>
    Object.fromEntries(numbers.map((number, index) => [names[index] ?? 'none', quantity(number, as)]));
  return { prices: named(prices, 'USD'), quantities: named(quantities, 'tonne') };
}

function priced(units: readonly Unit[]): PricesAndQuantities {
  return {
    prices: basket(units.map((one) => quantity(1, one))),
    quantities: basket([quantity(3, 'tonne'), quantity(4, 'tonne')]),
  };
}
