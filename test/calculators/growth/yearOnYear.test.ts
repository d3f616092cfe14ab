import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, growthRate, quantity, yearOnYear, type Observation, type Series } from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
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

  it('agrees with the printed growth of levels by their windows', () => {
    // ASEAN Secretariat: exports to China 81.6 and 113.5 billion dollars, growth 39.1 %
    const exports = { '2009': figure('81.6e9', 'USD'), '2010': figure('113.5e9', 'USD') };
    expect(yearOnYear(exports, '2010')).toMatchObject({ period: '2010', transformation: 'GY', unit: 'ratio' });
    expect(Number(yearOnYear(exports, '2010').value)).toBeCloseTo(0.391, 3);
  });

  it.each(['2024-1', '202401', '2024M01', '2024-H1', 'January 2024'])(
    'refuses levels under %s, where a window would not be found',
    (text) => {
      const levels = { [text]: quantity(4, 'USD'), '2025-01': quantity(5, 'USD') };
      expect(() => yearOnYear(levels, '2025-01')).toThrow(
        expect.objectContaining({ code: 'invalid-period', message: expect.stringMatching(/^yearOnYear: /u) as string }),
      );
    },
  );

  it.each([
    ['0.095', 'over', []], // 10 per cent, give or take the digits
    ['0.1', null, []],
    ['0.098', null, []],
    ['0.15', null, ['differs-from-printed']],
    ['0.15', 'under', []],
    ['0.15', 'over', ['differs-from-printed']],
    ['-0.1', null, ['differs-from-printed']],
  ] as const)('of 10 per cent, where %s %s is printed, warns %o', (printed, qualifier, warnings) => {
    const current = {
      ...observation('2025', '110'),
      growth: figure(printed, 'ratio', qualifier === null ? {} : { qualifier }),
    };
    const levels = series(observation('2024', '100'), current);
    expect(yearOnYear(levels, '2025')).toMatchObject({ value: '0.1', warnings });
    expect(growthRate(current, observation('2024', '100')).warnings).toEqual(warnings);
  });

  it('is held against the printed growth of that level alone, over that year alone', () => {
    const growth = figure('0.5', 'ratio');
    const levels = series({ ...observation('2023', '100'), growth }, observation('2024', '110'), {
      ...observation('2025', '121'),
      growth,
    });
    expect(yearOnYear(levels, '2024').warnings).toEqual([]);
    expect(growthRate(levels.observations[2], levels.observations[0]).warnings).toEqual([]);
    expect(yearOnYear(levels, '2025').warnings).toEqual(['differs-from-printed']);
  });

  it('takes the windows of a record for those of its figures', () => {
    const levels = { '2024-01': quantity(4, 'USD'), '2025-01': quantity(5, 'USD'), '2024-02': null };
    expect(yearOnYear(levels, '2025-01')).toMatchObject({ value: '0.25', warnings: ['holiday-affected'] });
    expect(yearOnYear(levels, '2024-01').reason).toBe('missing-base');
    expect(yearOnYear(levels, '2024-02').reason).toBe('missing-current');
  });

  it('refuses levels of other windows than they say, and what is no levels', () => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' });
    const levels = { '2024': observation('2023', '1'), '2023': observation('2022', '1') };
    expect(() => yearOnYear(levels, '2024')).toThrow(refusal);
    expect(() => yearOnYear('trade' as never, '2024')).toThrow(refusal);
    expect(() => yearOnYear(null as never, '2024')).toThrow(refusal);
  });

  it.each([
    ['2024', 'break'],
    ['2024-S1', 'break'],
    ['2023', null],
    ['2025', null],
  ] as const)('where %s is flagged B is null for %s', (flagged, reason) => {
    const levels = series(
      observation('2023', '1', { status: flagged === '2023' ? ['B'] : [] }),
      observation('2024-S1', '1', { status: flagged === '2024-S1' ? ['B'] : [] }),
      observation('2024', '2', { status: flagged === '2024' ? ['B'] : [] }),
      observation('2025', '3', { status: flagged === '2025' ? ['B'] : [] }),
    );
    expect(yearOnYear(levels, '2024').reason).toBe(reason);
  });

  it('tells whether a bloc has changed', () => {
    const levels = series(observation('2024', '1'), observation('2025', '2'));
    const { partners } = smallDataset();
    expect(yearOnYear(levels, '2025').value).toBe('1');
    expect(yearOnYear(levels, '2025', { partners })).toMatchObject({
      reason: 'composition-change',
      options: { partners: true },
    });
  });

  it.each([null, undefined, 2024, '2024-1'])('names itself where the period is %o', (period) => {
    const refusal = expect.objectContaining({
      code: 'invalid-period',
      message: expect.stringMatching(/^yearOnYear: /u) as string,
    });
    expect(() => yearOnYear({ '2024': quantity(1, 'USD') }, period as never)).toThrow(refusal);
  });
});
