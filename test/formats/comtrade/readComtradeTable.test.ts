import { isChinaAseanError, type Issue } from 'china-asean';
import {
  readComtrade,
  readComtradeTable,
  safeReadComtradeTable,
  type ComtradeTableOptions,
} from 'china-asean/comtrade';
import { dataset } from 'china-asean/data';
import { levelsOf, rows } from 'china-asean/table';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answerOf, monthOf, retiredAnswerOf, retiredRowOf, rowOf } from './rowsOf.js';

const { partners } = dataset;

/** What comes of an input, the errors included. */
function outcome(input: unknown, options: ComtradeTableOptions = {}): unknown {
  const others: Issue[] = [];
  try {
    return { table: readComtradeTable(input, { ...options, onOther: (issue) => others.push(issue) }), others };
  } catch (error) {
    if (isChinaAseanError(error)) return { code: error.code, message: error.message, issues: error.issues };
    throw error;
  }
}

describe('readComtradeTable', () => {
  it('has the key, the unit and the basis of each row as dimensions', () => {
    const answer = answerOf(
      rowOf({ cmdCode: 'TOTAL', primaryValue: 12.5 }),
      rowOf({ cmdCode: '0101', primaryValue: null }),
      rowOf({ cmdCode: '01', flowCode: 'M', partnerCode: 0, isAggregate: false }),
    );
    const table = readComtradeTable(JSON.stringify(answer), { partners });
    expect(
      [...rows(table)].map(({ partner, flow, commodity, value, status }) => [partner, flow, commodity, value, status]),
    ).toEqual(
      [
        ['VN', 'export', '0101', null, ''],
        ['VN', 'export', 'TOTAL', '12.5', ''],
        ['WORLD', 'import', '01', '1234567.891', 'E'],
      ].map(([partner, flow, commodity, value, status]) => [partner, flow, commodity, value, status]),
    );
    const { unit, basis } = table.dimensions;
    expect([unit?.values, basis?.values]).toEqual([['USD'], ['un-comtrade']]);
    expect(levelsOf(table, { commodity: 'TOTAL' })['2023']).toMatchObject({ value: '12.5', unit: 'USD' });
  });

  it('tells what is left out, once for each sort', () => {
    const answer = {
      ...answerOf(rowOf(), rowOf({ motCode: 1 }), rowOf({ flowCode: 'RX' }), rowOf({ motCode: 2 })),
      count: 9,
    };
    for (const input of [answer, JSON.stringify(answer)]) {
      const others: Issue[] = [];
      const onOther = (issue: Issue): void => void others.push(issue);
      expect(() => readComtradeTable(input, { onOther })).toThrow("with the option incomplete: 'report'");
      expect(others).toEqual([]);
      expect(readComtradeTable(input, { onOther, incomplete: 'report' }).size).toBe(1);
      expect(others.map(({ code, path }) => [code, ...path])).toEqual([
        ['truncated', 'count'],
        ['breakdown', 'data', 1],
        ['other-flow', 'data', 2],
      ]);
      expect(others[1]?.message).toMatch(/^2 rows are of one customs procedure/u);
    }
  });

  it('tells how many rows of one key were not kept', () => {
    const answer = answerOf(rowOf({ primaryValue: 1 }), rowOf({ primaryValue: 2 }), rowOf({ primaryValue: 3 }));
    for (const input of [answer, JSON.stringify(answer)]) {
      const others: Issue[] = [];
      const table = readComtradeTable(input, { duplicates: 'last', onOther: (issue) => others.push(issue) });
      expect([...rows(table)].map(({ value }) => value)).toEqual(['3']);
      expect(others.map(({ code, message }) => [code, message])).toEqual([
        ['duplicate', '2 rows are of a key and window that other rows are of: the last of each is kept'],
      ]);
    }
  });

  it('makes no objects of the rows of a text', () => {
    const awkward = { cmdDesc: String.raw`"quoted" \ 中文`, primaryValue: 1e21, netWgt: -0.5e-7, isLeaf: null };
    const data = Array.from({ length: 50 }, (_, index) =>
      rowOf({ cmdCode: String(100 + index), ...(index % 3 === 0 ? awkward : {}) }),
    );
    const text = JSON.stringify(answerOf(...data), null, 1);
    const parse = vi.spyOn(JSON, 'parse');
    const { size } = readComtradeTable(text);
    const longest = Math.max(...parse.mock.calls.map(([part]) => part.length));
    parse.mockRestore();
    expect(size).toBe(50);
    expect(longest).toBeLessThan(100);
  });

  it('reads texts of any length in a field', () => {
    const long = '\n"x'.repeat(200_000);
    const text = JSON.stringify(answerOf(rowOf({ cmdDesc: long }), rowOf({ cmdCode: '02', cmdDesc: long })));
    expect(readComtradeTable(text).size).toBe(2);
  });

  it('reads parts when asked, with their dimensions', () => {
    const table = readComtradeTable(answerOf(rowOf(), rowOf({ partner2Code: 344 }), rowOf({ customsCode: 'C05' })), {
      breakdowns: 'keep',
    });
    expect(
      [...rows(table)].map(({ procedure, transport, supply, partner2 }) => [procedure, transport, supply, partner2]),
    ).toEqual([
      ['', '', '', ''],
      ['', '', '', 'HK'],
      ['C05', '', '', ''],
    ]);
  });

  it('refuses years and months together, and two rows of one key, with their rows', () => {
    const mixed = answerOf(rowOf({ flowCode: 'RX' }), rowOf(), rowOf(monthOf('202301')));
    const twice = answerOf(rowOf({ flowCode: 'RX' }), rowOf(), rowOf({ cmdCode: '02' }), rowOf());
    for (const form of [(answer: unknown) => answer, JSON.stringify]) {
      expect(safeReadComtradeTable(form(mixed)).issues).toMatchObject([
        { code: 'other-frequency', path: ['data', 2, 'period'] },
      ]);
      expect(safeReadComtradeTable(form(twice)).issues).toEqual([
        {
          code: 'duplicate',
          path: ['data', 3],
          message: 'expected CN VN export 0101 2023 once, data[1] has it too',
        },
      ]);
      expect(readComtradeTable(form(twice), { duplicates: 'first' }).size).toBe(2);
    }
  });

  it('refuses malformed rows in text with their places', () => {
    const text = JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: 7, primaryValue: 'x' })));
    expect(safeReadComtradeTable(text).issues.map(({ path }) => path)).toEqual([
      ['data', 1, 'cmdCode'],
      ['data', 1, 'primaryValue'],
    ]);
  });

  // each with what a shortcut might overlook
  const whole = JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: '02' })));
  it.each([
    ['white space', JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: '02' })), null, 2)],
    [
      'tabs and carriage returns',
      JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: '02' })), null, '\t').replace(/\n/gu, '\r\n'),
    ],
    ['a byte order mark', `\uFEFF${whole}`],
    [
      'escapes in a value',
      whole.replace('Horses, made up', String.raw`H\u00f6rses \"made\\up\"`).replace('"02"', String.raw`"0\u0032"`),
    ],
    ['escapes in a key', whole.replace('"cmdCode"', String.raw`"cmd\u0043ode"`)],
    ['a field twice', whole.replace('"cmdCode":"02"', '"cmdCode":"03","cmdCode":"02"')],
    ['an unknown field twice', whole.replace('"isLeaf":', '"isLeaf":1,"isLeaf":')],
    ['rows twice', whole.replace('"error":""', '"data":[],"error":""')],
    ['both sorts of rows', whole.replace('"error":""', '"dataset":[],"error":""')],
    ['a dataset without rows', whole.replace('"error":""', '"dataset":null,"error":""')],
    ['nested values', whole.replace('"isLeaf":', '"deep":{"a":[1,{"b":"]}\\""}]},"isLeaf":')],
    ['a prototype', whole.replace('"isLeaf":', '"__proto__":{"cmdCode":"09"},"isLeaf":')],
    ['a field less', JSON.stringify(answerOf(rowOf(), { ...rowOf({ cmdCode: '02' }), customsCode: undefined }))],
    [
      'fields in another order',
      JSON.stringify(answerOf(rowOf(), Object.fromEntries(Object.entries(rowOf({ cmdCode: '02' })).reverse()))),
    ],
    ['an error beside rows', whole.replace('"error":""', '"error":"slow"')],
    ['no rows', JSON.stringify(answerOf())],
    ['an error', '{"statusCode":404,"message":"Resource not found"}'],
    ['an empty row', '{"data":[{}]}'],
    ['a row that is none', '{"data":[1]}'],
    ['a missing bracket', whole.slice(0, -1)],
    ['something behind', `${whole}x`],
    ['a comma too much', whole.replace('},{', ',},{')],
    ['a comma too much behind rows', whole.replace('}],', '},],')],
    ['a number with a leading zero', whole.replace('"aggrLevel":4', '"aggrLevel":04')],
    ['a number that ends in a point', whole.replace('"aggrLevel":4', '"aggrLevel":4.')],
    ['a plus', whole.replace('"aggrLevel":4', '"aggrLevel":+4')],
    ['not a number', whole.replace('"aggrLevel":4', '"aggrLevel":NaN')],
    ['a wrong literal', whole.replace('"isLeaf":false', '"isLeaf":fals')],
    ['a wrong escape', whole.replace('Horses', String.raw`\xHorses`)],
    ['a line break in a text', whole.replace('Horses', '\n')],
    ['a wrong nested value', whole.replace('"aggrLevel":4', '"aggrLevel":{"a":[}]')],
    ['a value that is cut', whole.slice(0, 700)],
    ['nothing', ''],
    [
      'a retired answer',
      JSON.stringify(retiredAnswerOf(retiredRowOf(), retiredRowOf({ rgCode: 1 }), retiredRowOf({ ptCode2: 344 }))),
    ],
  ])('reads text with %s as it reads what it says', (_, text) => {
    let parsed: unknown = null;
    try {
      parsed = JSON.parse(text.replace(/^\uFEFF/u, ''));
    } catch {
      expect(outcome(text)).toMatchObject({ code: 'invalid-input' });
      return;
    }
    expect(outcome(text)).toEqual(outcome(parsed));
  });

  const field = fc.oneof(
    fc.constantFrom('X', 'M', 'RX', 'C00', 'C05', '0', '', 'TOTAL', '0101', 'A', '2023', '202301'),
    fc.integer({ min: -2, max: 900 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme' }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const names = [
    'flowCode',
    'partnerCode',
    'motCode',
    'customsCode',
    'cmdCode',
    'primaryValue',
    'period',
    'refMonth',
    'isLeaf',
    'more',
  ];
  const odd = fc.dictionary(fc.constantFrom(...names), field, { maxKeys: 2 });
  const plain = fc.record(
    {
      flowCode: fc.constantFrom('X', 'M', 'RX'),
      partnerCode: fc.constantFrom(0, 156, 704, 842, 490),
      cmdCode: fc.constantFrom('TOTAL', '01', '0101', '02', '0202'),
      motCode: fc.constantFrom(0, 1000),
      primaryValue: fc.oneof(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.nat(),
        fc.constant(null),
        fc.constantFrom('12.50', 1e21, 5e-7),
      ),
      cmdDesc: fc.string({ unit: 'grapheme' }),
      isAggregate: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const options = fc.record<ComtradeTableOptions>({
    breakdowns: fc.constantFrom('leave-out', 'keep'),
    duplicates: fc.constantFrom('refuse', 'first', 'last'),
  });

  it.each([
    ['plain', fc.array(plain.map(rowOf), { maxLength: 12 })],
    ['odd', fc.array(fc.oneof({ weight: 3, arbitrary: plain }, odd).map(rowOf), { maxLength: 5 })],
  ])('reads text of %s rows as it reads what they say', (_, list) => {
    fc.assert(
      fc.property(list, options, fc.constantFrom(0, 1, 2), (data, chosen, space) => {
        const text = JSON.stringify(answerOf(...data), null, space);
        expect(outcome(text, chosen)).toEqual(outcome(JSON.parse(text), chosen));
      }),
      { numRuns: 300 },
    );
  });

  it('has the values that readComtrade has', () => {
    fc.assert(
      fc.property(fc.array(plain.map(rowOf), { maxLength: 12 }), (data) => {
        const text = JSON.stringify(answerOf(...data));
        const { observations, missing } = readComtrade(text, { duplicates: 'first' });
        const table = readComtradeTable(text, { duplicates: 'first' });
        const numbers = (list: readonly (string | null)[]): readonly (number | null)[] =>
          list.map((value) => (value === null ? null : Number(value))).sort((a, b) => (a ?? -1) - (b ?? -1));
        expect(table.size).toBe(observations.length + missing.length);
        expect(numbers([...rows(table)].map(({ value }) => value))).toEqual(
          numbers([...observations.map(({ figure }) => figure.value), ...missing.map(() => null)]),
        );
      }),
    );
  });
});

describe('readComtradeTable of what is not a total', () => {
  const told = (input: unknown, options: ComtradeTableOptions = {}) => {
    const others: Issue[] = [];
    readComtradeTable(input, { ...options, onOther: (issue) => others.push(issue) });
    return others.map(({ code, path }) => [code, ...path]);
  };

  it.each([(answer: unknown) => answer, JSON.stringify])('tells parts of totals from parts without', (form) => {
    const rowsOfParts = [rowOf(), rowOf({ motCode: 1 }), rowOf({ cmdCode: '02', motCode: 1 }), rowOf({ motCode: 2 })];
    expect(told(form(answerOf(...rowsOfParts)))).toEqual([
      ['breakdown', 'data', 1],
      ['breakdown-without-total', 'data', 2],
    ]);
  });

  it.each(['0', '00', '000', 0])('takes %j for the code of a total', (code) => {
    const current = answerOf(rowOf({ customsCode: code, motCode: code, partner2Code: code, mosCode: code }));
    const retired = retiredAnswerOf(retiredRowOf({ cstCode: code, motCode: code, ptCode2: code }));
    for (const answer of [current, retired]) {
      expect(readComtrade(answer).observations.length).toBe(1);
      expect(readComtradeTable(JSON.stringify(answer)).size).toBe(1);
    }
  });

  it('tells that several editions of the Harmonized System are read together', () => {
    const year = { refYear: 2022, period: '2022' };
    const joined = answerOf(rowOf(), rowOf({ ...year, classificationCode: 'H5' }));
    expect(told(joined)).toEqual([['several-editions', 'data']]);
    expect(told(JSON.stringify(joined))).toEqual([['several-editions', 'data']]);
    const { others } = readComtrade(joined);
    expect(others.map(({ code, path }) => [code, ...path])).toEqual([['several-editions', 'data', 1]]);
    expect(others[0]?.message).toContain('CN VN export 0101 are of several editions of the Harmonized System (H5, H6)');
    const totals = { cmdCode: 'TOTAL' };
    expect(told(answerOf(rowOf(totals), rowOf({ ...year, ...totals, classificationCode: 'H5' })))).toEqual([]);
    expect(readComtrade(answerOf(rowOf(), rowOf({ cmdCode: '02', classificationCode: 'H5' }))).others).toEqual([]);
  });

  it.each([
    [{ flowCode: 'Import' }, 'flowCode', 'expected a flow code such as "X" or "M", got "Import"'],
    [{ typeCode: 'c' }, 'typeCode', 'expected "C" for goods, or "S" for services, got "c"'],
  ])('refuses %j', (fields, name, message) => {
    const issue = { code: 'invalid-value', path: ['data', 0, name], message };
    expect(safeReadComtradeTable(JSON.stringify(answerOf(rowOf(fields)))).issues).toEqual([issue]);
  });

  it('passes on an error that is a number, and has words of its own for what is around the rows', () => {
    const failed = { error: 404, message: 'no such thing', data: [] };
    expect(safeReadComtradeTable(failed).issues[0]?.message).toContain('404: no such thing');
    const messages = safeReadComtradeTable({ data: 5, count: 'x' }).issues.map((issue) => [issue.code, issue.message]);
    expect(messages).toEqual([
      ['invalid-value', 'expected a list of rows, got 5'],
      ['invalid-value', 'expected a number, got "x"'],
    ]);
  });

  it.each([
    [{ duplicates: 'all' }, 'the option duplicates to be refuse or first or last, got "all"'],
    [{ breakdowns: 'read' }, 'the option breakdowns to be leave-out or keep, got "read"'],
    [{ flows: 'X' }, 'a list of texts as the option flows, got "X"'],
    [{ flow: ['X'] }, 'got "flow"'],
    [{ partners: [{ id: 'CN' }] }, 'expected a list of partners, records with ids, names and codes,'],
    [{ incomplete: null }, 'got null'],
    [null, 'expected options'],
  ])('refuses the options %j', (options, message) => {
    expect(() => readComtradeTable(answerOf(), options as ComtradeTableOptions)).toThrow(message);
    expect(() => readComtrade(answerOf(), options as ComtradeTableOptions)).toThrow(message);
    expect(() => readComtrade(answerOf(), { source: 'x' } as object)).toThrow('expected a source');
  });

  it('keeps fields of a row apart from what is added to them', () => {
    const { attributes } = readComtrade(answerOf(rowOf({ valuation: 'theirs' })));
    expect(Object.values(attributes)[0]).toMatchObject({ valuation: 'theirs', 'added:valuation': 'FOB' });
  });
});
