import { describe, expect, it } from 'vitest';
import { ChinaAseanError, getById, periodFromText, type TradePartner } from 'china-asean';
import { readCsv, readCsvTable, safeReadCsv, readCsvStream, type CsvReadOptions } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { rows } from 'china-asean/table';

const OPTIONS = {
  columns: { period: 'Month', partner: 'Country' },
  defaults: { indicator: 'goods-trade', basis: 'customs-usd', unit: 'USD', source: 'my-file' },
} as const satisfies CsvReadOptions;
const read = (text: string, options: CsvReadOptions): readonly unknown[] =>
  readCsv(text, { ...OPTIONS, ...options }).observations.map(({ partner, period }) => [partner, period]);
const issuesOf = (text: string, options: CsvReadOptions): readonly unknown[] =>
  safeReadCsv(text, { ...OPTIONS, ...options }).issues.map(({ code, path, message }) => [code, path, message]);

describe('readCsv with codes', () => {
  it('reads cells by a record, or by a function', () => {
    const text = 'Country,Month,value\nVietnam,Jul 2024,1\nTH,first half of 2024,2\nVietnam,2024年7月,3\n';
    expect(read(text, { codes: { partner: { Vietnam: 'VN' }, period: periodFromText } })).toEqual([
      ['VN', '2024-07'],
      ['TH', '2024-S1'],
      ['VN', '2024-07'],
    ]);
  });

  it('reads any field so, with what is printed and the attributes as they are written', () => {
    const text = 'Country,Month,value,unit,status,kind\nVN,2024/05,1*,US$,prov,a\nVN,2024/06,..,US$,,\n';
    const { observations, missing, attributes } = readCsv(text, {
      ...OPTIONS,
      missing: ['..'],
      codes: {
        period: (cell) => cell.replace('/', '-'),
        value: (cell) => (/^\d+\*$/u.test(cell) ? cell.slice(0, -1) : undefined),
        unit: { US$: 'CNY' },
        status: { prov: 'P E' },
      },
    });
    expect(observations).toMatchObject([
      { period: '2024-05', figure: { value: '1', unit: 'CNY', printed: '1*' }, status: ['P', 'E'] },
    ]);
    expect(Object.values(attributes)).toEqual([{ kind: 'a' }]);
    expect(missing).toMatchObject([{ period: '2024-06', attributes: { value: '..', unit: 'US$' } }]);
  });

  it('gives a function each text once, alone, and none that is empty', () => {
    const asked: unknown[][] = [];
    const options = { ...OPTIONS, defaults: { ...OPTIONS.defaults, partner: 'MY' } };
    const partner = (...given: unknown[]): string => {
      asked.push(given);
      return 'VN';
    };
    const text = 'Country,Month,value\na,2024,1\n,2024,2\nb,2024,3\na,2023,4\n';
    const { observations } = readCsv(text, { ...options, codes: { partner: partner as (text: string) => string } });
    expect(observations.map((one) => one.partner)).toEqual(['VN', 'MY', 'VN', 'VN']);
    expect(asked).toEqual([['a'], ['b']]);
  });

  it('tells with its line and column what a function does not know, once', () => {
    const text = 'Country,Month,value\nAtlantis,soon,x\n"A\nB",2024,2\nVN,in the year 2024 or so,3\n';
    const partner = (cell: string): string | undefined => ({ VN: 'VN' })[cell];
    expect(issuesOf(text, { codes: { partner, period: periodFromText } })).toEqual([
      [
        'invalid-value',
        ['line', 2, 'Country'],
        'expected a text that the function codes.partner knows, got "Atlantis"',
      ],
      ['invalid-period', ['line', 2, 'Month'], 'expected only words that are known, got "soon"'],
      [
        'invalid-value',
        ['line', 2, 'value'],
        'expected a decimal number such as "-12.50", got "x": the option missing names texts that stand for missing numbers',
      ],
      ['invalid-value', ['line', 3, 'Country'], expect.stringContaining('got "A\\nB"')],
      ['invalid-period', ['line', 5, 'Month'], expect.stringMatching(/got "or", in "in the year 2024 or so"$/u)],
    ]);
  });

  it('tells what a function makes of a cell that is no period, or no text', () => {
    const text = 'Country,Month,value\nVN,2024,1\n';
    expect(issuesOf(text, { codes: { period: () => 'soon' } })).toEqual([
      ['invalid-period', ['line', 2, 'Month'], expect.stringContaining('got "soon"')],
    ]);
    expect(issuesOf(text, { codes: { period: (() => 2024) as never } })).toEqual([
      [
        'invalid-period',
        ['line', 2, 'Month'],
        'expected a text that the function codes.period knows, got "2024", for which it gives 2024',
      ],
    ]);
  });

  it('passes on other errors of a function', () => {
    const text = 'Country,Month,value\nVN,2024,1\n';
    const period = (): string => {
      throw new RangeError('a slip');
    };
    expect(() => readCsv(text, { ...OPTIONS, codes: { period } })).toThrow(new RangeError('a slip'));
    const refused = (): string => {
      throw new ChinaAseanError('not-found', 'mine: no such month');
    };
    expect(issuesOf(text, { codes: { period: refused } })).toEqual([
      ['invalid-period', ['line', 2, 'Month'], 'no such month, in "2024"'],
    ]);
  });

  it('reads a column that holds several fields for each of them', () => {
    const text = 'Country,Month,value\nVietnam,Jul 2024,1\nVietnam,Aug 2024,\n';
    const columns = { ...OPTIONS.columns, note: 'Month', reporter: 'Country' };
    const codes = { period: periodFromText, partner: { Vietnam: 'VN' }, reporter: { Vietnam: 'CN' } } as const;
    const { observations, missing } = readCsv(text, { ...OPTIONS, columns, codes });
    expect(observations).toMatchObject([{ partner: 'VN', reporter: 'CN', period: '2024-07', note: 'Jul 2024' }]);
    expect(missing).toMatchObject([{ partner: 'VN', period: '2024-08', attributes: { Month: 'Aug 2024' } }]);
  });

  it('knows rows of one key by what cells stand for', () => {
    const text = 'Country,Month,value\nVietnam,2024,1\nVN,2024,2\n';
    const options = { ...OPTIONS, codes: { partner: { Vietnam: 'VN' } }, duplicates: 'last' } as const;
    expect(readCsv(text, options).observations.map(({ figure }) => figure.value)).toEqual(['2']);
  });

  it('takes names of the prototype for texts as any others', () => {
    const text = 'Country,Month,value\n__proto__,2024,1\nconstructor,2024,2\n';
    expect(read(text, { codes: { partner: {} }, partners: dataset.partners })).toEqual([
      ['__proto__', '2024'],
      ['constructor', '2024'],
    ]);
    const partner = JSON.parse('{"__proto__":"VN"}') as Record<string, string>;
    expect(read(text, { codes: { partner } })).toEqual([
      ['VN', '2024'],
      ['constructor', '2024'],
    ]);
  });

  it.each([
    [{ codes: { country: {} } }, /fields of id, .* in codes, got "country"/u],
    [{ codes: JSON.parse('{"__proto__":{}}') as object }, /in codes, got "__proto__"/u],
    [{ codes: { partner: { a: 1 } } }, 'expected texts by codes, or a function, as codes.partner'],
    [{ codes: { partner: ['a'] } }, 'as codes.partner, got an array'],
    [{ codes: [] }, 'expected a record as the option codes'],
    [{ partners: [{ id: 'VN' }] }, 'expected a list of partners, records with ids, names and codes, as the option'],
    [{ partners: 'VN' }, 'expected a list of partners'],
  ])('refuses the options %j', (options, message) => {
    expect(() => readCsv('Country,Month,value\n', { ...OPTIONS, ...options } as CsvReadOptions)).toThrow(message);
  });
});

