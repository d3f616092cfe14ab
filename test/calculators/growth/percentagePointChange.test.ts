import { describe, expect, it } from 'vitest';
import { figure, percentagePointChange } from 'china-asean';
import { observation } from '../../support/observations.js';

describe('percentagePointChange', () => {
  it.each([
    ['0.167', '0.159', '0.8', '0.7', '0.9'],
    ['0.159', '0.167', '-0.8', '-0.9', '-0.7'],
    ['0.00', '0.05', '-5', '-6', '-4'],
    ['-0.031', '0.082', '-11.3', '-11.4', '-11.2'],
    ['0.5', '0.5', '0', '-10', '10'],
  ] as const)('of %s on %s is %s points, between %s and %s', (current, base, value, low, high) => {
    const change = percentagePointChange(figure(current, 'ratio'), figure(base, 'ratio'));
    expect(change).toMatchObject({ unit: 'percentage-point', value, low, high });
  });

  it('compares only ratios', () => {
    // @ts-expect-error -- dollars are not a ratio
    expect(percentagePointChange(figure(1, 'USD'), figure(1, 'USD')).reason).toBe('incomparable-unit');
  });

  it('names what is missing', () => {
    expect(percentagePointChange(null, figure('0.1', 'ratio')).reason).toBe('missing-current');
    expect(percentagePointChange(figure('0.1', 'ratio'), undefined).reason).toBe('missing-base');
  });

  it('compares observations of one series only', () => {
    const growth = (period: '2024' | '2023', changes = {}) => observation(period, '0.1', { unit: 'ratio', ...changes });
    expect(percentagePointChange(growth('2024'), growth('2023')).value).toBe('0');
    expect(percentagePointChange(growth('2023'), growth('2024')).reason).toBe('incomparable-period');
    expect(percentagePointChange(growth('2024'), growth('2023', { basis: 'press' })).reason).toBe('incomparable-basis');
    expect(() => percentagePointChange(growth('2024'), growth('2023', { partner: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });
});
