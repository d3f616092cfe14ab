import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backcast, convert, figure, growthRate, impliedExchangeRate, share } from 'china-asean';
import { compare } from '../../../src/figure/decimal.js';
import { decimals } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';

describe('convert', () => {
  it.each([
    ['3.5', 'hour', 'minute', '210', '207', '213'],
    ['210', 'minute', 'hour', '3.5', '3.491666666666666666666666666666666', '3.508333333333333333333333333333334'],
    ['1.5', 'tonne', 'kg', '1500', '1450', '1550'],
    ['2500', 'm', 'km', '2.5', '2.4995', '2.5005'],
    ['2', 'km2', 'hectare', '200', '150', '250'],
    ['1', 'USD', 'USD', '1', '0.5', '1.5'],
  ] as const)('states %s %s in %s', (value, from, to, expected, low, high) => {
    expect(convert(figure(value, from), to)).toMatchObject({ value: expected, unit: to, low, high, reason: null });
  });

  it('uses a rate in either direction, and widens the bounds by those of the rate', () => {
    const dollars = figure('100', 'USD', { resolution: '0' });
    const rate = { value: '7.1', unit: 'CNY/USD', low: '7', high: '7.2' } as const;
    expect(convert(dollars, 'CNY', { rate })).toMatchObject({ value: '710', unit: 'CNY', low: '700', high: '720' });
    const yuan = figure('720', 'CNY', { resolution: '0' });
    expect(convert(yuan, 'USD', { rate })).toMatchObject({ low: '100', high: '102.8571428571428571428571428571429' });
  });

  it('keeps an open end open', () => {
    const over = figure('2', 'hour', { qualifier: 'over' });
    expect(convert(over, 'minute')).toMatchObject({ low: '120', high: null });
    const under = figure('2', 'hour', { qualifier: 'under' });
    expect(convert(under, 'minute')).toMatchObject({ low: null, high: '120' });
  });

  it.each([
    [figure('1', 'USD'), 'CNY', {}, 'incompatible-units'],
    [figure('1', 'USD'), 'tonne', {}, 'incompatible-units'],
    [figure('1', 'trip'), 'person-crossing', {}, 'incompatible-units'],
    [figure('1', 'USD'), 'CNY', { rate: figure('7.8', 'HKD/USD') }, 'incompatible-units'],
    [figure('1', 'USD'), 'CNY', { rate: figure('0', 'CNY/USD') }, 'invalid-argument'],
    [figure('1', 'USD'), 'CNY', { rate: figure('-7', 'CNY/USD') }, 'invalid-argument'],
    [figure('1', 'km'), 'mile', {}, 'unknown-unit'],
  ])('refuses %o in %s with %o', (quantity, unit, options, code) => {
    expect(() => convert(quantity, unit as never, options)).toThrow(expect.objectContaining({ code }));
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(decimals(), (value) => {
        const there = convert(figure(value, 'tonne'), 'kg');
        const back = convert(there, 'tonne').value;
        expect(back === null ? null : compare(back, value)).toBe(0);
      }),
    );
  });

  it('does not change what it is given', () => {
    const quantity = figure('3.5', 'hour');
    const before = structuredClone(quantity);
    convert(quantity, 'minute');
    expect(quantity).toEqual(before);
  });

  it('keeps the window, the flags and what it was computed from', () => {
    const now = { ...observation('2024', '982e9'), growth: figure('0.08', 'ratio') };
    const earlier = backcast(now, now.growth);
    const rate = { value: '7', unit: 'CNY/USD', low: '7', high: '7' } as const;
    const yuan = convert(earlier, 'CNY', { rate });
    expect(yuan).toMatchObject({
      period: '2023',
      status: ['E'],
      method: 'amount at the rate',
      inputs: { amount: earlier, rate },
    });
    expect(convert(observation('2024', '5'), 'USD')).toMatchObject({
      period: '2024',
      value: '5',
      method: 'amount × factor',
    });
    expect(share(yuan, convert(now, 'CNY', { rate })).reason).toBe('incomparable-period');
  });

  it('takes a rate that was computed, of the same window', () => {
    const [dollars, yuan] = [
      observation('2024', '100'),
      observation('2024', '710', { unit: 'CNY', basis: 'customs-cny' }),
    ];
    const rate = impliedExchangeRate(yuan, dollars);
    expect(convert(dollars, 'CNY', { rate })).toMatchObject({ value: '710', status: ['E'] });
    expect(convert(observation('2023', '100'), 'CNY', { rate }).reason).toBe('incomparable-period');
  });

  it.each([
    [null, {}, 'missing-current'],
    [undefined, {}, 'missing-current'],
    [figure('1', 'USD'), { rate: null }, 'missing-base'],
    [growthRate(null, null), {}, 'missing-current'],
  ] as const)('of %o with %o is null: %s', (amount, options, reason) => {
    expect(convert(amount, 'CNY', options)).toMatchObject({ value: null, unit: 'CNY', reason });
  });
});
