import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, incomeTermsOfTrade, netBarterTermsOfTrade, quantity } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, rational, times } from '../../support/rational.js';
import { zero } from './flows.js';

const index = (value: number) => quantity(value, 'index');

describe('netBarterTermsOfTrade', () => {
  it.each([
    [180, 240, '75.00', 'yourarticlelibrary.com, formulae for measurement of trade, 1: 180/240 = 3/4'],
    [
      110,
      122,
      '90.16',
      'Nafziger, Economic Development, 4th edition, as quoted by phileconomist.com: 1.10/1.22 = 0.90',
    ],
    [110, 120, '91.67', 'wizedu.com, question 504413'],
    [70, 50, '140.00', 'supergb.com, country with an import price index of 50 in 1995'],
    [95, 105, '90.48', 'askfilo.com, average price of exports and imports, A: about 90.5'],
  ] as const)('of export prices of %s and import prices of %s is %s (%s)', (exports, imports, value, _source) => {
    const terms = netBarterTermsOfTrade(index(exports), index(imports));
    expect(Number(terms.value).toFixed(2)).toBe(value);
    expect(terms.unit).toBe('index');
  });

  it.each([
    [index(0), index(5), '0', null],
    [index(5), index(5), '100', null],
    [index(5), index(0), null, 'zero-base'],
    [index(0), index(0), null, 'no-trade'],
    [null, index(5), null, 'missing-current'],
    [index(5), null, null, 'missing-base'],
    [index(-5), index(5), null, 'sign-change'],
    [index(5), index(-5), null, 'negative-base'],
    [index(5), quantity(5, 'ratio') as never, null, 'incomparable-unit'],
    [quantity(5, 'USD') as never, quantity(5, 'USD') as never, null, 'incomparable-unit'],
  ] as const)('of %o and %o is %s (%s)', (exports, imports, value, reason) => {
    expect(netBarterTermsOfTrade(exports, imports)).toMatchObject({ value, reason });
  });

  it('wants indices of one reporter, basis and window', () => {
    const at = (changes: object = {}) => observation<'index'>('2024', '100', { unit: 'index', ...changes });
    expect(netBarterTermsOfTrade(at({ indicator: 'px' }), at({ indicator: 'pm' }))).toMatchObject({
      value: '100',
      period: '2024',
    });
    expect(netBarterTermsOfTrade(at(), at({ basis: 'press' })).reason).toBe('incomparable-basis');
    expect(netBarterTermsOfTrade(at(), at({ period: '2023' })).reason).toBe('incomparable-period');
    expect(() => netBarterTermsOfTrade(at(), at({ reporter: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('does not change when both prices rise alike', () => {
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(number, number, number, (x, m, k) => {
        expect(netBarterTermsOfTrade(index(x * k), index(m * k)).value).toBe(
          netBarterTermsOfTrade(index(x), index(m)).value,
        );
      }),
    );
  });
});

describe('incomeTermsOfTrade', () => {
  it('of 110 over 120 with a volume of 130 is the printed 119.167', () => {
    // wizedu.com, question 504413, ii
    const income = incomeTermsOfTrade(netBarterTermsOfTrade(index(110), index(120)), index(130));
    expect(Number(income.value).toFixed(3)).toBe('119.167');
  });

  it.each([
    [index(75), index(160), '120', null],
    [index(75), index(0), '0', null],
    [index(75), index(100), '75', null],
    [null, index(5), null, 'missing-current'],
    [index(5), undefined, null, 'missing-current'],
    [index(-5), index(5), null, 'sign-change'],
    [index(5), quantity(5, 'USD') as never, null, 'incomparable-unit'],
  ] as const)('of %o and %o is %s (%s)', (terms, volume, value, reason) => {
    expect(incomeTermsOfTrade(terms, volume)).toMatchObject({ value, reason });
  });

  it('keeps an open end open', () => {
    expect(incomeTermsOfTrade(figure(75, 'index', { qualifier: 'over' }), index(160))).toMatchObject({
      value: '120',
      low: '120',
      high: null,
    });
  });

  it('does not mix windows', () => {
    const at = (period: '2023' | '2024') => observation<'index'>(period, '100', { unit: 'index' });
    expect(incomeTermsOfTrade(at('2024'), at('2023')).reason).toBe('incomparable-period');
  });
});

const hundred = rational('100');

describeFormula({
  name: 'netBarterTermsOfTrade',
  count: 2,
  unit: () => 'index',
  calculate: ([x, m]) => netBarterTermsOfTrade(x as never, m as never),
  exact: ([x = zero, m = zero]) => over(times(hundred, x), m),
});

describeFormula({
  name: 'incomeTermsOfTrade',
  count: 2,
  unit: () => 'index',
  calculate: ([terms, volume]) => incomeTermsOfTrade(terms as never, volume as never),
  exact: ([terms = zero, volume = zero]) => over(times(terms, volume), hundred),
  digits: null,
});
