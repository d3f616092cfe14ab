import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isChinaAseanError } from 'china-asean';
import { readCsv, readCsvTable, safeReadCsv, writeCsv, type CsvReadOptions } from 'china-asean/csv';
import { rows } from 'china-asean/table';
import { dataset } from 'china-asean/data';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/csv/rfc4180/${name}`, import.meta.url), 'utf8');

const TIDY = {
  columns: { period: 'Year', partner: 'Partner', value: 'Value' },
  defaults: {
    indicator: 'goods-trade',
    reporter: 'CN',
    flow: 'export',
    basis: 'customs-usd',
    unit: 'USD',
    source: 'my-file',
  },
} as const satisfies CsvReadOptions;

const issuesOf = (text: string, options: CsvReadOptions = TIDY): readonly unknown[] =>
  safeReadCsv(text, options).issues.map(({ code, path, message }) => [code, path, message]);

const valuesIn = (text: string, options: CsvReadOptions = TIDY): readonly unknown[] =>
  readCsv(text, options).observations.map(({ partner, period, figure }) => [partner, period, figure.value]);

describe('readCsv of a tidy table', () => {
  it('keeps Namibia, and takes texts as missing numbers only where it is told', () => {
    const reading = readCsv(fixture('namibia.csv'), { ...TIDY, missing: ['NA', '..'] });
    expect(reading.observations.map(({ partner }) => partner)).toEqual(['NA', 'VN']);
    expect(reading.missing.map(({ partner, period, attributes }) => [partner, period, attributes])).toEqual([
      ['NA', '2023', { Value: 'NA' }],
      ['VN', '2023', { Value: '..' }],
      ['MY', '2024', {}],
    ]);
    expect(safeReadCsv(fixture('namibia.csv'), TIDY).issues.map(({ path }) => path)).toEqual([
      ['line', 3, 'Value'],
      ['line', 5, 'Value'],
    ]);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('reads lines that end in %s, with or without the last end, with or without a byte order mark', (_, end) => {
    const text = ['Year,Partner,Value', '2024,VN,1.50', '2024,MY,2'].join(end);
    for (const one of [text, text + end, `\uFEFF${text}`, text + end + end]) {
      expect(valuesIn(one)).toEqual([
        ['VN', '2024', '1.50'],
        ['MY', '2024', '2'],
      ]);
    }
  });

  it('reads lines that end in several ways, and leaves line ends within quotes as they are', () => {
    const text =
      'Year,Partner,Value,Note\r\n2024,VN,1,"a\r\nb\rc\nd"\n2024,MY,2,"x\r"\r\n2024,TH,3,plain\r2024,LA,4,""\n';
    const { observations } = readCsv(text, { ...TIDY, columns: { ...TIDY.columns, note: 'Note' } });
    expect(observations.map(({ partner, note }) => [partner, note])).toEqual([
      ['VN', 'a\r\nb\rc\nd'],
      ['MY', 'x\r'],
      ['TH', 'plain'],
      ['LA', undefined],
    ]);
  });

  it('reads quoted cells: commas, doubled quotes, line ends', () => {
    const reading = readCsv(fixture('quoted.csv'), TIDY);
    expect(Object.values(reading.attributes)).toEqual([
      { Remark: 'a "revised" figure, see note' },
      { Remark: 'two\nlines' },
      { Remark: '"' },
    ]);
  });

  it('counts lines of the text, quoted ones too', () => {
    const text = 'Year,Partner,Value,"No\nte"\n2024,VN,1,"a\n\nb"\n2024,MY,one,\n\n2024,TH,3\nsoon,LA,4,\n';
    expect(issuesOf(text)).toEqual([
      [
        'invalid-value',
        ['line', 6, 'Value'],
        'expected a decimal number such as "-12.50", got "one": the option missing names texts that stand for missing numbers',
      ],
      ['ragged-row', ['line', 8], 'expected 4 cells like the header, got 3'],
      ['invalid-period', ['line', 9, 'Year'], expect.stringContaining('got "soon"')],
    ]);
  });

  it('reads periods as standards spell them, and other delimiters', () => {
    expect(valuesIn('Year;Partner;Value\n202407;VN;1\n2024Q3;VN;2\n', { ...TIDY, delimiter: ';' })).toEqual([
      ['VN', '2024-07', '1'],
      ['VN', '2024-Q3', '2'],
    ]);
    expect(() => readCsv('a', { delimiter: '|' as ',' })).toThrow(/expected a comma, a semicolon or a tab/u);
  });

  it('has bounds of the last printed place, or of columns, and what was printed', () => {
    const [first] = readCsv('Year,Partner,Value\n2024,VN,161.9e9\n', TIDY).observations;
    expect(first?.figure).toEqual({
      value: '161900000000',
      unit: 'USD',
      low: '161850000000',
      high: '161950000000',
      qualifier: null,
      measure: 'level',
      printed: '161.9e9',
    });
    const columns = { ...TIDY.columns, low: 'Low', high: 'High', qualifier: 'Word' };
    const text = 'Year,Partner,Value,Low,High,Word\n2024,VN,5,5,,over\n2024,MY,5,6,7,\n2024,TH,5,1,n/a,some\n';
    expect(
      readCsv(text.split('\n').slice(0, 2).join('\n'), { ...TIDY, columns }).observations[0]?.figure,
    ).toMatchObject({
      low: '5',
      high: null,
      qualifier: 'over',
    });
    expect(issuesOf(text, { ...TIDY, columns })).toEqual([
      ['invalid-value', ['line', 3, 'Value'], 'expected a number within its bounds, got "5" with "6" to "7"'],
      ['invalid-value', ['line', 4, 'Word'], expect.stringContaining('expected a qualifier of about, at-least')],
      ['invalid-value', ['line', 4, 'High'], expect.stringContaining('got "n/a"')],
    ]);
  });

  it('reads growth beside a level, flags, and a constant where a cell is empty', () => {
    const text = 'Year,Partner,Value,Growth,Flag,Unit\n2024,VN,5,0.082,P E,CNY\n2024,MY,6,,A,\n2024,TH,7,fast,P,yuan\n';
    const columns = { ...TIDY.columns, growth: 'Growth', status: 'Flag', unit: 'Unit' };
    const options = { ...TIDY, columns };
    const { observations } = readCsv(text.split('\n').slice(0, 3).join('\n'), options);
    expect(
      observations.map(({ growth, status, figure }) => [growth?.low, growth?.measure, status, figure.unit]),
    ).toEqual([
      ['0.0815', 'growth', ['P', 'E'], 'CNY'],
      [undefined, undefined, [], 'USD'],
    ]);
    expect(issuesOf(text, options)).toEqual([
      ['unknown-unit', ['line', 4, 'Unit'], expect.stringContaining('got "yuan"')],
      ['invalid-value', ['line', 4, 'Growth'], expect.stringContaining('got "fast"')],
    ]);
  });

  it('names observations by their key and period, and numbers those of one', () => {
    const text = 'Year,Partner,Value,Product\n2024,VN,5,fruit\n2024,VN,6,chips\n2024,VN,7,tea\n';
    const { observations, attributes } = readCsv(text, TIDY);
    const id = 'goods-trade-CN-VN-export-customs-usd-2024';
    expect(observations.map((one) => one.id)).toEqual([id, `${id}-2`, `${id}-3`]);
    expect(attributes[`${id}-2`]).toEqual({ Product: 'chips' });
  });

  it('gives back the sources that are named', () => {
    const sources = dataset.sources.slice(0, 2);
    const text = `Year,Partner,Value,Source\n2024,VN,5,${sources[0]!.id}\n`;
    const reading = readCsv(text, { ...TIDY, sources, columns: { ...TIDY.columns, source: 'Source' } });
    expect(reading.sources).toEqual([sources[0]]);
  });

  it('takes names of the prototype for columns and ids as any others', () => {
    const text = 'id,Year,Partner,Value,__proto__,constructor,toString\n__proto__,2024,__proto__,5,a,b,c\n';
    const reading = readCsv(text, { ...TIDY, columns: { ...TIDY.columns, id: 'id' } });
    expect(Object.keys(reading.attributes)).toEqual(['__proto__']);
    expect(JSON.stringify(reading.attributes)).toBe('{"__proto__":{"__proto__":"a","constructor":"b","toString":"c"}}');
    expect(reading.observations[0]?.partner).toBe('__proto__');
    expect({}).not.toHaveProperty('a');
  });

  it('refuses options that make no sense', () => {
    const read = (options: unknown) => () => readCsv('Year,Partner,Value\n', options as CsvReadOptions);
    expect(read({ ...TIDY, columns: { ...TIDY.columns, colour: 'x' } })).toThrow(/in columns, got "colour"/u);
    expect(read({ ...TIDY, defaults: { ...TIDY.defaults, unit: 'dollars' } })).toThrow(
      'readCsv: defaults.unit: expected a unit such as "USD", "tonne", "ratio" or "CNY/USD", got "dollars"',
    );
    expect(read({ ...TIDY, defaults: { ...TIDY.defaults, growth_qualifier: 'nearly' } })).toThrow(
      'readCsv: defaults.growth_qualifier: expected a qualifier of about, at-least',
    );
    expect(read({ ...TIDY, defaults: { ...TIDY.defaults, growth_measure: 'rank' } })).toThrow(
      'readCsv: defaults.growth_measure: expected a measure of growth of growth, ',
    );
    expect(read({ ...TIDY, defaults: { ...TIDY.defaults, value: '0' } })).toThrow('expected no default of value');
    expect(read({ ...TIDY, columns: { ...TIDY.columns, unit: 'Einheit' } })).toThrow(
      'line 1: expected a column "Einheit", got "Year", "Partner", "Value"',
    );
  });
});

describe('readCsv of the own table', () => {
  it('reads that of the data package, which has other columns beside', () => {
    const lines = writeCsv(dataset.observations.slice(0, 2)).split('\r\n').slice(0, 3);
    const text = lines
      .map((line, index) => `${line},${index === 0 ? 'first_day,region' : '2004-01-01,south'}`)
      .join('\n');
    const { observations, attributes } = readCsv(text);
    expect(observations).toStrictEqual(dataset.observations.slice(0, 2));
    expect(Object.values(attributes)).toEqual([{ region: 'south' }, { region: 'south' }]);
  });

  it('has what is without a number among the missing, with all that the row says', () => {
    const lines =
      'id,indicator,partner,basis,period,value,unit,low,high,status,source,note\na,trade,VN,wto,2024,,USD,,,O,s,strike\n';
    expect(readCsv(lines)).toMatchObject({
      observations: [],
      missing: [
        {
          indicator: 'trade',
          partner: 'VN',
          basis: 'wto',
          period: '2024',
          status: ['O'],
          attributes: { id: 'a', unit: 'USD', source: 's', note: 'strike' },
        },
      ],
    });
  });

  it('takes no multiple for a growth: doubled is not 200 per cent', () => {
    const lines =
      'id,indicator,basis,period,value,unit,growth,growth_measure,source\na,trade,wto,2024,260,USD,2,multiple,s\n';
    expect(issuesOf(lines, {})).toEqual([
      ['invalid-value', ['line', 2, 'growth_measure'], 'expected a measure of growth of growth, level, got "multiple"'],
    ]);
  });

  it('refuses an id that is there twice, and names both lines', () => {
    const [header = '', row = ''] = writeCsv(dataset.observations.slice(0, 1)).split('\r\n');
    expect(issuesOf([header, row, row].join('\n'), {})).toEqual([
      ['duplicate', ['line', 3], expect.stringMatching(/^expected each id once, ".*" is in line 2 too$/u)],
    ]);
  });

  it('refuses a header that it does not know', () => {
    expect(issuesOf('id,period,value\n', {})).toEqual([
      [
        'no-column',
        ['line', 1],
        'expected for each of indicator, basis, unit, source a column of that name, or one in the option columns, or a text in defaults, got "id", "period", "value"',
      ],
    ]);
  });
});

describe('readCsv of text that is no CSV', () => {
  it.each([
    ['nothing', '', 'expected a line with the names of the columns, got none'],
    ['a blank line', '\n', 'expected a line with the names of the columns, got none'],
    ['a column without a name', 'a,,b\n', 'expected a name of column 2, got none'],
    ['two columns of one name', 'a,b,a\n', 'expected each name once, got "a" for columns 1 and 3'],
  ])('refuses %s', (_, text, message) => {
    expect(issuesOf(text)).toEqual([[expect.any(String), ['line', 1], message]]);
  });

  it('refuses quotes that do not end, or end within a cell, with the line where the cell begins', () => {
    expect(issuesOf('Year,Partner,Value\n"x\ny",1,1\n2,2,"open\n3,4\n')).toEqual([
      ['unclosed-quote', ['line', 4], 'expected a quote that ends the cell "open\\n3,4"'],
    ]);
    expect(issuesOf('Year,Partner,Value\n"x"y,1,1\n')).toEqual([
      ['stray-quote', ['line', 2], expect.stringContaining('got "x\\"y,1')],
    ]);
  });

  it.each([null, undefined, 5, {}, []])('refuses %j, with a code', (input) => {
    try {
      readCsv(input as string);
      expect.unreachable();
    } catch (error) {
      expect(isChinaAseanError(error, 'invalid-input')).toBe(true);
    }
  });

  it('collects everything that is wrong, and shows the first five', () => {
    const text = `Year,Partner,Value\n${'soon,VN,x\n'.repeat(10)}`;
    expect(issuesOf(text)).toHaveLength(20);
    expect(() => readCsv(text, TIDY)).toThrow(/got 20 problems:\n.*line 2, Year.*\n {2}and 15 more$/su);
  });
});

describe('readCsv of hostile text', () => {
  const parts = fc.constantFrom(
    '"',
    '""',
    ',',
    '\r\n',
    '\n',
    '\r',
    'a',
    'id',
    ' ',
    '\uFEFF',
    '=',
    '__proto__',
    '2024',
    '\0',
  );
  const hostile = fc.array(parts, { maxLength: 30 }).map((some) => some.join(''));

  it('throws nothing but errors that name lines', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, guardFormulas) => {
        for (const start of ['', 'Year,Partner,Value\n']) {
          const { ok, issues } = safeReadCsv(start + text, { ...TIDY, guardFormulas });
          const lines = (start + text).split(/\r\n?|\n/u).length;
          expect(ok).toBe(issues.length === 0);
          for (const { path } of issues) {
            expect(path[0]).toBe('line');
            expect(path[1]).toBeGreaterThan(0);
            expect(path[1]).toBeLessThanOrEqual(lines);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads cells with any text, however the lines end, as papaparse writes them', () => {
    const cells = fc.array(
      hostile.filter((text) => text !== ''),
      { minLength: 1, maxLength: 5 },
    );
    const ends = fc.array(fc.constantFrom('\r\n', '\n', '\r'), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(cells, ends, (notes, [end = '\n', ...more]) => {
        const lines = notes.map((note, row) => Papa.unparse([['2024', 'VN', String(row), note]]) + (more[row] ?? '\n'));
        const text = `Year,Partner,Value,Note${end}${lines.join('')}`;
        const { observations } = readCsv(text, { ...TIDY, columns: { ...TIDY.columns, note: 'Note' } });
        expect(observations.map(({ note }) => note)).toEqual(notes);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a cell of many doubled quotes, and lines that end in several ways, in a moment', () => {
    const text = `Year,Partner,Value\r\n2024,"${'""'.repeat(1_000_000)}",5\n`;
    expect(readCsv(text, TIDY).observations[0]?.partner).toHaveLength(1_000_000);
  });
});

describe('readCsv of many rows of one key', () => {
  it('numbers them in one pass', () => {
    const text = `Year,Partner,Value\n${'2023,VN,5\n'.repeat(20_000)}`;
    const { observations } = readCsv(text, TIDY);
    const [first, second] = observations;
    expect([second?.id, observations.at(-1)?.id]).toEqual([`${first?.id}-2`, `${first?.id}-20000`]);
  });
});

describe('readCsv of bounds without a column', () => {
  it('takes them from the defaults', () => {
    const how = { ...TIDY, defaults: { ...TIDY.defaults, low: '1', high: '20' } };
    const { figure } = readCsv('Year,Partner,Value\n2023,VN,10\n', how).observations[0] ?? {};
    expect([figure?.low, figure?.high]).toEqual(['1', '20']);
  });
});

describe('readCsv of numbers as others write them', () => {
  const columns = { period: 'Year', partner: 'Partner', value: 'Value' };
  const defaults = { indicator: 'goods-trade', basis: 'customs-cny', unit: 'CNY', source: 'x' };
  const figures = (text: string, options: CsvReadOptions) =>
    readCsv(text, { columns, defaults, ...options }).observations.map(({ figure }) => [
      figure.value,
      figure.low,
      figure.high,
      figure.printed,
    ]);

  it('multiplies values and their bounds, and says so in what is printed', () => {
    const text = 'Year,Partner,Value\n2024,VN,69899.1\n';
    expect(figures(text, { multiplier: 1e8 })).toEqual([
      ['6989910000000', '6989905000000', '6989915000000', '69899.1e8'],
    ]);
    expect(figures(text, { multiplier: '0.01' })).toEqual([['698.991', '698.9905', '698.9915', '69899.1e-2']]);
    for (const multiplier of [0, -10, 12, NaN, null, '1e', 2.5]) {
      expect(() => figures(text, { multiplier } as CsvReadOptions)).toThrow(
        'expected the option multiplier to be a power',
      );
    }
    const table = readCsvTable('p,period,value,low\nVN,2024,1.25,1\n', { multiplier: '1e8' });
    expect([...rows(table)].map(({ value, low }) => [value, low])).toEqual([['125000000', '100000000']]);
  });

  it('reads decimal commas and separators of thousands when told', () => {
    const text = 'Year;Partner;Value\n2024;VN;1.234,50\n2025;VN;-7,5\n';
    const form = { delimiter: ';', decimal: ',', group: '.' } as const;
    expect(figures(text, form)).toEqual([
      ['1234.50', '1234.495', '1234.505', '1234.50'],
      ['-7.5', '-7.55', '-7.45', '-7.5'],
    ]);
    expect(() => figures(text, { delimiter: ';', decimal: ',' })).toThrow(
      /without separators of thousands.*"1\.234,50"/u,
    );
    expect(() => figures('Year,Partner,Value\n2024,VN,"1,234"\n', {})).toThrow('or the option group: ","');
    expect(figures('Year,Partner,Value\n2024,VN,1\u202f234\n', { group: ' ' })[0]?.[0]).toBe('1234');
    expect(() => figures(text, { ...form, group: ',' })).toThrow('the option group');
    expect(() => figures(text, { ...form, decimal: 'x' } as object)).toThrow('the option decimal to be');
  });

  it('keeps, refuses or chooses of several rows of one key and window', () => {
    const text = 'Year,Partner,Value\n2024,VN,1\n2024,MY,5\n2024,VN,2\n';
    const read = (duplicates: CsvReadOptions['duplicates']) => readCsv(text, { columns, defaults, duplicates });
    const values = (reading: ReturnType<typeof read>) => reading.observations.map(({ figure }) => figure.value);
    expect(values(read(undefined))).toEqual(['1', '5', '2']);
    expect(values(read('first'))).toEqual(['1', '5']);
    expect(values(read('last'))).toEqual(['5', '2']);
    expect(read('last').others).toMatchObject([{ code: 'duplicate', path: ['line', 2] }]);
    expect(() => read('refuse')).toThrow('line 4: expected goods-trade VN customs-cny 2024 once, it is in line 2 too');
    expect(() => read('most' as 'last')).toThrow('the option duplicates to be keep or refuse or first or last');
    expect(() => readCsv(text, null as never)).toThrow('expected options');
    expect(() => readCsv(text, { colums: {} } as object)).toThrow('got "colums"');
    expect(() => readCsvTable(text, { missing: '..' } as object)).toThrow('expected a list of texts');
  });
});
