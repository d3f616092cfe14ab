import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity, share, structuralChange, type Basket, type Period } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';
import { dissimilarity, exactly, named, printed } from './baskets.js';

describeFormula({
  name: 'structuralChange',
  count: 4,
  calculate: (numbers) => structuralChange(named(numbers.slice(0, 2)), named(numbers.slice(2))),
  exact: (numbers) => dissimilarity(numbers.slice(0, 2), numbers.slice(2)),
  reached: ['high'],
});

describe('structuralChange', () => {
  it('is as published of the index of dissimilarity, which is the same formula', () => {
    // Siegel and Swanson, The Methods and Materials of Demography (2004), table 7.20: 5.5 per cent
    const later = printed(['7.38', '14.16', '14.79', '17.36', '15.11', '10.14', '8.50', '7.28', '5.28']);
    const earlier = printed(['6.48', '12.27', '15.25', '15.10', '14.66', '10.80', '8.95', '9.28', '7.21']);
    expect(structuralChange(later, earlier).value).toBe('0.055');
  });

  it.each([
    // by hand: 10 and 5 points to the third; nothing left; nothing moved
    [[40, 25, 35], [50, 30, 20], '0.15'],
    [[0, 0, 7], [5, 3, 0], '1'],
    [[4, 6, 10], [2, 3, 5], '0'],
    [[5], [7], '0'],
  ])('of %j after %j is as computed by hand', (current, base, expected) => {
    expect(structuralChange(exactly(current), exactly(base))).toMatchObject({
      value: expected,
      unit: 'ratio',
      period: null,
    });
  });

  const of = (period: Period, changes: object = {}): Basket =>
    Object.fromEntries(
      ['VN', 'TH'].map(
        (partner, index) =>
          [partner, observation(period, index === 0 ? '5e9' : '6e9', { partner, ...changes })] as const,
      ),
    );

  it('sets a window against an earlier one of the same length', () => {
    expect(structuralChange(of('2024'), of('2014'))).toMatchObject({ value: '0', period: '2024', warnings: [] });
    for (const base of ['2025', '2024', '2023-S1'] as Period[]) {
      expect(structuralChange(of('2024'), of(base)).reason).toBe('incomparable-period');
    }
  });

  it('warns of what moves with the seasons', () => {
    expect(structuralChange(of('2024-Q2'), of('2024-Q1')).warnings).toEqual(['seasonality']);
    expect(structuralChange(of('2024-02'), of('2023-02')).warnings).toEqual(['holiday-affected']);
  });

  it('asks for one thing over time, without a break', () => {
    expect(structuralChange(of('2024'), of('2023', { basis: 'press' })).reason).toBe('incomparable-basis');
    expect(structuralChange(of('2024', { status: ['B'] }), of('2023')).reason).toBe('break');
    expect(structuralChange(of('2024'), of('2023', { status: ['B'] })).reason).toBeNull();
    for (const changes of [{ flow: 'export' }, { reporter: 'MY' }, { indicator: 'services-trade' }]) {
      expect(() => structuralChange(of('2024'), of('2023', changes))).toThrow(
        expect.objectContaining({ code: 'mixed-series' }),
      );
    }
  });

  it('tells a bloc that has changed its members', () => {
    // a member joins on 26 October 2025
    const { partners } = smallDataset();
    const shares = (period: Period): Basket => ({
      ASEAN: observation(period, '5e9'),
      US: observation(period, '5e9', { partner: 'US' }),
    });
    expect(structuralChange(shares('2025'), shares('2024')).reason).toBeNull();
    const given = { partners };
    expect(structuralChange(shares('2025'), shares('2024'), given)).toMatchObject({
      reason: 'composition-change',
      options: { coverage: 'partial', partners: true },
    });
    expect(structuralChange(shares('2024'), shares('2023'), given).value).toBe('0');
    const summed = (members: readonly string[]): Basket => {
      const sum = share(quantity('1', 'USD'), quantity('1', 'USD'));
      return { ASEAN: { ...sum, members } };
    };
    expect(structuralChange(summed(['TH', 'VN']), summed(['TH', 'VN'])).value).toBe('0');
    expect(structuralChange(summed(['TH', 'TL', 'VN']), summed(['TH', 'VN'])).reason).toBe('composition-change');
  });

  it.each([
    [exactly([0]), exactly([1]), 'no-trade'],
    [exactly([1]), exactly([0]), 'no-trade'],
    [{ a: null }, exactly([1]), 'missing-current'],
    [exactly([1]), { a: null }, 'missing-base'],
    [exactly([-1]), exactly([1]), 'sign-change'],
  ] as const)('of %j after %j is null: %s', (current, base, reason) => {
    expect(structuralChange(current as Basket, base as Basket).reason).toBe(reason);
  });

  it('takes new items for zero before, and gone ones for zero now, in complete baskets', () => {
    const [current, base] = [
      { a: quantity(1, 'USD'), b: quantity(1, 'USD') },
      { a: quantity(1, 'USD'), c: quantity(3, 'USD') },
    ];
    expect(structuralChange(current, base, { coverage: 'complete' })).toMatchObject({
      value: '0.75',
      options: { coverage: 'complete' },
    });
    expect(structuralChange(current, base).reason).toBe('missing-current');
  });

  it('is not changed by growth that all items share', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 2, max: 99 }), (current, base, factor) => {
        const { value } = structuralChange(exactly(current), exactly(base));
        expect(structuralChange(exactly(current.map((number) => number * factor)), exactly(base)).value).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});
