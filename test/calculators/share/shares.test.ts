import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basketOf,
  figure,
  getById,
  membersAt,
  quantity,
  shares,
  type Operand,
  type Quantity,
  type Result,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import { smallDataset } from '../../support/dataset.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, roundedTo, type Rational } from '../../support/rational.js';

const ONE = rational('1');
const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(plus, rational('0'));
const named = (numbers: readonly Quantity[]): Record<string, Quantity> =>
  Object.fromEntries(numbers.map((number, index) => [`part ${index}`, number]));
const firstOf = (results: Readonly<Record<string, Result<'ratio'>>>): Result => results['part 0'] as Result;

describeFormula({
  name: 'shares in the sum of the parts',
  count: [1, 3],
  calculate: (numbers) => firstOf(shares(named(numbers)).shares),
  exact: (numbers) => over(numbers[0] as Rational, sum(numbers)),
});

describeFormula({
  name: 'shares in a given total',
  count: [2, 3],
  calculate: ([total, ...parts]) => firstOf(shares(named(parts), { total: total as Quantity }).shares),
  exact: ([total, part]) => over(part as Rational, total as Rational),
});

describeFormula({
  name: 'the residual of shares',
  count: [2, 4],
  calculate: ([total, ...parts]) => shares(named(parts), { total: total as Quantity }).residual as Result,
  exact: ([total, ...parts]) => minus(ONE, over(sum(parts), total as Rational)),
});

describe('shares in the sum of the parts', () => {
  it('are those of the printed example: 3, 2 and 2 people of 7', () => {
    // "How to deal with the sum of rounded percentage not being 100?", w3toppers.com: 42.857, 28.571 and 28.571 per cent
    const people = { USA: quantity(3, 'count'), Australia: quantity(2, 'count'), Germany: quantity(2, 'count') };
    const found = shares(people);
    expect(found).toMatchObject({ totalMethod: 'computed', residual: null, total: { value: '7', unit: 'count' } });
    expect(found.shares.USA.value?.slice(0, 7)).toBe('0.42857');
    expect(found.shares.Australia.value?.slice(0, 7)).toBe('0.28571');
    expect(found.shares.Germany.value).toBe(found.shares.Australia.value);
  });

  it('sum to 1, to the last digit of each', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (numbers) => {
        const found = shares(named(numbers.map((number) => quantity(number, 'USD'))));
        const total = sum(Object.values(found.shares).map(({ value }) => rational(value ?? 'none')));
        expect(order(total, rational('0.99999999999999999999999999999'))).toBe(1);
        expect(order(total, rational('1.00000000000000000000000000001'))).toBe(-1);
      }),
    );
  });

  it('do not take a part at two places of its bounds', () => {
    const found = shares({ VN: figure('10', 'USD'), TH: figure('10', 'USD') });
    // 9.5 / (9.5 + 10.5) to 10.5 / (10.5 + 9.5), not 9.5 / 21 to 10.5 / 19
    expect(found.shares.VN).toMatchObject({ value: '0.5', low: '0.475', high: '0.525' });
    expect(found.total).toMatchObject({ value: '20', low: '19', high: '21', method: 'Σ parts' });
  });

  it.each([
    ['one part', { VN: figure('5', 'USD') }, { value: '1', low: '1', high: '1' }],
    ['one part of which little is known', { VN: figure('0.4', 'USD', { resolution: '2' }) }, { low: '1', high: '1' }],
    ['equal parts', { VN: quantity(2, 'USD'), TH: quantity(2, 'USD') }, { value: '0.5', low: '0.5', high: '0.5' }],
    ['nothing of something', { VN: quantity(0, 'USD'), TH: figure('3', 'USD') }, { value: '0', low: '0', high: '0' }],
    [
      'an open part',
      { VN: figure('5', 'USD', { qualifier: 'over' }), TH: quantity(5, 'USD') },
      { low: '0.5', high: '1' },
    ],
    [
      'an open rest',
      { VN: quantity(5, 'USD'), TH: figure('5', 'USD', { qualifier: 'over' }) },
      { low: '0', high: '0.5' },
    ],
  ] as const)('of %s', (_, parts, expected) => {
    expect(shares<'USD', string>(parts).shares['VN']).toMatchObject(expected);
  });

  it.each([
    ['a part is missing', { VN: quantity(5, 'USD'), TH: null }, 'missing-current', null],
    ['all parts are zero', { VN: quantity(0, 'USD'), TH: quantity(0, 'USD') }, 'no-trade', '0'],
    ['a part is below zero', { VN: quantity(5, 'USD'), TH: quantity(-5, 'USD') }, 'sign-change', null],
    ['units differ', { VN: quantity(5, 'USD'), TH: quantity(5, 'CNY') }, 'incomparable-unit', null],
    [
      'bases differ',
      { VN: observation('2024', '5'), TH: observation('2024', '5', { basis: 'press' }) },
      'incomparable-basis',
      null,
    ],
    ['windows differ', { VN: observation('2024', '5'), TH: observation('2023', '5') }, 'incomparable-period', null],
  ] as const)('are all null where %s', (_, parts, reason, total) => {
    const found = shares<'USD', 'VN' | 'TH'>(parts as Record<'VN' | 'TH', Operand<'USD'>>);
    expect([found.shares.VN.reason, found.shares.TH.reason]).toEqual([reason, reason]);
    expect(found.total).toMatchObject({ value: total });
  });

  it('of no parts are none', () => {
    expect(shares({})).toMatchObject({ shares: {}, total: { value: null, reason: 'missing-current' } });
  });
});

