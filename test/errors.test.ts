import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ChinaAseanError, excerpt, isChinaAseanError, quote } from '../src/errors.js';

describe('ChinaAseanError', () => {
  it('carries a code, details and issues, none of which can be changed', () => {
    const issue = { code: 'unknown-id', path: ['observations', 0], message: 'expected an id' };
    const error = new ChinaAseanError('invalid-dataset', 'parseDataset: …', { problems: 1 }, [issue]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'ChinaAseanError',
      code: 'invalid-dataset',
      details: { problems: 1 },
      issues: [issue],
    });
    expect(Object.isFrozen(error.details)).toBe(true);
    expect(Object.isFrozen(error.issues)).toBe(true);
  });

  it('keeps no reference to the details and issues it was given', () => {
    const details = { text: 'a' };
    const error = new ChinaAseanError('invalid-period', 'm', details);
    details.text = 'b';
    expect(error.details).toEqual({ text: 'a' });
  });
});

describe('isChinaAseanError', () => {
  it('knows an error of another copy of the package by its name and code', () => {
    const foreign: unknown = runInContext(
      `class ChinaAseanError extends Error { name = 'ChinaAseanError'; code = 'invalid-period' }; new ChinaAseanError('m')`,
      createContext({}),
    );
    expect(foreign instanceof ChinaAseanError).toBe(false);
    expect(isChinaAseanError(foreign)).toBe(true);
    expect(isChinaAseanError(foreign, 'invalid-period')).toBe(true);
    expect(isChinaAseanError(foreign, 'invalid-figure')).toBe(false);
  });

  it.each([
    [null],
    [undefined],
    ['ChinaAseanError'],
    [42],
    [new Error('m')],
    [{ name: 'ChinaAseanError' }],
    [{ code: 'x' }],
  ])('refuses %o', (value) => {
    expect(isChinaAseanError(value)).toBe(false);
  });
});

describe('excerpt and quote', () => {
  it('keep a text of 80 characters and cut a longer one to 80', () => {
    expect(excerpt('a'.repeat(80))).toBe('a'.repeat(80));
    expect(excerpt('a'.repeat(100_000))).toBe(`${'a'.repeat(79)}…`);
  });

  it('never cut a character in half', () => {
    expect(excerpt('𠮷'.repeat(100))).toBe(`${'𠮷'.repeat(79)}…`);
  });

  it.each([
    ['a "quoted" text', String.raw`"a \"quoted\" text"`],
    ['\ud800', String.raw`"\ud800"`],
    ['\u0000', String.raw`"\u0000"`],
    [42, '42'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1], 'an array'],
    [{}, 'a value of type object'],
  ])('quote %o as %s', (value, expected) => {
    expect(quote(value)).toBe(expected);
  });
});
