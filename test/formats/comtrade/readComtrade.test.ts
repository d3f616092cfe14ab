import { absoluteChange, isChinaAseanError, quantity, seriesOf, yearOnYear, type Figure } from 'china-asean';
import { readComtrade, safeReadComtrade } from 'china-asean/comtrade';
import { dataset } from 'china-asean/data';
import { parseDataset } from 'china-asean/schema';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, monthOf, retiredAnswerOf, retiredRowOf, rowOf } from './rowsOf.js';

const { partners } = dataset;
const FIXTURES = join(import.meta.dirname, '../../fixtures/comtrade');

function thrownBy(read: () => unknown): { readonly message: string; readonly issues: readonly unknown[] } {
  try {
    read();
  } catch (error) {
    if (isChinaAseanError(error, 'invalid-input')) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('readComtrade', () => {
  it('reads a row as an observation with its key, window, figure and source', () => {
    const { observations, missing, others, sources } = readComtrade(answerOf(rowOf()), { partners });
    expect(observations).toEqual([
      {
        id: 'un-comtrade/CN/VN/export/0101/2023',
        indicator: 'goods-trade:0101',
        reporter: 'CN',
        partner: 'VN',
        flow: 'export',
        basis: 'un-comtrade',
        period: '2023',
        figure: {
          value: '1234567.891',
          unit: 'USD',
          low: '1234567.8905',
          high: '1234567.8915',
          qualifier: null,
          measure: 'level',
          printed: '1234567.891 USD',
        },
        status: [],
        source: 'un-comtrade',
        corroboration: [],
      },
    ]);
    expect([missing, others]).toEqual([[], []]);
    expect(sources.map(({ id, authority }) => [id, authority])).toEqual([['un-comtrade', 'intergovernmental']]);
    expect(Object.isFrozen(observations) && Object.isFrozen(observations[0])).toBe(true);
  });

  it('gives what a dataset can hold, and calculators can use', () => {
    const rows = [rowOf({ primaryValue: 100 }), rowOf({ refYear: 2024, period: '2024', primaryValue: 110 })];
    const { observations, sources } = readComtrade(answerOf(...rows), { partners, indicator: () => 'goods-trade' });
    const whole = parseDataset({ ...dataset, sources: [...dataset.sources, ...sources], observations });
    const filter = {
      indicator: 'goods-trade',
      reporter: 'CN',
      partner: 'VN',
      flow: 'export',
      basis: 'un-comtrade',
    } as const;
    expect(yearOnYear(seriesOf(whole, filter), '2024').value).toBe('0.1');
  });

  it('reads the text of a file, with a byte order mark or without', () => {
    const text = readFileSync(join(FIXTURES, 'v1/annual.json'), 'utf8');
    const read = readComtrade(text, { partners });
    expect(read.observations.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['un-comtrade/CN/WORLD/export/TOTAL/2023', '3000.5'],
      ['un-comtrade/CN/US/export/TOTAL/2023', '500'],
      ['un-comtrade/CN/VN/export/TOTAL/2023', '300'],
      ['un-comtrade/CN/un-comtrade:490/export/TOTAL/2023', '70'],
    ]);
    expect(readComtrade(`\uFEFF${text}`, { partners })).toEqual(read);
    expect(readComtrade(JSON.parse(text), { partners })).toEqual(read);
  });

  it('reads an answer of the retired service', () => {
    const text = readFileSync(join(FIXTURES, 'retired/annual.json'), 'utf8');
    const { observations, attributes } = readComtrade(text, { partners });
    expect(observations.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['un-comtrade/CN/US/export/01/2013', '638'],
      ['un-comtrade/CN/WORLD/import/TOTAL/2013', '9000'],
    ]);
    expect(attributes[observations[1]?.id ?? '']).toMatchObject({
      rtTitle: 'China',
      valuation: 'CIF',
      valueField: 'TradeValue',
    });
  });

  it.each([
    [{ freqCode: 'A', refYear: 2023, refMonth: 52, period: '2023' }, '2023'],
    [{ freqCode: 'A', refYear: 2023, refMonth: 52, period: 2023 }, '2023'],
    [{ freqCode: 'A', refYear: 2023, refMonth: 52, period: null }, '2023'],
    [monthOf('202301'), '2023-01'],
    [{ ...monthOf('202312'), period: null }, '2023-12'],
    [{ ...monthOf('202312'), period: 202312 }, '2023-12'],
  ])('reads the window of %j', (fields, period) => {
    expect(readComtrade(answerOf(rowOf(fields))).observations[0]?.period).toBe(period);
  });

  it.each([
    [{ ...monthOf('202301'), freqCode: 'A' }, 'period'],
    [{ freqCode: 'M' }, 'period'],
    [monthOf('202313'), 'period'],
    [{ period: '202352', freqCode: 'M', refMonth: 52 }, 'period'],
    [{ period: '2023Q1' }, 'period'],
    [{ refYear: 2022 }, 'refYear'],
    [{ ...monthOf('202301'), refMonth: 2 }, 'refMonth'],
    [{ freqCode: 'Q' }, 'freqCode'],
    [{ reporterCode: null }, 'reporterCode'],
    [{ partnerCode: 'VNM' }, 'partnerCode'],
    [{ flowCode: '' }, 'flowCode'],
    [{ cmdCode: 101 }, 'cmdCode'],
    [{ cmdCode: '01/02' }, 'cmdCode'],
    [{ primaryValue: '1,234' }, 'primaryValue'],
    [{ primaryValue: true }, 'primaryValue'],
    [{ primaryValue: NaN }, 'primaryValue'],
    [{ primaryValue: { $numberLong: '1' } }, 'primaryValue'],
    [{ motCode: { toString: 1 } }, 'motCode'],
    [{ customsCode: 'C00/C01' }, 'customsCode'],
    [{ partner2Code: 'HKG' }, 'partner2Code'],
  ])('refuses %j and tells where', (fields, name) => {
    const { issues } = thrownBy(() => readComtrade(answerOf(rowOf(), rowOf({ cmdCode: '02', ...fields }))));
    const code = ['period', 'refYear', 'refMonth', 'freqCode'].includes(name) ? 'invalid-period' : 'invalid-value';
    expect(issues).toMatchObject([{ code, path: ['data', 1, name] }]);
  });

  it('tells all that is wrong at once', () => {
    const read = safeReadComtrade(
      answerOf(rowOf({ cmdCode: 101, primaryValue: 'x' }), 'row', null, rowOf({ flowCode: 7 })),
    );
    expect(read.issues.map(({ path }) => path.join('.'))).toEqual([
      'data.0.cmdCode',
      'data.0.primaryValue',
      'data.1',
      'data.2',
    ]);
    expect(thrownBy(() => readComtrade(answerOf(rowOf({ cmdCode: 101 })))).message).toBe(
      'readComtrade: expected rows of UN Comtrade, got 1 problem:\n' +
        '  data[0].cmdCode: expected a commodity code as text, such as "0101" or "TOTAL", got 101 as a number, without its leading zeros',
    );
  });

  it.each([
    [156, 'CN'],
    ['156', 'CN'],
    ['096', 'BN'],
    [0, 'WORLD'],
    [842, 'US'],
    [840, 'US'],
    [251, 'FR'],
    [250, 'FR'],
    [757, 'CH'],
    [579, 'NO'],
    [699, 'IN'],
    [356, 'un-comtrade:356'],
    [975, 'ASEAN'],
    [97, 'EU'],
    [490, 'un-comtrade:490'],
    [841, 'un-comtrade:841'],
    [280, 'un-comtrade:280'],
    [899, 'un-comtrade:899'],
  ])('reads area %j as %s, with partners or without', (partnerCode, id) => {
    const answer = answerOf(rowOf({ partnerCode }));
    expect(readComtrade(answer, { partners }).observations[0]?.partner).toBe(id);
    expect(readComtrade(answer).observations[0]?.partner).toBe(id);
  });

  it('reads areas as the partners who have their codes', () => {
    const own = [
      { id: 'ROW', kind: 'economy', names: { en: 'elsewhere' }, codes: { comtrade: '490' }, currency: 'USD' },
      { id: 'FRA', kind: 'economy', names: { en: 'France' }, codes: { m49: '250' }, currency: 'EUR' },
    ] as const;
    const read = readComtrade(answerOf(rowOf({ partnerCode: 490, reporterCode: 251 })), { partners: own });
    expect([read.observations[0]?.reporter, read.observations[0]?.partner]).toEqual(['FRA', 'ROW']);
    expect(Object.values(read.attributes)[0]).toMatchObject({ partnerCode: '490' });
  });

  it('keeps the name of an area that is nobody', () => {
    const fields = { partnerCode: 490, partnerISO: 'S19', partnerDesc: 'Other Asia, nes' };
    const { observations, attributes } = readComtrade(answerOf(rowOf(fields)), { partners });
    expect(attributes[observations[0]?.id ?? '']).toMatchObject({
      partnerCode: '490',
      partnerISO: 'S19',
      partnerDesc: 'Other Asia, nes',
    });
  });

  it('says how a value is counted', () => {
    const rows = [
      rowOf({ cmdCode: '01' }),
      rowOf({ cmdCode: '02', flowCode: 'M' }),
      rowOf({ cmdCode: '03', flowCode: 'M', cifvalue: 0, fobvalue: 5, primaryValue: 5 }), // an office that counts imports so
      rowOf({ cmdCode: '04', flowCode: 'M', cifvalue: null, fobvalue: null }),
      rowOf({ cmdCode: '05', flowCode: 'M', cifvalue: 6, fobvalue: 5, primaryValue: 5 }),
    ];
    const { observations, attributes } = readComtrade(answerOf(...rows));
    expect(observations.map(({ id }) => attributes[id]?.['valuation'])).toEqual(['FOB', 'CIF', 'FOB', 'CIF', 'FOB']);
    expect(observations.map(({ id }) => attributes[id]?.['valueField'])).toEqual(Array(5).fill('primaryValue'));
  });

  it('keeps fields that it does not know, and leaves out zeros that say that there is none', () => {
    const row = rowOf({
      netWgt: 0,
      grossWgt: null,
      cifvalue: 0,
      qty: 0,
      publicationNote: 'made up',
      nested: { deep: [1] },
    });
    const [attributes = {}] = Object.values(readComtrade(answerOf(row)).attributes);
    expect(attributes).toMatchObject({
      publicationNote: 'made up',
      nested: '{"deep":[1]}',
      isLeaf: 'false',
      motCode: '0',
    });
    for (const name of ['netWgt', 'grossWgt', 'cifvalue', 'qty', 'altQty', 'primaryValue', 'period']) {
      expect(attributes).not.toHaveProperty(name);
    }
  });

  it('keeps a value that is missing apart from one of zero', () => {
    const rows = [rowOf({ cmdCode: '01', primaryValue: null }), rowOf({ cmdCode: '02', primaryValue: 0 })];
    const { observations, missing } = readComtrade(answerOf(...rows));
    expect(observations.map(({ indicator, figure }) => [indicator, figure.value])).toEqual([['goods-trade:02', '0']]);
    expect(missing).toMatchObject([
      { indicator: 'goods-trade:01', period: '2023', status: [], attributes: { qty: '12' } },
    ]);
  });

  it.each([
    ['TOTAL', 'H6', 'goods-trade'],
    ['0101', 'H6', 'goods-trade:0101'],
    ['AG2', 'HS', 'goods-trade:AG2'],
    ['001', 'S4', 'goods-trade:SITC4:001'],
    ['001', 'SS', 'goods-trade:SITC:001'],
    ['1', 'B4', 'goods-trade:BEC4:1'],
    ['1', 'B5', 'goods-trade:BEC5:1'],
    ['TOTAL', 'S4', 'goods-trade'],
  ])('reads commodity %s of %s as %s', (cmdCode, classificationCode, indicator) => {
    expect(readComtrade(answerOf(rowOf({ cmdCode, classificationCode }))).observations[0]?.indicator).toBe(indicator);
  });

  it('flags a value that was neither reported nor summed, not a weight that was estimated', () => {
    const rows = [
      rowOf({ cmdCode: '01', isReported: false, isAggregate: false }),
      rowOf({
        cmdCode: '02',
        isReported: false,
        isAggregate: true,
        legacyEstimationFlag: 6,
        netWgt: 7,
        isQtyEstimated: true,
      }),
      rowOf({ cmdCode: '03', isReported: true, isAggregate: false, legacyEstimationFlag: 4, netWgt: 8 }),
    ];
    const { observations, attributes } = readComtrade(answerOf(...rows), { quantities: true });
    expect(observations.map(({ indicator, status }) => [indicator, ...status])).toEqual([
      ['goods-trade:01', 'E'],
      ['goods-quantity:01'],
      ['goods-trade:02'],
      ['goods-net-weight:02', 'E'],
      ['goods-quantity:02', 'E'],
      ['goods-trade:03'],
      ['goods-net-weight:03', 'E'],
      ['goods-quantity:03'],
    ]);
    expect(attributes['un-comtrade/CN/VN/export/02/2023']).toMatchObject({
      legacyEstimationFlag: '6',
      isQtyEstimated: 'true',
    });
  });

  it('reads weights and quantities in their units when asked', () => {
    const row = rowOf({ netWgt: 1677573.63, grossWgt: 2e6, qty: 31, qtyUnitCode: 5 });
    const { observations } = readComtrade(answerOf(row), { quantities: true });
    expect(observations.map(({ figure }) => `${figure.value} ${figure.unit}`)).toEqual([
      '1234567.891 USD',
      '1677573.63 kg',
      '2000000 kg',
      '31 count',
    ]);
    const dozens = readComtrade(answerOf(rowOf({ qtyUnitCode: 11 })), { quantities: true });
    expect(dozens.observations).toHaveLength(1);
    expect(new Set(observations.map(({ id }) => id)).size).toBe(4);
  });

  const parts = [
    { customsCode: 'C01', primaryValue: 3 },
    { motCode: 2100, primaryValue: 4 },
    { partner2Code: 344, primaryValue: 5 },
    { mosCode: '1', primaryValue: 6 },
  ];

  it('lists parts of a total that is there, and does not add them', () => {
    const { observations, others } = readComtrade(answerOf(...parts.map(rowOf), rowOf({ primaryValue: 12 })));
    expect(observations.map(({ figure }) => figure.value)).toEqual(['12']);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual(parts.map((_, row) => ['breakdown', 'data', row]));
    expect(others[2]?.message).toContain('partner2=HK is a part of un-comtrade/CN/VN/export/0101/2023');
  });

  it('lists parts without a total, with what to do', () => {
    const { observations, others } = readComtrade(answerOf(...parts.map(rowOf)));
    expect(observations).toEqual([]);
    expect(others.map(({ code }) => code)).toEqual(parts.map(() => 'breakdown-without-total'));
    expect(others[0]?.message).toContain('ask the service for the total (customsCode C00, motCode 0, partner2Code 0)');
  });

  it('reads parts when asked, as indicators of their own', () => {
    const { observations, others } = readComtrade(answerOf(rowOf(), ...parts.map(rowOf)), { breakdowns: 'keep' });
    expect(observations.map(({ indicator }) => indicator)).toEqual([
      'goods-trade:0101',
      'goods-trade:0101;customs=C01',
      'goods-trade:0101;transport=2100',
      'goods-trade:0101;partner2=HK',
      'goods-trade:0101;supply=1',
    ]);
    expect(others).toEqual([]);
  });

  it('lists flows that are not asked for, and reads those that are', () => {
    const rows = ['X', 'M', 'RX', 'FM', 'ZZ'].map((flowCode) => rowOf({ flowCode }));
    const read = readComtrade(answerOf(...rows));
    expect(read.observations.map(({ flow }) => flow)).toEqual(['export', 'import']);
    expect(read.others.map(({ code, path }) => [code, ...path])).toEqual(
      [2, 3, 4].map((row) => ['other-flow', 'data', row, 'flowCode']),
    );
    const more = readComtrade(answerOf(...rows), { flows: ['M', 'RX', 'FM'] }).observations;
    expect(more.map(({ flow, indicator }) => [flow, indicator])).toEqual([
      ['import', 'goods-trade:0101'],
      ['export', 'goods-trade:0101;re-export'],
      ['import', 'goods-trade:0101;foreign-import'],
    ]);
    expect(() => readComtrade(answerOf(), { flows: ['2'] })).toThrow(/expected flows of X, M, RX, .*, got "2"/u);
  });

  it('lists services', () => {
    const { observations, others } = readComtrade(answerOf(rowOf({ typeCode: 'S' })));
    expect([observations.length, others[0]?.code]).toEqual([0, 'services']);
  });

  it('refuses two rows of one key and window, or keeps the one that is asked for', () => {
    const answer = answerOf(rowOf({ primaryValue: 1 }), rowOf({ cmdCode: '02' }), rowOf({ primaryValue: 3 }));
    const { message, issues } = thrownBy(() => readComtrade(answer));
    expect(issues).toMatchObject([{ code: 'duplicate', path: ['data', 2] }]);
    expect(message).toContain('data[2]: expected CN VN export 0101 2023 once, data[0] has it too');
    const first = readComtrade(answer, { duplicates: 'first' });
    expect(first.observations.map(({ figure }) => figure.value)).toEqual(['1', '1234567.891']);
    const last = readComtrade(answer, { duplicates: 'last' });
    expect(last.observations.map(({ figure }) => figure.value)).toEqual(['1234567.891', '3']);
    expect([first, last].map(({ others }) => others.map(({ path }) => path))).toEqual([[['data', 2]], [['data', 0]]]);
  });

  it('takes two codes of one area for one key', () => {
    const answer = answerOf(rowOf({ partnerCode: 840 }), rowOf({ partnerCode: 842 }));
    expect(thrownBy(() => readComtrade(answer)).issues).toHaveLength(1);
  });

  it('tells of an answer with fewer rows than it counts', () => {
    const answer = { ...answerOf(rowOf()), count: 12 };
    expect(readComtrade(answer, { incomplete: 'report' }).others).toMatchObject([
      { code: 'truncated', path: ['count'] },
    ]);
    expect(thrownBy(() => readComtrade(answer)).message).toContain('expected 12 rows');
    const retired = retiredAnswerOf(retiredRowOf());
    const cut = { ...retired, validation: { ...(retired['validation'] as object), count: { value: 2 } } };
    expect(readComtrade(cut, { incomplete: 'report' }).others[0]?.path).toEqual(['validation', 'count', 'value']);
    expect(readComtrade(retired).others).toEqual([]);
  });

  it('tells of a preview that is as long as it can be, and of an answer without rows', () => {
    const rows = Array.from({ length: 500 }, (_, index) => rowOf({ cmdCode: String(index) }));
    expect(readComtrade(answerOf(...rows)).others).toMatchObject([{ code: 'row-limit' }]);
    const { observations, others, sources } = readComtrade(answerOf());
    expect([observations, others[0]?.code, sources]).toEqual([[], 'no-rows', []]);
  });

  it.each([
    [{ statusCode: 401, message: 'Access denied due to missing subscription key.' }, '401: Access denied'],
    [{ error: 'Query result exceeds the limit' }, 'Query result exceeds'],
    [{ elapsedTime: '0 secs', count: 0, data: [], error: 'Invalid period' }, 'Invalid period'],
    [{ data: null, error: { code: 400, message: 'Bad flow' } }, 'Bad flow'],
    [{ error: ['a', 'b'] }, 'a'],
    [
      {
        validation: { status: { name: 'Result too large', value: 5003 }, message: 'more than 100000 rows' },
        dataset: [],
      },
      'Result too large: more than 100000 rows',
    ],
  ])('refuses the error %j with its own message', (answer, said) => {
    const { message, issues } = thrownBy(() => readComtrade(answer));
    expect(message).toContain(said);
    expect(issues).toHaveLength(1);
  });

  it.each([['<html>'], ['[]'], ['{}'], ['"data"'], ['{"data": {}}'], ['{"data": [], "count": "many"}'], ['']])(
    'refuses %j, which is no answer',
    (text) => {
      expect(safeReadComtrade(text)).toMatchObject({ ok: false, value: null });
      expect(safeReadComtrade(text).issues.length).toBeGreaterThan(0);
    },
  );

  it('writes to no prototype', () => {
    const text = JSON.stringify(answerOf(rowOf({ cmdCode: '01', hidden: 1 }))).replace(
      '"hidden":1',
      '"__proto__":{"polluted":1}',
    );
    const { observations, attributes } = readComtrade(text);
    expect(Object.getOwnPropertyNames(attributes[observations[0]?.id ?? ''])).toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const named = readComtrade(answerOf(rowOf()), { indicator: () => '__proto__' });
    expect(named.observations[0]?.indicator).toBe('__proto__');
    const row = Object.create(rowOf()) as object;
    expect(safeReadComtrade(answerOf(row)).ok).toBe(false);
  });

  it('is not upset by fields that are no numbers nor texts', () => {
    const hostile = { toString: 1, valueOf: 1, toJSON: 1 };
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const names = [
      'netWgt',
      'qty',
      'cifvalue',
      'fobvalue',
      'legacyEstimationFlag',
      'qtyUnitCode',
      'cmdDesc',
      'isAggregate',
    ];
    for (const field of [hostile, [], cyclic, 1n, Symbol('field'), () => 1, Object.create(null)]) {
      const row = rowOf(Object.fromEntries(names.map((name) => [name, field])));
      const { observations } = readComtrade(answerOf(row), { quantities: true });
      expect(observations).toHaveLength(1);
    }
  });

  it('changes nothing of its input', () => {
    const answer = answerOf(rowOf(), rowOf({ flowCode: 'M' }));
    const before = JSON.stringify(answer);
    readComtrade(answer, { partners, quantities: true });
    expect(JSON.stringify(answer)).toBe(before);
  });
});

function widthOf(figure: Figure | undefined): number {
  return Number(absoluteChange(quantity(figure?.high ?? 0, 'USD'), quantity(figure?.low ?? 0, 'USD')).value);
}

describe('readComtrade of numbers that a service added up in doubles', () => {
  it.each([
    [142736.19999999998, 1e-9],
    [12345678901234567890, 1e5],
    [142736.2, 0.1],
  ])('takes no more digits of %s for printed than a double keeps', (primaryValue, width) => {
    const { figure } = readComtrade(answerOf(rowOf({ primaryValue }))).observations[0] ?? {};
    expect(widthOf(figure)).toBe(width);
  });
});

describe('readComtrade of India', () => {
  it('finds the partner by M49 for the code that UN Comtrade has', () => {
    const india = {
      id: 'IND',
      kind: 'economy',
      names: { en: 'India' },
      currency: 'INR',
      codes: { m49: '356' },
    } as const;
    const { observations } = readComtrade(answerOf(rowOf({ partnerCode: 699 })), { partners: [india] });
    expect(observations[0]?.partner).toBe('IND');
  });
});
