import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { readSdmx, writeSdmxCsv, writeSdmxJson, type MissingObservation, type Reading } from 'china-asean/sdmx';
import type { Observation, Observations } from 'china-asean';
import { observations } from '../csv/observations.js';

const KEY = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis', 'period'] as const;
const NOTHING = { observations: [], missing: [], others: [], sources: [], attributes: {} };

describe('writeSdmxCsv', () => {
  it('writes the bundled dataset so that it is read back without loss', () => {
    const reading = readSdmx(writeSdmxCsv(dataset));
    expect(reading.observations).toStrictEqual(dataset.observations);
    expect({ ...reading, observations: [] }).toEqual(NOTHING);
  });

  it('writes any observations so that they are read back without loss, guarded or not', () => {
    fc.assert(
      fc.property(observations(), fc.boolean(), fc.boolean(), (list, guardFormulas, bom) => {
        const text = writeSdmxCsv(list, { guardFormulas, bom });
        expect(readSdmx(text, { guardFormulas }).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('tells what does not apply from an id of the same spelling', () => {
    const [first] = dataset.observations;
    const list = [{ ...first, reporter: '_Z', partner: '__Z' }] as never;
    expect(readSdmx(writeSdmxCsv(list)).observations).toStrictEqual(list);
  });
});

describe.each([
  ['writeSdmxCsv', writeSdmxCsv],
  ['writeSdmxJson', writeSdmxJson],
] as const)('%s', (name, write) => {
  it.each([[null], [{}], [5], [{ observations: 'x' }]])('refuses %j, which holds no observations', (value) => {
    expect(() => write(value as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(`${name}: `) as string }),
    );
  });

  it('refuses ids that are empty or there twice, which a reader would refuse', () => {
    const [one] = dataset.observations;
    expect(() => write([one, one] as never)).toThrow(/each id once/u);
    expect(() => write([{ ...one, id: '' }] as never)).toThrow(/an id of each observation/u);
  });

  it('refuses a window that is no period, with its place', () => {
    const list = [{ ...dataset.observations[0], period: 'soon' }];
    expect(() => write(list as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: [0, 'period'] })] }),
    );
  });

  it('is read so that a dimension that does not apply has no default', () => {
    const one = dataset.observations.find(({ asset }) => asset === undefined);
    const written = write([one] as never);
    const { observations: read } = readSdmx(written, { defaults: { asset: 'china-laos-railway' } });
    expect(read).toStrictEqual([one]);
  });
});

const GAP = { indicator: 'goods-trade', reporter: 'CN', partner: 'ID', flow: 'total', basis: 'own' } as const;
const GAPS = [
  { ...GAP, period: '2024-04', status: ['O'], attributes: {} },
  { ...GAP, period: '2024-04', partner: '_Z', status: ['B', 'P'], attributes: {} },
  {
    indicator: 'freight',
    asset: 'railway',
    basis: 'operator',
    period: '2024-01-05/2024-02-01',
    status: [],
    attributes: {},
  },
] as unknown as readonly MissingObservation[];

describe.each([
  ['writeSdmxCsv', writeSdmxCsv],
  ['writeSdmxJson', (given: Observations) => JSON.stringify(writeSdmxJson(given))],
] as const)('%s of a reading', (name, write) => {
  const readingOf = (observations: readonly Observation[], missing: readonly unknown[]) =>
    ({ ...NOTHING, observations, missing }) as Reading;

  it('writes what is missing, with its window and flags, so that it is read back', () => {
    const some = dataset.observations.slice(0, 5);
    expect(readSdmx(write(readingOf(some, GAPS)))).toEqual(readingOf(some, GAPS));
    expect(readSdmx(write(readingOf([], GAPS)))).toEqual(readingOf([], GAPS));
  });

  it('writes what is missing of any key beside any observations', () => {
    const without = (one: Observation): unknown => {
      const given = KEY.flatMap((field) => (one[field] === undefined ? [] : [[field, one[field]] as const]));
      return { ...Object.fromEntries(given), status: one.status, attributes: {} };
    };
    fc.assert(
      fc.property(observations(), observations(), (list, others) => {
        const keyed = new Map(
          others.map((one) => [JSON.stringify(KEY.map((field) => one[field] ?? null)), without(one)] as const),
        );
        const reading = readingOf(list, [...keyed.values()]);
        expect(readSdmx(write(reading))).toEqual(reading);
      }),
      { numRuns: 100 },
    );
  });

  it('writes what is missing of one key and window once, as the first says', () => {
    const [first] = GAPS;
    const read = readSdmx(write(readingOf([], [first, { ...first, status: [] }])));
    expect(read.missing).toEqual([first]);
  });

  it('leaves what else a row was written with out', () => {
    const [first] = GAPS;
    expect(readSdmx(write(readingOf([], [{ ...first, attributes: { value: 'n.v.' } }]))).missing).toEqual([first]);
  });

  it.each([
    [5, 'missing: expected a list, got 5'],
    [[null], 'missing[0]: expected a record, got null'],
    [[{ ...GAPS[0], period: 'soon' }], 'missing[0].period: expected a canonical period'],
    [[{ ...GAPS[0], status: undefined }], 'missing[0].status: expected a list'],
  ])('refuses as what is missing %j', (missing, message) => {
    expect(() => write({ observations: [], missing } as never)).toThrow(message);
    expect(() => write({ observations: [], missing } as never)).toThrow(`${name}: `);
  });
});

describe('writeSdmxJson', () => {
  it('writes the bundled dataset so that it is read back without loss, as an object and as text', () => {
    const message = writeSdmxJson(dataset);
    const reading = readSdmx(message);
    expect(reading.observations).toStrictEqual(dataset.observations);
    expect({ ...reading, observations: [] }).toEqual(NOTHING);
    expect(readSdmx(JSON.stringify(message))).toStrictEqual(reading);
  });

  it('writes any observations so that they are read back without loss', () => {
    fc.assert(
      fc.property(observations(), (list) => {
        expect(readSdmx(JSON.stringify(writeSdmxJson(list))).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('writes nothing but data where nobody says when it was prepared', () => {
    expect(Object.keys(writeSdmxJson(dataset))).toEqual(['data']);
    expect(writeSdmxJson(dataset, { prepared: '2026-01-31T08:00:00+08:00', id: 'A-1' }).meta).toMatchObject({
      id: 'A-1',
      prepared: '2026-01-31T08:00:00+08:00',
      schema: expect.stringContaining('2.0.0') as string,
    });
  });

  // dimensions and data sets have values in every version, or are not there
  it('writes no observations as no data sets, which are read back', () => {
    expect(writeSdmxJson([]).data).toEqual({ dataSets: [], structures: [] });
    expect(readSdmx(writeSdmxJson([])).observations).toEqual([]);
    expect(readSdmx(writeSdmxCsv([])).observations).toEqual([]);
  });

  it('writes components with codes or with values, never both, and no component without what it needs', () => {
    const [structure] = writeSdmxJson(dataset).data.structures;
    const dimensions = structure?.dimensions.observation ?? [];
    const attributes = structure?.attributes.observation ?? [];
    const kinds = new Map(
      [...dimensions, ...attributes].map(({ id, values = [], format }) => [
        id,
        [...new Set([...values.map((value) => Object.keys(value).join()), format?.dataType ?? 'codes'])],
      ]),
    );
    for (const [id, kind] of kinds) {
      if (id !== 'TIME_PERIOD')
        expect([
          ['id,name', 'codes'],
          ['value', 'String'],
          ['values', 'String'],
        ]).toContainEqual(kind);
    }
    expect(kinds.get('TIME_PERIOD')).toEqual(['value', 'ObservationalTimePeriod']);
    expect(kinds.get('OBS_STATUS')).toEqual(['values', 'String']);
    expect(kinds.get('FLOW')).toEqual(['id,name', 'codes']);
    expect(attributes.every(({ relationship }) => relationship !== undefined)).toBe(true);
    expect(dimensions.map(({ keyPosition }) => keyPosition)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const { values } of [...dimensions, ...attributes]) {
      const texts = (values ?? []).map((value) => JSON.stringify(value));
      expect(new Set(texts).size).toBe(texts.length);
      expect(values).not.toEqual([]);
    }
  });

  it.each([
    [{ id: '' }, /option id/u],
    [{ id: 'a b', prepared: '2026-01-31T08:00:00Z' }, /an id of letters/u],
    [{ id: 'A' }, /prepared beside id/u],
    [{ prepared: '2026-01-31' }, /option prepared/u],
    [{ prepared: '2026-01-31T08:00:00' }, /with its zone/u],
    [{ when: 1 }, /only the options prepared, id/u],
  ])('refuses the options %j', (options, message) => {
    expect(() => writeSdmxJson([], options as never)).toThrow(message);
  });

  it('refuses an observation that is there twice, which one key cannot hold', () => {
    const one = dataset.observations.slice(0, 1);
    expect(() => writeSdmxJson([...one, ...one])).toThrow(/each id once/u);
  });
});
