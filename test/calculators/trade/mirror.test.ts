import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  formatFigure,
  type Interval,
  mirror,
  quantity,
  type MirrorOptions,
  type Observation,
  type Operand,
} from 'china-asean';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, roundedTo, times, type Rational } from '../../support/rational.js';
import { one, ratio, usd, zero } from './flows.js';

const china = (changes: Partial<Observation> = {}): Operand<'USD'> =>
  observation('2014', '63.8e9', { reporter: 'CN', partner: 'VN', flow: 'export', ...changes });
const vietNam = (changes: Partial<Observation> = {}): Operand<'USD'> =>
  observation('2014', '43.9e9', {
    reporter: 'VN',
    partner: 'CN',
    flow: 'import',
    basis: 'partner-statistics',
    ...changes,
  });

describe('mirror', () => {
  it('of China’s exports to Viet Nam in 2014 has the gap of about 20 billion dollars that was discussed', () => {
    // 63.8 and 43.9 billion: VietNamNet, reports about Vietnam–China trade have conflicting figures, 2015;
    // “$20 billion discrepancy”: Vietstock, 27 August 2015
    const trade = mirror(figure('63.8e9', 'USD'), figure('43.9e9', 'USD'));
    expect(formatFigure(trade.difference)).toBe('19.9 billion USD');
    expect(Number(trade.difference.high)).toBe(20e9);
    expect(trade.asymmetry.value?.slice(0, 6)).toBe('0.3695');
    expect(trade.ratio.value?.slice(0, 6)).toBe('0.6880');
  });

  it('of Pakistan’s exports to China in 2001 has the two reports of 236 and 557 million dollars', () => {
    // WITS online help, Imports, Exports and Mirror Data with UN COMTRADE; by hand −321, −321 / 396.5, 557 / 236
    const trade = mirror(figure('236e6', 'USD'), figure('557e6', 'USD'));
    expect(trade.difference.value).toBe('-321000000');
    expect(trade.asymmetry.value?.slice(0, 7)).toBe('-0.8095');
    expect(trade.ratio.value?.slice(0, 6)).toBe('2.3601');
  });

  it('takes a stated margin off the imports, and leaves what was reported beside it', () => {
    // a factor of 1.06: IMF, Direction of Trade Statistics Yearbook, 2017
    const trade = mirror(usd(100), usd(106), { margin: ratio('0.06') });
    expect(trade.difference.value).toBe('-6');
    expect(trade.adjusted).toMatchObject({
      imports: { value: '100', status: ['E'] },
      difference: { value: '0', status: ['E'] },
      asymmetry: { value: '0', status: ['E'] },
      ratio: { value: '1', status: ['E'] },
    });
    expect(trade.difference.status).toEqual([]);
    expect(trade.adjusted?.difference.inputs).toHaveProperty('margin');
  });

  it('takes no margin for granted, and lists valuation among the causes until there is one', () => {
    const plain = mirror(usd(100), usd(106));
    expect(plain.adjusted).toBeNull();
    expect(plain.causes).toEqual([
      'valuation',
      'timing',
      'partner-attribution',
      're-exports',
      'confidentiality',
      'thresholds',
      'trade-system',
      'exchange-rates',
      'errors',
    ]);
    expect(mirror(usd(100), usd(106), { margin: ratio('0.06') }).causes).toEqual(plain.causes.slice(1));
  });

  it('returns both sides as they were given, even where one is missing', () => {
    const exports = china();
    expect(mirror(exports, null)).toMatchObject({ exports, imports: null });
    expect(mirror(exports, null).exports).toBe(exports);
    expect(mirror<'USD'>(undefined, usd(5)).imports).toEqual(usd(5));
  });

  it('has a difference of zero where neither side has trade, with and without a margin', () => {
    const nothing = mirror(usd(0), usd(0), { margin: quantity('0.06', 'ratio') });
    for (const { difference } of [nothing, nothing.adjusted ?? expect.unreachable('not adjusted')]) {
      expect(difference).toMatchObject({ value: '0', low: '0', high: '0', unit: 'USD', reason: null });
    }
    expect(nothing.adjusted).toMatchObject({ asymmetry: { reason: 'no-trade' }, ratio: { reason: 'no-trade' } });
  });

  it.each([
    [null, usd(5), 'missing-current', 'missing-current', 'missing-current'],
    [usd(5), undefined, 'missing-base', 'missing-base', 'missing-base'],
    [usd(0), usd(0), null, 'no-trade', 'no-trade'],
    [usd(0), usd(5), null, null, 'zero-base'],
    [usd(5), usd(0), null, null, null],
    [usd(-5), usd(5), 'sign-change', 'sign-change', 'sign-change'],
    [usd(5), usd(-5), 'negative-base', 'negative-base', 'negative-base'],
    [usd(5), quantity(5, 'CNY') as never, 'incomparable-unit', 'incomparable-unit', 'incomparable-unit'],
  ] as const)('of %o and %o has the reasons %s, %s and %s', (exports, imports, difference, asymmetry, quotient) => {
    for (const { adjusted, ...plain } of [
      mirror(exports, imports),
      mirror(exports, imports, { margin: ratio('0.1') }),
    ]) {
      for (const found of adjusted === null ? [plain] : [plain, adjusted]) {
        expect([found.difference.reason, found.asymmetry.reason, found.ratio.reason]).toEqual([
          difference,
          asymmetry,
          quotient,
        ]);
      }
    }
  });

  it.each([
    [{ margin: null }, 'missing-base'],
    [{ margin: ratio(-1) }, 'not-identified'],
    [{ margin: quantity(5, 'percentage-point') as never }, 'incomparable-unit'],
  ] as const)('with %o has no adjusted side: %s', (options, reason) => {
    const trade = mirror(usd(100), usd(106), options as MirrorOptions);
    expect(trade.difference.value).toBe('-6');
    expect(trade.adjusted).toMatchObject({ imports: { reason }, difference: { reason }, ratio: { reason } });
    expect(trade.causes).toContain('valuation');
  });

  it('adjusts imports even where the exports are missing', () => {
    const { adjusted } = mirror<'USD'>(null, usd(106), { margin: ratio('0.06') });
    expect(adjusted).toMatchObject({ imports: { value: '100' }, difference: { reason: 'missing-current' } });
    expect(mirror(usd(5), usd(-5), { margin: ratio('0.06') }).adjusted?.imports.reason).toBe('negative-base');
  });

  it('sets observations of two bases against each other: each reporter is the partner of the other', () => {
    expect(mirror(china(), vietNam()).difference).toMatchObject({ value: '19900000000', period: '2014' });
    expect(mirror(china(), vietNam({ period: '2013' })).difference.reason).toBe('incomparable-period');
    for (const wrong of [{ reporter: 'TH' }, { partner: 'ASEAN' }, { indicator: 'services-trade' }]) {
      expect(() => mirror(china(), vietNam(wrong))).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    }
    expect(() => mirror(china(), vietNam({ reporter: 'TH' }))).toThrow(
      'mirror: expected two reports of one flow, got CN to VN and CN to TH',
    );
    expect(() => mirror(vietNam(), china())).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(mirror(china(), usd(5)).difference.reason).toBeNull();
  });

  it('keeps to its ranges where ends are open', () => {
    const open = mirror(figure(5, 'USD', { qualifier: 'under' }), figure(5, 'USD', { qualifier: 'over' }));
    expect(open).toMatchObject({
      difference: { value: '0', low: null, high: '0' },
      asymmetry: { value: '0', low: '-2', high: '0' },
      ratio: { value: '1', low: '1', high: null },
    });
    const margin = figure(0, 'ratio', { qualifier: 'under' });
    expect(mirror(usd(5), usd(5), { margin }).adjusted).toMatchObject({
      imports: { low: '5', high: null },
      difference: { low: null, high: '0' },
      asymmetry: { low: '-2', high: '0' },
      ratio: { low: '1', high: null },
    });
  });

  it('turns its signs when the sides are exchanged, and lies between −2 and 2', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, (x, m) => {
        fc.pre(x + m > 0);
        const [there, back] = [mirror(usd(x), usd(m)), mirror(usd(m), usd(x))];
        expect(Number(there.asymmetry.value)).toBeCloseTo(-Number(back.asymmetry.value), 12);
        expect(Math.abs(Number(there.asymmetry.value))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('returns a frozen record that is JSON', () => {
    const trade = mirror(usd(100), usd(106), { margin: ratio('0.06') });
    expect([trade, trade.causes, trade.adjusted, trade.difference].every((part) => Object.isFrozen(part))).toBe(true);
    expect(JSON.parse(JSON.stringify(trade))).toEqual(trade);
  });
});

const two = rational('2');

describeFormula({
  name: 'mirror difference',
  count: 2,
  calculate: ([x, m]) => mirror(x, m).difference,
  exact: ([x = zero, m = zero]) => minus(x, m),
  digits: null,
});

describeFormula({
  name: 'mirror asymmetry',
  count: 2,
  calculate: ([x, m]) => mirror(x, m).asymmetry,
  exact: ([x = zero, m = zero]) => over(times(two, minus(x, m)), plus(x, m)),
});

describeFormula({
  name: 'mirror ratio',
  count: 2,
  calculate: ([x, m]) => mirror(x, m).ratio,
  exact: ([x = zero, m = zero]) => over(m, x),
});

describe('the adjusted mirror against exact fractions', () => {
  const parts = {
    imports: (_x: Rational, m: Rational) => m,
    difference: (x: Rational, m: Rational) => minus(x, m),
    asymmetry: (x: Rational, m: Rational) => over(times(two, minus(x, m)), plus(x, m)),
    ratio: (x: Rational, m: Rational) => over(m, x),
  } as const;
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const number = fc.integer({ min: 1, max: 9999 });

  it('has the 34 digits of the exact result, and bounds that hold and reach every corner', () => {
    fc.assert(
      fc.property(number, number, number, (x, m, perMille) => {
        const margin = figure(perMille / 1000, 'ratio', { resolution: '0.001' });
        const [given, corners] = [[figure(x, 'USD'), figure(m, 'USD'), margin] as const, [] as Rational[][]];
        for (const a of endsOf(given[0])) {
          for (const b of endsOf(given[1])) for (const c of endsOf(margin)) corners.push([a, b, c]);
        }
        const { adjusted } = mirror(given[0], given[1], { margin });
        for (const name of names) {
          const exact = ([a = zero, b = zero, c = zero]: readonly Rational[]) => parts[name](a, over(b, plus(one, c)));
          const found = adjusted?.[name];
          expect(found?.value).toBe(roundedTo(34, exact(given.map(({ value }) => rational(value)))));
          const tried = corners.map(exact).sort(order);
          const [low = zero, high = zero] = [tried[0], tried.at(-1)];
          expect(Number(found?.low)).toBeCloseTo(toNumber(low), 9);
          expect(Number(found?.high)).toBeCloseTo(toNumber(high), 9);
          expectBetween(found ?? { low: null, high: null }, low);
          expectBetween(found ?? { low: null, high: null }, high);
        }
      }),
      { numRuns: 500 },
    );
  });

  const endsOf = ({ low, high }: Interval): readonly Rational[] => [low, high].map((end) => rational(end ?? ''));
  const toNumber = (a: Rational): number => Number(roundedTo(20, a));
});
