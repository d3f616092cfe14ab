import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReadSdmx, safeReadSdmxTable } from 'china-asean/sdmx';

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/sdmx/${path}`, import.meta.url), 'utf8');
const MAP = {
  columns: { reporter: 'REF_AREA', partner: 'COUNTERPART_AREA' },
  defaults: { indicator: 'goods-trade', flow: 'export', basis: 'un-comtrade', unit: 'USD', source: 'a-file' },
} as const;
const JSON_FILES = [
  'json-1.0/before.json',
  'json-1.0/series.json',
  'json-2.0/measures.json',
  'json-2.1/structures.json',
];
const CSV_FILES = ['csv-1.0/both.csv', 'csv-2.0/localised.csv', 'csv-2.0/lists.csv', 'csv-2.1/switched-off.csv'];

type Path = readonly (string | number)[];
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, index) => (index === Number(key) ? replaced(part, rest, by) : part));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part]),
  );
}

// every answer is a reading or a list of problems that have a place each: nothing else is thrown
function expectAnswer(input: string | object): void {
  for (const read of [() => safeReadSdmx(input, MAP), () => safeReadSdmxTable(input, { dimensions: ['REF_AREA'] })]) {
    const { ok, value, issues } = read();
    expect(ok).toBe(value !== null);
    expect(issues.length > 0).toBe(!ok);
    for (const { code, message } of issues) {
      expect(code).toMatch(/^[a-z-]+$/u);
      expect(message).toMatch(/expected|got|twice/u);
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

describe('hostile messages', () => {
  it.each(JSON_FILES)('are answered where anything of %s is something else', (file) => {
    const message = JSON.parse(fixture(file)) as object;
    const paths = pathsIn(message);
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 0.5, 1e300, '', '~', '0:0', [], [null], [[0]], {}, true, NaN),
      fc.constant(JSON.parse('{"__proto__":{"polluted":1},"0":[1],"id":"OBS_VALUE"}') as unknown),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, by) => {
        const changed = replaced(message, path, by);
        if (typeof changed === 'object' && changed !== null) expectAnswer(changed);
      }),
      { numRuns: 60 },
    );
  });

  it.each(CSV_FILES)('are answered where anything of %s is cut out or put in', (file) => {
    const text = fixture(file);
    const piece = fc.constantFrom(
      '',
      '"',
      ',',
      ';',
      '|',
      '\n',
      '~',
      ': ',
      '[',
      ']',
      '__proto__',
      'NaN',
      '-',
      '1,5',
      '\0',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(12), piece, (at, length, by) => {
        expectAnswer(text.slice(0, at) + by + text.slice(at + length));
      }),
      { numRuns: 60 },
    );
  });
});
