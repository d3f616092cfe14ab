import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backcast, figure, formatBounds, formatFigure, growthRate, type Unit } from 'china-asean';
import { observation } from '../../support/observations.js';
import { order, rational } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });

describe('backcast', () => {
  // level, growth, what they imply, by hand: level / (1 + growth) at the ends of the printed digits
  it.each([
    ['597e9', 'USD', '0.082', '552 billion USD', '551.0–552.5 billion USD'],
    ['8.931e6', 'tonne', '0.413', '6.32 million tonnes', '6.318–6.324 million tonnes'],
    ['8.581e6', 'person-crossing', '0.546', '5.55 million person-crossings', '5.548–5.553 million person-crossings'],
  ] as const)('of %s %s up %s is %s (%s)', (level, unit, rate, value, bounds) => {
    const base = backcast(figure(level, unit as Unit), growth(rate));
    expect([formatFigure(base), formatBounds(base)]).toEqual([value, bounds]);
  });

  it('of Dongxing’s 2024 holds the level that was printed for 2023', () => {
    const base = backcast(figure('8.581e6', 'person-crossing'), growth('0.546'));
    expect(order(rational(base.low ?? ''), rational('5549500'))).toBe(-1);
    expect(order(rational('5548500'), rational(base.high ?? ''))).toBe(-1);
  });

  it('keeps an open end open', () => {
    const base = backcast(figure('10e6', 'trip', { qualifier: 'over' }), growth('0.017'));
    // 10 million / 1.0175
    expect(base).toMatchObject({ high: null, status: ['E'] });
    expect(base.low?.slice(0, 7)).toBe('9828009');
  });

  it('is of the same window a year earlier', () => {
    const printed = observation('2025-01-01/P7M', '597e9', { growth: growth('0.082') });
    const base = backcast(printed, printed.growth);
    expect(base.period).toBe('2024-01-01/P7M');
    expect(base.inputs['current']).toBe(printed);
  });

  it.each([
    [figure(5, 'USD'), growth('-1'), 'not-identified'],
    [figure(5, 'USD'), growth('-1.5'), 'not-identified'],
    [figure(0, 'USD'), growth('0.1'), 'zero-base'],
    [figure(-5, 'USD'), growth('0.1'), 'negative-base'],
    [null, growth('0.1'), 'missing-current'],
    [figure(5, 'USD'), undefined, 'missing-base'],
  ] as const)('of %o and %o is null: %s', (level, rate, reason) => {
    expect(backcast(level, rate).reason).toBe(reason);
  });

  it('wants a growth rate, not a multiple', () => {
    const multiple = figure('7.3', 'ratio', { measure: 'multiple' });
    expect(() => backcast(figure(5, 'USD'), multiple)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining('got "multiple"') as string,
      }),
    );
    // @ts-expect-error -- percentage points are not a ratio
    expect(backcast(figure(5, 'USD'), figure(5, 'percentage-point')).reason).toBe('incomparable-unit');
  });

  it('is undone by growthRate, within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -999, max: 5000 }), (level, perMille) => {
        const rate = figure(`${perMille / 1000}`, 'ratio', { resolution: '0' });
        const current = figure(level, 'USD', { resolution: '0' });
        const again = growthRate(current, backcast(current, rate));
        expect(order(rational(again.low ?? ''), rational(rate.value))).toBeLessThanOrEqual(0);
        expect(order(rational(rate.value), rational(again.high ?? ''))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
