import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, revealedComparativeAdvantage, tradeIntensity, type Operand } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, rational } from '../../support/rational.js';
import { arePartAndWhole, choices, halves, usd, withoutReporter, zero } from './flows.js';

const of = (withPartner: number, total: number, worldWithPartner: number, worldTotal: number) => ({
  withPartner: usd(withPartner),
  total: usd(total),
  worldWithPartner: usd(worldWithPartner),
  worldTotal: usd(worldTotal),
});
const without = { side: 'export', world: 'without-intra-regional' } as const;

describe('tradeIntensity', () => {
  it.each([
    ['whole', '2'],
    ['without-reporter', '2.25'],
    ['without-intra-regional', '1.94'],
  ] as const)('of 30 in 100 against 150 in 1000 with the world %s is %s, by hand', (world, value) => {
    const intensity = tradeIntensity(of(30, 100, 150, 1000), { side: 'export', world });
    expect(intensity).toMatchObject({ value, options: { side: 'export', world } });
  });

  it('without intra-regional trade has the world total of the handbook’s example', () => {
    // ANZCERTA, 2002, “the denominator in the world export share would be $5893914−$5912”: Mikic and Gilbert, Trade
    // Statistics in Policymaking, UN ESCAP, trade intensity index, note to the example; the other two amounts are made up
    const world = of(5912, 79440, 80000, 5893914);
    const [adjusted, whole] = [tradeIntensity(world, without), tradeIntensity(world, { side: 'export' })];
    expect(Number(adjusted.value) / Number(whole.value)).toBeCloseTo((5893914 - 5912) / 5893914, 14);
  });

  it('sets exports against what the partner counts as imports, in other terms than the reporter’s', () => {
    const [exports, all] = [
      observation('2024', '30', { flow: 'export', partner: 'PH', options: { resolution: '0' } }),
      observation('2024', '100', { flow: 'export', partner: 'WORLD', options: { resolution: '0' } }),
    ];
    const world = {
      worldWithPartner: observation('2024', '150', {
        flow: 'import',
        reporter: 'PH',
        partner: 'WORLD',
        basis: 'partner-statistics',
        options: { resolution: '0' },
      }),
      worldTotal: observation('2024', '1000', {
        flow: 'export',
        reporter: 'WORLD',
        basis: 'wto',
        options: { resolution: '0' },
      }),
    };
    const flows = { withPartner: exports, total: all, ...world };
    expect(tradeIntensity(flows, { side: 'export' })).toMatchObject({ value: '2', unit: 'index', period: '2024' });
    const mixed = { ...flows, total: observation('2024', '100', { flow: 'export', partner: 'WORLD', reporter: 'VN' }) };
    expect(() => tradeIntensity(mixed, { side: 'export' })).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  it('takes the world as given by default, and records it', () => {
    expect(tradeIntensity(of(30, 100, 150, 1000), { side: 'import' }).options).toEqual({
      side: 'import',
      world: 'whole',
    });
  });

  it.each([
    [of(0, 100, 150, 1000), '0', null],
    [of(30, 100, 0, 1000), null, 'zero-base'],
    [of(0, 100, 0, 1000), null, 'no-trade'],
    [of(30, 0, 150, 1000), null, 'zero-base'],
    [of(30, 100, 150, 0), null, 'zero-base'],
    [{ ...of(30, 100, 150, 1000), withPartner: null }, null, 'missing-current'],
    [{ ...of(30, 100, 150, 1000), total: null }, null, 'missing-base'],
    [of(-30, 100, 150, 1000), null, 'sign-change'],
    [of(30, 100, -150, 1000), null, 'negative-base'],
    [{ ...of(30, 100, 150, 1000), worldTotal: quantity(1000, 'CNY') as never }, null, 'incomparable-unit'],
  ] as const)('of %o is %s (%s)', (flows, value, reason) => {
    expect(tradeIntensity(flows, { side: 'export' })).toMatchObject({ value, reason });
  });

  it.each([
    [of(30, 100, 30, 1000), 'without-reporter', 'zero-base'],
    [of(30, 100, 20, 1000), 'without-reporter', 'not-identified'],
    [of(1, 100, 150, 200), 'without-reporter', 'not-identified'],
    [of(101, 100, 150, 1000), 'whole', 'not-identified'],
    [of(30, 100, 1001, 1000), 'whole', 'not-identified'],
    [of(101, 100, 150, 1000), 'without-intra-regional', 'not-identified'],
    [of(30, 100, 50, 90), 'without-reporter', 'not-identified'],
    [of(30, 100, 50, 20), 'without-intra-regional', 'not-identified'],
    [of(30, 100, 30, 30), 'without-intra-regional', 'zero-base'],
  ] as const)('of %o with the world %s is null: %s', (flows, world, reason) => {
    expect(tradeIntensity(flows, { side: 'export', world }).reason).toBe(reason);
  });

  it('allows the world another unit, but not where something is taken off', () => {
    const flows = { ...of(30, 100, 0, 0), worldWithPartner: quantity(15, 'CNY'), worldTotal: quantity(100, 'CNY') };
    expect(tradeIntensity(flows, { side: 'export' }).value).toBe('2');
    expect(tradeIntensity(flows, without).reason).toBe('incomparable-unit');
  });

  it('checks that observations are of the side, and that each pair is of one reporter and basis', () => {
    const at = (value: `${number}`, changes: object = {}): Operand<'USD'> =>
      observation('2024', value, { flow: 'export', ...changes });
    const flows = {
      withPartner: at('30'),
      total: at('100', { partner: 'WORLD' }),
      worldWithPartner: at('150', { reporter: 'WORLD', basis: 'press' }),
      worldTotal: at('1000', { reporter: 'WORLD', partner: 'WORLD', basis: 'press' }),
    };
    expect(tradeIntensity(flows, { side: 'export' })).toMatchObject({ value: '2', period: '2024' });
    expect(() => tradeIntensity(flows, { side: 'import' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => tradeIntensity({ ...flows, total: at('100', { reporter: 'VN' }) }, { side: 'export' })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    const basis = { ...flows, total: at('100', { basis: 'press' }) };
    expect(tradeIntensity(basis, { side: 'export' }).reason).toBe('incomparable-basis');
  });

  it.each([
    [{ side: 'total' }, 'side'],
    [{ side: 'export', world: 'net' }, 'world'],
  ])('refuses the options %o', (options, name) => {
    expect(() => tradeIntensity(of(1, 2, 3, 4), options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(name) as string }),
    );
  });

  it('is the comparative advantage of origins in destinations', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, others, c, more) => {
        const [b, d] = [a + others, c + more];
        const advantage = revealedComparativeAdvantage({
          exports: usd(a),
          allExports: usd(b),
          worldExports: usd(c),
          allWorldExports: usd(d),
        });
        expect(tradeIntensity(of(a, b, c, d), { side: 'export' }).value).toBe(advantage.value);
      }),
    );
  });

  it('without intra-regional trade has the bounds that trying all halves gives, on either side of half the world', () => {
    const amount = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 2, max: 9 }), (a, b, c, d) => {
        const flows = {
          withPartner: figure(a, 'USD'),
          total: usd(b),
          worldWithPartner: usd(c),
          worldTotal: figure(d, 'USD'),
        };
        const intensity = tradeIntensity(flows, without);
        fc.pre(intensity.reason === null && d - a >= 1);
        const quarters = [...halves(a), a - 0.25, a + 0.25];
        const tried = choices([quarters, halves(d)])
          .filter(([x = 0, w = 0]) => x <= b && c <= w)
          .map(([x = 0, w = 0]) => ((x / b) * (w - x)) / c);
        expect(Number(intensity.low)).toBeCloseTo(Math.min(...tried), 12);
        expect(Number(intensity.high)).toBeCloseTo(Math.max(...tried), 12);
      }),
    );
  });

  it('keeps the peak within an open end, and within all trade', () => {
    const open = tradeIntensity(
      { ...of(30, 100, 150, 1000), withPartner: figure(30, 'USD', { qualifier: 'over' }) },
      without,
    );
    expect(open).toMatchObject({ value: '1.94', low: '1.94', high: '6' });
    const under = tradeIntensity(
      { ...of(30, 100, 150, 1000), withPartner: figure(30, 'USD', { qualifier: 'under' }) },
      without,
    );
    expect(under).toMatchObject({ value: '1.94', low: '0', high: '1.94' });
  });
});

const flowsOf = ([withPartner, total, worldWithPartner, worldTotal]: readonly Operand[]) => ({
  withPartner,
  total,
  worldWithPartner,
  worldTotal,
});

describeFormula({
  name: 'tradeIntensity',
  count: 4,
  calculate: (given) => tradeIntensity(flowsOf(given), { side: 'export' }),
  exact: ([x = zero, all = zero, w = zero, allW = zero]) =>
    arePartAndWhole(x, all) && arePartAndWhole(w, allW) ? over(over(x, all), over(w, allW)) : null,
});

describeFormula({
  name: 'tradeIntensity without the reporter',
  count: 4,
  calculate: (given) => tradeIntensity(flowsOf(given), { side: 'import', world: 'without-reporter' }),
  exact: withoutReporter,
});

describeFormula({
  name: 'tradeIntensity without intra-regional trade',
  count: 4,
  calculate: (given) => tradeIntensity(flowsOf(given), without),
  exact: ([x = zero, all = zero, w = zero, allW = rational('0')]) =>
    arePartAndWhole(x, all) && arePartAndWhole(w, allW) && order(allW, x) > 0
      ? over(over(x, all), over(w, minus(allW, x)))
      : null,
  reached: ['low'],
});
