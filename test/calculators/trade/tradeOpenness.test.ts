import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, tradeOpenness } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, plus } from '../../support/rational.js';
import { usd, zero } from './flows.js';

describe('tradeOpenness', () => {
  it.each([
    ['77.3e9', '72.4e9', '269.9e9', '0.55', 'New Zealand, 2017: smartsolve.ai, openness index of New Zealand'],
    ['82.3e9', '80.8e9', '284.7e9', '0.57', 'New Zealand, 2018: the same'],
    ['19e9', '49e9', '20e9', '3.40', 'Bengalia: smartsolve.ai, measuring the openness of an economy'],
    ['198e9', '84e9', '120e9', '2.35', 'Ravenia: the same'],
  ] as const)('of %s, %s and %s is %s (%s)', (exports, imports, gdp, value, _source) => {
    const openness = tradeOpenness(figure(exports, 'USD'), figure(imports, 'USD'), figure(gdp, 'USD'));
    expect(Number(openness.value).toFixed(2)).toBe(value);
  });

  it.each([
    [usd(0), usd(0), usd(5), '0', null],
    [usd(5), usd(0), usd(5), '1', null],
    [usd(1), usd(2), usd(0), null, 'zero-base'],
    [usd(0), usd(0), usd(0), null, 'no-trade'],
    [usd(1), usd(2), usd(-5), null, 'negative-base'],
    [usd(-1), usd(2), usd(5), null, 'sign-change'],
    [null, usd(2), usd(5), null, 'missing-current'],
    [usd(1), null, usd(5), null, 'missing-current'],
    [usd(1), usd(2), null, null, 'missing-base'],
    [usd(1), usd(2), figure(5, 'CNY') as never, null, 'incomparable-unit'],
  ] as const)('of %o, %o and %o is %s (%s)', (exports, imports, gdp, value, reason) => {
    expect(tradeOpenness(exports, imports, gdp)).toMatchObject({ value, reason });
  });

  it('is open above where the digits allow no product', () => {
    expect(tradeOpenness(usd(1), usd(2), figure(5, 'USD', { qualifier: 'under' }))).toMatchObject({
      value: '0.6',
      low: '0.6',
      high: null,
    });
  });

  it('takes a product of another indicator and basis, but not of another reporter or window', () => {
    const exports = observation('2024', '3', { flow: 'export' });
    const imports = observation('2024', '2', { flow: 'import' });
    const gdp = { indicator: 'gdp', basis: 'partner-statistics', flow: undefined, partner: undefined } as const;
    const product = observation('2024', '10', gdp);
    expect(tradeOpenness(exports, imports, product)).toMatchObject({ value: '0.5', period: '2024' });
    expect(tradeOpenness(exports, imports, observation('2023', '10', gdp)).reason).toBe('incomparable-period');
    const press = observation('2024', '2', { flow: 'import', basis: 'press' });
    expect(tradeOpenness(exports, press, product).reason).toBe('incomparable-basis');
    for (const wrong of [observation('2024', '10', { ...gdp, reporter: 'VN' })]) {
      expect(() => tradeOpenness(exports, imports, wrong)).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    }
    expect(() => tradeOpenness(imports, exports, product)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('is the sum of what exports and imports give alone', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(amount, amount, amount, (x, m, gdp) => {
        const parts = [tradeOpenness(usd(x), usd(0), usd(gdp)), tradeOpenness(usd(0), usd(m), usd(gdp))];
        const sum = parts.reduce((total, { value }) => total + Number(value), 0);
        const whole = Number(tradeOpenness(usd(x), usd(m), usd(gdp)).value);
        expect(whole / sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

describeFormula({
  name: 'tradeOpenness',
  count: 3,
  calculate: ([exports, imports, gdp]) => tradeOpenness(exports, imports, gdp),
  exact: ([x = zero, m = zero, gdp = zero]) => over(plus(x, m), gdp),
});
