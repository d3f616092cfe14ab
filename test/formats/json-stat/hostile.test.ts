import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, type Observation } from 'china-asean';
import { safeReadJsonStat, safeReadJsonStatTable, writeJsonStat } from 'china-asean/json-stat';
import { tableFromColumns } from 'china-asean/table';
import { fixture } from './fixture.js';

const OPTIONS = {
  columns: { partner: 'partner' },
  defaults: { indicator: 'i', flow: 'export', basis: 'wto', unit: 'USD', source: 's' },
} as const;
const observation: Observation = {
  id: 'a',
  indicator: 'goods-trade',
  basis: 'wto',
  period: '2024',
  figure: figure('1.00000000000000000005', 'USD'),
  share: figure('0.5', 'ratio'),
  status: ['E'],
  source: 's',
  corroboration: ['t'],
};
const source = { id: 's', publisher: 'P', title: 'T', url: null, published: null, authority: 'media' } as const;
const table = tableFromColumns({
  dimensions: { partner: ['VN', 'MY'] },
  periods: ['2024', '2024'],
  values: ['1.00000000000000000005', null],
  low: ['1', null],
  high: ['2', null],
  status: ['', 'O'],
});
const MESSAGES: readonly string[] = [
  JSON.stringify(writeJsonStat([observation, { ...observation, id: 'b', period: '2023' }], { sources: [source] })),
  JSON.stringify(writeJsonStat(table)),
  fixture('2.0/cube.json'),
  fixture('2.0/collection.json'),
  fixture('1.x/bundle.json'),
];

/** A message with something else in one place of it. */
function changed(text: string, at: number, value: unknown): string {
  let place = 0;
  return JSON.stringify(JSON.parse(text), (_, found: unknown) => {
    place += 1;
    return place === at ? value : found;
  });
}

describe('the readers of JSON-stat', () => {
  it('read or refuse whatever stands in any place of a message, and never fail otherwise', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('__proto__', ['__proto__'], { constructor: 1 }, 1e308, -1, 2 ** 53, '2024', [null], [[]], {}),
      fc.constant(JSON.parse('{"__proto__":{"polluted":1}}') as unknown),
    );
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGES), fc.integer({ min: 1, max: 90 }), odd, (message, at, value) => {
        const text = changed(message, at, value);
        for (const reading of [safeReadJsonStat(text), safeReadJsonStat(text, OPTIONS), safeReadJsonStatTable(text)]) {
          expect(reading.ok || reading.issues.every(({ code, message: said }) => code !== '' && said !== '')).toBe(
            true,
          );
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
