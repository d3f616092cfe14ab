import { describe, expect, it } from 'vitest';
import {
  figure,
  figureFromText,
  isChinaAseanError,
  parseDate,
  parseDecimalText,
  parsePeriod,
  periodFromText,
} from 'china-asean';
import { parseDataset } from 'china-asean/schema';

const parsers: Readonly<Record<string, (input: never) => unknown>> = {
  parsePeriod,
  periodFromText,
  parseDate,
  parseDecimalText,
  figureFromText,
  parseDataset,
  figure: (input) => figure(input, 'USD'),
};

const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e2024',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  '1e900000000',
  '1e-900000000',
  '0x10',
  '0b11',
  '١٢٣',
  '۱۲۳',
  '२०२४',
  '1.2.3',
  '--5',
  '$(rm -rf)',
  '<script>alert(1)</script>',
];
const fragments = [
  '1',
  '0',
  '.',
  ',',
  '-',
  '/',
  ' ',
  'a',
  'P',
  '年',
  '一',
  '十',
  '月',
  '亿',
  '(',
  ')',
  '%',
  '$',
  'e',
  '\ud800',
  '1 ',
  '1,',
  'up ',
  'to ',
  'ก',
  'é',
  '１',
];
const long = fragments.flatMap((fragment) =>
  [199, 999, 100_000].map((length) => fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length)),
);
const others: readonly unknown[] = [
  null,
  undefined,
  true,
  {},
  [],
  ['2024'],
  Symbol('2024'),
  () => '2024',
  new Map(),
  10n,
  Object.create(null),
];

/** What a parser does with an input: its value, or its error, which must be one of the package. */
function outcome(parse: (input: never) => unknown, input: unknown): unknown {
  try {
    return parse(input as never);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return error;
  }
}

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  it.each(texts)('refuses %j', (text) => {
    expect(isChinaAseanError(outcome(parse, text))).toBe(true);
  });

  it('refuses what is neither text nor number', () => {
    for (const value of others) expect(isChinaAseanError(outcome(parse, value))).toBe(true);
  });

  it('answers any long text, and quotes at most 80 characters of it', () => {
    for (const text of long) {
      const answer = outcome(parse, text);
      if (!isChinaAseanError(answer)) continue;
      expect(answer.message).not.toContain(text.slice(0, 81));
      expect(answer.message.length).toBeLessThan(700);
      for (const detail of Object.values(answer.details)) {
        if (typeof detail === 'string') expect(Array.from(detail).length).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe('no parser', () => {
  it('writes to a prototype', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    for (const parse of Object.values(parsers)) {
      for (const text of ['__proto__', 'constructor', 'prototype']) outcome(parse, text);
      outcome(parse, JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'));
    }
    expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
    expect('polluted' in {}).toBe(false);
  });
});
