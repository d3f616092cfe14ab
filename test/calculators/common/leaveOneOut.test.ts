import { describe, expect, it } from 'vitest';
import { figure, quantity } from 'china-asean';
import { leaveOneOut, totalOf } from '../../../src/calculators/common/leaveOneOut.js';

describe('totalOf', () => {
  it('adds values and bounds, and leaves an open end open', () => {
    expect(totalOf([figure('5', 'USD'), figure('7', 'USD')])).toEqual({ value: '12', low: '11', high: '13' });
    expect(totalOf([figure('5', 'USD'), figure('7', 'USD', { qualifier: 'over' })])).toMatchObject({ high: null });
    expect(totalOf([])).toEqual({ value: '0', low: '0', high: '0' });
  });
});

describe('leaveOneOut', () => {
  it('sets each item beside the sum of the others', () => {
    const items = new Map(['1', '2', '4'].map((value) => [value, quantity(value as '1', 'USD')]));
    const rests = [...leaveOneOut(items)].map(([name, [, rest]]) => [name, rest.value, rest.low, rest.high]);
    expect(rests).toEqual([
      ['1', '6', '6', '6'],
      ['2', '5', '5', '5'],
      ['4', '3', '3', '3'],
    ]);
  });

  it('opens the sum of the others only where one of the others is open', () => {
    const open = figure('10', 'USD', { qualifier: 'over' });
    const items = new Map([
      ['a', figure('5', 'USD')],
      ['b', open],
    ]);
    const rests = leaveOneOut(items);
    expect(rests.get('a')?.[1]).toEqual({ value: '10', low: '10', high: null });
    expect(rests.get('b')?.[1]).toEqual({ value: '5', low: '4.5', high: '5.5' });
  });
});
