import { describe, expect, it } from 'vitest';
import { isChinaAseanError } from '../../src/errors.js';
import { parseDecimalText } from '../../src/figure/parseDecimalText.js';

describe('parseDecimalText', () => {
  it.each([
    ['1.10', '1.10'],
    ['-12.50', '-12.50'],
    ['+2', '2'],
    ['007', '7'],
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    [5.97e11, '597000000000'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    ['-1.10e2', '-110'],
    ['0.00e3', '0'],
    ['-0e-3', '0'],
    ['007.50e-1', '0.75'],
    ['1e999', `1${'0'.repeat(999)}`],
    ['9'.repeat(1000), '9'.repeat(1000)],
  ])('reads %s', (input, expected) => {
    expect(parseDecimalText(input)).toBe(expected);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1,000',
    '1_000',
    '.5',
    '5.',
    '1.2.3',
    '--1',
    '0x10',
    '0b1',
    '1e',
    '1e900000000',
    '1e9999',
    '1e1000',
    'NaN',
    'Infinity',
    '-Infinity',
    '１２',
    '١٢',
    '一',
    '\ud800',
    '__proto__',
    '9'.repeat(1001),
    '9'.repeat(100_000),
    NaN,
    Infinity,
    -Infinity,
  ])('refuses %s', (input) => {
    expect(() => parseDecimalText(input)).toThrow(expect.objectContaining({ code: 'invalid-decimal' }));
  });

  it('quotes at most 80 characters of what it refuses', () => {
    try {
      parseDecimalText(`${'9'.repeat(100_000)}x`);
      expect.unreachable();
    } catch (error) {
      expect(isChinaAseanError(error, 'invalid-decimal') && error.message.length).toBeLessThan(200);
      expect(JSON.stringify(isChinaAseanError(error) && error.details).length).toBeLessThan(200);
    }
  });
});
