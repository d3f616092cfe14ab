import { describe, expect, it } from 'vitest';
import { periodFromText } from 'china-asean';
import { readJsonStat, readJsonStatTable, safeReadJsonStat, type JsonStatReadOptions } from 'china-asean/json-stat';
import { fixture } from './fixture.js';

const DEFAULTS = {
  indicator: 'goods-trade',
  flow: 'export',
  basis: 'un-comtrade',
  unit: 'USD',
  source: 'office',
} as const;
const MAP = { columns: { partner: 'partner' }, defaults: DEFAULTS } as const;
const CUBE = {
  columns: { partner: 'partner', flow: 'flow' },
  defaults: { indicator: 'goods-trade', basis: 'un-comtrade', unit: 'USD', source: 'office' },
  codes: { flow: { X: 'export', M: 'import' }, partner: { 704: 'VN', 458: 'MY' } },
  multiplier: 1e6,
} as const satisfies JsonStatReadOptions;
const base = {
  class: 'dataset',
  id: ['partner', 'year'],
  size: [2, 2],
  role: { time: ['year'] },
  dimension: {
    partner: { category: { index: ['VN', 'MY'] } },
    year: { category: { index: ['2023', '2024'] } },
  },
  value: [1, 2, 3, 4],
};
const withDimension = (dimension: object, more: object = {}) => ({
  ...base,
  dimension: { ...base.dimension, ...dimension },
  ...more,
});
const issuesOf = (input: unknown, options: JsonStatReadOptions = MAP) =>
  safeReadJsonStat(input, options).issues.map(({ code, path }) => [code, ...path]);
const numbers = (input: unknown, options: JsonStatReadOptions = MAP) =>
  readJsonStat(input, options).observations.map(({ partner, period, figure }) => [partner, period, figure.value]);

