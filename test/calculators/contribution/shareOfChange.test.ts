import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, shareOfChange, type Basket, type Quantity, type Result } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, type Rational } from '../../support/rational.js';

const ONE = rational('1');
const isZero = (number: Rational): boolean => number.numerator === 0n;
const usd = (value: number | `${number}`): Quantity<'USD'> => quantity(value, 'USD');
const first = (results: Readonly<Record<string, Result>>): Result => results['VN'] as Result;

// VN and TH, now and before
const pairs = ([a, b, c, d]: readonly Quantity[]): readonly [Basket, Basket] => [
  { VN: a, TH: b },
  { VN: c, TH: d },
];

describeFormula({
  name: 'a share of the change of a sum',
  count: 4,
  calculate: (numbers) => first(shareOfChange(...pairs(numbers)).shares),
  exact: ([a, b, c, d]) => {
    const change = minus(plus(a as Rational, b as Rational), plus(c as Rational, d as Rational));
    return isZero(change) ? null : over(minus(a as Rational, c as Rational), change);
  },
});

describeFormula({
  name: 'a share of the change of a given total',
  count: 4,
  calculate: ([current, base, a, b]) => first(shareOfChange({ VN: a }, { VN: b }, { total: { current, base } }).shares),
  exact: ([current, base, a, b]) => {
    const change = minus(current as Rational, base as Rational);
    return isZero(change) ? null : over(minus(a as Rational, b as Rational), change);
  },
});

describeFormula({
  name: 'the residual of shares of a change',
  count: 4,
  calculate: ([current, base, a, b]) =>
    shareOfChange({ VN: a }, { VN: b }, { total: { current, base } }).residual as Result,
  exact: ([current, base, a, b]) => {
    const change = minus(current as Rational, base as Rational);
    return isZero(change) ? null : minus(ONE, over(minus(a as Rational, b as Rational), change));
  },
});

describeFormula({
  name: 'the change of a sum',
  count: 4,
  digits: null,
  calculate: (numbers) => shareOfChange(...pairs(numbers)).change,
  exact: ([a, b, c, d]) => minus(plus(a as Rational, b as Rational), plus(c as Rational, d as Rational)),
});

