import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extraRegionalIntensity,
  figure,
  intraRegionalIntensity,
  quantity,
  regionalIntroversion,
  type Operand,
} from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, times, type Rational } from '../../support/rational.js';
import { isZero, one, usd, zero } from './flows.js';

const of = (intra: number, total: number, outsidersWithRegion: number, outsidersTotal: number) => ({
  intra: usd(intra),
  total: usd(total),
  outsidersWithRegion: usd(outsidersWithRegion),
  outsidersTotal: usd(outsidersTotal),
});
const all = [intraRegionalIntensity, extraRegionalIntensity, regionalIntroversion] as const;

describe('intraRegionalIntensity, extraRegionalIntensity and regionalIntroversion', () => {
  // by hand: HI = a / b, HE = (1 − a) / (1 − b), I = (HI − HE) / (HI + HE)
  it.each([
    [of(50, 100, 375, 1500), '2', '0.6666666666666666666666666666666667', '0.5'],
    [of(25, 100, 375, 1500), '1', '1', '0'],
    [of(0, 100, 375, 1500), '0', '1.333333333333333333333333333333333', '-1'],
    [of(100, 100, 375, 1500), '4', '0', '1'],
  ] as const)('of %o are %s, %s and %s', (trade, intra, extra, introversion) => {
    expect(all.map((calculate) => calculate(trade).value)).toEqual([intra, extra, introversion]);
  });

  it.each([
    [of(0, 0, 375, 1500), ['no-trade', 'no-trade', 'no-trade']],
    [of(25, 100, 0, 1500), ['zero-base', null, 'zero-base']],
    [of(25, 100, 1500, 1500), [null, 'zero-base', 'zero-base']],
    [of(25, 100, 0, 0), ['zero-base', 'zero-base', 'zero-base']],
    [of(125, 100, 375, 1500), ['not-identified', 'not-identified', 'not-identified']],
    [of(25, 100, 1501, 1500), ['not-identified', 'not-identified', 'not-identified']],
    [of(-25, 100, 375, 1500), ['sign-change', 'sign-change', 'sign-change']],
    [of(25, 100, -375, 1500), ['negative-base', 'negative-base', 'negative-base']],
    [{ ...of(25, 100, 375, 1500), intra: null }, ['missing-current', 'missing-current', 'missing-current']],
    [{ ...of(25, 100, 375, 1500), outsidersTotal: null }, ['missing-base', 'missing-base', 'missing-base']],
  ] as const)('of %o have the reasons %o', (trade, reasons) => {
    expect(all.map((calculate) => calculate(trade).reason)).toEqual(reasons);
  });

  it('allow the rest of the world another unit, but not a part and its whole', () => {
    const trade = {
      ...of(50, 100, 0, 0),
      outsidersWithRegion: quantity(25, 'CNY'),
      outsidersTotal: quantity(100, 'CNY'),
    };
    expect(regionalIntroversion(trade).value).toBe('0.5');
    const mixed = { ...of(50, 100, 25, 100), total: quantity(100, 'CNY') as never };
    expect(regionalIntroversion(mixed).reason).toBe('incomparable-unit');
  });

  it('ask for one window and flow, and each pair for one indicator, reporter and basis', () => {
    const at = (value: `${number}`, changes: object = {}): Operand<'USD'> =>
      observation('2024', value, { flow: 'export', reporter: 'ASEAN', basis: 'asean-secretariat', ...changes });
    const rest = { reporter: 'WORLD', basis: 'press' };
    const trade = {
      intra: at('50'),
      total: at('100', { partner: 'WORLD' }),
      outsidersWithRegion: at('25', rest),
      outsidersTotal: at('100', { ...rest, partner: 'WORLD' }),
    };
    expect(regionalIntroversion(trade)).toMatchObject({ value: '0.5', period: '2024' });
    expect(regionalIntroversion({ ...trade, total: at('100', { basis: 'press' }) }).reason).toBe('incomparable-basis');
    expect(() => regionalIntroversion({ ...trade, total: at('100', { indicator: 'services-trade' }) })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    expect(() => regionalIntroversion({ ...trade, total: at('100', { flow: 'import' }) })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('stay within their ranges where the digits allow a part of everything or of nothing', () => {
    const trade = { ...of(1, 1, 3, 4), intra: figure(1, 'USD'), total: figure(1, 'USD') };
    const wide = { ...trade, outsidersWithRegion: figure(3, 'USD'), outsidersTotal: figure(4, 'USD') };
    expect(extraRegionalIntensity(wide)).toMatchObject({ value: '0', low: '0', high: null });
    expect(regionalIntroversion(wide)).toMatchObject({ value: '1', high: '1' });
    const under = { ...of(1, 9, 3, 9), intra: figure(1, 'USD', { qualifier: 'under' }) };
    expect(regionalIntroversion(under).low).toBe('-1');
    expect(intraRegionalIntensity(under).low).toBe('0');
  });

  it('are such that introversion lies between −1 and 1 and has the sign of HI − HE', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const trade = of(a, a + b, c, c + d);
        const [hi, he, introversion] = all.map((calculate) => Number(calculate(trade).value)) as [
          number,
          number,
          number,
        ];
        expect(Math.abs(introversion)).toBeLessThanOrEqual(1);
        expect(introversion).toBeCloseTo((hi - he) / (hi + he), 10);
      }),
    );
  });
});

const tradeOf = ([intra, total, outsidersWithRegion, outsidersTotal]: readonly Operand[]) => ({
  intra,
  total,
  outsidersWithRegion,
  outsidersTotal,
});

type Shares = (a: Rational, b: Rational) => Rational | null;

const ofShares =
  (index: Shares) =>
  ([intra = zero, total = zero, outer = zero, outsiders = zero]: readonly Rational[]): Rational | null => {
    if (isZero(total) || isZero(outsiders) || order(intra, total) > 0 || order(outer, outsiders) > 0) return null;
    return index(over(intra, total), over(outer, outsiders));
  };

const orNull = (numerator: Rational, denominator: Rational): Rational | null =>
  isZero(denominator) ? null : over(numerator, denominator);

describeFormula({
  name: 'intraRegionalIntensity',
  count: 4,
  calculate: (given) => intraRegionalIntensity(tradeOf(given)),
  exact: ofShares((a, b) => orNull(a, b)),
});

describeFormula({
  name: 'extraRegionalIntensity',
  count: 4,
  calculate: (given) => extraRegionalIntensity(tradeOf(given)),
  exact: ofShares((a, b) => orNull(minus(one, a), minus(one, b))),
});

describeFormula({
  name: 'regionalIntroversion',
  count: 4,
  calculate: (given) => regionalIntroversion(tradeOf(given)),
  exact: ofShares((a, b) => {
    if (isZero(b) || isZero(minus(one, b))) return null;
    const product = times(a, b);
    return orNull(minus(a, b), minus(plus(a, b), plus(product, product)));
  }),
});
