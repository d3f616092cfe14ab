import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate, periodOnPeriod, quantity, type Levels } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { smallDataset } from '../../support/dataset.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over } from '../../support/rational.js';

describeFormula({
  name: 'periodOnPeriod',
  count: 2,
  calculate: ([current, base]) => periodOnPeriod({ '2024': base, '2025': current }, '2025'),
  exact: ([current, base]) => over(minus(current!, base!), base!),
});

describe('periodOnPeriod', () => {
  const dollars = (value: number) => quantity(value, 'USD');

  it('of 105 over 100 is 5 per cent at a quarterly rate (ivettew.wordpress.com, 8 September 2012, after BEA)', () => {
    const levels = { '2024-Q1': dollars(100), '2024-Q2': dollars(105) };
    expect(periodOnPeriod(levels, '2024-Q2')).toMatchObject({
      value: '0.05',
      period: '2024-Q2',
      transformation: 'G1',
      warnings: ['seasonality'],
      inputs: { current: levels['2024-Q2'], base: levels['2024-Q1'] },
    });
  });

  it.each([
    ['2025-S1', '2024-S2', ['seasonality']],
    ['2025-01', '2024-12', ['holiday-affected', 'seasonality']],
    ['2024-W06', '2024-W05', ['holiday-affected', 'seasonality']],
    ['2024-W30', '2024-W29', ['seasonality']],
    ['2021-01-01/P5Y', '2016-01-01/P5Y', []],
    ['2025', '2024', []],
  ] as const)('of %s takes %s for its base, and warns of %o', (period, base, warnings) => {
    const levels: Levels<'USD'> = { [base]: dollars(4), [period]: dollars(5), '2022': dollars(9) };
    expect(periodOnPeriod(levels, period)).toMatchObject({ value: '0.25', transformation: 'G1', warnings });
  });

  it.each(['2025-01-01/P7M', '2024-01-02/2024-03-15', '../2024-12-31'] as const)(
    'of %s is null: it has no window before',
    (period) => {
      const growth = periodOnPeriod({ [period]: dollars(5) }, period);
      expect(growth).toMatchObject({ value: null, reason: 'incomparable-period', transformation: 'G1', period });
    },
  );

  it('names what is missing', () => {
    expect(periodOnPeriod({ '2024': dollars(5) }, '2025').reason).toBe('missing-current');
    expect(periodOnPeriod({ '2024': dollars(5) }, '2024').reason).toBe('missing-base');
    expect(periodOnPeriod({}, '2024').reason).toBe('missing-current');
    expect(periodOnPeriod({ '2024': dollars(0), '2025': dollars(5) }, '2025').reason).toBe('zero-base');
    expect(periodOnPeriod({ '2024': dollars(0), '2025': dollars(0) }, '2025').reason).toBe('no-trade');
  });

  it('sees breaks, and blocs that change', () => {
    const levels = { '2024': observation('2024', '1'), '2025': observation('2025', '2') };
    expect(periodOnPeriod(levels, '2025', { partners: smallDataset().partners }).reason).toBe('composition-change');
    const broken = { ...levels, '2025-Q2': observation('2025-Q2', '1', { status: ['B'] }) };
    expect(periodOnPeriod(broken, '2025').reason).toBe('break');
  });

  it('refuses a period that is not canonical', () => {
    expect(() => periodOnPeriod({}, '2024-1')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('is the growth rate of the two levels', () => {
    fc.assert(
      fc.property(decimals({ positive: true }), decimals({ positive: true }), (a, b) => {
        const [current, base] = [quantity(a, 'USD'), quantity(b, 'USD')];
        const growth = periodOnPeriod({ '2024-03': base, '2024-04': current }, '2024-04');
        expect(growth.value).toBe(growthRate(current, base).value);
      }),
    );
  });

  it.each([null, undefined, 2024, '2024-1'])('names itself where the period is %o', (period) => {
    const refusal = expect.objectContaining({
      code: 'invalid-period',
      message: expect.stringMatching(/^periodOnPeriod: /u) as string,
    });
    expect(() => periodOnPeriod({ '2024': quantity(1, 'USD') }, period as never)).toThrow(refusal);
  });
});
