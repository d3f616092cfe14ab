import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from 'china-asean';
import { readSdmx, safeReadSdmx } from 'china-asean/sdmx';

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/sdmx/${path}`, import.meta.url), 'utf8');
const MAP = {
  columns: { reporter: 'REF_AREA', partner: 'COUNTERPART_AREA' },
  defaults: { indicator: 'goods-trade', flow: 'export', basis: 'un-comtrade', unit: 'USD', source: 'a-file' },
} as const;

type Fields = Readonly<Record<string, unknown>>;
const codes = (...ids: readonly string[]): Fields => ({ values: ids.map((id) => ({ id, name: id })) });
const DIMENSIONS = {
  dataSet: [{ id: 'REF_AREA', keyPosition: 0, ...codes('CN') }],
  observation: [
    { id: 'COUNTERPART_AREA', keyPosition: 1, ...codes('VN', 'MY') },
    { id: 'TIME_PERIOD', keyPosition: 2, ...codes('2023', '2024') },
  ],
};
const message = (dataSet: Fields, structure: Fields = {}, root: Fields = {}): object => ({
  data: { dataSets: [dataSet], structures: [{ dimensions: DIMENSIONS, ...structure }] },
  ...root,
});
const first = (observation: readonly unknown[], structure: Fields = {}): object =>
  message({ observations: { '0:1': observation } }, structure);
const issuesOf = (input: object): unknown =>
  safeReadSdmx(input, MAP).issues.map(({ path, message: text }) => [path.join('/'), text]);

describe('readSdmx of SDMX-JSON', () => {
  it('puts attributes of the data set, of groups, of series and of observations beside each number', () => {
    const { observations, attributes } = readSdmx(fixture('json-2.0/measures.json'), MAP);
    expect(observations.map(({ figure: { value }, status }) => [value, ...status])).toEqual([
      ['137600000000', 'B', 'E'],
      ['161900000000', 'P'],
      ['101500000000'],
    ]);
    const ofAll = { TITLE: '{"en":"Trade","id":"Perdagangan"}', LANGUAGES: '["en","id"]' };
    expect(Object.values(attributes)).toEqual([
      {
        ...ofAll,
        TONNES: '5000',
        CLASS: 'HIGH',
        COLLECTION: 'S',
        CONTACT: '["one","two"]',
        METHODS: '["survey","model"]',
      },
      { ...ofAll, TONNES: '6000', CLASS: 'LOW', COLLECTION: 'S', CONTACT: '["one","two"]' },
      { ...ofAll, COLLECTION: 'E' },
    ]);
  });

  it('reads the measure that is named of several, and one of codes by its codes', () => {
    const columns = { ...MAP.columns, value: 'TONNES', note: 'CLASS' };
    const { observations, missing } = readSdmx(fixture('json-2.0/measures.json'), { ...MAP, columns });
    // UNIT_MULT multiplies the measure that is read
    expect(observations.map(({ figure: { value }, note }) => [value, note])).toEqual([
      ['5000000000000', 'HIGH'],
      ['6000000000000', 'LOW'],
    ]);
    expect(missing.map(({ partner, attributes }) => [partner, attributes['OBS_VALUE']])).toEqual([['MY', '101.5']]);
  });

  it('refuses the default measure where a message has others, instead of reading nothing', () => {
    const measures = { observation: [{ id: 'TONNES' }, { id: 'USD' }] };
    expect(safeReadSdmx(first([1, 2], { measures }), MAP).issues[0]?.code).toBe('no-component');
    expect(safeReadSdmx(first([], { measures: {} }), MAP).issues[0]?.code).toBe('no-component');
    expect(readSdmx(first([1]), MAP).observations[0]?.figure.value).toBe('1');
  });

  it('takes a default for an attribute that is not given, or is nothing, and for no other', () => {
    const attributes = {
      observation: [
        { id: 'OBS_STATUS', default: 'E', values: [null, { id: 'A', name: 'A' }, { id: 'P', name: 'P' }] },
        { id: 'NOTE', default: 'none' },
      ],
    };
    const observations = { '0:0': [1], '0:1': [1, 0, null], '1:0': [1, 1, 'a'], '1:1': [1, 2] };
    const reading = readSdmx(message({ observations }, { attributes }), MAP);
    expect(reading.observations.map(({ status }) => status.join())).toEqual(['E', 'E', '', 'P']);
    expect(Object.values(reading.attributes).map(({ NOTE }) => NOTE)).toEqual(['none', 'none', 'a', 'none']);
  });

  it('takes the one value of an attribute of the data set where the data set does not point to it', () => {
    const attributes = {
      dataSet: [
        { id: 'UNIT_MULT', ...codes('3') },
        { id: 'TITLE', ...codes('a', 'b') },
      ],
    };
    const value = (dataSet: Fields): unknown =>
      readSdmx(message({ ...dataSet, observations: { '0:1': [350.154] } }, { attributes }), MAP).observations[0]?.figure
        .value;
    expect(value({})).toBe('350154');
    expect(value({ attributes: [0, 1] })).toBe('350154');
    // the list says that there is none
    expect(value({ attributes: [null, 1] })).toBe('350.154');
    expect(value({ attributes: [] })).toBe('350.154');
  });

  it.each([
    [{ '::0': ['a'], ':1:0': ['b'] }, ['a', undefined, 'b', undefined]],
    [{ '': ['a'], ':1': ['b'] }, ['a', 'a', 'b', 'b']],
    [{ '0:~:~': ['a'], '~:0:1': ['b'] }, ['a', 'b', 'a', 'a']],
  ])('gives the attributes of the groups %j to their observations', (dimensionGroupAttributes, notes) => {
    const observations = { '0:0': [1], '0:1': [1], '1:0': [1], '1:1': [1] };
    const attributes = { dimensionGroup: [{ id: 'NOTE' }] };
    const reading = readSdmx(message({ observations, dimensionGroupAttributes }, { attributes }), {
      ...MAP,
      columns: { ...MAP.columns, note: 'NOTE' },
    });
    expect(reading.observations.map(({ note }) => note)).toEqual(notes);
  });

  it('prefers attributes of more dimensions, those of series to those of groups, and those of observations to both', () => {
    const dimensions = {
      series: [...DIMENSIONS.dataSet, DIMENSIONS.observation[0]],
      observation: DIMENSIONS.observation.slice(1),
    };
    const power = { id: 'UNIT_MULT', ...codes('0', '3', '6', '9') };
    const attributes = {
      dataSet: [power],
      dimensionGroup: [power],
      series: [{ ...power, default: '2' }],
      observation: [power],
    };
    const values = (series: Fields, dimensionGroupAttributes: Fields): unknown =>
      readSdmx(
        message({ attributes: [0], series, dimensionGroupAttributes }, { dimensions, attributes }),
        MAP,
      ).observations.map(({ figure: { value } }) => value);
    const observations = { '0': [1, null], '1': [1, 2] };
    expect(values({ '0:0': { observations } }, {})).toEqual(['1', '1000000']);
    for (const groups of [
      { '0:0:': [3], '0::': [1] },
      { '0::': [1], '0:0:': [3] },
    ]) {
      expect(values({ '0:0': { observations }, '0:1': { observations } }, groups)).toEqual([
        '1000000000',
        '1000000',
        '1000',
        '1000000',
      ]);
    }
    expect(values({ '0:0': { attributes: [1], observations } }, { '0:0:': [3] })).toEqual(['1000', '1000000']);
  });

  it('finds the group of each of many rows', () => {
    const areas = Array.from({ length: 4000 }, (_, index) => `A${index}`);
    const dimensions = {
      ...DIMENSIONS,
      observation: [{ id: 'COUNTERPART_AREA', keyPosition: 1, ...codes(...areas) }, DIMENSIONS.observation[1]],
    };
    const input = message(
      {
        observations: Object.fromEntries(areas.map((_, index) => [`${index}:0`, [1]])),
        dimensionGroupAttributes: Object.fromEntries(areas.map((area, index) => [`0:${index}:`, [area]])),
      },
      { dimensions, attributes: { dimensionGroup: [{ id: 'NOTE' }] } },
    );
    const { observations } = readSdmx(input, { ...MAP, columns: { ...MAP.columns, note: 'NOTE' } });
    expect(observations.map(({ note }) => note)).toEqual(areas);
  });

  it.each([
    [{ dimensions: { ...DIMENSIONS, series: [{ id: 'FREQ', ...codes('A') }] } }, 'data/dataSets/0/observations'],
    [
      { dimensions: { ...DIMENSIONS, dataSet: [{ id: 'REF_AREA', ...codes('CN', 'VN') }] } },
      'data/structures/0/dimensions/dataSet/0/values',
    ],
    [{ dimensions: { ...DIMENSIONS, dataSet: [{ id: 'REF_AREA' }] } }, 'data/structures/0/dimensions/dataSet/0/values'],
    [{ dimensions: { ...DIMENSIONS, series: DIMENSIONS.dataSet } }, 'data/structures/0/dimensions/series/0/id'],
    [{ attributes: { observation: [{ id: 'REF_AREA' }] } }, 'data/structures/0/attributes/observation/0/id'],
    [{ attributes: { series: [{ id: 'OBS_VALUE' }] } }, 'data/structures/0/attributes/series/0/id'],
    [
      { measures: { observation: [{ id: 'OBS_VALUE' }, { id: 'OBS_VALUE' }] } },
      'data/structures/0/measures/observation/1/id',
    ],
  ])('refuses a message that contradicts itself: %j', (structure, path) => {
    const { issues } = safeReadSdmx(first([1], structure), MAP);
    expect(issues.map((issue) => [issue.code, issue.path.join('/')])).toEqual([['invalid-message', path]]);
  });

  it('passes over what contradicts itself in a structure without rows', () => {
    const dimensions = { ...DIMENSIONS, dataSet: [{ id: 'REF_AREA' }] };
    expect(readSdmx(message({}, { dimensions }), MAP).observations).toEqual([]);
  });

  const circular: unknown[] = [];
  circular.push(circular);
  const nested: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));

  it.each([
    ['lists in lists', () => nested, null],
    ['what holds itself', () => circular, false],
    ['a bigint', () => 5n, true],
    ['a bigint within', () => [{ a: 5n }], false],
    ['no number', () => NaN, true],
  ])('reads or refuses %s, and throws nothing else', (_, make, isRead) => {
    const value = make();
    const attributes = { observation: [{ id: 'NOTE' }] };
    const { ok, issues } = safeReadSdmx(first([1, value], { attributes }), MAP);
    if (isRead !== null) expect(ok).toBe(isRead);
    expect(issues.map(({ path }) => path.join('/'))).toEqual(ok ? [] : ['data/dataSets/0/observations/0:1/1']);
    const beside = safeReadSdmx(message({ observations: { '0:1': [1] } }, {}, { errors: [value] }), MAP);
    expect(beside.value?.others.map(({ code }) => code)).toEqual(['service-error']);
    expect(safeReadSdmx({ errors: [value] }, MAP).issues.map(({ code }) => code)).toEqual(['service-error']);
  });

  it('tells what the service says beside data', () => {
    const errors = [{ code: 413, title: 'Partial data' }];
    const { observations, others } = readSdmx(message({ observations: { '0:1': [1] } }, {}, { errors }), MAP);
    expect(observations).toHaveLength(1);
    expect(others).toMatchObject([{ code: 'service-error', path: ['errors', 0] }]);
    expect(others[0]?.message).toContain('Partial data');
  });

  it('reads a message without data sets as nothing', () => {
    const empty = { observations: [], missing: [], others: [], sources: [], attributes: {} };
    expect(readSdmx({ data: { dataSets: [], structures: [] } })).toEqual(empty);
  });

  it('names the place of whatever is wrong', () => {
    const attributes = {
      dataSet: [{ id: 'TITLE', ...codes('T') }],
      dimensionGroup: [{ id: 'UNIT', ...codes('USD') }],
      observation: [{ id: 'OBS_STATUS', ...codes('A', 'P') }],
    };
    expect(issuesOf(message({ attributes: [3], observations: { '0:0': [1] } }, { attributes }))).toEqual([
      ['data/dataSets/0/attributes/0', 'expected TITLE to be one of its 1 values, got 3'],
    ]);
    const dimensionGroupAttributes = { '0:0:0:0': [0], '0:5:': [0], '0::': [4], '0:0:': 'x' };
    const wrong = { dimensionGroupAttributes, observations: { '0:0': [1, [0, 7]], '0:1': [1, 1.5], '1:0': [1, -1] } };
    expect(issuesOf(message(wrong, { attributes }))).toEqual([
      ['data/dataSets/0/dimensionGroupAttributes/0:0:0:0', expect.stringContaining('at most 3 places') as string],
      ['data/dataSets/0/dimensionGroupAttributes/0:5:', 'expected COUNTERPART_AREA to be one of its 2 values, got "5"'],
      ['data/dataSets/0/dimensionGroupAttributes/0::/0', 'expected UNIT to be one of its 1 values, got 4'],
      ['data/dataSets/0/dimensionGroupAttributes/0:0:', expect.stringContaining('list of attributes') as string],
      ['data/dataSets/0/observations/0:0/1', 'expected OBS_STATUS to be one of its 2 values, got an array'],
      ['data/dataSets/0/observations/0:1/1', 'expected OBS_STATUS to be one of its 2 values, got 1.5'],
      ['data/dataSets/0/observations/1:0/1', 'expected OBS_STATUS to be one of its 2 values, got -1'],
    ]);
    expect(issuesOf(message({ structure: 1 }))).toEqual([
      ['data/dataSets/0/structure', 'expected the place of one of 1 structures, got 1'],
    ]);
    expect(issuesOf(message({ action: 'Forget' }))).toEqual([
      ['data/dataSets/0/action', expect.stringContaining('"Forget"') as string],
    ]);
    const dimensions = { series: DIMENSIONS.dataSet, observation: DIMENSIONS.observation };
    const series = { '0': { attributes: 5, observations: {} }, '1': {}, '0:0': 4 };
    expect(issuesOf(message({ series }, { dimensions }))).toEqual([
      ['data/dataSets/0/series/0/attributes', 'expected a list of attributes, got 5'],
      ['data/dataSets/0/series/1', 'expected REF_AREA to be one of its 1 values, got "1"'],
      ['data/dataSets/0/series/0:0', 'expected a series, got 4'],
    ]);
  });

  it.each([
    // a double has 0.30000000000000004 where 0.3 was meant: fifteen digits are sure
    [0.1 + 0.2, undefined, '0.29999999999999954', '0.30000000000000054'],
    [1234567890123456800, undefined, '1234567890123451800', '1234567890123461800'],
    [1e21, undefined, '999999999999995000000', '1000000000000005000000'],
    [0.1 + 0.2, '9', '299999999.99999954', '300000000.00000054'],
    // what a double keeps is taken as it is printed
    [0.3, undefined, '0.25', '0.35'],
    [123456789012.345, undefined, '123456789012.3445', '123456789012.3455'],
    [9007199254740991, undefined, '9007199254740990.5', '9007199254740991.5'],
  ])('takes no more digits of %d times 10^%s for printed than a double keeps', (number, power, low, high) => {
    const attributes = power === undefined ? {} : { dataSet: [{ id: 'UNIT_MULT', default: power }] };
    const [one] = readSdmx(first([number], { attributes }), MAP).observations;
    expect([one?.figure.low, one?.figure.high]).toEqual([low, high]);
    // a text says what was printed
    const asText = readSdmx(first([String(number)], { attributes }), MAP).observations[0]?.figure;
    const shift = `e${Number(/e(.*)/u.exec(String(number))?.[1] ?? 0) + Number(power ?? 0)}`;
    const printed = figure(String(number).replace(/e.*|$/u, shift) as `${number}`, 'USD');
    expect([asText?.low, asText?.high]).toEqual([printed.low, printed.high]);
  });

  it('widens growth and share as the number, and leaves bounds that a message gives', () => {
    const measures = { observation: ['OBS_VALUE', 'GROWTH', 'SHARE', 'LOW', 'HIGH'].map((id) => ({ id })) };
    const columns = { ...MAP.columns, growth: 'GROWTH', share: 'SHARE' };
    const input = first([0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2, 0.25, 0.35], { measures });
    const [wide] = readSdmx(input, { ...MAP, columns }).observations;
    expect([wide?.growth?.low, wide?.share?.low]).toEqual(['0.29999999999999954', '0.29999999999999954']);
    expect(wide?.growth?.unit).toBe('ratio');
    const [given] = readSdmx(input, { ...MAP, columns: { ...columns, low: 'LOW', high: 'HIGH' } }).observations;
    expect([given?.figure.low, given?.figure.high]).toEqual(['0.25', '0.35']);
  });

  it('bounds doubles of 17 digits so that those beside them lie within', () => {
    const numbers = fc.double({ noNaN: true, min: 1e-9, max: 1e20 });
    const long = numbers.filter((number) => String(number).replace(/^[0.]*|\.|e.*/gu, '').length > 16);
    fc.assert(
      fc.property(long, (number) => {
        const json = JSON.stringify(first([number]));
        const [one] = readSdmx(json, MAP).observations;
        const { low, high } = one?.figure ?? { low: null, high: null };
        const near = number * 2 ** -52;
        expect(Number(low)).toBeLessThanOrEqual(number - near);
        expect(Number(high)).toBeGreaterThanOrEqual(number + near);
      }),
    );
  });
});
