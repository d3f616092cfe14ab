import { describe, expect, it } from 'vitest';
import { once } from '../src/once.js';

describe('once', () => {
  it('makes a value when it is first asked for, and gives that one again', () => {
    let made = 0;
    const value = once(() => ({ number: (made += 1) }));
    expect(made).toBe(0);
    expect(value()).toEqual({ number: 1 });
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });

  it('tries again what failed', () => {
    let tries = 0;
    const value = once(() => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return [tries];
    });
    expect(value).toThrow('not yet');
    expect(value()).toEqual([2]);
  });
});
