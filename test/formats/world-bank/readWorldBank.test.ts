import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, isChinaAseanError, type ChinaAseanError, type TradePartner, type Unit } from 'china-asean';
import { dataset } from 'china-asean/data';
import { observationSchema, sourceSchema } from 'china-asean/schema';
import { rows, tableFromObservations } from 'china-asean/table';
import {
  readWorldBank,
  readWorldBankTable,
  safeReadWorldBank,
  safeReadWorldBankTable,
  type WorldBankReadOptions,
} from 'china-asean/world-bank';

const FIXTURES = join(import.meta.dirname, '../../fixtures/world-bank');
const text = (file: string): string => readFileSync(join(FIXTURES, file), 'utf8');
const PAGES = ['v2/page1.json', 'v2/page2.json', 'v2/page3.json'];

const HEADER = { page: 1, pages: 1, per_page: 50, total: 1, sourceid: '2', lastupdated: '2024-06-28' };
const EXPORTS = { id: 'NE.EXP.GNFS.CD', value: 'Exports of goods and services (current US$)' };
const ROW = {
  indicator: EXPORTS,
  country: { id: 'VN', value: 'Viet Nam' },
  countryiso3code: 'VNM',
  date: '2023',
  value: 375000000000,
};

/** An answer with the given rows, each of them {@link ROW} but for some fields. */
function answer(rowsGiven: readonly object[], header: object = {}): unknown {
  return [{ ...HEADER, total: rowsGiven.length, ...header }, rowsGiven.map((fields) => ({ ...ROW, ...fields }))];
}