describe('shares in a given total', () => {
  // trade with ASEAN, all trade in trillion yuan, and the share that was printed beside them
  it.each([
    ['5.67', '36.02', '0.157', 'Xinhua, in KBC of 7 November 2024: January to October 2024'],
    ['4.5', '28.58', '0.157', 'China Daily, in People’s Daily Online of 10 September 2024: January to August 2024'],
  ] as const)('of %s in %s are the printed %s: %s', (part, total, printed, _source) => {
    const found = shares({ ASEAN: figure(part, 'CNY') }, { total: figure(total, 'CNY') });
    expect(roundedTo(3, rational(found.shares.ASEAN.value ?? 'none'))).toBe(printed);
  });

  it('leave nothing of the customs’ total of exports and imports', () => {
    // 20.80 + 15.22 and 16.45 + 12.13 trillion yuan, in the same reports
    const flows = { export: quantity('20.80', 'CNY'), import: quantity('15.22', 'CNY') };
    expect(shares(flows, { total: quantity('36.02', 'CNY') }).residual).toMatchObject({
      value: '0',
      low: '0',
      high: '0',
    });
  });

  it('of the ten members leave nothing of the printed total of ASEAN in 2024, within its last place', () => {
    const customs = { indicator: 'goods-trade', reporter: 'CN', basis: 'customs-cny', period: '2024' } as const;
    const asean = getById(dataset.partners, 'ASEAN');
    for (const flow of ['total', 'export', 'import'] as const) {
      const members = basketOf(dataset, { ...customs, flow }, 'partner', { among: membersAt(asean, '2024-12-31') });
      const { ASEAN: total } = basketOf(dataset, { ...customs, flow }, 'partner', { among: ['ASEAN'] });
      const { residual, shares: found } = shares(members, { total, partners: dataset.partners });
      expect(Object.keys(found)).toHaveLength(10);
      expect(residual?.low?.startsWith('-0.00000')).toBe(true);
      expect(residual?.high?.startsWith('0.00000')).toBe(true);
    }
  });

  it('are not capped at 1, and the residual shows it', () => {
    const found = shares({ VN: quantity(3, 'USD'), TH: quantity(2, 'USD') }, { total: quantity(2, 'USD') });
    expect(found.shares.VN.value).toBe('1.5');
    expect(found.residual).toMatchObject({ value: '-1.5', method: '1 − Σ parts / total', reason: null });
  });

  it('let the rest stand where one part has no share', () => {
    const total = quantity(10, 'USD');
    const hole = shares({ VN: quantity(5, 'USD'), TH: null }, { total });
    expect(hole.shares.VN.value).toBe('0.5');
    expect(hole.shares.TH).toMatchObject({ value: null, reason: 'missing-current' });
    expect(hole.residual).toMatchObject({ value: null, reason: 'missing-current' });
    const below = shares({ VN: quantity(5, 'USD'), TH: quantity(-1, 'USD') }, { total });
    expect([below.shares.VN.value, below.shares.TH.reason, below.residual?.reason]).toEqual([
      '0.5',
      'sign-change',
      'sign-change',
    ]);
  });

  it.each([
    ['missing', null, 'missing-base'],
    ['zero', quantity(0, 'USD'), 'zero-base'],
    ['below zero', quantity(-5, 'USD'), 'sign-change'],
    ['of another unit', quantity(5, 'CNY'), 'incomparable-unit'],
    ['of another window', observation('2023', '5', { partner: 'WORLD' }), 'incomparable-period'],
    ['of another basis', observation('2024', '5', { partner: 'WORLD', basis: 'press' }), 'incomparable-basis'],
  ] as const)('are null where the total is %s', (_, total, reason) => {
    const found = shares<'USD', 'VN'>({ VN: observation('2024', '5') }, { total: total as Operand<'USD'> });
    expect(found.shares.VN.reason).toBe(reason);
    expect(found.residual?.reason).toBe(reason);
    expect(found.totalMethod).toBe('given');
  });

  it('of nothing in nothing is no-trade', () => {
    const found = shares({ VN: quantity(0, 'USD') }, { total: quantity(0, 'USD') });
    expect([found.shares.VN.reason, found.residual?.reason, found.total.value]).toEqual(['no-trade', 'no-trade', '0']);
  });

  it('takes an open end as far as it goes', () => {
    const over9 = figure('9', 'USD', { qualifier: 'over' });
    const found = shares({ VN: quantity(3, 'USD') }, { total: over9 });
    expect(found.shares.VN).toMatchObject({ low: '0', high: '0.3333333333333333333333333333333334' });
    expect(found.residual).toMatchObject({ low: '0.6666666666666666666666666666666666', high: '1' });
    const open = shares({ VN: over9 }, { total: quantity(18, 'USD') });
    expect(open.shares.VN).toMatchObject({ low: '0.5', high: null });
    expect(open.residual).toMatchObject({ low: null, high: '0.5' });
  });
});

