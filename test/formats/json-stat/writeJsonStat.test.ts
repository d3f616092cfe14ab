import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, isChinaAseanError, seriesOf, type DecimalText, type Observation } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  readJsonStat,
  readJsonStatTable,
  safeReadJsonStat,
  writeJsonStat,
  writeJsonStatTable,
} from 'china-asean/json-stat';
import { rows, tableFromColumns, yearOnYear, type TableLevels, type Table } from 'china-asean/table';
import { observations } from '../csv/observations.js';
import { peerOf } from './peerOf.js';

const claim: Observation = {
  id: 'a',
  indicator: 'goods-trade',
  basis: 'wto',
  period: '2024',
  figure: figure('1.5', 'USD'),
  status: [],
  source: 's',
  corroboration: [],
};

describe('writeJsonStat', () => {
  it('writes the bundled dataset so that it is read back without loss, as an object and as text', () => {
    const written = writeJsonStat(dataset);
    const reading = readJsonStat(written);
    expect(reading.observations).toStrictEqual(dataset.observations);
    const used = new Set(dataset.observations.flatMap(({ source, corroboration }) => [source, ...corroboration]));
    expect(reading.sources).toStrictEqual(dataset.sources.filter(({ id }) => used.has(id)));
    expect(reading).toMatchObject({ missing: [], others: [], attributes: {} });
    expect(readJsonStat(JSON.stringify(written))).toStrictEqual(reading);
  });

  it('writes any observations so that they are read back without loss, in their order', () => {
    fc.assert(
      fc.property(observations(), (list) => {
        expect(readJsonStat(JSON.stringify(writeJsonStat(list))).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('holds several claims of one key, source and window apart', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ ...claim, id }));
    const list = [same[0], { ...claim, id: 'x', indicator: 'other' }, same[1], same[2]] as readonly Observation[];
    const written = writeJsonStat(list);
    expect(written.link.item.map(({ size }) => size)).toEqual([
      [3, 1],
      [1, 1],
    ]);
    expect(written.link.item[0]?.dimension['claim']?.category.index).toEqual([
      'wto-USD-s',
      'wto-USD-s-2',
      'wto-USD-s-3',
    ]);
    expect(readJsonStat(written).observations).toStrictEqual(list);
    // one of the datasets is read as well
    expect(readJsonStat(written.link.item[0]).observations).toStrictEqual(same);
    expect(readJsonStat(written, { dataset: 1 }).observations.map(({ id }) => id)).toEqual(['x']);
  });

  it('keeps what a double cannot hold as text beside the nearest one', () => {
    const values = ['9007199254740993', '0.1', '1e400', '-0.1000000000000000001'] as string[] as DecimalText[];
    const list = values.map((value, index) => ({ ...claim, id: `${index}`, figure: figure(value, 'USD') }));
    const written = writeJsonStat(list);
    expect(written.link.item[0]?.value).toEqual([9007199254740992, 0.1, null, -0.1]);
    expect(readJsonStat(JSON.stringify(written)).observations).toStrictEqual(list);
  });

  it('has a size near the number of observations, and in order of time', () => {
    const list = Array.from({ length: 400 }, (_, index) => ({
      ...claim,
      id: `${index}`,
      partner: `p${index}`,
      period: `${2024 - (index % 20)}` as const,
    }));
    const [one] = writeJsonStat(list).link.item;
    expect(Object.keys(one?.value ?? {})).toHaveLength(400);
    expect(one?.dimension['period']?.category.index[0]).toBe('2005');
    expect(JSON.stringify(one).length).toBeLessThan(400 * 500);
  });

  it('takes series, names and sources that are given, and a list of none', () => {
    const filter = {
      indicator: 'goods-trade',
      reporter: 'CN',
      partner: 'ASEAN',
      flow: 'total',
      basis: 'customs-cny',
    } as const;
    const series = seriesOf(dataset, { ...filter, periodKind: 'year' });
    const { sources, indicators, partners } = dataset;
    const options = { sources, indicators, partners, label: 'Trade', language: 'zh', updated: '2025-10-01' } as const;
    const written = writeJsonStat(series, options);
    const [one] = written.link.item;
    expect([written.label, written.updated, one?.label, one?.updated]).toEqual([
      'Trade',
      '2025-10-01',
      '货物贸易',
      '2025-10-01',
    ]);
    expect(Object.values(one?.dimension['claim']?.category.label ?? {})[0]).toMatch(
      /^中国, 东南亚国家联盟, total, customs-cny, CNY, /u,
    );
    const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
    for (const { source } of series.observations) expect(one?.source).toContain(publishers.get(source));
    expect(readJsonStat(written).observations).toStrictEqual(series.observations);
    expect(writeJsonStat(dataset).updated).toBe(dataset.asOf);
    expect(readJsonStat(writeJsonStat([]))).toMatchObject({ observations: [], missing: [], others: [] });
  });

  it('is read by jsonstat-toolkit with the same values, units and statuses', () => {
    const peer = peerOf(writeJsonStat(dataset));
    expect(peer.class).toBe('collection');
    let count = 0;
    const written = writeJsonStat(dataset);
    written.link.item.forEach((item, index) => {
      const cube = peer.Dataset(index);
      const own = item.extension['china-asean'] as {
        readonly cells: readonly { readonly at: number; readonly order: number }[];
      };
      expect(cube.id).toEqual(['claim', 'period']);
      expect(cube.role['time']).toEqual(['period']);
      const [claims = [], periods = []] = cube.id.map((id) => cube.Dimension(id).id);
      for (const { at, order } of own.cells) {
        const { figure: one, status, period } = dataset.observations[order] as Observation;
        const id = claims[Math.floor(at / periods.length)] ?? '';
        const cell = cube.Data({ claim: id, period });
        expect([cell.value, cell.status ?? '']).toEqual([Number(one.value), status.join(' ')]);
        expect(cube.Dimension('claim').Category(id).unit).toMatchObject({ label: one.unit });
        count += 1;
      }
    });
    expect(count).toBe(dataset.observations.length);
  });

  it('is told what others have written beside it', () => {
    const written = JSON.parse(JSON.stringify(writeJsonStat([claim]))) as {
      link: { next?: unknown; item: (Hand & Record<string, unknown>)[] };
      extension: Own;
    } & Record<string, unknown>;
    const [item] = written.link.item;
    const { claims, cells } = item?.extension['china-asean'] as Own['china-asean'];
    Object.assign(written, { note: 'n', zzz: 1, extension: { ...written.extension, other: 1 } });
    Object.assign(written.link, { next: [] });
    Object.assign(item as Hand, { note: 'revised', href: 'x', zzz: 1 });
    Object.assign((item as Hand).extension, { other: { footnote: 1 } });
    Object.assign(claims[0] as object, { value: '7', remark: 'x' });
    Object.assign(cells[0] as object, { remark: 'x', period: '2020' });
    const {
      observations: [one],
      others,
    } = readJsonStat(written);
    expect(one).toStrictEqual(claim);
    const at = 'link.item.0';
    expect(others.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(
      [
        ...[
          'note',
          'zzz',
          'extension.other',
          'link.next',
          `${at}.note`,
          `${at}.href`,
          `${at}.zzz`,
          `${at}.extension.other`,
        ],
        ...['claims.0.value', 'claims.0.remark', 'cells.0.remark', 'cells.0.period'].map(
          (end) => `${at}.extension.china-asean.${end}`,
        ),
      ]
        .map((path) => `other-properties ${path}`)
        .sort(),
    );
  });

  it.each([
    ['a number that was changed', (item: Hand) => void (item.value = [2]), ['value']],
    [
      'a text of another number',
      (item: Hand) => void (cellsOf(item)[0] = { ...cellsOf(item)[0], value: '7' }),
      ['value'],
    ],
    [
      'a field that cannot be read',
      (item: Hand) => void (cellsOf(item)[0] = { ...cellsOf(item)[0], low: 'x' }),
      ['low'],
    ],
    ['a cell that is no record', (item: Hand) => void (cellsOf(item)[0] = 5 as never), []],
  ])('is refused with %s', (_, change, end) => {
    const list = [{ ...claim, figure: figure('1.50000000000000000001', 'USD') }];
    const written = JSON.parse(JSON.stringify(writeJsonStat(list))) as { readonly link: { readonly item: Hand[] } };
    change(written.link.item[0] as Hand);
    const place = ['link', 'item', 0, 'extension', 'china-asean', 'cells', 0];
    expect(safeReadJsonStat(written).issues).toMatchObject([{ code: 'invalid-value', path: [...place, ...end] }]);
  });

  it('is refused when cells, claims or sources do not fit', () => {
    const change = (edit: (item: Hand, all: { extension: Own }) => void): unknown => {
      const written = JSON.parse(
        JSON.stringify(writeJsonStat([claim, { ...claim, id: 'b', period: '2023' }])),
      ) as never;
      const all = written as { readonly link: { readonly item: Hand[] }; extension: Own };
      edit(all.link.item[0] as Hand, all);
      return safeReadJsonStat(all).issues.map(({ path }) => path.join('.'));
    };
    const [item, own] = ['link.item.0', 'extension.china-asean'];
    expect(change(() => undefined)).toEqual([]);
    expect(change((one) => void cellsOf(one).pop())).toEqual([`${item}.value.1`]);
    expect(change((one) => void cellsOf(one).push({ at: 9 }))).toEqual([`${item}.${own}.cells`]);
    expect(change((one) => void cellsOf(one).push({ at: 0 }))).toEqual([`${item}.${own}.cells`]);
    expect(change((one) => void (one.extension['china-asean'].claims = []))).toEqual([`${item}.${own}.claims`]);
    expect(change((one) => void (one.extension['china-asean'].cells = {} as never))).toEqual([`${item}.${own}.cells`]);
    expect(change((_, all) => void (all.extension['china-asean'].sources = [{ id: 's' }]))).toEqual(
      ['publisher', 'title', 'url', 'published', 'authority'].map((name) => `${own}.sources.0.${name}`),
    );
    expect(change((_, all) => void (all.extension['china-asean'].sources = 'x' as never))).toEqual([`${own}.sources`]);
  });

  it.each([
    [[], { label: '' }],
    [[], { language: 'fr' }],
    [[], { partners: [{}] }],
    [[], { partners: [{ id: 'VN' }] }],
    [[], { indicators: [{ id: 'i', names: {} }] }],
    [[], { sources: [{ id: 's' }] }],
    [[], { sources: 'x' }],
    [[], { updated: 'yesterday' }],
    [[], { updated: '2025-02-30' }],
    [[], { updated: '2025-10-01T8' }],
    [{ observations: [], partners: [{ id: 'VN' }] }, {}],
    [{ observations: [], sources: 'x' }, {}],
    [{ observations: [], asOf: 'soon' }, {}],
    [{ starts: 1, dimensions: {}, measure: {} }, {}],
    [
      {
        size: 1,
        starts: null,
        periods: [1],
        dimensions: { a: { values: ['x'] } },
        measure: { kind: 'levels', value: [] },
      },
      {},
    ],
    [[], { other: 1 }],
    ['text', {}],
    [{ observations: 'none' }, {}],
    [null, {}],
  ])('refuses %j with %j', (value, options) => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as unknown;
    expect(() => writeJsonStat(value as never, options as never)).toThrow(refusal);
  });

  it('takes days and times', () => {
    for (const updated of ['2025-10-01', '2025-10-01T08:00Z', '2025-10-01T08:00:00.5+08:00'])
      expect(writeJsonStat([], { updated }).updated).toBe(updated);
  });

  it('refuses what are no observations, with an issue for each field', () => {
    const issuesOf = (value: unknown) => {
      try {
        writeJsonStat(value as never);
      } catch (error) {
        if (isChinaAseanError(error, 'invalid-input')) return error.issues.map(({ code, path }) => [code, ...path]);
        throw error;
      }
      return expect.unreachable('expected a refusal');
    };
    expect(issuesOf([null])).toEqual([['invalid-value', 0]]);
    expect(issuesOf({ observations: [claim, 1] })).toEqual([['invalid-value', 'observations', 1]]);
    expect(issuesOf(new Array(2))).toHaveLength(2);
    const needed = ['id', 'indicator', 'basis', 'period', 'figure', 'status', 'source', 'corroboration'];
    expect(issuesOf([{}])).toEqual(needed.map((name) => ['invalid-value', 0, name]));
    const odd = {
      ...claim,
      period: 'soon',
      partner: 5,
      figure: { ...claim.figure, value: 'x', low: 1 },
      status: ['E', 1],
    };
    expect(issuesOf([odd])).toEqual(
      [['partner'], ['period'], ['figure', 'value'], ['figure', 'low'], ['status', 1]].map((path) => [
        'invalid-value',
        0,
        ...path,
      ]),
    );
  });
});

interface Own {
  'china-asean': { claims: object[]; cells: Record<string, unknown>[]; sources?: object[] };
}
interface Hand {
  value: unknown;
  extension: Own;
}
const cellsOf = (item: Hand): Record<string, unknown>[] => item.extension['china-asean'].cells;

describe('writeJsonStatTable', () => {
  const table = tableFromColumns({
    dimensions: { partner: ['VN', 'VN', 'MY', '10', '2'], flow: ['export', 'export', 'import', 'export', 'export'] },
    periods: ['2023-Q1', '2023-Q2', '2023-Q1', '2023-Q4', '2023-Q4'],
    values: ['137.6', null, '9007199254740993.25', '0', '-5'],
    low: ['137.5', null, '9007199254740993', null, '-5.5'],
    high: ['137.7', null, null, '0.5', '-4.5'],
    status: ['', 'O', 'E P', '', ''],
  });
  const again = (one: Table): Table<TableLevels> => readJsonStatTable(JSON.stringify(writeJsonStatTable(one)));

  it('keeps rows, bounds, statuses and exact numbers, and tells missing numbers from rows that are not', () => {
    const written = writeJsonStatTable(table);
    expect([written.id, written.size, written.role]).toEqual([
      ['partner', 'flow', 'period'],
      [4, 2, 3],
      { time: ['period'] },
    ]);
    expect(Object.keys(written.value)).toHaveLength(5);
    expect(again(table)).toEqual(table);
  });

  it('writes a list where each cell has a row', () => {
    const full = tableFromColumns({
      dimensions: { partner: ['VN', 'MY'] },
      periods: ['2024', '2024'],
      values: [null, '5'],
    });
    expect(writeJsonStatTable(full).value).toEqual([5, null]);
    expect(again(full)).toEqual(full);
    expect(again(full).status).toBeNull();
  });

  it('keeps any table', () => {
    const number = fc.option(
      fc.tuple(fc.maxSafeInteger(), fc.nat(8)).map(([digits, places]) => `${digits}e-${places}`),
    );
    const row = fc.record({
      partner: fc.string({ unit: 'binary' }),
      year: fc.integer({ min: 1990, max: 1999 }),
      number,
    });
    const list = fc.uniqueArray(row, { selector: ({ partner, year }) => `${partner} ${year}`, maxLength: 20 });
    fc.assert(
      fc.property(list, (some) => {
        const one = tableFromColumns({
          dimensions: { partner: some.map(({ partner }) => partner) },
          periods: some.map(({ year }) => `${year}` as const),
          values: some.map(({ number: value }) => value as never),
        });
        expect([...rows(again(one))]).toEqual([...rows(one)]);
      }),
    );
  });

  it('writes results with their exact numbers, bounds, warnings and reasons', () => {
    const levels = tableFromColumns({
      dimensions: { partner: ['VN', 'VN', 'VN'] },
      periods: ['2022', '2023', '2024'],
      values: ['3', '4', '5'],
      low: ['2.5', '3.5', '4.5'],
      high: ['3.5', '4.5', '5.5'],
    });
    const growth = yearOnYear(levels);
    const written = writeJsonStatTable(growth);
    const own = written.extension['china-asean'] as Readonly<Record<string, unknown>>;
    expect(own['unit']).toBe('ratio');
    expect(own['reason']).toEqual({ 0: [...rows(growth)][0]?.reason });
    const numbers = (one: Table) => [...rows(one)].map(({ period, value, low, high }) => [period, value, low, high]);
    expect(numbers(again(growth))).toEqual(numbers(growth));
  });

  it('hands out nothing of the table itself', () => {
    const { values } = table.dimensions['partner'] ?? { values: [] };
    const { index } = writeJsonStatTable(table).dimension['partner']?.category ?? { index: [] };
    expect(index).toEqual(values);
    expect(index).not.toBe(values);
  });

  it('labels partners and indicators that are known', () => {
    const one = tableFromColumns({ dimensions: { partner: ['VN', 'xx'] }, periods: ['2024', '2024'], values: [1, 2] });
    const written = writeJsonStatTable(one, { partners: dataset.partners, label: 'Exports' });
    expect(written.label).toBe('Exports');
    expect(written.dimension['partner']?.category.label).toEqual({ VN: 'Viet Nam', xx: 'xx' });
  });

  it('is read by jsonstat-toolkit with the same values', () => {
    const peer = peerOf(writeJsonStatTable(table));
    expect([peer.class, peer.n]).toEqual(['dataset', 24]);
    for (const { partner, flow, period, value, status } of rows(table)) {
      const cell = peer.Data({ partner: partner ?? '', flow: flow ?? '', period });
      expect([cell.value, cell.status ?? '']).toEqual([value === null ? null : Number(value), status]);
    }
  });

  it('refuses what is no table', () => {
    for (const wrong of [undefined, 'trade', dataset.observations, dataset])
      expect(() => writeJsonStatTable(wrong as never)).toThrow(
        'writeJsonStatTable: expected a table, as tableFromColumns',
      );
  });

  it('refuses a cube that has more cells than can be counted', () => {
    const names = Array.from({ length: 54 }, (_, index) => `d${index}`);
    const wide = tableFromColumns({
      dimensions: Object.fromEntries(names.map((name) => [name, ['a', 'b']])),
      periods: ['2024', '2024'],
      values: [1, 2],
    });
    expect(() => writeJsonStatTable(wide)).toThrow(/product of at most 2\^53/u);
  });
});
