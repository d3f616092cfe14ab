import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backcast, figure, intersection, quantity } from 'china-asean';
import { observation } from '../../support/observations.js';
import { order, rational } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });
const printed = (value: `${number}`, resolution: `${number}`) => figure(value, 'USD', { resolution });

describe('intersection', () => {
  // China's customs, 10 April 2010 (Xinhua): trade in March 2010 231.46 billion dollars, up 42.8 %, exports 112.11, up 24.3 %; and
  // 11 April 2009 (Shanghai Securities News): trade in March 2009 162.02 billion. China's customs table of 2024 by partner and
  // press conference of 12 January 2024: 2024 43 846 792 580 000 yuan, up 5.0 %; 2023 41.76 trillion
  it.each([
    ['March 2009', figure('231.46e9', 'USD'), growth('0.428'), figure('162.02e9', 'USD'), 'not-identified'],
    [
      '2023',
      figure('43846792580000', 'CNY', { resolution: '10000' }),
      growth('0.050'),
      figure('41.76e12', 'CNY'),
      null,
    ],
  ] as const)('of a back-cast and the level that was published for %s', (_, level, rate, published, reason) => {
    expect(intersection(backcast(level, rate), published).reason).toBe(reason);
  });

  it.each([
    ['the first value, if the second claim allows it', printed('5', '1'), printed('5.1', '1'), '5', '4.6', '5.5', []],
    [
      'the second value, if only the first claim allows it',
      printed('5', '1'),
      printed('5.4', '0.2'),
      '5.4',
      '5.3',
      '5.5',
      [],
    ],
    [
      'the end nearest to the first value, from below',
      printed('5', '1'),
      printed('5.9', '1'),
      '5.4',
      '5.4',
      '5.5',
      ['E'],
    ],
    [
      'the end nearest to the first value, from above',
      printed('5', '1'),
      printed('4.1', '1'),
      '4.6',
      '4.5',
      '4.6',
      ['E'],
    ],
    ['one point, where the claims touch', printed('5', '1'), printed('6', '1'), '5.5', '5.5', '5.5', ['E']],
    ['two equal claims', printed('5', '1'), printed('5', '1'), '5', '4.5', '5.5', []],
    ['exact numbers', quantity('5', 'USD'), printed('5.1', '1'), '5', '5', '5', []],
    ['amounts below zero', printed('-5', '1'), printed('-5.2', '1'), '-5', '-5.5', '-4.7', []],
    ['zeros', printed('0', '1'), printed('0', '0'), '0', '0', '0', []],
  ] as const)('takes %s', (_, first, second, value, low, high, status) => {
    expect(intersection(first, second)).toMatchObject({ value, low, high, status, unit: 'USD', transformation: null });
  });

  it('closes an open end by the other claim', () => {
    const over = figure('5', 'USD', { qualifier: 'over' });
    const under = figure('7', 'USD', { qualifier: 'under' });
    expect(intersection(over, under)).toMatchObject({ value: '5', low: '5', high: '7' });
    expect(intersection(under, over)).toMatchObject({ value: '7', low: '5', high: '7' });
    expect(intersection(over, figure('6', 'USD', { qualifier: 'over' }))).toMatchObject({
      value: '6',
      low: '6',
      high: null,
    });
    expect(intersection(under, figure('6', 'USD', { qualifier: 'under' }))).toMatchObject({
      value: '6',
      low: null,
      high: '6',
    });
    expect(intersection(over, figure('4', 'USD', { qualifier: 'under' })).reason).toBe('not-identified');
  });

  const first = observation('2024', '5');
  it.each([
    ['no first claim', null, first, 'missing-current'],
    ['no second claim', first, undefined, 'missing-base'],
    ['claims that do not meet', first, observation('2024', '7'), 'not-identified'],
    ['two windows', first, observation('2023', '5'), 'incomparable-period'],
  ] as const)('is null with %s', (_, one, other, reason) => {
    expect(intersection<'USD'>(one, other).reason).toBe(reason);
  });

  it('is null with two units, which the types refuse', () => {
    // @ts-expect-error -- yuan are not dollars
    expect(intersection(quantity(5, 'USD'), quantity(5, 'CNY')).reason).toBe('incomparable-unit');
  });

  it('takes two bases, but not two things, and growth as well as levels', () => {
    expect(intersection(first, observation('2024', '5', { basis: 'press' })).value).toBe('5');
    expect(() => intersection(first, observation('2024', '5', { partner: 'VN' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    expect(intersection(growth('0.08'), growth('0.084'))).toMatchObject({
      value: '0.084',
      low: '0.0835',
      high: '0.0845',
    });
    expect(() => intersection(first, figure('5', 'USD', { measure: 'difference' }))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('holds its value, lies within both claims and is the same the other way round but for the value', () => {
    const claim = fc
      .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 20 }))
      .map(([value, resolution]) => printed(`${value}`, `${resolution}`));
    const inOrder = (...numbers: readonly (string | null)[]): boolean =>
      numbers.every(
        (number, index) => index === 0 || order(rational(numbers[index - 1] ?? ''), rational(number ?? '')) <= 0,
      );
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        const both = intersection(one, other);
        const { low, high, reason } = intersection(other, one);
        expect([low, high, reason]).toEqual([both.low, both.high, both.reason]);
        if (both.reason !== null) {
          expect(inOrder(one.low, other.high) && inOrder(other.low, one.high)).toBe(false);
          return;
        }
        expect(inOrder(both.low, both.value, both.high)).toBe(true);
        for (const claimed of [one, other]) {
          expect(inOrder(claimed.low, both.low, both.high, claimed.high)).toBe(true);
          expect(intersection(both, claimed)).toMatchObject({ value: both.value, low, high });
        }
        expect(Object.isFrozen(both)).toBe(true);
        expect(JSON.parse(JSON.stringify(both))).toEqual(both);
      }),
    );
  });
});