function refusal(input: unknown, options?: WorldBankReadOptions): ChinaAseanError {
  try {
    readWorldBank(input, options);
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

describe('readWorldBank', () => {
  it('reads an answer of version 2, as text or parsed, into observations that the schema accepts', () => {
    const reading = readWorldBank(text('v2/exports.json'));
    expect(reading).toEqual(readWorldBank(JSON.parse(text('v2/exports.json'))));
    expect(reading).toEqual(readWorldBank(`\uFEFF${text('v2/exports.json')}`));
    for (const observation of reading.observations) expect(observationSchema.parse(observation)).toEqual(observation);
    expect(reading.observations[0]).toEqual({
      id: 'world-bank:NE.EXP.GNFS.CD:VN:2023',
      indicator: 'NE.EXP.GNFS.CD',
      reporter: 'VN',
      basis: 'world-bank',
      period: '2023',
      figure: figure('375000123456.78', 'USD'),
      status: [],
      source: 'world-bank',
      corroboration: [],
    });
    expect(reading.observations.map(({ reporter }) => reporter)).toEqual([
      'VN',
      'VN',
      'CN',
      'BR',
      'world-bank:EAS',
      'world-bank:HIC',
      'world-bank:WLD',
      'XK',
    ]);
    expect(reading.others).toEqual([]);
  });

  it('keeps the update as the edition of the source', () => {
    const { sources } = readWorldBank(text('v2/exports.json'));
    expect(sources.map((source) => sourceSchema.parse(source))).toEqual([
      {
        id: 'world-bank',
        publisher: 'World Bank',
        title: 'World Development Indicators',
        url: 'https://api.worldbank.org/v2/sources/2',
        published: '2024-06-28',
        authority: 'intergovernmental',
      },
    ]);
    const edition = readWorldBank(answer([{}], { sourceid: 57, sourcename: 'WDI Database Archives' }), {
      sourceId: 'wdi-2024-06',
    });
    expect(edition.sources[0]).toMatchObject({ id: 'wdi-2024-06', title: 'WDI Database Archives' });
    expect(edition.observations[0]).toMatchObject({ source: 'wdi-2024-06', id: 'wdi-2024-06:NE.EXP.GNFS.CD:VN:2023' });
    const { sources: unnamed } = readWorldBank(answer([{}], { sourceid: 57 }));
    expect(unnamed[0]).toMatchObject({
      title: 'Indicators API, source 57',
      url: expect.stringContaining('/57') as string,
    });
    expect(readWorldBank(answer([{}], { sourceid: '../x' })).sources[0]?.url).toBe('https://api.worldbank.org/v2');
  });

  it('tells what is missing from zero, with the flag that says why', () => {
    const { missing, observations } = readWorldBank(text('v2/exports.json'));
    expect(missing.map(({ reporter, status }) => [reporter, ...status])).toEqual([
      ['LA', 'O'],
      ['world-bank:CHI', 'M'],
    ]);
    expect(observations.find(({ reporter }) => reporter === 'CN')?.status).toEqual(['P']);
    const zero = readWorldBank(answer([{ value: 0 }, { value: '', date: '2022' }, { value: '0.00', date: '2021' }]));
    expect(zero.observations.map(({ figure: { value } }) => value)).toEqual(['0', '0.00']);
    expect(zero.missing.map(({ period }) => period)).toEqual(['2022']);
  });

  it('keeps names and fields without a place, and a flag that is none of SDMX', () => {
    const { attributes } = readWorldBank(text('v2/exports.json'));
    expect(attributes['world-bank:NE.EXP.GNFS.CD:CN:2023']).toEqual({
      name: 'China',
      indicatorName: EXPORTS.value,
      countryiso3code: 'CHN',
      decimal: '0',
      footnote: 'Preliminary.',
    });
    const odd = readWorldBank(answer([{ obs_status: 'estimate by staff', unit: 'US$', scale: { by: 1 } }]));
    expect(odd.observations[0]?.status).toEqual([]);
    expect(Object.values(odd.attributes)).toEqual([
      expect.objectContaining({ obs_status: 'estimate by staff', unit: 'US$', scale: '{"by":1}' }),
    ]);
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    const strange = readWorldBank(answer([{ circle, sure: true }])).attributes;
    expect(Object.values(strange)).toEqual([
      expect.objectContaining({ circle: 'a value of type object', sure: 'true' }),
    ]);
    const missing = readWorldBank(answer([{ value: null, obs_status: 'not yet' }])).missing[0];
    expect([missing?.status, missing?.attributes['obs_status']]).toEqual([['O'], 'not yet']);
  });

  it('reads an answer of version 1, whose numbers are texts', () => {
    const { observations, missing, sources } = readWorldBank(text('v1/exports.json'));
    expect(observations.map(({ reporter, figure: { value, low, high } }) => [reporter, value, low, high])).toEqual([
      ['VN', '72191879000.50', '72191879000.495', '72191879000.505'],
      ['world-bank:ARB', '1054000000000', '1053999999999.5', '1054000000000.5'],
    ]);
    expect(missing.map(({ period }) => period)).toEqual(['2011']);
    expect(sources[0]).toMatchObject({ title: 'Indicators API', published: null });
  });

  it.each([
    ['2023', '2023'],
    [2023, '2023'],
    ['2023Q1', '2023-Q1'],
    ['2023M01', '2023-01'],
  ])('reads the date %j', (date, period) => {
    expect(readWorldBank(answer([{ date }])).observations[0]?.period).toBe(period);
  });

  it('is not changed by, and does not change, its input', () => {
    const input = JSON.parse(text('v2/exports.json')) as unknown;
    const reading = readWorldBank(input);
    expect(input).toEqual(JSON.parse(text('v2/exports.json')));
    for (const part of [reading, reading.observations, reading.observations[0], reading.missing[0], reading.attributes])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('reads an answer without rows', () => {
    const nothing = { observations: [], missing: [], others: [], sources: [], attributes: {} };
    expect(readWorldBank(text('v2/empty.json'))).toEqual(nothing);
    expect(readWorldBank([{ ...HEADER, total: 0 }])).toEqual(nothing);
  });
});

describe('the numbers', () => {
  const read = (value: unknown, options?: WorldBankReadOptions, indicator: object = EXPORTS) =>
    readWorldBank(answer([{ value, indicator }]), options).observations[0]?.figure;

  it.each([
    [17794782000000, '17794782000000', '17794781999999.5', '17794782000000.5'],
    [1.5, '1.5', '1.45', '1.55'],
    [1e-7, '0.0000001', '0.00000005', '0.00000015'],
    ['1e3', '1000', '999.5', '1000.5'],
    ['22138964123456789', '22138964123456789', '22138964123456788.5', '22138964123456789.5'],
    [-0.5, '-0.5', '-0.55', '-0.45'],
  ])('of %j are bounded by its printed digits', (value, ...expected) => {
    const found = read(value);
    expect([found?.value, found?.low, found?.high]).toEqual(expected);
  });

  // the double nearest to 22138964123456789 is 22138964123456788, and prints as …790 or …788: the last digits are not sure
  it('beyond what a double keeps are not taken for printed to the last digit', () => {
    const found = read(JSON.parse('22138964123456789'));
    expect([found?.low, found?.high]).toEqual(['22138964123456738', '22138964123456838']);
    const long = read(JSON.parse('0.12345678901234567'));
    expect([long?.low, long?.high]).toEqual(['0.12345678901234516', '0.12345678901234616']);
  });

  const share = { id: 'NE.EXP.GNFS.ZS', value: 'Exports of goods and services (% of GDP)' };

  it('in per cent are ratios, exactly', () => {
    expect(read(87.25, {}, share)).toMatchObject({
      value: '0.8725',
      unit: 'ratio',
      low: '0.87245',
      high: '0.87255',
      printed: '87.25%',
    });
    const growth = { id: 'FP.CPI.TOTL.ZG', value: 'Inflation, consumer prices (annual %)' };
    expect(read('3.10', {}, growth)).toMatchObject({ value: '0.031', low: '0.03095', high: '0.03105' });
  });

  it('are in the unit that is given', () => {
    const people = { id: 'SP.POP.TOTL', value: 'Population, total' };
    expect(read(100352192, { units: { 'SP.POP.TOTL': 'count' } }, people)).toEqual(figure(100352192, 'count'));
    expect(read(5.1, { units: { 'X.Y': '%' } }, { id: 'X.Y', value: 'Rate' })).toMatchObject({ value: '0.051' });
    expect(read(5.1, { units: { 'X.Y': 'ratio' } }, { id: 'X.Y', value: 'Rate' })).toMatchObject({ value: '5.1' });
    const remittances = { id: 'BX.TRF.PWKR.CD.DT', value: 'Personal remittances (current US$)' };
    expect(read(1, { units: { [remittances.id]: 'USD' } }, remittances)?.unit).toBe('USD');
    const investment = { id: 'BX.KLT.DINV.CD.WD', value: 'Foreign direct investment, net inflows (BoP, current US$)' };
    expect(read(1, {}, investment)?.unit).toBe('USD');
  });

  it.each([
    ['NE.EXP.GNFS.KD', 'Exports of goods and services (constant 2015 US$)'],
    ['NY.GDP.MKTP.PP.CD', 'GDP, PPP (current international $)'],
    ['EP.PMP.SGAS.CD', 'Pump price for gasoline (US$ per liter)'],
    ['NE.EXP.GNFS.CN', 'Exports of goods and services (current LCU)'],
    ['SE.ENR.PRIM.FM.ZS', 'School enrollment, primary (gross), gender parity index (GPI)'],
    ['SP.POP.TOTL', 'Population, total'],
    ['__proto__', ''],
    ['constructor', ''],
  ])('of %s are refused without a unit, once', (id, value) => {
    const indicator = { id, value };
    const { issues, message } = refusal(answer([{ indicator }, { indicator, date: '2022' }]));
    expect(issues).toEqual([expect.objectContaining({ code: 'unit-needed', path: [1, 0, 'indicator'] })]);
    expect(message).toContain(`pass units: { ${JSON.stringify(id)}: … }`);
  });

  it('in per cent are not taken for ratios', () => {
    expect(refusal(answer([{ indicator: share }]), { units: { [share.id]: 'ratio' } }).issues[0]?.code).toBe(
      'unit-needed',
    );
  });

  it('need no unit where there are none', () => {
    const indicator = { id: 'SP.POP.TOTL', value: 'Population, total' };
    expect(readWorldBank(answer([{ indicator, value: null }])).missing).toHaveLength(1);
    expect([...rows(readWorldBankTable(answer([{ indicator, value: null }])))][0]).toMatchObject({
      unit: '',
      value: null,
    });
  });

  it('are the shortest text of any double, and any decimal text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (value) => {
        const found = read(JSON.parse(JSON.stringify(value)));
        expect(Number(found?.value)).toBe(value === 0 ? 0 : value);
        expect([Number(found?.low) <= value, value <= Number(found?.high)]).toEqual([true, true]);
      }),
    );
    const digits = fc.stringMatching(/^-?[1-9][0-9]{0,30}(\.[0-9]{1,20})?$/u);
    fc.assert(
      fc.property(digits, (value) => {
        expect(read(value)?.value).toBe(value);
      }),
    );
  });
});

