import { describe, expect, it } from 'vitest';
import { requireKeys } from '../src/requireKeys.js';

interface Options {
  readonly total?: number | undefined;
  readonly decimals?: number | undefined;
}

const options: Options = { total: 1 };

describe('requireKeys', () => {
  it('takes a record of the names, whatever they hold', () => {
    expect(() => requireKeys('f', options, { total: true, decimals: true })).not.toThrow();
    expect(() => requireKeys('f', { total: undefined }, { total: true })).not.toThrow();
  });

  it('does not compile without one of the names, or with another', () => {
    // @ts-expect-error the name decimals is missing: it would be refused
    expect(() => requireKeys('f', { ...options, decimals: 1 }, { total: true })).toThrow(
      'f: expected only the option total, got "decimals"',
    );
    // @ts-expect-error the options have no such name: it would be ignored
    expect(() => requireKeys('f', options, { total: true, decimals: true, decimal: true })).not.toThrow();
  });

  it('names what it is of', () => {
    const odd = JSON.parse('{"__proto__":1}') as Options;
    expect(() => requireKeys('f', odd, { total: true, decimals: true }, 'amounts')).toThrow(
      'f: expected only the amounts total, decimals, got "__proto__"',
    );
    expect(() => requireKeys<Options | null>('f', null, { total: true, decimals: true }, 'amounts')).toThrow(
      'f: expected amounts, a record with total, decimals, got null',
    );
  });
});
