import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, midpointGrowth, quantity } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over, plus, rational, times } from '../../support/rational.js';

describeFormula({
  name: 'midpointGrowth',
  count: 2,
  calculate: ([current, base]) => midpointGrowth(current, base),
  exact: ([current, base]) => over(times(rational('2'), minus(current!, base!)), plus(current!, base!)),
});

describe('midpointGrowth', () => {
  it.each([
    ['6', '4', '0.4', 'Hubert, Seattle Central College, "The midpoint (arc) method": $4 to $6 is 40 %'],
    ['80', '120', '-0.4', 'the same: 120 to 80 is 40 % less'],
    ['5', '0', '2', 'by hand: what begins is at the upper end'],
    ['0', '5', '-2', 'by hand: what ends is at the lower end'],
    ['5', '5', '0', 'by hand'],
  ] as const)('from %s, formerly %s, is %s (%s)', (current, base, growth, _source) => {
    expect(midpointGrowth(quantity(current, 'USD'), quantity(base, 'USD'))).toMatchObject({
      value: growth,
      low: growth,
      high: growth,
      unit: 'ratio',
      transformation: null,
    });
  });

  it.each([
    ['0', '0', 'no-trade'],
    ['5', '-5', 'negative-base'],
    ['-5', '-5', 'negative-base'],
    ['-5', '5', 'sign-change'],
    ['-5', '0', 'sign-change'],
  ] as const)('of %s and %s is null: %s', (current, base, reason) => {
    expect(midpointGrowth(quantity(current, 'USD'), quantity(base, 'USD'))).toMatchObject({ value: null, reason });
  });

  it('keeps to its range, and to 2 or −2 where one level is exactly nothing', () => {
    const little = figure('0.3', 'USD', { resolution: '1' });
    expect(midpointGrowth(little, quantity(0, 'USD'))).toMatchObject({ value: '2', low: '2', high: '2' });
    expect(midpointGrowth(quantity(0, 'USD'), little)).toMatchObject({ value: '-2', low: '-2', high: '-2' });
    expect(midpointGrowth(little, little)).toMatchObject({ value: '0', low: '-2', high: '2' });
    const open = midpointGrowth(figure(5, 'USD', { qualifier: 'over' }), quantity(5, 'USD'));
    expect(open).toMatchObject({ value: '0', low: '0', high: '2' });
  });

  it('names what is missing or does not compare', () => {
    expect(midpointGrowth(null, quantity(1, 'USD')).reason).toBe('missing-current');
    expect(midpointGrowth(quantity(1, 'USD'), null).reason).toBe('missing-base');
    // @ts-expect-error -- dollars and yuan
    expect(midpointGrowth(figure(1, 'USD'), figure(1, 'CNY')).reason).toBe('incomparable-unit');
    expect(midpointGrowth(observation('2024', '2'), observation('2023-S1', '1')).reason).toBe('incomparable-period');
    const press = observation('2023', '1', { basis: 'press' });
    expect(midpointGrowth(observation('2024', '2'), press).reason).toBe('incomparable-basis');
  });

  it('turns its sign the other way round, does not depend on the scale and lies between −2 and 2', () => {
    fc.assert(
      fc.property(decimals({ positive: true }), decimals({ positive: true }), (a, b) => {
        const growth = (x: string, y: string) =>
          midpointGrowth(quantity(x as `${number}`, 'USD'), quantity(y as `${number}`, 'USD')).value;
        expect(Number(growth(a, b))).toBe(0 - Number(growth(b, a)));
        expect(growth(`${a}e3`, `${b}e3`)).toBe(growth(a, b));
        expect(Math.abs(Number(growth(a, b)))).toBeLessThanOrEqual(2);
      }),
    );
  });
});