describe('whom a row is about', () => {
  const reporters = (input: unknown, options: WorldBankReadOptions = {}) =>
    readWorldBank(input, options).observations.map(({ reporter }) => reporter);
  const country = (id: string, countryiso3code: string) => ({ country: { id, value: 'Name' }, countryiso3code });

  it('is a partner that the codes lead to', () => {
    const { partners } = dataset;
    expect(reporters(text('v2/exports.json'), { partners })).toEqual([
      'VN',
      'VN',
      'CN',
      'BR',
      'world-bank:EAS',
      'world-bank:HIC',
      'WORLD',
      'XK',
    ]);
    const named: readonly TradePartner[] = [
      { id: 'EMU', kind: 'bloc', names: { en: 'Euro area' }, codes: { worldBank: 'EMU' }, members: [] },
      {
        id: 'KV',
        kind: 'economy',
        names: { en: 'Kosovo' },
        codes: { alpha3: 'KOS', worldBank: 'XKX' },
        currency: 'EUR',
      },
    ];
    const input = answer([country('XC', 'EMU'), country('XK', 'XKX'), country('EU', 'EUU')]);
    expect(reporters(input, { partners: named })).toEqual(['EMU', 'KV', 'world-bank:EUU']);
    expect(reporters(answer([country('VNM', '')]), { partners })).toEqual(['VN']);
  });

  it.each([
    ['Z4', '', 'world-bank:EAS'],
    ['XD', '', 'world-bank:HIC'],
    ['XD', 'HIC', 'world-bank:HIC'],
    ['EU', 'EUU', 'world-bank:EUU'],
    ['ZH', 'AFE', 'world-bank:AFE'],
    ['9Q', '', 'world-bank:9Q'],
    ['XK', 'XKX', 'XK'],
    ['ZA', 'ZAF', 'ZA'],
    ['NRU', '', 'world-bank:NRU'],
    ['NA', 'NAM', 'NA'],
    ['__proto__', '', 'world-bank:__proto__'],
  ])('of the codes %s and %j has the id %s', (id, alpha3, expected) => {
    expect(reporters(answer([country(id, alpha3)]))).toEqual([expected]);
  });

  it('is listed with the others where groups are left out', () => {
    const { observations, others } = readWorldBank(text('v2/exports.json'), {
      aggregates: 'leave-out',
      partners: dataset.partners,
    });
    expect(observations.map(({ reporter }) => reporter)).toEqual(['VN', 'VN', 'CN', 'BR', 'XK']);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual([
      ['aggregate', 1, 5],
      ['aggregate', 1, 6],
      ['aggregate', 1, 7],
    ]);
    expect(others[0]?.message).toContain('"East Asia & Pacific" ("Z4")');
  });
});

