import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/figure/decimal.js';
import { figure } from '../../src/figure/figure.js';
import { decimals } from '../support/arbitraries.js';

describe('figure', () => {
  it.each([
    ['597e9', 'USD', {}, '597000000000', '596500000000', '597500000000'],
    ['0.082', 'ratio', {}, '0.082', '0.0815', '0.0825'],
    ['8.2e-2', 'ratio', {}, '0.082', '0.0815', '0.0825'],
    ['1.10', 'km', {}, '1.10', '1.095', '1.105'],
    ['10e6', 'trip', { qualifier: 'over' }, '10000000', '10000000', null],
    ['10e6', 'trip', { qualifier: 'at-least' }, '10000000', '10000000', null],
    ['10e6', 'trip', { qualifier: 'under' }, '10000000', null, '10000000'],
    ['10e6', 'trip', { qualifier: 'at-most' }, '10000000', null, '10000000'],
    ['10e6', 'trip', { qualifier: 'about' }, '10000000', '9500000', '10500000'],
    // one number of one resolution has one roundness, however its text ends
    ['1500', 'USD', { qualifier: 'about', resolution: '1' }, '1500', '1450', '1550'],
    ['1500.0', 'USD', { qualifier: 'about', resolution: '1' }, '1500.0', '1450', '1550'],
    ['10.50', 'USD', { qualifier: 'about', resolution: '1' }, '10.50', '10', '11'],
    ['0.060', 'USD', { qualifier: 'about', resolution: '1' }, '0.060', '-0.44', '0.56'],
    ['1500.0', 'USD', { qualifier: 'about' }, '1500.0', '1499.95', '1500.05'],
    ['12345', 'USD', { resolution: '0' }, '12345', '12345', '12345'],
    ['12345', 'USD', { resolution: '10' }, '12345', '12340', '12350'],
    ['-0.031', 'ratio', {}, '-0.031', '-0.0315', '-0.0305'],
    [0, 'USD', {}, '0', '-0.5', '0.5'],
    [1e21, 'USD', {}, '1000000000000000000000', '999999999999999999999.5', '1000000000000000000000.5'],
  ] as const)('bounds %s %s %o', (value, unit, options, expected, low, high) => {
    expect(figure(value, unit, options)).toMatchObject({ value: expected, low, high });
  });

  it.each([
    ['19', 'count', '19', '19'],
    ['10.07e6', 'trip', '10065000', '10075000'],
    ['1', 'rank', '1', '1'],
    ['24.5', 'trip', '24.45', '24.55'],
  ] as const)('gives %s %s whole bounds where only whole numbers exist', (value, unit, low, high) => {
    expect(figure(value, unit)).toMatchObject({ low, high });
  });

  it('keeps what was printed, or says the value and unit', () => {
    expect(figure('597e9', 'USD', { printed: '$597 billion' }).printed).toBe('$597 billion');
    expect(figure('597e9', 'USD').printed).toBe('597000000000 USD');
  });

  it('returns a frozen, JSON-safe record', () => {
    const record = figure('597e9', 'USD');
    expect(Object.isFrozen(record)).toBe(true);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(structuredClone(record)).toEqual(record);
  });

  it.each([
    ['NaN', 'USD', {}, 'invalid-decimal'],
    ['0x10', 'USD', {}, 'invalid-decimal'],
    ['1', 'furlong', {}, 'unknown-unit'],
    ['1', '__proto__', {}, 'unknown-unit'],
    ['1', 'constructor', {}, 'unknown-unit'],
    ['1', 'CNY/USD/EUR', {}, 'unknown-unit'],
    ['1', 'USD', { resolution: '-1' }, 'invalid-argument'],
  ])('refuses %s %s %o', (value, unit, options, code) => {
    expect(() => figure(value as never, unit as never, options as never)).toThrow(expect.objectContaining({ code }));
  });

  it('always holds its value, within one place of it', () => {
    fc.assert(
      fc.property(decimals(), (value) => {
        const { low, high } = figure(value, 'USD');
        expect(low !== null && high !== null && compare(low, value) <= 0 && compare(value, high) <= 0).toBe(true);
      }),
    );
  });
});