describe('readJsonStat', () => {
  it('reads a cube of an office: codes, units, statuses, notes', () => {
    const { observations, missing, others, attributes } = readJsonStat(fixture('2.0/cube.json'), CUBE);
    expect(observations.map(({ flow, partner, period, figure }) => [flow, partner, period, figure.value])).toEqual([
      ['export', 'VN', '2024-01', '161900000'],
      ['export', 'VN', '2024-02', '150000000'],
      ['export', 'MY', '2024-02', '98250000'],
      ['import', 'VN', '2024-01', '12000000'],
      ['import', 'VN', '2024-02', '13000000'],
      ['import', 'MY', '2024-01', '14000000'],
      ['import', 'MY', '2024-02', '15000000'],
    ]);
    const [first, second, third] = observations;
    expect([second?.status, third?.status]).toEqual([['P'], []]);
    expect([first?.figure.printed, second?.figure.printed]).toEqual(['161.9e6', '150e6']);
    // printed to one decimal, which JSON drops; and finer than the unit has
    expect([second?.figure.low, second?.figure.high]).toEqual(['149950000', '150050000']);
    expect([third?.figure.low, third?.figure.high]).toEqual(['98245000', '98255000']);
    expect(attributes[third?.id ?? '']).toEqual({
      contents: 'val',
      flow: 'X',
      'flow.label': 'Exports',
      partner: '458',
      'partner.label': 'Malaysia',
      'partner.note': 'By country of origin.\nWithout free zones.',
      'contents.label': 'Value',
      'contents.unit.base': 'million USD',
      'contents.unit.decimals': '1',
      month: '2024M02',
      label: 'Trade in goods',
      source: 'An office',
      updated: '2025-03-07T08:00:00Z',
      href: 'https://office.example/trade',
      note: 'Numbers are made up.',
      status: 'r',
    });
    expect(
      missing.map(({ partner, period, status, attributes: some }) => [partner, period, status, some['status']]),
    ).toEqual([['MY', '2024-01', [], ':']]);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual([['other-properties', 'extension']]);
  });

  it('reads all datasets of a collection, and tells links', () => {
    const { observations, others } = readJsonStat(fixture('2.0/collection.json'), MAP);
    expect(observations.map(({ partner, figure }) => [partner, figure.value])).toEqual([['VN', '5']]);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual([
      ['other-properties', 'label'],
      ['link', 'link', 'item', 0],
      ['link', 'link', 'item', 2],
    ]);
    expect(others[1]?.message).toContain('"https://office.example/one.json"');
  });

  it('reads bundles of version 1, all of them or the one that is named', () => {
    const text = fixture('1.x/bundle.json');
    const trade = [
      ['VN', '2023', '1.5'],
      ['VN', '2024', '2.5'],
    ];
    const sparse = [['VN', '2024', '7']];
    expect(numbers(text)).toEqual([...trade, ...sparse]);
    expect(numbers(text, { ...MAP, dataset: 'sparse' })).toEqual(sparse);
    expect(numbers(text, { ...MAP, dataset: 0 })).toEqual(trade);
    expect(numbers(new TextEncoder().encode(text), { ...MAP, dataset: 0 })).toEqual(trade);
    expect(issuesOf(text, { ...MAP, dataset: 'other' })).toEqual([['no-such-dataset']]);
    expect(issuesOf(text, { ...MAP, dataset: 2 })).toEqual([['no-such-dataset']]);
    expect(readJsonStat(text, MAP).observations.map(({ status }) => status)).toEqual([[], [], ['P']]);
  });

  it('chooses a dataset of a collection by its place, links counted', () => {
    const item = [{ class: 'dataset', href: 'x' }, base, { ...base, value: [5, 6, 7, 8] }];
    const first = (dataset: number) => numbers({ class: 'collection', link: { item } }, { ...MAP, dataset })[0]?.[2];
    expect([first(1), first(2)]).toEqual(['1', '5']);
    const { issues } = safeReadJsonStat({ class: 'collection', link: { item } }, { ...MAP, dataset: 0 });
    expect(issues).toMatchObject([{ code: 'no-such-dataset' }]);
    expect(issues[0]?.message).toBe('expected one of the places 1, 2 as the option dataset, got 0');
  });

  it('tells what others have written beside the datasets of a collection', () => {
    const beside = { label: 'L', updated: 'U', source: 'S', note: 'N', href: 'H', extension: { a: 1 }, zzz: 1 };
    const collection = { class: 'collection', ...beside, link: { item: [base], next: [{ href: 'x' }] } };
    const { others } = readJsonStat(collection, MAP);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual(
      [...Object.keys(beside), ['link', 'next']].map((path) => ['other-properties', path].flat()),
    );
  });

  it('tells what is said of categories, dimensions and roles that are not there', () => {
    const category = { index: ['VN', 'MY'], note: { ZZ: 'lost' }, unit: { vn: { multiplier: 6 } }, label: { my: 'M' } };
    const role = { time: ['year'], geo: ['partner'], metirc: ['partner'] };
    const { others } = readJsonStat(withDimension({ partner: { category }, extra: { label: 'lost' } }, { role }), MAP);
    expect(others.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'other-properties role.metirc',
      'other-properties dimension.extra',
      'other-properties dimension.partner.category.label.my',
      'other-properties dimension.partner.category.unit.vn',
      'other-properties dimension.partner.category.note.ZZ',
    ]);
    const { id, size, ...rest } = base;
    const old = { trade: { value: rest.value, dimension: { ...rest.dimension, id, size, role: { ...role } } } };
    expect(readJsonStat(old, MAP).others.map(({ path }) => path.join('.'))).toEqual(['trade.role.metirc']);
  });

  it('names datasets of a bundle as it likes', () => {
    const bundle = { class: base, value: base, __proto__: null };
    expect(numbers(bundle)).toHaveLength(8);
  });

  it('takes the order of categories from the index, whatever the order of the keys', () => {
    const category = { index: { 10: 1, 2: 0 } };
    expect(numbers(withDimension({ partner: { category } })).map(([partner, , value]) => [partner, value])).toEqual([
      ['2', '1'],
      ['2', '2'],
      ['10', '3'],
      ['10', '4'],
    ]);
  });

  it.each([
    ['a place too far', { VN: 0, MY: 2 }],
    ['a place twice', { VN: 0, MY: 0 }],
    ['a place that is text', { VN: 0, MY: '1' }],
    ['a place below zero', { VN: 0, MY: -1 }],
    ['a category twice', ['VN', 'VN']],
    ['a category that is no text', ['VN', 704]],
    ['something else', 'VN'],
  ])('refuses an index with %s', (_, index) => {
    const [issue, ...more] = issuesOf(withDimension({ partner: { category: { index } } }));
    expect(more).toEqual([]);
    expect(issue).toEqual(['invalid-value', 'dimension', 'partner', 'category', 'index']);
  });

  it('refuses labels of several categories without an index', () => {
    const category = { label: { VN: 'Viet Nam', MY: 'Malaysia' } };
    expect(issuesOf(withDimension({ partner: { category } }))).toEqual([
      ['invalid-value', 'dimension', 'partner', 'category', 'index'],
    ]);
  });

  it('tells by how much values are too few or too many', () => {
    const { issues } = safeReadJsonStat({ ...base, value: [1, 2, 3] }, MAP);
    expect(issues).toMatchObject([{ code: 'size-mismatch', path: ['value'] }]);
    expect(issues[0]?.message).toBe('expected 4 of them, the product of the sizes, got 3: 1 too few');
    expect(safeReadJsonStat({ ...base, value: [1, 2, 3, 4, 5, 6] }, MAP).issues[0]?.message).toMatch(/: 2 too many$/u);
    expect(issuesOf({ ...base, size: [3, 2] })).toEqual([['size-mismatch', 'dimension', 'partner', 'category']]);
    expect(issuesOf({ ...base, size: [4] })).toEqual([['size-mismatch', 'size']]);
    expect(issuesOf({ ...base, status: ['P', 'P'] })).toEqual([['size-mismatch', 'status']]);
  });

  it('collects all problems', () => {
    expect(issuesOf({ ...base, size: ['2', 2], role: 5, value: 'x', dimension: [] })).toEqual([
      ['invalid-value', 'size'],
      ['invalid-value', 'role'],
      ['invalid-value', 'dimension'],
      ['invalid-value', 'value'],
    ]);
    expect(issuesOf({ ...base, value: ['..', true, 3, {}] })).toEqual([
      ['invalid-value', 'value', 0],
      ['invalid-value', 'value', 1],
      ['invalid-value', 'value', 3],
    ]);
    expect(issuesOf({ ...base, value: [NaN, 1, 2, Infinity] })).toHaveLength(2);
    expect(issuesOf(withDimension({ partner: null, year: {} }))).toEqual([
      ['invalid-value', 'dimension', 'partner'],
      ['invalid-value', 'dimension', 'year', 'category'],
    ]);
    expect(issuesOf({ ...base, role: { time: ['when'] } })).toEqual([['no-dimension', 'role', 'time']]);
  });

  it('reads statuses for all, in a list, or by their places', () => {
    const statuses = (status: unknown) =>
      readJsonStat({ ...base, status }, MAP).observations.map((one) => one.status.join(' '));
    expect(statuses('E')).toEqual(['E', 'E', 'E', 'E']);
    expect(statuses(['E'])).toEqual(['E', 'E', 'E', 'E']);
    expect(statuses(['E', null, 'A', 'B P'])).toEqual(['E', '', '', 'B P']);
    expect(statuses({ 3: 'P' })).toEqual(['', '', '', 'P']);
    expect(statuses(null)).toEqual(['', '', '', '']);
    expect(issuesOf({ ...base, status: [1, 'E', 'E', {}] })).toEqual([
      ['invalid-value', 'status', 0],
      ['invalid-value', 'status', 3],
    ]);
    expect(issuesOf({ ...base, status: { 4: 'E' } })).toEqual([['invalid-value', 'status', '4']]);
  });

  it('names no cell by a status that is empty', () => {
    for (const status of [{ 1: null }, { 1: '' }, [null, null, '', ''], { 1: undefined }]) {
      const { observations, missing } = readJsonStat({ ...base, value: { 0: 5 }, status }, MAP);
      expect([observations.length, missing]).toEqual([1, []]);
    }
    expect(issuesOf({ ...base, value: { 0: 5 }, status: { 1: 0 } })).toEqual([['invalid-value', 'status', 1]]);
  });

  it('does not take a normal observation for one without a status', () => {
    const options = { ...MAP, defaults: { ...DEFAULTS, status: 'P' }, codes: { status: { n: 'A', x: '' } } };
    const { observations, attributes } = readJsonStat({ ...base, status: ['A', '', 'n', 'A E'] }, options);
    expect(observations.map(({ status }) => status.join(' '))).toEqual(['', 'P', '', 'E']);
    expect(attributes).toEqual({});
  });

  it('takes words for statuses, and keeps others as attributes', () => {
    const options = { ...MAP, codes: { status: { p: 'P', bp: 'B P' } } };
    const { observations, attributes } = readJsonStat({ ...base, status: ['p', 'bp', 'c', 'E'] }, options);
    expect(observations.map(({ status }) => status.join(' '))).toEqual(['P', 'B P', '', 'E']);
    expect(Object.values(attributes).map(({ status }) => status)).toEqual(['c']);
  });

  it('tells missing numbers with their statuses, and leaves out cells that a sparse list has not', () => {
    const { observations, missing } = readJsonStat(
      { ...base, value: { 0: null, 3: 4 }, status: { 0: 'M', 1: 'L' } },
      MAP,
    );
    expect(observations.map(({ period, figure }) => [period, figure.value])).toEqual([['2024', '4']]);
    expect(missing.map(({ partner, period, status }) => [partner, period, ...status])).toEqual([
      ['VN', '2023', 'M'],
      ['VN', '2024', 'L'],
    ]);
  });

  it('takes texts for missing numbers that are named, and keeps them', () => {
    const { missing } = readJsonStat({ ...base, value: ['..', 2, ':', 4] }, { ...MAP, missing: ['..', ':'] });
    expect(missing.map(({ partner, attributes }) => [partner, attributes['value']])).toEqual([
      ['VN', '..'],
      ['MY', ':'],
    ]);
  });

  it('takes no number for a missing one', () => {
    const { observations, missing } = readJsonStat(
      { ...base, value: ['0', 0, 2, null] },
      { ...MAP, missing: ['0', '2'] },
    );
    expect(observations.map(({ period, figure }) => [period, figure.value])).toEqual([
      ['2024', '0'],
      ['2023', '2'],
    ]);
    expect(missing.map(({ attributes }) => attributes)).toEqual([{ value: '0' }, {}]);
  });

  it.each(['2024', '2024M05', '2024-05', '2024Q1', '2024W05', '2024-S1'])('reads the window %s', (text) => {
    const input = withDimension({ year: { category: { index: [text] } } }, { size: [2, 1], value: [1, 2] });
    expect(readJsonStat(input, MAP).observations).toHaveLength(2);
  });

  it('names windows that it does not know once each, and takes words for them', () => {
    const input = withDimension({ year: { category: { index: ['2024K1', '2024K2'] } } });
    expect(issuesOf(input)).toEqual([
      ['invalid-period', 'dimension', 'year', 'category', '2024K1'],
      ['invalid-period', 'dimension', 'year', 'category', '2024K2'],
    ]);
    const codes = { period: { '2024K1': '2024-Q1', '2024K2': '2024-Q2' } };
    expect(numbers(input, { ...MAP, codes }).map(([, period]) => period)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q1',
      '2024-Q2',
    ]);
  });

  it('asks functions what categories and statuses stand for, and tells once what they do not know', () => {
    const input = withDimension(
      { year: { category: { index: ['Jan 2024', 'Feb 2024'] } } },
      { status: ['p', 'p', '', 'p'] },
    );
    const codes = {
      partner: (id: string) => `${id}!`,
      period: periodFromText,
      status: (word: string) => ({ p: 'P' })[word],
    };
    const { observations, attributes } = readJsonStat(input, { ...MAP, codes });
    expect(observations.map(({ partner, period, status }) => [partner, period, ...status])).toEqual([
      ['VN!', '2024-01', 'P'],
      ['VN!', '2024-02', 'P'],
      ['MY!', '2024-01'],
      ['MY!', '2024-02', 'P'],
    ]);
    expect(Object.values(attributes)[0]).toEqual({ partner: 'VN', year: 'Jan 2024' });
    const odd = { ...withDimension({ year: { category: { index: ['soon', '2024'] } } }), status: ['x', 'x', 'p', 'x'] };
    expect(issuesOf(odd, { ...MAP, codes })).toEqual([['invalid-period', 'dimension', 'year', 'category', 'soon']]);
    expect(issuesOf({ ...base, status: odd.status }, { ...MAP, codes })).toEqual([['invalid-value', 'status']]);
    expect(issuesOf(base, { ...MAP, codes: { partner: () => undefined } })).toEqual([
      ['invalid-value', 'dimension', 'partner', 'category', 'VN'],
      ['invalid-value', 'dimension', 'partner', 'category', 'MY'],
    ]);
  });

  it('names categories that a field cannot be once each', () => {
    const options = { ...MAP, columns: { flow: 'partner' }, defaults: { ...DEFAULTS, flow: undefined } };
    expect(issuesOf(base, options)).toEqual([
      ['invalid-value', 'dimension', 'partner', 'category', 'VN'],
      ['invalid-value', 'dimension', 'partner', 'category', 'MY'],
    ]);
  });

  it('needs to be told the dimensions of what it did not write', () => {
    expect(issuesOf(base, {})).toEqual([['other-layout']]);
    expect(issuesOf(base, { ...MAP, columns: { partner: 'country' } })).toEqual([['no-dimension', 'dimension']]);
    expect(issuesOf({ ...base, role: {} })).toEqual([['no-time', 'role', 'time']]);
    expect(issuesOf({ ...base, role: { time: ['partner', 'year'] } })).toEqual([['no-time', 'role', 'time']]);
    expect(numbers({ ...base, role: {} }, { ...MAP, columns: { partner: 'partner', period: 'year' } })).toHaveLength(4);
    const constant = { ...MAP, defaults: { ...DEFAULTS, period: '2020' } };
    expect(numbers({ ...base, role: {} }, constant)[0]).toEqual(['VN', '2020', '1']);
  });

  it('multiplies what the caller says, for all or by what is measured, and guesses at no unit', () => {
    const units = { val: { label: 'Millions' }, tonnes: { base: 'tonnes', decimals: 0 } };
    const input = {
      class: 'dataset',
      id: ['what', 'year'],
      size: [2, 1],
      role: { time: ['year'], metric: ['what'] },
      dimension: {
        what: { category: { index: ['val', 'tonnes'], unit: units } },
        year: { category: { index: ['2024'] } },
      },
      value: [1.5, 12],
    };
    const options: JsonStatReadOptions = {
      columns: { indicator: 'what', unit: 'what' },
      defaults: { basis: 'un-comtrade', source: 'office' },
      codes: { unit: { val: 'USD', tonnes: 'tonne' } },
    };
    const clash: JsonStatReadOptions = {
      ...options,
      columns: { unit: 'what' },
      defaults: { ...options.defaults, indicator: 'trade' },
    };
    const read = (more: JsonStatReadOptions) =>
      readJsonStat(input, { ...clash, ...more }).observations.map(({ figure }) => [
        figure.value,
        figure.unit,
        figure.low,
      ]);
    expect(read({})).toEqual([
      ['1.5', 'USD', '1.45'],
      ['12', 'tonne', '11.5'],
    ]);
    expect(read({ multiplier: { val: 1e6 } })).toEqual([
      ['1500000', 'USD', '1450000'],
      ['12', 'tonne', '11.5'],
    ]);
    expect(read({ multiplier: '1000' })[1]).toEqual(['12000', 'tonne', '11500']);
    expect(issuesOf(input, { ...clash, multiplier: { value: 1e6 } })).toEqual([['no-category', 'role', 'metric']]);
    const own = structuredClone(input) as unknown as { dimension: { what: { category: { unit: object } } } };
    own.dimension.what.category.unit = { val: { multiplier: 6 }, tonnes: { multiplier: 0, decimals: -1 } };
    expect(issuesOf(own, clash)).toEqual([
      ['multiplier-needed', 'dimension', 'what', 'category', 'unit', 'val', 'multiplier'],
      ['invalid-value', 'dimension', 'what', 'category', 'unit', 'tonnes', 'decimals'],
    ]);
  });

  const two = (first: object, second: object, role: object) => ({
    class: 'dataset',
    id: ['what', 'scale', 'year'],
    size: [1, 2, 1],
    role: { time: ['year'], ...role },
    dimension: {
      what: { category: { index: ['exports'], unit: { exports: first } } },
      scale: { category: { index: ['one', 'thousand'], unit: { thousand: second } } },
      year: { category: { index: ['2024'] } },
    },
    value: [5, 5],
  });

  it('refuses cells for which two categories say how their number is read', () => {
    const multiplier = { exports: 1e6, thousand: 1e3 };
    const options = { columns: {}, defaults: DEFAULTS } as const;
    const { issues } = safeReadJsonStat(two({}, {}, { metric: ['what', 'scale'] }), { ...options, multiplier });
    expect(issues).toMatchObject([{ code: 'invalid-value', path: ['role', 'metric'] }]);
    expect(issues[0]?.message).toContain(
      'the multiplier 1000000 for "exports" of "what", and the multiplier 1000 for "thousand" of "scale"',
    );
    expect(() => readJsonStatTable(two({}, {}, {}), { multiplier })).toThrow(/multiplier 1000 for "thousand"/u);
    const decimals = two({ decimals: 2 }, { decimals: 0 }, { metric: ['what'] });
    expect(safeReadJsonStat(decimals, options).issues[0]?.message).toContain(
      '2 decimals for "exports" of "what", and 0 decimals for "thousand" of "scale"',
    );
    expect(readJsonStatTable(decimals).size).toBe(2);
    const lows = (input: object, more: JsonStatReadOptions = {}) =>
      readJsonStat(input, { ...options, ...more }).observations.map(({ figure }) => [figure.value, figure.low]);
    expect(lows(two({ decimals: 2 }, { decimals: 2 }, {}))).toEqual([
      ['5', '4.995'],
      ['5', '4.995'],
    ]);
    expect(lows(two({}, { decimals: 1 }, {}), { multiplier: { thousand: 1e3 } })).toEqual([
      ['5', '4.5'],
      ['5000', '4950'],
    ]);
  });

  it('refuses the multiplier of a unit wherever it is', () => {
    const own = two({}, { multiplier: 3 }, { metric: ['what'] });
    const options = { columns: {}, defaults: DEFAULTS } as const;
    expect(issuesOf(own, options)).toEqual([
      ['multiplier-needed', 'dimension', 'scale', 'category', 'unit', 'thousand', 'multiplier'],
    ]);
    expect(issuesOf(own, { ...options, multiplier: { thousand: 1e3 } })).toEqual([]);
  });

  it('does not take more digits for printed than a double keeps', () => {
    const [first] = readJsonStat({ ...base, value: [0.1 + 0.2, 2, 3, 4] }, MAP).observations;
    expect(first?.figure.low).toBe('0.29999999999999954');
  });

  it('keeps clear of dimensions that are called like what it adds', () => {
    const input = {
      class: 'dataset',
      label: 'Trade',
      id: ['value', 'status', '__proto__', 'label', 'year'],
      size: [1, 1, 1, 1, 1],
      role: { time: ['year'] },
      dimension: JSON.parse(
        JSON.stringify({
          value: { category: { index: ['v'] } },
          status: { category: { index: ['s'] } },
          proto: { category: { index: ['__proto__'] } },
          label: { category: { index: ['l'] } },
          year: { category: { index: ['2024'] } },
        }).replace('proto', '__proto__'),
      ) as unknown,
      value: [1],
      status: 'zz',
    };
    const { attributes } = readJsonStat(input, { columns: {}, defaults: DEFAULTS });
    const [own] = Object.values(attributes);
    expect(Object.entries(own ?? {})).toEqual([
      ['value', 'v'],
      ['status', 's'],
      ['__proto__', '__proto__'],
      ['label', 'l'],
      ['added:label', 'Trade'],
      ['added:status', 'zz'],
    ]);
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
  });

  it('keeps all that it adds under one name', () => {
    const input = { ...base, source: 'ONS', id: ['source', 'year'], value: [1, 2, null, 4] };
    const dimension = { ...base.dimension, source: base.dimension.partner };
    const codes = { partner: { VN: '704', MY: '458' } };
    const reading = readJsonStat({ ...input, dimension }, { ...MAP, columns: { partner: 'source' }, codes });
    expect(Object.values(reading.attributes)[0]).toEqual({ source: 'VN', 'added:source': 'ONS' });
    expect(reading.missing[0]?.attributes).toEqual({ source: 'MY', 'added:source': 'ONS' });
  });

  it('refuses to take one dimension for two fields', () => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as unknown;
    for (const columns of [
      { reporter: 'partner', partner: 'partner' },
      { period: 'year', note: 'year' },
    ]) {
      expect(() => safeReadJsonStat(base, { ...MAP, columns })).toThrow(refusal);
    }
    // that a dimension is time is said by the input alone
    expect(issuesOf(base, { ...MAP, columns: { note: 'year' } })).toEqual([['no-time', 'role', 'time']]);
    expect(
      numbers(base, {
        ...MAP,
        columns: { note: 'year', period: 'partner' },
        codes: { period: { VN: '2001', MY: '2002' } },
      }),
    ).toHaveLength(4);
  });

  it('tells 200 000 fields without a place, wherever they are', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`f${index}`, 1]));
    expect(readJsonStat({ ...base, ...many }, MAP).others).toHaveLength(200_000);
    expect(readJsonStat({ class: 'collection', link: { item: [base] }, ...many }, MAP).others).toHaveLength(200_000);
    const note = Object.fromEntries(Object.keys(many).map((id) => [id, 'N']));
    const category = { index: ['VN', 'MY'], note };
    expect(readJsonStat(withDimension({ partner: { category } }), MAP).others).toHaveLength(200_000);
  });

  it('is not harmed by what looks like a prototype', () => {
    expect(issuesOf('{"__proto__":{"class":"dataset","value":[1]}}')[0]?.[0]).toBe('not-json-stat');
    expect(issuesOf('{"class":"dataset","__proto__":{"id":[],"size":[],"dimension":{},"value":[1]}}')).toHaveLength(4);
    const index = JSON.parse('{"__proto__":0,"MY":1}') as unknown;
    expect(numbers(withDimension({ partner: { category: { index } } }))[0]).toEqual(['__proto__', '2023', '1']);
    expect(issuesOf({ ...base, value: { constructor: 1 } })).toEqual([['invalid-value', 'value', 'constructor']]);
    expect(issuesOf({ ...base, id: ['toString', 'year'] })).toEqual([['invalid-value', 'dimension', 'toString']]);
    expect(({} as Record<string, unknown>)['MY']).toBeUndefined();
  });

  it('refuses products of sizes that are huge without making room for them', () => {
    const many = Array.from({ length: 60 }, (_, index) => `d${index}`);
    const input = {
      class: 'dataset',
      id: [...many, 'year'],
      size: [...many.map(() => 2), 1],
      role: { time: ['year'] },
      dimension: Object.fromEntries([
        ...many.map((id) => [id, { category: { index: ['a', 'b'] } }] as const),
        ['year', { category: { index: ['2024'] } }],
      ]),
      value: {},
    };
    expect(issuesOf(input, { columns: {}, defaults: DEFAULTS })).toEqual([['too-large', 'size']]);
    const wide = { ...input, size: [...many.map((_, index) => (index < 50 ? 2 : 1)), 1] };
    const narrow = Object.fromEntries(many.slice(50).map((id) => [id, { category: { index: ['a'] } }]));
    const value = { 1125899906842623: 5, 0: 1 };
    const sparse = { ...wide, dimension: { ...input.dimension, ...narrow }, value };
    const { observations, attributes } = readJsonStat(sparse, { columns: {}, defaults: DEFAULTS });
    expect(observations.map(({ figure }) => figure.value)).toEqual(['1', '5']);
    expect(Object.values(attributes).map(({ d0, d49 }) => [d0, d49])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(issuesOf({ ...base, size: [1e9, 1e9] })).toHaveLength(2);
  });

  it('tells what is no data by name', () => {
    expect(issuesOf({ class: 'dimension', category: {} })).toEqual([['no-data', 'class']]);
    expect(issuesOf({ class: 'collection', link: { item: [{ class: 'dataset', href: 'x' }] } })).toEqual([
      ['no-data', 'link', 'item'],
    ]);
    expect(issuesOf({ class: 'collection' })).toEqual([['not-json-stat', 'link', 'item']]);
    expect(issuesOf({ class: 'table' })).toEqual([['not-json-stat', 'class']]);
    expect(issuesOf([])).toEqual([['not-json-stat']]);
    expect(issuesOf({ error: 'too many cells' })).toEqual([['service-error', 'error']]);
    expect(safeReadJsonStat('{', MAP).ok).toBe(false);
  });

  it('tells fields for which there is no place', () => {
    const category = { index: ['VN', 'MY'], child: { VN: ['MY'] }, coordinates: {} };
    const input = withDimension({ partner: { category, link: {} } }, { link: {}, custom: 1 });
    expect(readJsonStat(input, MAP).others.map(({ path }) => path.join('.'))).toEqual([
      'link',
      'custom',
      'dimension.partner.link',
      'dimension.partner.category.child',
      'dimension.partner.category.coordinates',
    ]);
  });

  it('numbers what is there several times, and refuses ids that are', () => {
    const columns = {};
    expect(readJsonStat(base, { columns, defaults: DEFAULTS }).observations.map(({ id }) => id)).toEqual([
      'goods-trade-export-un-comtrade-2023',
      'goods-trade-export-un-comtrade-2024',
      'goods-trade-export-un-comtrade-2023-2',
      'goods-trade-export-un-comtrade-2024-2',
    ]);
    expect(issuesOf(base, { columns: { id: 'partner' }, defaults: DEFAULTS })).toEqual([
      ['duplicate', 'value', 1],
      ['duplicate', 'value', 3],
    ]);
  });

  it.each([
    [{ columns: { value: 'partner' } }],
    [{ columns: { other: 'partner' } }],
    [{ columns: { partner: 'partner' } }], // no indicator, basis, …
    [{ ...MAP, defaults: { ...DEFAULTS, basis: 'mine' } }],
    [{ ...MAP, defaults: { ...DEFAULTS, id: 'x' } }],
    [{ ...MAP, multiplier: 3 }],
    [{ ...MAP, multiplier: { val: [] } }],
    [{ ...MAP, dataset: -1 }],
    [{ ...MAP, codes: { value: {} } }],
    [{ ...MAP, codes: { flow: { X: 1 } } }],
    [{ ...MAP, missing: '..' }],
    [{ ...MAP, sources: [{}] }],
    [{ ...MAP, codes: { status: { x: 'Provisional' } } }],
    [{ ...MAP, codes: { status: { x: 'P Z' } } }],
    [{ multiplier: 1e6 }],
    [{ missing: ['..'] }],
    [{ codes: { indicator: { x: 'y' } } }],
    [{ ...MAP, time: 'year' }],
    [null],
  ])('refuses options that make no sense: %j', (options) => {
    expect(() => safeReadJsonStat(base, options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('gives back the sources that are named', () => {
    const source = {
      id: 'office',
      publisher: 'An office',
      title: 'T',
      url: null,
      published: null,
      authority: 'media',
    } as const;
    expect(readJsonStat(base, { ...MAP, sources: [source, { ...source, id: 'other' }] }).sources).toEqual([source]);
  });
});
