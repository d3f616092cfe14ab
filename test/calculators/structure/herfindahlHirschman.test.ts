import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, herfindahlHirschman, quantity, share, type Basket } from 'china-asean';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';
import { baskets, concentration, exactly, inside, named, printed } from './baskets.js';

describeFormula({
  name: 'herfindahlHirschman',
  count: [1, 8],
  calculate: (numbers) => herfindahlHirschman(named(numbers)),
  exact: concentration,
  reached: ['high'],
});

describe('herfindahlHirschman', () => {
  it.each([
    [
      '30, 30, 20, 20: 2,600 points',
      [30, 30, 20, 20],
      '0.26',
      'US Department of Justice, "Herfindahl–Hirschman Index"',
    ],
    [
      'eight: 1,296 points',
      [10, 9, 12, 15, 12, 11, 15, 16],
      '0.1296',
      'Investopedia, "Herfindahl–Hirschman Index (HHI)"',
    ],
    ['80, 10, 10: 6,600 points', [80, 10, 10], '0.66', 'octarisk, calc_HHI.m, assertion'],
    ['20, 50, 20, 10', [20, 50, 20, 10], '0.34', 'Dörsam, Wirtschaftsstatistik (2004), in R package REAT, herf'],
  ] as const)('of %s is as published', (_shares, numbers, expected, _source) => {
    const index = herfindahlHirschman(exactly(numbers));
    expect(index).toMatchObject({
      value: expected,
      low: expected,
      high: expected,
      unit: 'index',
      items: numbers.length,
    });
  });

  it('takes shares as ratios, with the digits that were printed', () => {
    // R package concstats, concstats_hhi: 0.30 to two digits
    const index = herfindahlHirschman(printed(['0.35', '0.40', '0.05', '0.10', '0.06', '0.04'], 'ratio'));
    expect(index.value).toBe('0.3002');
    expect(Number(index.low)).toBeLessThan(0.3002);
    expect(herfindahlHirschman(printed(['0.333', '0.333', '0.333'], 'ratio')).value?.slice(0, 6)).toBe('0.3333');
  });

  it.each([
    ['16.7 for 0.167', printed(['16.7', '83.3'], 'ratio')],
    ['those of the largest only', printed(['0.35', '0.40'], 'ratio')],
    ['exact ones that miss 1', exactly(['0.33', '0.33', '0.33'], 'ratio')],
  ])('refuses shares that cannot add up to 1: %s', (_case, shares) => {
    expect(() => herfindahlHirschman(shares)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => herfindahlHirschman(shares)).toThrow(/^herfindahlHirschman: expected shares that add up to 1, got "/u);
  });

  it('takes shares that the package computed', () => {
    const whole = quantity('7', 'USD');
    const shares = named(
      [1, 2, 4].map((part) => share(quantity(part, 'USD'), whole) as ReturnType<typeof quantity<'ratio'>>),
    );
    expect(herfindahlHirschman(shares).value?.slice(0, 20)).toBe(
      herfindahlHirschman(exactly([1, 2, 4])).value?.slice(0, 20),
    );
  });

  it.each([
    ['one item', [5], '1'],
    ['all in one of several', [0, 5, 0], '1'],
    ['four equal items', [3, 3, 3, 3], '0.25'],
  ] as const)('of %s is exact', (_case, numbers, expected) => {
    expect(herfindahlHirschman(exactly(numbers))).toMatchObject({ value: expected, low: expected, high: expected });
  });

  it.each([
    ['all items are zero', exactly([0, 0]), 'no-trade'],
    ['an item is missing', { a: quantity(5, 'USD'), b: null }, 'missing-current'],
    ['there is no item', {}, 'missing-current'],
    ['an item is below zero', exactly([5, -1]), 'sign-change'],
    ['units differ', { a: quantity(5, 'USD'), b: quantity(5, 'CNY') }, 'incomparable-unit'],
  ] as const)('is null where %s', (_case, parts, reason) => {
    expect(herfindahlHirschman(parts as Basket)).toMatchObject({
      value: null,
      reason,
      unit: 'index',
      items: Object.keys(parts).length,
    });
  });

  it('asks for observations of one window, basis and flow, that differ in one dimension', () => {
    const [vn, th] = ['VN', 'TH'].map((partner) => observation('2024', '5e9', { partner }));
    expect(herfindahlHirschman({ vn, th })).toMatchObject({ value: '0.5', period: '2024', options: {} });
    const other = (changes: object, period = '2024' as const) => ({ vn, th: observation(period, '5e9', changes) });
    expect(herfindahlHirschman({ vn, th: observation('2023', '5e9', { partner: 'TH' }) }).reason).toBe(
      'incomparable-period',
    );
    expect(herfindahlHirschman(other({ partner: 'TH', basis: 'press' })).reason).toBe('incomparable-basis');
    for (const changes of [{ flow: 'export' }, { partner: 'TH', reporter: 'MY' }]) {
      expect(() => herfindahlHirschman(other(changes))).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    }
  });

  it('refuses a bloc beside its member, where it is told of them', () => {
    const parts = { ASEAN: quantity(5, 'USD'), VN: quantity(1, 'USD') };
    expect(herfindahlHirschman(parts).reason).toBeNull();
    expect(() => herfindahlHirschman(parts, { partners: smallDataset().partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
  });

  it('refuses what is no basket', () => {
    expect(() => herfindahlHirschman(null as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('is least where the amounts are as even as their bounds allow, which no corner is', () => {
    // 9.5 to 10.5 and 20 to 30 and 9: the level is (9² + 20²) / (9 + 20) = 16.6, so 10.5, 20, 9 it is not; by hand
    const parts = { a: figure(10, 'USD'), b: figure('25', 'USD', { resolution: '10' }), c: quantity(9, 'USD') };
    const index = herfindahlHirschman(parts);
    // (10.5² + 20² + 9²) / 39.5²
    expect(index.low?.slice(0, 14)).toBe(String((10.5 ** 2 + 400 + 81) / 39.5 ** 2).slice(0, 14));
    // two that can meet at the level of the third, 10: (10² + 10² + 10²) / 30², a third
    const level = [
      figure('9', 'USD', { resolution: '4' }),
      figure('11', 'USD', { resolution: '4' }),
      quantity(10, 'USD'),
    ];
    expect(herfindahlHirschman(named(level)).low?.slice(0, 12)).toBe('0.3333333333');
    // one free item beside 3 and 5: at (9 + 25) / 8 = 4.25, (9 + 25 + 4.25²) / 12.25²
    const free = [quantity(3, 'USD'), quantity(5, 'USD'), figure('4', 'USD')];
    expect(herfindahlHirschman(named(free)).low?.slice(0, 14)).toBe(String((34 + 4.25 ** 2) / 12.25 ** 2).slice(0, 14));
  });

  it('with an open end may be 1, but no less than the closed ends allow', () => {
    const parts = { a: quantity(5, 'USD'), b: figure(3, 'USD', { qualifier: 'over' }) };
    expect(herfindahlHirschman(parts)).toMatchObject({ low: '0.5', high: '1' });
    const above = { a: quantity(5, 'USD'), b: figure(20, 'USD', { qualifier: 'over' }) };
    expect(herfindahlHirschman(above)).toMatchObject({ low: '0.68', high: '1' });
    const all = { a: figure(5, 'USD', { qualifier: 'over' }), b: figure(20, 'USD', { qualifier: 'over' }) };
    expect(herfindahlHirschman(all)).toMatchObject({ low: '0.5', high: '1' });
    expect(herfindahlHirschman({ a: figure(5, 'USD', { qualifier: 'over' }) })).toMatchObject({ low: '1', high: '1' });
  });

  it('with ends at zero may be 1: nothing is certain of any item', () => {
    const parts = named([figure(5, 'USD', { qualifier: 'under' }), figure(8, 'USD', { qualifier: 'under' })]);
    expect(herfindahlHirschman(parts)).toMatchObject({ low: '0.5', high: '1' });
  });

  it('is exact at the greatest where one item of wide bounds outweighs the rest', () => {
    // 1 to 10 beside 2: at 10 it is (100 + 4) / 144, at 1 it is 5 / 9
    const wide = { a: figure('5.5', 'USD', { resolution: '9' }), b: quantity(2, 'USD') };
    expect(herfindahlHirschman(wide).high?.slice(0, 12)).toBe('0.7222222222');
  });

  it('is hardly above the greatest where a thousand other items are not exact either', () => {
    const wide = figure('5000', 'USD', { resolution: '8000' });
    const others = Array.from({ length: 1200 }, (_, index) => figure(1 + (index % 40), 'USD'));
    const { high } = herfindahlHirschman({ wide, ...named(others) });
    // the corners that are high from some size on, with the wide item at each end
    const corners = [1000, 9000].flatMap((large) =>
      Array.from({ length: 42 }, (_, size) => {
        const numbers = [large, ...others.map(({ value }) => Number(value) + (Number(value) > size ? 0.5 : -0.5))];
        const total = numbers.reduce((a, b) => a + b);
        return numbers.reduce((a, b) => a + b ** 2, 0) / total ** 2;
      }),
    );
    expect(Number(high) / Math.max(...corners)).toBeGreaterThan(1 - 1e-14);
    expect(Number(high) / Math.max(...corners)).toBeLessThan(1 + 1e-9);
  });

  it('holds the index of any amounts within their bounds, with zeros and wide bounds too', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(baskets({ minLength: 1, maxLength: 6 }), steps, (parts, thousandths) => {
        const found = concentration(inside(parts, thousandths));
        fc.pre(found !== null);
        expectBetween(herfindahlHirschman(parts), found);
      }),
      { numRuns: 3000 },
    );
  });

  it('is settled for hundreds of items to many digits, and in little time', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => 1000 + ((index * 7919) % 90_001));
    const index = herfindahlHirschman(named(numbers.map((number) => figure(number, 'USD'))));
    // the corner that the slopes say: high where above T = Σx² / Σx
    const threshold = numbers.reduce((a, b) => a + b ** 2, 0) / numbers.reduce((a, b) => a + b);
    const corner = numbers.map((number) => BigInt(2 * number + (number > threshold ? 1 : -1)));
    const [squares, total] = [corner.reduce((a, b) => a + b * b, 0n), corner.reduce((a, b) => a + b)];
    expect(Math.abs(Number(index.high) / (Number(squares) / Number(total) ** 2) - 1)).toBeLessThan(1e-14);
    expectBetween(index, { numerator: squares, denominator: total * total });
  });

  it('does not change with the unit of measure, and falls as 1/k when all is split into k', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 999 }), (amounts, factor) => {
        const { value } = herfindahlHirschman(exactly(amounts));
        expect(herfindahlHirschman(exactly(amounts.map((amount) => amount * factor))).value).toBe(value);
        const half = herfindahlHirschman(exactly([...amounts, ...amounts]));
        expect(Number(half.value)).toBeCloseTo(Number(value) / 2, 14);
      }),
    );
  });
});
