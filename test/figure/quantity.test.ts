import { describe, expect, it } from 'vitest';
import { quantity } from 'china-asean';

describe('quantity', () => {
  it.each([
    ['1.10', '1.10'],
    [0.5, '0.5'],
    ['-3', '-3'],
  ] as const)('of %o is exactly that', (value, text) => {
    expect(quantity(value, 'USD')).toEqual({ value: text, unit: 'USD', low: text, high: text });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(quantity('1', 'USD'))).toBe(true);
  });

  it.each([
    ['one', 'USD', 'invalid-decimal'],
    [Number.NaN, 'USD', 'invalid-decimal'],
    ['1', 'furlong', 'unknown-unit'],
  ])('refuses %o %s', (value, unit, code) => {
    expect(() => quantity(value as never, unit as never)).toThrow(expect.objectContaining({ code }));
  });
});