describe('several pages', () => {
  it.each([
    ['texts', PAGES.map(text)],
    ['parsed', PAGES.map((file) => JSON.parse(text(file)) as unknown)],
    ['in another order', [...PAGES].reverse().map(text)],
    ['one text', `[${PAGES.map(text).join(',')}]`],
  ])('as %s are joined', (_, input) => {
    const { observations, others } = readWorldBank(input);
    expect(observations.map(({ period }) => period).sort()).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(others).toEqual([]);
  });

  it('of which some are missing are refused with their numbers, or listed', () => {
    const some = [text('v2/page1.json'), text('v2/page3.json')];
    const { issues, message } = refusal(some);
    expect(issues.map(({ code }) => code)).toEqual(['missing-pages']);
    expect(message).toContain('expected all 3 pages, got 2: page 2 is missing');
    expect(refusal(text('v2/page1.json')).message).toContain('pages 2, 3 are missing');
    const { observations, others } = readWorldBank(some, { incomplete: 'report' });
    expect(observations).toHaveLength(3);
    expect(others).toMatchObject([{ code: 'missing-pages', path: [] }]);
    expect(message).toContain(`${others[0]?.message}; the option incomplete: 'report' reads what there is`);
    expect(refusal(answer([{}], { pages: 3000, per_page: 1, total: 3000 })).message).toContain(
      'and 2989 more are missing',
    );
  });

  it('with fewer rows than their header says are truncated', () => {
    const { issues } = refusal(answer([{}], { total: 2 }));
    expect(issues).toEqual([expect.objectContaining({ code: 'truncated', path: [1] })]);
    expect(readWorldBank(answer([{}], { total: 2 }), { incomplete: 'report' }).others).toMatchObject([
      { code: 'truncated', path: [1] },
    ]);
    const short = JSON.parse(text('v2/page2.json')) as [object, unknown[]];
    const pages = [text('v2/page1.json'), [short[0], short[1].slice(1)], text('v2/page3.json')];
    expect(refusal(pages).issues).toEqual([expect.objectContaining({ code: 'truncated', path: [1, 1] })]);
  });

  it.each([
    ['a page twice', { page: 1 }, {}, 'duplicate-page', [1, 0, 'page']],
    ['a page that there is not', { page: 9 }, {}, 'no-such-page', [1, 0, 'page']],
    ['another edition', { page: 2, lastupdated: '2024-07-30' }, {}, 'mixed-pages', [1, 0, 'lastupdated']],
    ['another total', { page: 2, total: 5 }, {}, 'mixed-pages', [1, 0, 'total']],
    ['another indicator', { page: 2 }, { indicator: { ...EXPORTS, id: 'NE.IMP.GNFS.CD' } }, 'mixed-pages', [1, 1]],
  ])('with %s are refused', (_, header, row, code, path) => {
    const paging = { pages: 2, per_page: 1, total: 2 };
    const input = [answer([{}], paging), answer([{ date: '2022', ...row }], { ...paging, ...header })];
    for (const incomplete of ['refuse', 'report'] as const) {
      expect(refusal(input, { incomplete }).issues[0]).toMatchObject({ code, path });
    }
  });

  it('of an answer about several indicators are joined', () => {
    const other = { indicator: { ...EXPORTS, id: 'NE.IMP.GNFS.CD' } };
    const paging = { pages: 2, per_page: 2, total: 3 };
    const input = [answer([{}, other], paging), answer([{ ...other, date: '2022' }], { ...paging, page: 2 })];
    expect(readWorldBank(input).observations).toHaveLength(3);
  });
});

