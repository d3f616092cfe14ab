import { describe, expect, expectTypeOf, it } from 'vitest';
import { convert, figure, formatBounds, impliedExchangeRate, quantity, type Result } from 'china-asean';

describe('impliedExchangeRate', () => {
  it('of 106 billion yuan printed as 14.9 billion dollars is about 7.11', () => {
    const rate = impliedExchangeRate(figure('106e9', 'CNY'), figure('14.9e9', 'USD'));
    expectTypeOf(rate).toEqualTypeOf<Result<'CNY/USD'>>();
    expect(rate.unit).toBe('CNY/USD');
    expect(rate.value?.slice(0, 6)).toBe('7.1140');
    // 105.5 / 14.95 and 106.5 / 14.85
    expect(formatBounds(rate)).toBe('7.05–7.18 CNY/USD');
  });

  it('has amounts that are not below zero, whatever the digits would allow', () => {
    const yuan = figure('46', 'CNY', { resolution: '100' });
    expect(impliedExchangeRate(yuan, quantity(2, 'USD'))).toMatchObject({ value: '23', low: '0', high: '48' });
    const under = figure('7.7e9', 'CNY', { qualifier: 'under' });
    expect(impliedExchangeRate(under, figure('1.1e9', 'USD')).low).toBe('0');
  });

  it('turns the one amount back into the other', () => {
    const yuan = figure('106e9', 'CNY', { resolution: '0' });
    const dollars = figure('14.9e9', 'USD', { resolution: '0' });
    const rate = impliedExchangeRate(yuan, dollars);
    if (rate.reason !== null) return expect.unreachable(rate.reason);
    expect(Number(convert(dollars, 'CNY', { rate }).value)).toBeCloseTo(106e9, 0);
  });

  it.each([
    [figure(5, 'CNY'), figure(0, 'USD'), 'zero-base'],
    [figure(0, 'CNY'), figure(0, 'USD'), 'no-trade'],
    [figure(-5, 'CNY'), figure(1, 'USD'), 'sign-change'],
    [figure(5, 'CNY'), figure(5, 'CNY'), 'incomparable-unit'],
    [null, figure(1, 'USD'), 'missing-current'],
    [figure(5, 'CNY'), undefined, 'missing-base'],
  ] as const)('of %o and %o is null: %s', (amount, equivalent, reason) => {
    expect(impliedExchangeRate(amount, equivalent).reason).toBe(reason);
  });

  it('wants currencies', () => {
    // @ts-expect-error -- tonnes are not a currency
    expect(impliedExchangeRate(figure(1, 'tonne'), figure(1, 'USD')).reason).toBe('incomparable-unit');
  });
});
