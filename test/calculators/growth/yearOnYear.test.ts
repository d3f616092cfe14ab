import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOnYear, type Observation, type Series } from 'china-asean';
import { observation } from '../../support/observations.js';

function series(...observations: readonly Observation<'USD'>[]): Series<'USD'> {
  const { indicator, basis } = observation('2024', '1');
  return { key: { indicator, basis }, unit: 'USD', observations, rejected: [], gaps: [] };
}

describe('yearOnYear', () => {
  const months = series(
    observation('2023-11', '100'),
    observation('2024-09', '90'),
    observation('2024-11', '110'),
    observation('2025-01-01/P7M', '700'),
    observation('2024-01-01/P7M', '500'),
    observation('2025', '1500'),
  );

  it('looks the base up by its window, across gaps', () => {
    const growth = yearOnYear(months, '2024-11');
    expect(growth).toMatchObject({ value: '0.1', period: '2024-11', transformation: 'GY' });
    expect(growth.inputs).toEqual({ current: months.observations[2], base: months.observations[0] });
  });

  it('compares a year-to-date with the same year-to-date', () => {
    expect(yearOnYear(months, '2025-01-01/P7M').value).toBe('0.4');
  });

  it.each([
    ['2024-10', 'missing-current'],
    ['2024-09', 'missing-base'],
    ['2025', 'missing-base'],
    ['2024-02-29', 'incomparable-period'],
    ['2020-W53', 'incomparable-period'],
    ['2020-01-01/P5Y', 'incomparable-period'],
    ['../2024-12-31', 'incomparable-period'],
  ] as const)('of %s is null: %s', (period, reason) => {
    expect(yearOnYear(months, period)).toMatchObject({ value: null, reason, period });
  });

  it('refuses a period that is not canonical', () => {
    expect(() => yearOnYear(months, '2024-1')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...months.observations], { minLength: 6 }), (shuffled) => {
        expect(yearOnYear(series(...shuffled), '2024-11').value).toBe('0.1');
      }),
    );
  });
});