describe('shareOfChange', () => {
  // https://codingace.net/conversion/cal_contribution_to_growth.html, "Example Data Table"
  it.each([
    ['Product A', 1000, 1180, 250, 315, '0.3611'],
    ['Region North', 5000, 5600, 1100, 1320, '0.3666'],
    ['Service Line', 2200, 2420, 680, 748, '0.3090'],
  ] as const)('of %s is that of the printed example', (name, totalBase, total, base, current, printed) => {
    const given = { total: { current: usd(total), base: usd(totalBase) } };
    const { shares } = shareOfChange({ [name]: usd(current) }, { [name]: usd(base) }, given);
    expect(shares[name]).toMatchObject({ reason: null, unit: 'ratio', transformation: null });
    expect(shares[name]?.value?.slice(0, printed.length)).toBe(printed);
  });

  // China Statistical Yearbook 2011, table 2-20, https://www.stats.gov.cn/sj/ndsj/2011/html/C0220e.htm: the contributions, in
  // percentage points, and the contribution shares, in per cent, of consumption, capital formation and net exports
  it.each([
    ['2000', ['5.5', '1.9', '1.0'], ['65.1', '22.4', '12.5']],
    ['2005', ['4.3', '4.4', '2.6'], ['37.9', '39.0', '23.1']],
    ['2006', ['5.1', '5.6', '2.0'], ['40.0', '43.9', '16.1']],
    ['2009', ['4.4', '8.4', '-3.6'], ['47.6', '91.3', '-38.9']],
    ['2010', ['3.8', '5.6', '0.9'], ['36.8', '54.0', '9.2']],
  ] as const)(
    'of the components of China’s growth in %s agrees with the printed contributions',
    (_, points, printed) => {
      const names = ['consumption', 'capital', 'net exports'];
      const base = Object.fromEntries(names.map((name) => [name, usd(100)]));
      const grown = names.map((name, index) => {
        const value = `${(1000 + 10 * Number(points[index])) / 10}` as const;
        return [name, figure(value, 'USD', { resolution: '0.1' })] as const;
      });
      const { shares } = shareOfChange(Object.fromEntries(grown), base);
      names.forEach((name, index) => {
        const share = figure(printed[index] ?? ('none' as `${number}`), 'USD');
        expect(100 * Number(shares[name]?.low)).toBeLessThanOrEqual(Number(share.high));
        expect(100 * Number(shares[name]?.high)).toBeGreaterThanOrEqual(Number(share.low));
      });
    },
  );

  it('of all parts sums to 1, and with a given total so does the residual', () => {
    const amounts = fc.array(fc.tuple(fc.nat(10 ** 6), fc.nat(10 ** 6)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (parts, isGiven) => {
        const basket = (side: 0 | 1): Basket<'USD'> =>
          Object.fromEntries(parts.map((part, index) => [`part ${index}`, usd(part[side])]));
        const total = { current: usd(12), base: usd(7) };
        const found = shareOfChange(basket(0), basket(1), isGiven ? { total } : {});
        fc.pre(found.change.value !== '0');
        const rows = [...Object.values(found.shares), ...(found.residual === null ? [] : [found.residual])];
        const all = rows.map(({ value }) => rational(value ?? 'none')).reduce(plus);
        expect(order(minus(all, ONE), rational('0.000000000000000000000001'))).toBe(-1);
        expect(order(minus(all, ONE), rational('-0.000000000000000000000001'))).toBe(1);
      }),
    );
  });

  it('is not changed by the unit, nor by time running backwards', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.integer({ min: 1, max: 1000 }), (a, b, c, d, scale) => {
        const at = (factor: number): readonly [Basket<'USD'>, Basket<'USD'>] => [
          { VN: usd(a * factor), TH: usd(b * factor) },
          { VN: usd(c * factor), TH: usd(d * factor) },
        ];
        const [now, before] = at(1);
        const { value } = first(shareOfChange(now, before).shares);
        expect(first(shareOfChange(...at(scale)).shares).value).toBe(value);
        expect(first(shareOfChange(before, now).shares).value).toBe(value);
      }),
    );
  });

  it.each([
    ['nothing changed', { VN: usd(5), TH: usd(5) }, { VN: usd(5), TH: usd(5) }],
    ['changes cancel out', { VN: usd(6), TH: usd(4) }, { VN: usd(5), TH: usd(5) }],
    ['the change lies within its rounding', { VN: figure(6, 'USD'), TH: usd(5) }, { VN: figure(5, 'USD'), TH: usd(5) }],
    ['an end is open', { VN: figure(6, 'USD', { qualifier: 'under' }), TH: usd(5) }, { VN: usd(5), TH: usd(5) }],
  ] as const)('is not identified where %s', (_, current, base) => {
    const { change, shares } = shareOfChange<'USD', string>(current, base);
    expect(change.reason).toBeNull();
    expect(shares).toMatchObject({ VN: { reason: 'not-identified' }, TH: { reason: 'not-identified' } });
  });

  it('is known where all was nothing before, and is 1 for a part alone', () => {
    const found = shareOfChange({ VN: figure(30, 'USD'), TH: usd(10) }, { VN: usd(0), TH: usd(0) });
    expect(found.shares['VN']?.value).toBe('0.75');
    expect(shareOfChange({ VN: figure(30, 'USD') }, { VN: usd(0) }).shares['VN']).toMatchObject({
      low: '1',
      high: '1',
    });
  });

  it.each([
    ['below zero before', { VN: usd(5) }, { VN: usd(-5) }, 'negative-base'],
    ['below zero now', { VN: usd(-5) }, { VN: usd(5) }, 'sign-change'],
    ['nothing at all', {}, {}, 'missing-current'],
    ['a hole now', { VN: null }, { VN: usd(5) }, 'missing-current'],
    ['a hole before', { VN: usd(5) }, { VN: null }, 'missing-base'],
    ['another unit', { VN: usd(5) }, { VN: quantity(5, 'CNY') as never }, 'incomparable-unit'],
    ['another window', { VN: observation('2024', '5') }, { VN: observation('2023-S1', '5') }, 'incomparable-period'],
  ] as const)('of a total with %s is null', (_, current, base, reason) => {
    const { change, shares } = shareOfChange<'USD', string>(current, base);
    expect(change).toMatchObject({ value: null, reason });
    if ('VN' in current) expect(shares['VN']).toMatchObject({ value: null, reason });
  });

  it('has no share in a sum where any part is missing, but one in a given total', () => {
    const [current, base] = [
      { VN: usd(15), TH: null },
      { VN: usd(10), TH: usd(10) },
    ];
    expect(shareOfChange(current, base).shares).toMatchObject({
      VN: { reason: 'missing-current' },
      TH: { reason: 'missing-current' },
    });
    const given = shareOfChange(current, base, { total: { current: usd(120), base: usd(100) } });
    expect(given.change).toMatchObject({ value: '20', unit: 'USD' });
    expect(given.shares).toMatchObject({ VN: { value: '0.25' }, TH: { reason: 'missing-current' } });
    expect(given).toMatchObject({ residual: { value: '0.75' }, totalMethod: 'given' });
    const hole = shareOfChange(current, base, { total: { current: usd(120), base: null } });
    expect(hole).toMatchObject({ change: { reason: 'missing-base' }, residual: { reason: 'missing-base' } });
    const complete = shareOfChange({ VN: usd(15) }, { VN: usd(10), TH: usd(1) }, { coverage: 'complete' });
    expect(complete.shares).toMatchObject({ VN: { value: '1.25' }, TH: { value: '-0.25' } });
    expect(complete.change.options).toEqual({ coverage: 'complete', total: 'computed' });
  });

  it('names the change and the window, and is frozen JSON', () => {
    const found = shareOfChange({ VN: observation('2024-Q2', '9') }, { VN: observation('2023-Q2', '5') });
    expect(found.change).toMatchObject({ transformation: 'DY', period: '2024-Q2', unit: 'USD' });
    expect([found, found.shares, found.change, found.shares['VN']].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
