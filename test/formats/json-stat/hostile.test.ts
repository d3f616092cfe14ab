import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, isChinaAseanError, type Observation } from 'china-asean';
import { safeReadJsonStat, safeReadJsonStatTable, writeJsonStat, writeJsonStatTable } from 'china-asean/json-stat';
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
  JSON.stringify(writeJsonStatTable(table)),
  fixture('2.0/cube.json'),
  fixture('2.0/collection.json'),
  fixture('1.x/bundle.json'),
];

const ODD = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('__proto__', ['__proto__'], { constructor: 1 }, 1e308, -1, 2 ** 53, '2024', [null], [[]], {}),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1}}') as unknown),
);

/** How many values a text has, the whole included. */
function placesIn(text: string): number {
  let places = 0;
  JSON.parse(text, (_, value: unknown) => {
    places += 1;
    return value;
  });
  return places;
}

/** A text of several, and the number of one of its values. */
function placeIn(texts: readonly string[]): fc.Arbitrary<readonly [text: string, at: number]> {
  return fc
    .constantFrom(...texts)
    .chain((text) => fc.tuple(fc.constant(text), fc.integer({ min: 1, max: placesIn(text) })));
}

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
    fc.assert(
      fc.property(placeIn(MESSAGES), ODD, ([message, at], value) => {
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

  it('change every place of a message', () => {
    for (const message of MESSAGES) {
      const texts = Array.from({ length: placesIn(message) }, (_, index) => changed(message, index + 1, 'changed'));
      expect(new Set([message, ...texts]).size).toBe(texts.length + 1);
    }
  });

  it('read or refuse lists that are longer than a call has arguments', () => {
    const length = 130_000;
    const index = Array.from({ length }, (_, at) => `p${at}`);
    const cube = {
      class: 'dataset',
      id: ['partner', 'year'],
      size: [length, 1],
      role: { time: ['year'] },
      dimension: { partner: { category: { index } }, year: { category: { index: ['2024'] } } },
      value: index.map(() => 1),
    };
    expect(safeReadJsonStatTable(cube).value?.size).toBe(length);
    expect(safeReadJsonStatTable({ ...cube, value: index.map(() => 'x') }).issues).toHaveLength(length);
    expect(safeReadJsonStatTable({ ...cube, value: {}, status: index.map(() => 'P') }).value?.size).toBe(length);
    const item = index.map((href) => ({ class: 'dataset', href }));
    expect(safeReadJsonStat({ class: 'collection', link: { item } }, OPTIONS).issues).toHaveLength(1);
    const sources = index.map((id) => ({ ...source, id }));
    const written = writeJsonStat([{ ...observation, corroboration: ['p5'] }], { sources });
    expect(
      safeReadJsonStat({
        ...written.link.item[0],
        extension: { 'china-asean': { ...written.link.item[0]?.extension['china-asean'], sources } },
      }).ok,
    ).toBe(true);
  });
});

describe('the writer of JSON-stat', () => {
  it('writes or refuses whatever stands in any place of observations or a table', () => {
    const values = [[observation], { observations: [observation], sources: [source], asOf: '2025-01-01' }];
    fc.assert(
      fc.property(placeIn(values.map((value) => JSON.stringify(value))), ODD, ([text, at], value) => {
        const odd = JSON.parse(changed(text, at, value)) as never;
        try {
          expect(writeJsonStat(odd)).toMatchObject({ class: 'collection' });
        } catch (error) {
          if (!isChinaAseanError(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
    for (const name of Object.keys(table)) {
      for (const value of [undefined, null, 1, 'x', [], {}]) {
        try {
          writeJsonStatTable({ ...table, [name]: value });
        } catch (error) {
          if (!isChinaAseanError(error)) throw error;
        }
      }
    }
  });
});
