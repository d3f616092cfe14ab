import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, logGrowth, quantity } from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';

const amounts = fc.integer({ min: 1, max: 99_999 });

describe('logGrowth', () => {
  it.each([
    ['105', '100', 0.0488, 4, 'World Bank, note on growth rates: ln 1.05 = 0.0488'],
    ['110.25', '105', 0.0487902, 7, 'Baum, Statalist, 10 October 2012: GDP that grows by 5 %'],
    ['101', '100', 0.009950331, 9, 'Waterman, Introductory mathematics for business, 1999, 5.5: ln 1.01'],
    ['8', '7', 0.133531393, 9, 'The Straight Dope, "Using natural logs to calculate percentage change": ln(8/7)'],
    ['7', '8', -0.133531393, 9, 'the same: ln(7/8)'],
  ] as const)('from %s, formerly %s, is 100 × %d, to %d places (%s)', (current, base, log, places, _source) => {
    const change = logGrowth(quantity(current, 'USD'), quantity(base, 'USD'));
    expect(change).toMatchObject({ unit: 'log-point', reason: null, transformation: null, options: {} });
    expect(Number(change.value) / 100).toBeCloseTo(log, places);
  });

  it('of equals is 0, exactly', () => {
    expect(logGrowth(quantity(5, 'USD'), quantity('5.00', 'USD'))).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it.each([
    ['5', '0', 'zero-base'],
    ['0', '0', 'no-trade'],
    ['0', '5', 'not-identified'],
    ['5', '-5', 'sign-change'],
    ['-5', '5', 'sign-change'],
    ['-5', '-5', 'negative-base'],
  ] as const)('of %s over %s is null: %s', (current, base, reason) => {
    expect(logGrowth(quantity(current, 'USD'), quantity(base, 'USD'))).toMatchObject({ value: null, reason });
  });

  it('is open where a level may be nothing', () => {
    expect(logGrowth(figure('0.3', 'USD', { resolution: '1' }), quantity(1, 'USD')).low).toBeNull();
    expect(logGrowth(quantity(1, 'USD'), figure('0.3', 'USD', { resolution: '1' })).high).toBeNull();
  });

  it('names what is missing or does not compare', () => {
    expect(logGrowth(null, quantity(1, 'USD')).reason).toBe('missing-current');
    expect(logGrowth(quantity(1, 'USD'), null).reason).toBe('missing-base');
    // @ts-expect-error -- dollars over yuan
    expect(logGrowth(figure(1, 'USD'), figure(1, 'CNY')).reason).toBe('incomparable-unit');
    expect(logGrowth(observation('2024', '2'), observation('2023-S1', '1')).reason).toBe('incomparable-period');
    const press = observation('2023', '1', { basis: 'press' });
    expect(logGrowth(observation('2024', '2'), press).reason).toBe('incomparable-basis');
    expect(logGrowth(observation('2024-02', '2'), observation('2024-01', '1')).warnings).toEqual([
      'holiday-affected',
      'seasonality',
    ]);
  });

  it('adds up over time, and turns its sign the other way round', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        const change = (x: number, y: number) => Number(logGrowth(quantity(x, 'USD'), quantity(y, 'USD')).value);
        expect(change(c, b) + change(b, a)).toBeCloseTo(change(c, a), 9);
        expect(change(a, b)).toBe(0 - change(b, a));
        expect(change(a, b)).toBeCloseTo(100 * Math.log(a / b), 9);
      }),
    );
  });

  it('returns bounds that hold the change for any levels within theirs', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.nat(1000), fc.nat(1000), (a, b, i, j) => {
        const [current, base] = [figure(a, 'USD'), figure(b, 'USD')];
        const { low, high } = logGrowth(current, base);
        const inside = 100 * Math.log(Number(within(current, i)) / Number(within(base, j)));
        expect(Number(low)).toBeLessThanOrEqual(inside + 1e-9);
        expect(Number(high)).toBeGreaterThanOrEqual(inside - 1e-9);
        const reached = 100 * Math.log(Number(current.high) / Number(base.low));
        expect(Number(high)).toBeCloseTo(reached, 9);
      }),
    );
  });
});
