import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, figureFromText, percentagePointChange, quantity, type Period, type Result } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
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

  it.each([
    ['2024', '2023', 'DY', []],
    ['2024-Q2', '2024-Q1', 'D1', ['seasonality']],
    ['2025-01', '2024-01', 'DY', ['holiday-affected']],
    ['2025-01', '2024-12', 'D1', ['holiday-affected', 'seasonality']],
    ['2024', '2020', null, []],
  ] as const)('of %s on %s is %s and warns of %o', (period, base, transformation, warnings) => {
    const ratio = (window: Period) => observation(window, '0.1', { unit: 'ratio' });
    const change = percentagePointChange(ratio(period), ratio(base));
    expect(change).toMatchObject({ reason: null, period, transformation, warnings, options: {} });
  });

  it('is null where the later ratio begins a new series', () => {
    const [current, base] = [
      observation('2024', '0.2', { unit: 'ratio' }),
      observation('2023', '0.1', { unit: 'ratio' }),
    ];
    expect(percentagePointChange({ ...current, status: ['B'] }, base).reason).toBe('break');
    expect(percentagePointChange(current, { ...base, status: ['B'] })).toMatchObject({ value: '10', status: ['B'] });
  });

  it('takes growth rates as they are printed, and no changes of a level', () => {
    const rate = (text: string) => figureFromText(text, { unit: 'ratio' });
    expect(percentagePointChange(rate('up 9.0%'), rate('up 8.0%')).value).toBe('1');
    const change = { ...figure('0.1', 'ratio'), measure: 'difference' } as never;
    expect(() => percentagePointChange(change, change)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('turns its sign where the two are exchanged, and adds up over time', () => {
    const between = (current: `${number}`, base: `${number}`): Result<'percentage-point'> =>
      percentagePointChange(quantity(current, 'ratio'), quantity(base, 'ratio'));
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(decimals(), decimals(), (a, b) => {
        expect(Number(between(a, b).value)).toBe(0 - Number(between(b, a).value));
      }),
    );
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const sum = Number(between(`${b}`, `${a}`).value) + Number(between(`${c}`, `${b}`).value);
        expect(sum).toBe(Number(between(`${c}`, `${a}`).value));
      }),
    );
  });
});
