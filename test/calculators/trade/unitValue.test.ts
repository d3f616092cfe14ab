import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, unitValue, type PriceUnit, type Result } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over } from '../../support/rational.js';
import { usd, zero } from './flows.js';

describe('unitValue', () => {
  it.each([
    [
      '3.07e9',
      '6.15e6',
      499,
      'Viet Nam’s rice exports, 2020: Vietnam Economic Times, 8 January 2021, by foodmatenet.com',
    ],
    ['4.41e9', '7.75e6', 568, 'Viet Nam’s rice exports, January to November 2023: The Nation, 19 December 2023'],
  ] as const)('of %s dollars for %s tonnes holds the printed %s (%s)', (value, tonnes, printed, _source) => {
    const price = unitValue(figure(value, 'USD'), figure(tonnes, 'tonne'));
    expect(price.unit).toBe('USD/tonne');
    expect(Number(price.low)).toBeLessThan(printed + 0.5);
    expect(Number(price.high)).toBeGreaterThan(printed - 0.5);
  });

  it('has the unit of the one for the other, in the type as well', () => {
    const price: Result<'CNY/kg'> = unitValue(quantity(5, 'CNY'), quantity(2, 'kg'));
    expect(price).toMatchObject({ value: '2.5', unit: 'CNY/kg' satisfies PriceUnit });
    expect(unitValue(usd(5), quantity(2, 'vehicle/day')).unit).toBe('USD/vehicle/day');
  });

  it.each([
    [usd(0), quantity(5, 'kg'), '0', null, 'USD/kg'],
    [usd(5), quantity(0, 'kg'), null, 'zero-base', 'USD/kg'],
    [usd(0), quantity(0, 'kg'), null, 'no-trade', 'USD/kg'],
    [usd(5), null, null, 'missing-base', null],
    [null, quantity(5, 'kg'), null, 'missing-current', null],
    [usd(5), quantity(-5, 'kg'), null, 'negative-base', null],
    [usd(-5), quantity(5, 'kg'), null, 'sign-change', null],
    [quantity(5, 'kg') as never, quantity(5, 'kg'), null, 'incomparable-unit', null],
    [usd(5), quantity(5, 'CNY') as never, null, 'incomparable-unit', null],
    [quantity(5, 'CNY/USD') as never, quantity(5, 'kg'), null, 'incomparable-unit', null],
  ] as const)('of %o for %o is %s (%s)', (value, amount, found, reason, unit) => {
    expect(unitValue(value, amount)).toMatchObject({ value: found, reason, unit });
  });

  it('is open above where the digits allow no quantity', () => {
    expect(unitValue(usd(5), figure(2, 'kg', { qualifier: 'under' }))).toMatchObject({ low: '2.5', high: null });
    expect(unitValue(usd(5), figure('0.4', 'kg', { resolution: '1' }))).toMatchObject({ value: '12.5', high: null });
  });

  it('takes a quantity of its own indicator and basis, of one partner, flow and window', () => {
    const value = observation('2024', '10', { flow: 'export', indicator: 'rice-value' });
    const weight = { flow: 'export', indicator: 'rice-weight', basis: 'customs-unspecified', unit: 'tonne' } as const;
    expect(unitValue(value, observation('2024', '4', weight))).toMatchObject({ value: '2.5', period: '2024' });
    expect(unitValue(value, observation('2023', '4', weight)).reason).toBe('incomparable-period');
    expect(() => unitValue(value, observation('2024', '4', { ...weight, flow: 'import' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('falls as the quantity grows, and not with the scale of both', () => {
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(number, number, number, (value, amount, k) => {
        expect(unitValue(usd(value * k), quantity(amount * k, 'kg')).value).toBe(
          unitValue(usd(value), quantity(amount, 'kg')).value,
        );
      }),
    );
  });
});

describeFormula({
  name: 'unitValue',
  count: 2,
  unit: (position) => (position === 0 ? 'USD' : 'tonne'),
  calculate: ([value, amount]) => unitValue(value as never, amount as never),
  exact: ([value = zero, amount = zero]) => over(value, amount),
});
