import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionToGrowth,
  figure,
  growthRate,
  quantity,
  type Basket,
  type Period,
  type Quantity,
  type Result,
  type TradePartner,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';

const HUNDRED = rational('100');
const usd = (value: number | `${number}`): Quantity<'USD'> => quantity(value, 'USD');
const first = (results: Readonly<Record<string, Result>>): Result => results['VN'] as Result;
const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(plus, rational('0'));

// VN and TH, now and before
const pairs = ([a, b, c, d]: readonly Quantity[]): readonly [Basket, Basket] => [
  { VN: a, TH: b },
  { VN: c, TH: d },
];

describeFormula({
  name: 'a contribution to the growth of a sum',
  count: 4,
  calculate: (numbers) => first(contributionToGrowth(...pairs(numbers)).contributions),
  exact: ([a, , c, d]) => times(HUNDRED, over(minus(a as Rational, c as Rational), plus(c as Rational, d as Rational))),
});

describeFormula({
  name: 'the growth of a sum',
  count: 4,
  calculate: (numbers) => contributionToGrowth(...pairs(numbers)).growth,
  exact: ([a, b, c, d]) => {
    const base = plus(c as Rational, d as Rational);
    return over(minus(plus(a as Rational, b as Rational), base), base);
  },
});

describeFormula({
  name: 'a contribution to the growth of a given total',
  count: 3,
  calculate: ([a, b, c]) => {
    const total = { current: c, base: c };
    return first(contributionToGrowth({ VN: a }, { VN: b }, { total }).contributions);
  },
  exact: ([a, b, c]) => times(HUNDRED, over(minus(a as Rational, b as Rational), c as Rational)),
});

describeFormula({
  name: 'the residual of contributions',
  count: 6,
  calculate: ([current, base, ...parts]) =>
    contributionToGrowth(...pairs(parts), { total: { current, base } }).residual as Result,
  exact: ([current, base, a, b, c, d]) => {
    const known = minus(plus(a as Rational, b as Rational), plus(c as Rational, d as Rational));
    const total = minus(current as Rational, base as Rational);
    return times(HUNDRED, over(minus(total, known), base as Rational));
  },
});

