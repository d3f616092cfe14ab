import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { figure, growthRate, quantity, revision, type Result } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, rational, times } from '../../support/rational.js';

describeFormula({
  name: 'revision of levels',
  count: 2,
  calculate: ([newer, older]) => revision(newer, older),
  exact: ([newer, older]) => minus(newer!, older!),
  digits: null,
});

describeFormula({
  name: 'revision of ratios',
  count: 2,
  unit: () => 'ratio',
  calculate: ([newer, older]) => revision(newer, older),
  exact: ([newer, older]) => times(rational('100'), minus(newer!, older!)),
  digits: null,
});

describe('revision', () => {
  it.each([
    ['0.017', '0.002', '1.5', 'St. Louis Fed, NETJun2002, p. 1: US GDP, fourth quarter of 2001, advance and final'],
    ['0.014', '0.002', '1.2', 'Cleveland Fed, Economic Trends, March 2002: the same, advance and preliminary'],
    [
      '0.114',
      '0.148',
      '-3.4',
      'Reuters, 11 August 2023: growth of China’s exports, March 2023 (the difference by hand)',
    ],
    ['0.05', '0.05', '0', 'by hand'],
  ] as const)('of growth, now %s and formerly %s, is %s points (%s)', (newer, older, points, _source) => {
    const change = revision(
      figure(newer, 'ratio', { measure: 'growth' }),
      figure(older, 'ratio', { measure: 'growth' }),
    );
    expect(change).toMatchObject({ value: points, unit: 'percentage-point', transformation: 'R1', reason: null });
  });

  it('of a level is in its unit, of any sign', () => {
    const change = revision(observation('2024', '982.34e9'), observation('2024', '982.3e9', { source: 'agency' }));
    expect(change).toMatchObject({
      value: '40000000',
      unit: 'USD',
      period: '2024',
      low: '-15000000',
      high: '95000000',
    });
    expect(revision(quantity(-5, 'USD'), quantity(3, 'USD')).value).toBe('-8');
    expect(revision(quantity(0, 'USD'), quantity(0, 'USD')).value).toBe('0');
  });

  it('of results is of growth, in points', () => {
    const growth = (value: number) => growthRate(quantity(value, 'USD'), quantity(100, 'USD'));
    expect(revision(growth(108), growth(106)).value).toBe('2');
  });

  it('has its unit in its type', () => {
    expectTypeOf(revision(quantity(1, 'USD'), quantity(1, 'USD'))).toEqualTypeOf<Result<'USD'>>();
    const ofRatios = revision(quantity(1, 'ratio'), quantity(1, 'ratio'));
    expectTypeOf(ofRatios).toEqualTypeOf<Result<'percentage-point'>>();
  });

  it('is of one window, basis and unit', () => {
    const newer = observation('2024', '2');
    expect(revision(newer, observation('2023', '1')).reason).toBe('incomparable-period');
    expect(revision(newer, observation('2024', '1', { basis: 'press' })).reason).toBe('incomparable-basis');
    expect(revision(newer, quantity(1, 'USD'))).toMatchObject({ value: '1', period: '2024' });
    // @ts-expect-error -- dollars and yuan
    expect(revision(quantity(1, 'USD'), quantity(1, 'CNY')).reason).toBe('incomparable-unit');
    expect(() => revision(newer, observation('2024', '1', { partner: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    const multiple = figure(3, 'ratio', { measure: 'multiple' });
    expect(() => revision(multiple, multiple)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('is given where the newer figure is flagged B', () => {
    const newer = observation('2024', '2', { status: ['B'] });
    expect(revision(newer, observation('2024', '1'))).toMatchObject({ value: '1', status: ['B'] });
  });

  it('names what is missing', () => {
    expect(revision(null, quantity(1, 'USD'))).toMatchObject({ reason: 'missing-current', unit: 'USD' });
    expect(revision(quantity(1, 'ratio'), null)).toMatchObject({ reason: 'missing-base', unit: 'percentage-point' });
    expect(revision(null, null)).toMatchObject({ reason: 'missing-current', unit: null });
  });

  it('adds up over vintages', () => {
    fc.assert(
      fc.property(decimals(), decimals(), decimals(), (a, b, c) => {
        const change = (x: `${number}`, y: `${number}`) => revision(quantity(x, 'USD'), quantity(y, 'USD'));
        const [first, second, both] = [change(b, a), change(c, b), change(c, a)];
        expect(revision(both as never, first as never).value).toBe(second.value);
      }),
    );
  });
});