describe('shares', () => {
  it('refuses a bloc beside its member, parts of different things and a total of another flow', () => {
    const parts = { ASEAN: observation('2024', '5'), VN: observation('2024', '1', { partner: 'VN' }) };
    const { partners } = smallDataset();
    expect(() => shares(parts, { partners })).toThrow(expect.objectContaining({ code: 'overlapping-partners' }));
    const total = quantity(9, 'USD');
    expect(() => shares(parts, { partners, total })).toThrow(expect.objectContaining({ code: 'overlapping-partners' }));
    const mixed = { code: 'mixed-series' };
    const other = observation('2024', '1', { partner: 'VN', indicator: 'fdi' });
    expect(() => shares({ ASEAN: parts.ASEAN, VN: other })).toThrow(expect.objectContaining(mixed));
    expect(() => shares({ VN: parts.VN }, { total: observation('2024', '9', { flow: 'export' }) })).toThrow(
      expect.objectContaining(mixed),
    );
    // @ts-expect-error -- no basket
    expect(() => shares(null)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('lets the total differ in the dimension by which the parts are told apart', () => {
    const parts = {
      VN: observation('2024', '1', { reporter: 'VN' }),
      TH: observation('2024', '2', { reporter: 'TH' }),
    };
    const total = observation('2024', '6', { reporter: 'ASEAN' });
    expect(shares(parts, { total }).shares.TH).toMatchObject({
      value: '0.3333333333333333333333333333333333',
      period: '2024',
    });
  });

  it('records how the total came about, carries the flags, and is frozen and JSON', () => {
    const parts = {
      VN: observation('2024', '1', { status: ['P'], partner: 'VN' }),
      TH: observation('2024', '2', { partner: 'TH' }),
    };
    const before = structuredClone(parts);
    const computed = shares(parts);
    const given = shares(parts, { total: observation('2024', '6', { partner: 'WORLD', status: ['E'] }) });
    expect(computed.shares.TH).toMatchObject({ options: { total: 'computed' }, status: ['P'], period: '2024' });
    expect(given.shares.TH).toMatchObject({ options: { total: 'given' }, status: ['E'] });
    expect(given.residual).toMatchObject({ options: { total: 'given' }, status: ['E', 'P'] });
    for (const found of [computed, given]) {
      expect([found, found.shares, found.shares.VN, found.total].every(Object.isFrozen)).toBe(true);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
    expect(parts).toEqual(before);
  });
});
