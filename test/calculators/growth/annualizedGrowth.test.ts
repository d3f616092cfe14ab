import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualizedGrowth, compoundGrowth, figure, quantity, type Levels, type Period } from 'china-asean';

const DALLAS = 'Federal Reserve Bank of Dallas, DataBasics, "Annualizing Data": Texas employment';

function levelsOf(from: Period, base: `${number}`, to: Period, level: `${number}`): Levels<'index'> {
  return { [from]: quantity(base, 'index'), [to]: quantity(level, 'index') };
}

describe('annualizedGrowth', () => {
  it.each([
    ['2024-Q1', '100', '2024-Q2', '105', 0.216, 3, 'ivettew.wordpress.com, 8 September 2012, after BEA: 21.6 %'],
    ['2023-12', '100', '2024-05', '100.92', 0.0222, 4, `${DALLAS}, December to May`],
    ['2024-05', '100', '2024-06', '100.15', 0.0181, 4, `${DALLAS}, June`],
    ['2024-06', '100', '2024-07', '100.22', 0.0267, 4, `${DALLAS}, July`],
  ] as const)('from %s (%s) to %s (%s) is %d, to %d places (%s)', (from, base, to, level, rate, places, _source) => {
    const growth = annualizedGrowth(levelsOf(from, base, to, level), { from, to });
    expect(Number(growth.value)).toBeCloseTo(rate, places);
    expect(growth).toMatchObject({ basePeriod: from, period: to, options: { from, to } });
  });

  it('is exact where the power is whole', () => {
    const growth = annualizedGrowth(levelsOf('2024-Q1', '100', '2024-Q2', '105'), { from: '2024-Q1', to: '2024-Q2' });
    expect(growth).toMatchObject({ value: '0.21550625', low: '0.21550625', high: '0.21550625', years: '0.25' });
  });

  it.each([
    ['2024-Q1', '2024-Q2', ['seasonality']],
    ['2024-Q1', '2025-Q1', []],
    ['2023-Q1', '2025-Q1', []],
    ['2023-S1', '2024-S2', ['seasonality']],
    ['2023-12', '2025-01', ['holiday-affected', 'seasonality']],
    ['2023', '2024', []],
  ] as const)('from %s to %s warns of %o', (from, to, warnings) => {
    expect(annualizedGrowth(levelsOf(from, '4', to, '5'), { from, to }).warnings).toEqual(warnings);
  });

  it.each([
    ['2024', '2020'],
    ['2024-Q1', '2024-Q1'],
    ['2024-Q1', '2024'],
    ['2024-W05', '2024-W06'],
    ['2024-01-01/P7M', '2024-03-01/P7M'],
  ] as const)('from %s to %s is null: the windows do not compare', (from, to) => {
    expect(annualizedGrowth(levelsOf(from, '4', to, '5'), { from, to }).reason).toBe('incomparable-period');
  });

  it('names what is missing, and the base of zero', () => {
    const span = { from: '2024-Q1', to: '2024-Q2' } as const;
    expect(annualizedGrowth({}, span).reason).toBe('missing-current');
    expect(annualizedGrowth({ '2024-Q2': quantity(1, 'USD') }, span).reason).toBe('missing-base');
    expect(annualizedGrowth(levelsOf('2024-Q1', '0', '2024-Q2', '5'), span).reason).toBe('zero-base');
    expect(annualizedGrowth(levelsOf('2024-Q1', '5', '2024-Q2', '0'), span).value).toBe('-1');
    expect(annualizedGrowth(levelsOf('2024-Q1', '5', '2024-Q2', '5'), span).value).toBe('0');
  });

  it.each([['2024'], [{ during: '2024' }], [{}], [null], [{ from: '2024' }]])('refuses the endpoints %o', (span) => {
    expect(() => annualizedGrowth({}, span as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('bounds the rate by the printed digits', () => {
    const levels = { '2024-Q1': figure(100, 'USD'), '2024-Q2': figure(105, 'USD') };
    const growth = annualizedGrowth(levels, { from: '2024-Q1', to: '2024-Q2' });
    expect(Number(growth.low)).toBeCloseTo((104.5 / 100.5) ** 4 - 1, 12);
    expect(Number(growth.high)).toBeCloseTo((105.5 / 99.5) ** 4 - 1, 12);
  });

  it('over a year or more is the compound growth', () => {
    const amounts = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 2012, max: 2040 }), (a, b, year) => {
        const to = `${year}-05` as Period;
        const levels = levelsOf('2010-03', `${a}`, to, `${b}`);
        const span = { from: '2010-03', to } as const;
        expect(annualizedGrowth(levels, span)).toEqual(compoundGrowth(levels, span));
      }),
      { numRuns: 30 },
    );
  });
});