describe('contributionToGrowth', () => {
  // https://codingace.net/conversion/cal_contribution_to_growth.html, "Example Data Table"
  it.each([
    ['Product A', 1000, 1180, 250, 315, '6.5'],
    ['Region North', 5000, 5600, 1100, 1320, '4.4'],
    ['Service Line', 2200, 2420, 680, 748, '3.09'],
  ] as const)('of %s is that of the printed example', (name, totalBase, total, base, current, printed) => {
    const given = { total: { current: usd(total), base: usd(totalBase) } };
    const { contributions } = contributionToGrowth({ [name]: usd(current) }, { [name]: usd(base) }, given);
    expect(contributions[name]).toMatchObject({ reason: null, unit: 'percentage-point' });
    expect(contributions[name]?.value?.slice(0, printed.length)).toBe(printed);
  });

  it('leaves to the rest what the rest added: 1.4 of 3.6 points beside the 2.2 of consumer spending', () => {
    // Bureau of Economic Analysis, FAQ 80, https://dev.bea.gov/help/faq/80: the fourth quarter of 2003
    const total = { current: usd('103.6'), base: usd(100) };
    const found = contributionToGrowth({ spending: usd('72.2') }, { spending: usd(70) }, { total });
    expect(found.contributions['spending']?.value).toBe('2.2');
    expect(found.residual).toMatchObject({ value: '1.4', low: '1.4', high: '1.4', unit: 'percentage-point' });
  });

  it('of all parts sums to the growth of their total, and with a given total so does the residual', () => {
    const amounts = fc.array(fc.tuple(fc.nat(10 ** 6), fc.nat(10 ** 6)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.nat(10 ** 8), fc.boolean(), (parts, extra, isGiven) => {
        const [now, before] = [0, 1].map((side) => parts.reduce((all, part) => all + (part[side] ?? 0), 0));
        fc.pre((before ?? 0) > 0);
        const basket = (side: 0 | 1): Basket<'USD'> =>
          Object.fromEntries(parts.map((part, index) => [`part ${index}`, usd(part[side])]));
        const total = { current: usd((now ?? 0) + extra), base: usd(before ?? 0) };
        const found = contributionToGrowth(basket(0), basket(1), isGiven ? { total } : {});
        const rows = [...Object.values(found.contributions), ...(found.residual === null ? [] : [found.residual])];
        const all = sum(rows.map(({ value }) => rational(value ?? 'none')));
        const error = minus(all, times(HUNDRED, rational(found.growth.value ?? 'none')));
        expect(order(error, rational('0.00000000000000000000001'))).toBe(-1);
        expect(order(error, rational('-0.00000000000000000000001'))).toBe(1);
      }),
    );
  });

  it('is not changed by the unit, and its growth is that of growthRate', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.integer({ min: 1, max: 1000 }), (a, b, c, d, scale) => {
        const found = contributionToGrowth({ VN: usd(a), TH: usd(b) }, { VN: usd(c), TH: usd(d) });
        const [now, before] = [
          { VN: usd(a * scale), TH: usd(b * scale) },
          { VN: usd(c * scale), TH: usd(d * scale) },
        ];
        expect(contributionToGrowth(now, before).contributions['VN']?.value).toBe(found.contributions['VN']?.value);
        expect(found.growth.value).toBe(growthRate(usd(a + b), usd(c + d)).value);
      }),
    );
  });

  it('does not take a part at two places of its bounds', () => {
    const found = contributionToGrowth({ VN: usd(12), TH: usd(10) }, { VN: figure(10, 'USD'), TH: usd(10) });
    // (12 − 10.5) / 20.5 and (12 − 9.5) / 19.5
    expect(found.contributions['VN']?.low?.slice(0, 8)).toBe('7.317073');
    expect(found.contributions['VN']?.high?.slice(0, 8)).toBe('12.82051');
    expect(found).toMatchObject({ totalMethod: 'computed', residual: null });
  });

  it('of one part is all of the growth', () => {
    const { growth, contributions } = contributionToGrowth({ VN: figure(12, 'USD') }, { VN: figure(10, 'USD') });
    expect(growth.value).toBe('0.2');
    expect(contributions['VN']).toMatchObject({ value: '20' });
    expect(Number(contributions['VN']?.high)).toBeCloseTo(100 * Number(growth.high), 12);
  });

  it('of what did not change is zero', () => {
    const basket = { VN: usd(5), TH: usd(5) };
    const { growth, contributions } = contributionToGrowth(basket, basket);
    expect([growth.value, contributions['VN']?.value, contributions['TH']?.value]).toEqual(['0', '0', '0']);
  });

  it('stays within the range of the formula where an end is open', () => {
    const atLeast = figure(10, 'USD', { qualifier: 'over' });
    const now = contributionToGrowth({ VN: atLeast, TH: usd(1) }, { VN: usd(5), TH: usd(5) });
    expect(now.contributions['VN']).toMatchObject({ value: '50', low: '50', high: null });
    const before = contributionToGrowth({ VN: usd(5), TH: usd(5) }, { VN: atLeast, TH: usd(10) });
    expect(before.contributions['VN']).toMatchObject({ value: '-25', low: '-100', high: '-25' });
    expect(before.growth).toMatchObject({ value: '-0.5', low: '-1', high: '-0.5' });
  });

  it.each([
    ['zero before', { VN: usd(5) }, { VN: usd(0) }, 'zero-base'],
    ['zero twice', { VN: usd(0) }, { VN: usd(0) }, 'no-trade'],
    ['below zero before', { VN: usd(5) }, { VN: usd(-5) }, 'negative-base'],
    ['below zero now', { VN: usd(-5) }, { VN: usd(5) }, 'sign-change'],
    ['nothing now', {}, { VN: usd(5) }, 'missing-current'],
    ['a hole now', { VN: null }, { VN: usd(5) }, 'missing-current'],
    ['a hole before', { VN: usd(5) }, { VN: undefined }, 'missing-base'],
    ['another unit', { VN: usd(5) }, { VN: quantity(5, 'CNY') as never }, 'incomparable-unit'],
    ['another window', { VN: observation('2024', '5') }, { VN: observation('2023-S1', '5') }, 'incomparable-period'],
    [
      'another basis',
      { VN: observation('2024', '5') },
      { VN: observation('2023', '5', { basis: 'wto' }) },
      'incomparable-basis',
    ],
    ['a break', { VN: observation('2024', '5', { status: ['B'] }) }, { VN: observation('2023', '5') }, 'break'],
  ] as const)('of a total with %s is null', (_, current, base, reason) => {
    const { growth, contributions, residual } = contributionToGrowth<'USD', string>(current, base);
    expect(growth).toMatchObject({ value: null, reason, unit: 'ratio' });
    expect(contributions['VN']).toMatchObject({ value: null, reason, unit: 'percentage-point' });
    expect(residual).toBeNull();
  });

  it('has no growth where a part is missing, but a row for each part with its own reason', () => {
    const base = { VN: usd(10), TH: usd(10), MY: usd(20) };
    const now = contributionToGrowth({ VN: usd(12), TH: null, MY: usd(20) }, base);
    expect(now.growth.reason).toBe('missing-current');
    expect(now.contributions).toMatchObject({
      VN: { value: '5', reason: null },
      TH: { reason: 'missing-current' },
      MY: { value: '0', reason: null },
    });
    const before = contributionToGrowth(base, { VN: usd(10), TH: null, MY: usd(20) });
    expect(before.growth.reason).toBe('missing-base');
    expect(before.contributions).toMatchObject({ VN: { reason: 'missing-base' }, TH: { reason: 'missing-base' } });
  });

  it('takes a name that a complete basket lacks as zero, and one that a partial basket lacks as a hole', () => {
    const [current, base] = [
      { VN: usd(12), LA: usd(3) },
      { VN: usd(10), TH: usd(5) },
    ];
    const complete = contributionToGrowth(current, base, { coverage: 'complete' });
    expect(complete.growth.value).toBe('0');
    expect(complete.contributions).toMatchObject({
      LA: { value: '20' },
      TH: { value: '-33.33333333333333333333333333333333' },
    });
    expect(complete.growth.options).toEqual({ coverage: 'complete', total: 'computed' });
    const partial = contributionToGrowth(current, base);
    expect(partial.growth.options).toEqual({ coverage: 'partial', total: 'computed' });
    expect(partial.contributions).toMatchObject({
      LA: { reason: 'missing-base' },
      TH: { reason: 'missing-current' },
    });
    const none = contributionToGrowth({ VN: null }, { VN: usd(10) }, { coverage: 'complete' });
    expect(none.growth.reason).toBe('missing-current');
  });

  it('of given totals leaves a part that is missing to the residual', () => {
    const total = { current: usd(120), base: usd(100) };
    const found = contributionToGrowth({ VN: usd(15), TH: null }, { VN: usd(10), TH: usd(10) }, { total });
    expect(found.growth.value).toBe('0.2');
    expect(found.contributions).toMatchObject({ VN: { value: '5' }, TH: { reason: 'missing-current' } });
    expect(found.residual?.value).toBe('15');
    const nothing = contributionToGrowth({ TH: null }, { TH: usd(10) }, { total });
    expect(nothing.residual?.value).toBe('20');
    expect(nothing.growth.options).toEqual({ coverage: 'partial', total: 'given' });
  });

  it.each([
    ['that is missing now', { current: null, base: usd(100) }, 'missing-current', '5'],
    ['that was missing', { current: usd(120), base: null }, 'missing-base', 'missing-base'],
    ['of zero before', { current: usd(120), base: usd(0) }, 'zero-base', 'zero-base'],
    ['of zero twice', { current: usd(0), base: usd(0) }, 'no-trade', 'no-trade'],
    ['below zero before', { current: usd(120), base: usd(-1) }, 'negative-base', 'negative-base'],
    ['below zero now', { current: usd(-1), base: usd(100) }, 'sign-change', 'sign-change'],
  ] as const)('of a total %s: the growth is null, %o', (_, total, reason, row) => {
    const found = contributionToGrowth({ VN: usd(15) }, { VN: usd(10) }, { total });
    expect(found.growth.reason).toBe(reason);
    expect(found.residual?.reason).toBe(reason);
    expect(found.contributions['VN']?.value ?? found.contributions['VN']?.reason).toBe(row);
  });

  it('asks for a total of what its parts are of, in all but the dimension that tells the parts apart', () => {
    const at = (period: Period, value: `${number}`, partner: string, changes = {}) =>
      observation(period, value, { partner, options: { resolution: '0' }, ...changes });
    const current = { VN: at('2024', '15', 'VN'), TH: at('2024', '10', 'TH') };
    const base = { VN: at('2023', '10', 'VN'), TH: at('2023', '10', 'TH') };
    const world = { current: at('2024', '120', 'WORLD'), base: at('2023', '100', 'WORLD') };
    const found = contributionToGrowth(current, base, { total: world });
    expect(found.growth).toMatchObject({ value: '0.2', transformation: 'GY', period: '2024' });
    expect(found.contributions['VN']).toMatchObject({ value: '5', transformation: 'GOY', period: '2024' });
    const wto = {
      current: at('2024', '120', 'WORLD', { basis: 'wto' }),
      base: at('2023', '1', 'WORLD', { basis: 'wto' }),
    };
    expect(contributionToGrowth(current, base, { total: wto }).contributions['VN']?.reason).toBe('incomparable-basis');
    const later = { current: at('2025', '120', 'WORLD'), base: at('2024', '100', 'WORLD') };
    expect(contributionToGrowth(current, base, { total: later }).residual?.reason).toBe('incomparable-period');
    const yuan = { current: quantity(5, 'CNY'), base: quantity(4, 'CNY') } as never;
    expect(contributionToGrowth({ VN: usd(1) }, { VN: usd(1) }, { total: yuan }).contributions['VN']?.reason).toBe(
      'incomparable-unit',
    );
    const exports = { current: at('2024', '120', 'WORLD', { flow: 'export' }), base: world.base };
    expect(() => contributionToGrowth(current, base, { total: exports })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it.each([
    ['2024-Q2', '2024-Q1', 'GO1', ['seasonality']],
    ['2024-Q2', '2023-Q2', 'GOY', []],
    ['2024', '2020', null, []],
    ['2024-02', '2023-02', 'GOY', ['holiday-affected']],
  ] as const)('of %s over %s is %s and warns %o', (period, basePeriod, transformation, warnings) => {
    const found = contributionToGrowth({ VN: observation(period, '5') }, { VN: observation(basePeriod, '4') });
    expect(found.contributions['VN']).toMatchObject({ transformation, warnings, period });
  });

  it('refuses a bloc beside its member, and what is no basket or of different things', () => {
    const parts = { ASEAN: usd(5), VN: usd(1) };
    const { partners } = dataset;
    expect(() => contributionToGrowth(parts, parts, { partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
    expect(contributionToGrowth(parts, parts, { partners: [] as TradePartner[] }).growth.options).toMatchObject({
      partners: true,
    });
    for (const none of [null, 5, 'text'] as never[]) {
      expect(() => contributionToGrowth(none, parts)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
      expect(() => contributionToGrowth(parts, none)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
    const mixed = { VN: observation('2023', '5', { partner: 'TH' }) };
    expect(() => contributionToGrowth({ VN: observation('2024', '5', { partner: 'VN' }) }, mixed)).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('gives no contribution of a bloc whose members changed', () => {
    const asean = (period: Period) => ({ ASEAN: observation(period, '5', { partner: 'ASEAN' }) });
    const { partners } = dataset;
    const found = contributionToGrowth(asean('2026'), asean('2024'), { partners });
    expect(found.contributions['ASEAN']?.reason).toBe('composition-change');
    expect(contributionToGrowth(asean('2023'), asean('2022'), { partners }).contributions['ASEAN']?.reason).toBeNull();
  });

  it('is frozen, JSON, and carries what it was computed from', () => {
    const [current, base] = [{ VN: observation('2024', '5', { status: ['P'] }) }, { VN: observation('2023', '4') }];
    const found = contributionToGrowth(current, base);
    expect([found, found.contributions, found.growth, found.contributions['VN']].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.contributions['VN']).toMatchObject({ status: ['P'], inputs: { current: current.VN, base: base.VN } });
    // @ts-expect-error -- dollars and yuan
    contributionToGrowth({ VN: usd(5) }, { VN: quantity(5, 'CNY') });
  });
});
