import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteChange, figure, growthRate, quantity, type Period } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus } from '../../support/rational.js';

describeFormula({
  name: 'absoluteChange',
  count: 2,
  calculate: ([current, base]) => absoluteChange(current, base),
  exact: ([current, base]) => minus(current!, base!),
  digits: null,
});

describe('absoluteChange', () => {
  it.each([
    ['120', '100', '20', 'O’Mahony, Measuring the Economy, appendix 2B, A2B.2: V1 = 100, V2 = 120'],
    ['5', '0', '5', 'by hand: new trade'],
    ['0', '5', '-5', 'by hand'],
    ['0', '0', '0', 'by hand'],
    ['-7', '-5', '-2', 'by hand: a deficit that grows'],
    ['3', '-5', '8', 'by hand: a balance that changes its sign'],
  ] as const)('from %s, formerly %s, is %s (%s)', (current, base, change, _source) => {
    expect(absoluteChange(quantity(current, 'USD'), quantity(base, 'USD'))).toMatchObject({
      value: change,
      low: change,
      high: change,
      unit: 'USD',
      options: {},
    });
  });

  it('adds the roundings of both levels', () => {
    const change = absoluteChange(figure('113.5e9', 'USD'), figure('81.6e9', 'USD'));
    expect(change).toMatchObject({ value: '31900000000', low: '31800000000', high: '32000000000' });
    const over = absoluteChange(figure('12e6', 'trip', { qualifier: 'over' }), quantity('10e6', 'trip'));
    expect(over).toMatchObject({ low: '2000000', high: null, unit: 'trip' });
  });

  it.each([
    ['2024', '2023', 'DY', []],
    ['2024-Q2', '2024-Q1', 'D1', ['seasonality']],
    ['2025-01', '2024-12', 'D1', ['holiday-affected', 'seasonality']],
    ['2024', '2020', null, []],
  ] as const)('of %s on %s is %s and warns of %o', (period, base, transformation, warnings) => {
    const change = absoluteChange(observation(period, '2'), observation(base as Period, '1'));
    expect(change).toMatchObject({ period, transformation, warnings });
  });

  it('refuses ratios, and says what takes them', () => {
    const refusal = expect.objectContaining({
      code: 'invalid-argument',
      message: expect.stringContaining('percentagePointChange') as string,
    });
    expect(() => absoluteChange(figure('0.167', 'ratio'), figure('0.159', 'ratio'))).toThrow(refusal);
    expect(() => absoluteChange(null, figure('0.159', 'ratio'))).toThrow(refusal);
    const growth = growthRate(quantity(2, 'USD'), quantity(1, 'USD'));
    expect(() => absoluteChange(growth, growth)).toThrow(refusal);
  });

  it('names what is missing or does not compare', () => {
    expect(absoluteChange(null, quantity(1, 'USD'))).toMatchObject({ reason: 'missing-current', unit: 'USD' });
    expect(absoluteChange(quantity(1, 'USD'), undefined)).toMatchObject({ reason: 'missing-base', unit: 'USD' });
    expect(absoluteChange(null, null)).toMatchObject({ reason: 'missing-current', unit: null });
    // @ts-expect-error -- dollars less yuan
    expect(absoluteChange(figure(1, 'USD'), figure(1, 'CNY')).reason).toBe('incomparable-unit');
    const current = observation('2024', '2');
    expect(absoluteChange(current, observation('2023', '1', { basis: 'press' })).reason).toBe('incomparable-basis');
    expect(absoluteChange(current, observation('2023-S1', '1')).reason).toBe('incomparable-period');
    expect(absoluteChange(observation('2024', '2', { status: ['B'] }), observation('2023', '1')).reason).toBe('break');
    expect(() => absoluteChange(current, observation('2023', '1', { partner: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('turns its sign where the two are exchanged', () => {
    fc.assert(
      fc.property(decimals(), decimals(), (a, b) => {
        const [there, back] = [
          absoluteChange(quantity(a, 'USD'), quantity(b, 'USD')),
          absoluteChange(quantity(b, 'USD'), quantity(a, 'USD')),
        ];
        expect(Number(there.value)).toBe(0 - Number(back.value));
      }),
    );
  });
});