describe('what codes make of a cell', () => {
  const codes = { period: (cell: string) => cell.replace('x', ''), value: (cell: string) => cell.replace('p)', '') };

  it('is read without spaces around it, as a cell is', () => {
    const text = 'Country;Month;value\nVN;2024 x;20.138,7 p)\nVN;2023 x;p)\nVN; 2022 ;n.v. p)\n';
    const form = { delimiter: ';', decimal: ',', group: '.', missing: ['n.v.'] } as const;
    const { observations, missing } = readCsv(text, { ...OPTIONS, ...form, codes });
    expect(observations.map(({ period, figure }) => [period, figure.value, figure.low])).toEqual([
      ['2024', '20138.7', '20138.65'],
    ]);
    expect(missing.map(({ period }) => period)).toEqual(['2023', '2022']);
  });

  it('is so of a field of any sort but printed texts and notes', () => {
    const text = 'Country,Month,value,flow,printed,note\nVN*,2024,1,export*,one*,two*\n';
    const bare = (cell: string): string => cell.replace('*', ' ');
    const marked = { partner: bare, flow: bare, printed: bare, note: bare };
    const [one] = readCsv(text, { ...OPTIONS, codes: marked }).observations;
    expect([one?.partner, one?.flow, one?.figure.printed, one?.note]).toEqual(['VN', 'export', 'one ', 'two ']);
  });

  it('is so in a table', () => {
    const partner = (cell: string): string => cell.replace('*', '');
    const table = readCsvTable('partner,period,value\nVN *,2024 x,1\nVN,2023,2\n', {
      codes: { period: codes.period, partner },
    });
    expect([...rows(table)].map(({ partner: id, period }) => [id, period])).toEqual([
      ['VN', '2023'],
      ['VN', '2024'],
    ]);
  });
});