describe('what is refused', () => {
  it('is an error that came as an answer, with the words of the service', () => {
    for (const input of [text('v2/error.json'), [text('v2/error.json')], JSON.parse(text('v2/error.json'))[0]]) {
      const { issues } = refusal(input);
      expect(issues.map(({ code, message }) => [code, message])).toEqual([
        [
          'service-error',
          'expected observations, but the service answered "Invalid value: The provided parameter value is not valid" (120)',
        ],
      ]);
    }
    expect(refusal({ message: 'gone' }).message).toContain('"gone"');
    expect(refusal([{ message: [null, { key: 'A' }] }]).issues).toHaveLength(2);
  });

  it('is a list of countries or indicators', () => {
    expect(refusal(text('v2/countries.json')).message).toContain(
      'got a list of countries or regions: ask for /v2/country/',
    );
    expect(refusal([HEADER, [{ id: 'X', sourceNote: '' }]]).message).toContain('a list of indicators');
    expect(refusal({ page: 1, source: { data: [] } }).message).toContain('an answer about a source');
  });

  it.each<[string, unknown, string]>([
    ['XML', '<?xml version="1.0"?>', 'ask the service with format=json'],
    ['no JSON', '{', 'expected JSON text, got {'],
    ['nothing', undefined, 'expected [header, rows]'],
    ['an empty text', '', 'expected JSON text'],
    ['an empty list', [], 'expected [header, rows]'],
    ['a number', 7, 'expected [header, rows], got 7'],
    ['a header without numbers', [{ page: 'one', pages: 1, total: 1 }, []], 'got "one"'],
    ['a header that is none', [null, []], 'paging header'],
    ['rows that are none', [HEADER, 'rows'], 'expected a list of rows, or null, got "rows"'],
    ['a source that is none', [{ ...HEADER, sourceid: {} }, []], 'expected text, got a value of type object'],
    ['an edition that is none', answer([{}], { lastupdated: 'soon' }), 'got "soon"'],
    ['bad JSON among pages', [text('v2/page1.json'), '['], '[1]: expected JSON text'],
  ])('is %s', (_, input, message) => {
    const error = refusal(input);
    expect([error.code, error.message]).toEqual(['invalid-input', expect.stringContaining(message)]);
    expect(safeReadWorldBank(input)).toEqual({ ok: false, value: null, issues: error.issues });
    expect(safeReadWorldBankTable(input).ok).toBe(false);
  });

  it.each<[string, object | null, (string | number)[], string]>([
    ['that is none', null, [1, 1], 'expected a row { indicator, country, date, value, … }, got null'],
    ['without an indicator', { indicator: null }, [1, 1, 'indicator'], 'got null'],
    ['without a code of the indicator', { indicator: { id: '' } }, [1, 1, 'indicator'], 'got ""'],
    ['without a country', { country: 'VN' }, [1, 1, 'country'], 'got "VN"'],
    ['with another code', { countryiso3code: 7 }, [1, 1, 'countryiso3code'], 'got 7'],
    ['without a date', { date: null }, [1, 1, 'date'], 'got null'],
    ['with a date that is none', { date: 'YTD2023' }, [1, 1, 'date'], 'got "YTD2023"'],
    ['with a value that is none', { value: '1,234' }, [1, 1, 'value'], 'got "1,234"'],
    ['with a value in hexadecimal', { value: '0x10' }, [1, 1, 'value'], 'got "0x10"'],
    ['with NaN', { value: NaN }, [1, 1, 'value'], 'got NaN'],
    ['without a value', { value: undefined }, [1, 1, 'value'], 'expected a number, text or null, got undefined'],
    ['with an object for a value', { value: {} }, [1, 1, 'value'], 'got a value of type object'],
    ['that is there already', { date: 2022 }, [1, 1], 'it is at [1][0] too'],
  ])('is a row %s, with its place', (_, fields, path, message) => {
    const row = fields === null ? null : { ...ROW, ...fields };
    const { issues } = refusal([{ ...HEADER, total: 2 }, [{ ...ROW, date: '2022' }, row]]);
    expect(issues).toEqual([expect.objectContaining({ path, message: expect.stringContaining(message) as string })]);
  });

  it('is refused all at once', () => {
    const input = answer([{ date: 'a' }, { value: 'b' }, {}, {}], { total: 9, lastupdated: 'c' });
    expect(refusal(input).issues.map(({ code }) => code)).toEqual([
      'truncated',
      'invalid-period',
      'invalid-period',
      'invalid-value',
      'duplicate',
    ]);
  });

  it('never reaches a prototype', () => {
    const hostile = JSON.stringify(answer([{}])).replace(
      '"date"',
      '"__proto__":{"polluted":1},"constructor":"x","toString":"y","date"',
    );
    const { attributes } = readWorldBank(hostile);
    const [fields] = Object.values(attributes);
    expect(Object.entries(fields ?? {})).toContainEqual(['__proto__', '{"polluted":1}']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const renamed = readWorldBank(answer([{}]), {
      codes: { indicator: { [EXPORTS.id]: '__proto__' } },
      sourceId: '__proto__',
    });
    expect(Object.keys(renamed.attributes)).toEqual(['__proto__:__proto__:VN:2023']);
  });

  it('is anything else, with an error of the package', () => {
    const stranger = fc.oneof(fc.anything(), fc.jsonValue());
    const row = fc.record({
      indicator: fc.oneof(fc.constant(EXPORTS), stranger),
      country: fc.oneof(fc.constant(ROW.country), stranger),
      countryiso3code: fc.oneof(fc.constant('VNM'), stranger),
      date: fc.oneof(fc.constant('2023'), stranger),
      value: fc.oneof(fc.constant(1), stranger),
      obs_status: stranger,
      footnote: stranger,
    });
    const rowsOf = fc.oneof(fc.array(fc.oneof(row, stranger), { maxLength: 3 }), stranger);
    const header = fc.oneof(fc.constant({ ...HEADER, total: 1 }), fc.constant({ ...HEADER, total: 2 }), stranger);
    const input = fc.oneof(stranger, fc.tuple(header, rowsOf), fc.array(fc.tuple(header, rowsOf)));
    fc.assert(
      fc.property(input, (value) => {
        const { ok, issues } = safeReadWorldBank(value, { incomplete: 'report' });
        expect(ok).toBe(issues.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('is an option that is none', () => {
    const codes = (options: unknown) => refusal(answer([{}]), options as WorldBankReadOptions).code;
    expect(codes({ aggregates: 'drop' })).toBe('invalid-argument');
    expect(codes({ incomplete: 1 })).toBe('invalid-argument');
    expect(codes(null)).toBe('invalid-argument');
    expect(codes({ partners: 'CN' })).toBe('invalid-argument');
    expect(codes({ partners: [{ id: 'CN' }] })).toBe('invalid-argument');
    expect(codes({ sourceId: '' })).toBe('invalid-argument');
    expect(codes({ codes: { indicator: { a: 7 } } })).toBe('invalid-argument');
    expect(codes({ codes: { partner: {} } })).toBe('invalid-argument');
    expect(codes({ units: { 'SP.POP.TOTL': 'people' } })).toBe('unknown-unit');
    const unknown = { units: { 'SP.POP.TOTL': 'people' as Unit } };
    expect(() => safeReadWorldBank(answer([{}]), unknown)).toThrow('expected a unit such as');
    expect(() => safeReadWorldBankTable(answer([{}]), unknown)).toThrow('expected a unit such as');
    const table = (options: object) => () => readWorldBankTable(answer([{}]), options);
    expect(table({ other: 1 })).toThrow('aggregates, incomplete, sourceId, onOther, got "other"');
    expect(table({ onOther: 1 })).toThrow('readWorldBankTable: expected a function as the option onOther, got 1');
    expect(table(null as never)).toThrow('readWorldBankTable: expected ');
  });
});

describe('ids of your own', () => {
  it('take the place of the World Bank’s, which are kept', () => {
    const { observations, attributes } = readWorldBank(answer([{}]), {
      codes: { indicator: { [EXPORTS.id]: 'exports' } },
    });
    expect(observations[0]).toMatchObject({ id: 'world-bank:exports:VN:2023', indicator: 'exports' });
    expect(attributes['world-bank:exports:VN:2023']?.['indicatorId']).toBe(EXPORTS.id);
  });

  it('may be told by a function, which has to know them', () => {
    const indicator = (id: string): string | undefined => (id === EXPORTS.id ? 'exports' : undefined);
    const other = { indicator: { ...EXPORTS, id: 'NE.IMP.GNFS.CD' } };
    expect(readWorldBank(answer([{}]), { codes: { indicator } }).observations[0]?.indicator).toBe('exports');
    expect(refusal(answer([other]), { codes: { indicator } }).issues).toMatchObject([
      { code: 'invalid-value', path: [1, 0, 'indicator'] },
    ]);
    expect(refusal(answer([{}]), { codes: { indicator: { [EXPORTS.id]: '' } } }).message).toContain(
      'got an empty text',
    );
  });
});

describe('readWorldBankTable', () => {
  it.each(['v2/exports.json', 'v1/exports.json'])('has the rows of a table of the observations of %s', (file) => {
    const { observations, missing } = readWorldBank(text(file));
    const all = [...rows(readWorldBankTable(text(file)))];
    expect(all.filter(({ value }) => value !== null)).toEqual([...rows(tableFromObservations(observations))]);
    expect(
      all.filter(({ value }) => value === null).map(({ reporter, period, status }) => [reporter, period, status]),
    ).toEqual(missing.map(({ reporter, period, status }) => [reporter, period, status.join(' ')]));
  });

  it('refuses windows of several frequencies', () => {
    const input = answer([{}, { date: '2022Q1' }]);
    expect(() => readWorldBankTable(input)).toThrow('got "2022-Q1"');
    expect(safeReadWorldBankTable(input)).toMatchObject({ ok: false, issues: [{ code: 'other-frequency' }] });
    expect(safeReadWorldBankTable(text('v2/page1.json'), { incomplete: 'report' })).toMatchObject({
      ok: true,
      value: { size: 2 },
    });
  });
});

describe('readWorldBankTable', () => {
  it('tells what the table has no place for', () => {
    const told: string[] = [];
    const page = answer([{}], { pages: 2, per_page: 1, total: 2 });
    readWorldBankTable(page, { incomplete: 'report', onOther: ({ code }) => told.push(code) });
    expect(told).toEqual(['missing-pages']);
  });

  it('reads current US$ of merchandise trade', () => {
    const indicator = { id: 'TX.VAL.MRCH.CD.WT', value: 'Merchandise exports (current US$)' };
    expect(readWorldBank(answer([{ indicator }])).observations[0]?.figure.unit).toBe('USD');
  });

  it('throws for options that make no sense also where it is safe, since the input is not at fault', () => {
    expect(() => safeReadWorldBankTable(answer([{}]), { incomplete: 'few' as never })).toThrow('incomplete');
  });

  it('collects any number of refusals', () => {
    const messages = Array.from({ length: 200_000 }, () => ({ id: '120', key: 'Invalid value', value: 'x' }));
    expect(safeReadWorldBank([{ message: messages }]).ok).toBe(false);
  });
});

describe('codes, units and names of rows', () => {
  it('leads a code of three letters to its partner', () => {
    const row = { country: { id: 'VNM', value: 'Viet Nam' }, countryiso3code: undefined };
    expect(readWorldBank(answer([row]), { partners: dataset.partners }).observations[0]?.reporter).toBe('VN');
  });

  it('says what is wrong with a ratio where the name says per cent', () => {
    const indicator = { id: 'X.ZS', value: 'Something (% of GDP)' };
    const { issues } = refusal(answer([{ indicator }]), { units: { 'X.ZS': 'ratio' } });
    expect(issues[0]?.message).toMatch(/^expected units: \{ "X\.ZS": "%" \}.* got "ratio"$/u);
  });

  it('keeps a field called name apart from the name of the economy', () => {
    const { attributes } = readWorldBank(answer([{ name: 'theirs' }]));
    expect(Object.values(attributes)[0]).toMatchObject({ name: 'theirs', 'added:name': expect.any(String) as string });
  });

  it('tells the place of a window that a table has no place for', () => {
    const { issues } = safeReadWorldBankTable(answer([{}, { date: '2022Q1' }]));
    expect(issues).toMatchObject([{ code: 'other-frequency', path: [1, 1, 'date'] }]);
  });

  it('refuses options that are none', () => {
    expect(() => readWorldBank(answer([{}]), { page: 'all' } as object)).toThrow('got "page"');
    expect(() => readWorldBankTable(answer([{}]), null as never)).toThrow('expected options');
    expect(() => readWorldBankTable(answer([{}]), { onOther: 1 } as never)).toThrow('expected a function');
  });
});
