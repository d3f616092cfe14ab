import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  formatFigure,
  growthRate,
  implicitDeflator,
  revision,
  share,
  shares,
  wholeFromShare,
} from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';
import { order, plus, rational } from '../../support/rational.js';

describe('share', () => {
  it('of the Lao section in the railway’s passengers is what the operator’s two figures give', () => {
    // 193万 of 1,007万 passengers in the first half of 2025
    const lao = share(figure('1.93e6', 'trip'), figure('10.07e6', 'trip'));
    expect(formatFigure(lao)).toBe('19.2%');
  });

  it.each([
    ['5', '0', 'zero-base'],
    ['0', '0', 'no-trade'],
    ['5', '-5', 'sign-change'],
    ['-5', '-5', 'negative-base'],
    ['-5', '5', 'sign-change'],
  ] as const)('of %s in %s is null: %s', (part, whole, reason) => {
    expect(share(figure(part, 'USD'), figure(whole, 'USD')).reason).toBe(reason);
  });

  it('is 1 for the whole, 0 for nothing, and may exceed 1', () => {
    expect(share(figure(7, 'USD'), figure(7, 'USD')).value).toBe('1');
    expect(share(figure(0, 'USD'), figure(7, 'USD')).value).toBe('0');
    expect(share(figure(14, 'USD'), figure(7, 'USD')).value).toBe('2');
  });

  it('and what else is of one window is given where a break begins with it, and says so', () => {
    const [part, whole] = [observation('2024', '1', { status: ['B'] }), observation('2024', '4', { partner: 'WORLD' })];
    expect(share(part, whole)).toMatchObject({ value: '0.25', reason: null, status: ['B'] });
    const { shares: inTotal } = shares({ part }, { total: whole });
    expect(inTotal.part).toMatchObject({ value: '0.25', reason: null, status: ['B'] });
    const same = observation('2024', '4');
    expect(implicitDeflator(part, same)).toMatchObject({ value: '25', reason: null, status: ['B'] });
    expect(revision(part, same)).toMatchObject({ value: '-3', reason: null, status: ['B'] });
  });

  it.each([
    { partner: 'WORLD' },
    { reporter: 'VN' },
    { asset: 'china-laos-railway' },
    { indicator: 'goods-trade-of-all' },
  ])('may be of a part that differs in one dimension: %o', (dimension) => {
    const result = share(observation('2024', '1', {}), observation('2024', '4', dimension));
    expect(result.value).toBe('0.25');
  });

  it('may be of a part that was counted by oneself, in a published whole', () => {
    const own = observation('2024', '1', { basis: 'own' });
    expect(share(own, observation('2024', '4')).value).toBe('0.25');
    expect(share(observation('2024', '4'), own).reason).toBe('incomparable-basis');
    expect(share(own, observation('2023', '4')).reason).toBe('incomparable-period');
    expect(growthRate(own, observation('2023', '4')).reason).toBe('incomparable-basis');
  });

  it('is not given of a part that differs in two', () => {
    const whole = observation('2024', '4', { partner: 'WORLD', reporter: 'VN' });
    expect(() => share(observation('2024', '1'), whole)).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: 'share: expected observations of one thing, got reporter CN and VN, partner ASEAN and WORLD',
      }),
    );
  });

  it('asks for one window, basis and flow', () => {
    const part = observation('2024', '982e9');
    const world = observation('2024', '6162e9', { partner: 'WORLD' });
    expect(share(part, world).reason).toBeNull();
    expect(share(part, observation('2023', '5937e9', { partner: 'WORLD' })).reason).toBe('incomparable-period');
    expect(share(part, observation('2024', '6162e9', { partner: 'WORLD', basis: 'press' })).reason).toBe(
      'incomparable-basis',
    );
    expect(() => share(part, observation('2024', '1', { partner: 'WORLD', flow: 'export' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('of all parts of a computed whole sums to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = figure(
          parts.reduce((a, b) => a + b),
          'USD',
        );
        const shares = parts.map((part) => rational(share(figure(part, 'USD'), whole).value ?? 'none'));
        const sum = shares.reduce(plus);
        expect(order(sum, rational('0.99999999999999999999999999999'))).toBe(1);
        expect(order(sum, rational('1.00000000000000000000000000001'))).toBe(-1);
      }),
    );
  });

  it('is undone by wholeFromShare, within bounds', () => {
    fc.assert(
      fc.property(decimals({ positive: true }), decimals({ positive: true }), (a, b) => {
        const part = figure(a, 'USD', { resolution: '0' });
        const whole = wholeFromShare(part, share(part, figure(b, 'USD', { resolution: '0' })));
        expect(order(rational(whole.low ?? 'none'), rational(b))).toBeLessThanOrEqual(0);
        expect(order(rational(b), rational(whole.high ?? 'none'))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('wholeFromShare', () => {
  it('bounds the whole by the digits of part and share', () => {
    const total = wholeFromShare(figure('597e9', 'USD'), figure('0.167', 'ratio'));
    // 596.5 / 0.1675 and 597.5 / 0.1665
    expect(total.value?.slice(0, 13)).toBe('3574850299401');
    expect(total.low?.slice(0, 13)).toBe('3561194029850');
    expect(total.high?.slice(0, 13)).toBe('3588588588588');
    expect(total).toMatchObject({ unit: 'USD', status: ['E'] });
  });

  it.each([
    [figure(5, 'USD'), figure('0', 'ratio'), 'zero-base'],
    [figure(0, 'USD'), figure('0', 'ratio'), 'no-trade'],
    [figure(5, 'USD'), figure('-0.1', 'ratio'), 'sign-change'],
    [figure(-5, 'USD'), figure('0.1', 'ratio'), 'sign-change'],
    [null, figure('0.1', 'ratio'), 'missing-current'],
    [figure(5, 'USD'), undefined, 'missing-base'],
  ] as const)('of %o and %o is null: %s', (part, ratio, reason) => {
    expect(wholeFromShare(part, ratio).reason).toBe(reason);
  });

  it('wants a share, not a growth rate or a level', () => {
    const growth = figure('0.1', 'ratio', { measure: 'growth' });
    expect(() => wholeFromShare(figure(5, 'USD'), growth)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    // @ts-expect-error -- dollars are not a ratio
    expect(wholeFromShare(figure(5, 'USD'), figure(5, 'USD')).reason).toBe('incomparable-unit');
  });
});