describe('readCsv with partners', () => {
  const { partners } = dataset;
  const idsOf = (cells: readonly string[], options: CsvReadOptions = { partners }): readonly unknown[] =>
    read(`Month,Country,value\n${cells.map((cell) => `2024,"${cell}",1\n`).join('')}`, options).map(
      (row) => (row as unknown[])[0],
    );

  it('reads names, codes and ids, whatever their case and the space around them', () => {
    const cells = [
      'Viet Nam',
      ' viet nam ',
      'Việt Nam',
      'Việt Nam'.normalize('NFD'),
      '越南',
      'VNM',
      'vnm',
      '704',
      'VN',
      'vn',
    ];
    expect(new Set(idsOf(cells))).toEqual(new Set(['VN']));
    expect(idsOf(['asean', '欧盟', 'ไทย', '096', 'cn-gx', 'Guangxi'])).toEqual([
      'ASEAN',
      'EU',
      'TH',
      'BN',
      'CN-GX',
      'CN-GX',
    ]);
  });

  it('finds every partner of the dataset by all that it is called', () => {
    for (const { id, names, aliases, codes } of partners as readonly TradePartner[]) {
      const texts = [id, names.en, names.zh, names.local, codes.alpha3, codes.m49, ...(aliases ?? [])].filter(
        (text) => text !== undefined,
      );
      expect(idsOf(texts)).toEqual(texts.map(() => id));
    }
  });

  it('leaves what no partner is called, and what is but alike', () => {
    const cells = ['Atlantis', 'Siam', '96', 'Viet  Nam', 'NA'];
    expect(idsOf(cells)).toEqual(cells);
  });

  it('reads them after codes, and reporters too', () => {
    const codes = { partner: { 东盟十国: 'asean', Lao: 'LAO', Siam: 'TH' } };
    expect(idsOf(['东盟十国', 'Lao', 'Siam', 'Vietnam'], { partners, codes })).toEqual(['ASEAN', 'LA', 'TH', 'VN']);
    const text = 'Month,Country,reporter,value\n2024,越南,中国,1\n';
    expect(readCsv(text, { ...OPTIONS, partners }).observations).toMatchObject([{ partner: 'VN', reporter: 'CN' }]);
  });

  it('refuses a name that several have, and takes an id for itself', () => {
    const vietnam = getById(partners, 'VN');
    const congos: readonly TradePartner[] = [
      { ...vietnam, id: 'CG', names: { en: 'Congo' }, codes: { alpha3: 'COG' } },
      { ...vietnam, id: 'CD', names: { en: 'Congo', local: 'CG' }, codes: { alpha3: 'COD' } },
    ];
    expect(idsOf(['CG', 'COD', 'CD'], { partners: congos })).toEqual(['CG', 'CD', 'CD']);
    expect(issuesOf('Month,Country,value\n2024,congo,1\n2024,COG,1\n', { partners: congos })).toEqual([
      ['invalid-value', ['line', 2, 'Country'], 'expected a name of one partner, got "congo", which is of CG, CD'],
    ]);
  });
});

describe('readCsvTable with codes', () => {
  const text = 'partner,period,value,status\nVN,Jul 2024,1,p\nVN,Aug 2024,2,\n';
  const codes = { period: periodFromText, status: { p: 'P' } } as const;
  const expected = [
    ['2024-07', '1', 'P'],
    ['2024-08', '2', ''],
  ];

  it('reads windows and flags by what they stand for, of a text and of a stream', async () => {
    const listed = (table: ReturnType<typeof readCsvTable>): unknown =>
      [...rows(table)].map(({ period, value, status }) => [period, value, status]);
    expect(listed(readCsvTable(text, { codes }))).toEqual(expected);
    const stream = (async function* () {
      yield await Promise.resolve(text);
    })();
    expect(listed(await readCsvStream(stream, { codes }))).toEqual(expected);
  });

  it('tells what a function does not know, and refuses codes of other columns', () => {
    expect(() => readCsvTable('partner,period,value\nVN,soon,1\n', { codes })).toThrow(
      'line 2, period: expected only words that are known, got "soon"',
    );
    expect(() => readCsvTable(text, { codes: { country: {} } })).toThrow('fields of period, status, partner in codes');
  });
});
