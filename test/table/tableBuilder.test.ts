import { describe, expect, it } from 'vitest';
import { isChinaAseanError, type Issue, type Period } from 'china-asean';
import { rows, tableBuilder, tableFromColumns, type Columns, type TableOptions } from 'china-asean/table';

function issuesOf(columns: Columns, options?: TableOptions): readonly Issue[] {
  try {
    tableFromColumns(columns, options);
  } catch (error) {
    if (isChinaAseanError(error, 'invalid-table')) return error.issues;
    throw error;
  }
  return [];
}

const numbersIn = (values: Columns['values']): readonly unknown[] => {
  const periods = values.map((_, index) => String(2000 + index) as Period);
  return [...rows(tableFromColumns({ dimensions: {}, periods, values }))].map(({ value }) => value);
};

describe('a table', () => {
  it('is refused in the words of the builder, whatever build is handed', () => {
    const { period, endRow, build } = tableBuilder({ dimensions: [] });
    for (const window of ['2024', '2024'] as Period[]) {
      period(window);
      endRow();
    }
    const given = build as (...values: readonly unknown[]) => unknown;
    expect(() => given(() => 'nothing')).toThrow('tableBuilder: row 1: expected 2024 once, it is in row 0 too');
  });

  it.each([
    ['integers', [3, 0, -7], ['3', '0', '-7']],
    ['decimals', ['1.5', '2.00', '0.25'], ['1.5', '2', '0.25']],
    ['missing numbers', [1, null, '2.5'], ['1', null, '2.5']],
    ['negative decimals below one', ['-0.05', '1'], ['-0.05', '1']],
    ['floats by their shortest text', [0.1, 0.2, 1e21], ['0.1', '0.2', '1000000000000000000000']],
    ['numbers at the edge of doubles', ['9007199254740991', '0.1'], ['9007199254740991', '0.1']],
    [
      'numbers beyond it',
      ['9007199254740993', '-123456789012345678901234567890.1234'],
      ['9007199254740993', '-123456789012345678901234567890.1234'],
    ],
    ['a fine number after a great one', [9e15, '0.000001'], ['9000000000000000', '0.000001']],
    ['many decimals', ['0.1234567890123456789', 5], ['0.1234567890123456789', '5']],
  ])('holds %s exactly', (_, values, expected) => {
    expect(numbersIn(values)).toEqual(expected);
  });

  it.each(['', '-', '.5', '5.', '1.2.3', '1e', '0x10', 'NaN', '1 000', '--1', '1-'])(
    'refuses the number %j',
    (text) => {
      expect(() => numbersIn([text])).toThrow(/expected a decimal number/u);
    },
  );

  it('sorts its rows by their dimensions in order, then by time', () => {
    const dimensions = { b: ['y', 'x', 'x', 'y'], a: ['1', '2', '1', '1'] };
    const table = tableFromColumns({ dimensions, periods: ['2023', '2024', '2024', '2022'], values: [1, 2, 3, 4] });
    expect([...rows(table)].map(({ b, a, period, value }) => [b, a, period, value])).toEqual([
      ['x', '1', '2024', '3'],
      ['x', '2', '2024', '2'],
      ['y', '1', '2022', '4'],
      ['y', '1', '2023', '1'],
    ]);
  });

  it('refuses two rows of one key and window, and names them', () => {
    const columns: Columns = {
      dimensions: { p: ['VN', 'MY', 'VN'] },
      periods: ['2024', '2024', '2024'],
      values: [1, 2, 3],
    };
    expect(issuesOf(columns)).toEqual([
      { code: 'duplicate-row', path: [2], message: 'expected VN 2024 once, it is in row 0 too' },
    ]);
    const kept = (duplicates: 'first' | 'last'): unknown =>
      [...rows(tableFromColumns(columns, { duplicates }))].map(({ value }) => value);
    expect([kept('first'), kept('last')]).toEqual([
      ['2', '1'],
      ['2', '3'],
    ]);
  });

  it('refuses windows of several frequencies, and names the rows', () => {
    const columns: Columns = { dimensions: {}, periods: ['2023', '2024-Q1', '2024'], values: [1, 2, 3] };
    expect(issuesOf(columns).map(({ code, path }) => [code, path])).toEqual([['other-frequency', [1]]]);
  });

  it('tells all that is wrong at once, in order of the rows', () => {
    const columns: Columns = {
      dimensions: { p: ['VN', 'MY', 'TH', 'VN', 'MY', 'MY'] },
      periods: ['2024', '2024', '2024', '2024', '2024-05', '2024-05'],
      values: [1, 2, 9, 4, 5, 6],
      low: [1, 2, 3, 4, 5, 6],
      high: [1, 2, 3, 4, 5, 6],
    };
    expect(issuesOf(columns)).toEqual([
      { code: 'outside-bounds', path: [2], message: 'expected a number between its bounds, got one that is not' },
      { code: 'duplicate-row', path: [3], message: 'expected VN 2024 once, it is in row 0 too' },
      { code: 'other-frequency', path: [4], message: 'expected a year, got "2024-05"' },
      { code: 'other-frequency', path: [5], message: 'expected a year, got "2024-05"' },
    ]);
    expect(issuesOf(columns, { duplicates: 'last' }).map(({ path }) => path)).toEqual([[2], [4], [5]]);
  });

  it('counts all that is wrong, and lists the first of it', () => {
    const partners = Array.from({ length: 30 }, (_, row) => `P${29 - row}`);
    const columns: Columns = {
      dimensions: { p: [...partners, ...partners] },
      periods: [...partners, ...partners].map((): Period => '2024'),
      values: [...partners, ...partners].map(() => 1),
    };
    expect(issuesOf(columns).map(({ path }) => path)).toEqual(Array.from({ length: 20 }, (_, row) => [30 + row]));
    expect(() => tableFromColumns(columns)).toThrow(
      /^tableFromColumns: row 30: expected P29 2024 once, it is in row 0 too; .*; and 25 more$/u,
    );
  });

  it('takes a half-year for a run from January where it is told so', () => {
    const columns: Columns = { dimensions: {}, periods: ['2024-S1', '2024-01', '2024-01-01/P7M'], values: [1, 2, 3] };
    expect(issuesOf(columns)).toHaveLength(2);
    const table = tableFromColumns(columns, { frequency: 'year-to-date' });
    expect([...rows(table)].map(({ period }) => period)).toEqual(['2024-01', '2024-S1', '2024-01-01/P7M']);
  });

  it.each<Period>(['2024-03-05', '2024-W05', '2023-04-01/P7M', '../2024-12-31'])('refuses the window %s', (period) => {
    expect(issuesOf({ dimensions: {}, periods: [period], values: [1] })).toHaveLength(1);
  });

  it('refuses a row without a window, and columns of several lengths', () => {
    const builder = tableBuilder({ dimensions: [] });
    builder.value(1);
    builder.endRow();
    expect(() => builder.build()).toThrow('row 0: expected a window, got none');
    expect(() => tableFromColumns({ dimensions: { p: ['VN'] }, periods: [], values: [] })).toThrow(
      'p has 1, periods has 0',
    );
  });

  it('takes what is not set for missing, and nothing else', () => {
    const builder = tableBuilder({ dimensions: ['a', 'b'], bounds: true, status: true });
    builder.dimension(0, 'x');
    builder.period('2023');
    builder.endRow();
    builder.dimension(0, 'x');
    builder.dimension(1, 'y');
    builder.period('2024');
    builder.value('1.5');
    builder.bounds('1.45', null);
    builder.status('P');
    builder.endRow();
    const table = builder.build();
    expect([table.dimensions['a']?.values, table.dimensions['b']?.values]).toEqual([['x'], ['', 'y']]);
    expect([...rows(table)]).toEqual([
      {
        a: 'x',
        b: '',
        period: '2023',
        value: null,
        low: null,
        high: null,
        status: '',
        warnings: '',
        reason: null,
        unit: null,
      },
      {
        a: 'x',
        b: 'y',
        period: '2024',
        value: '1.5',
        low: '1.45',
        high: null,
        status: 'P',
        warnings: '',
        reason: null,
        unit: null,
      },
    ]);
  });

  it('refuses what its options do not declare, which would be lost', () => {
    const builder = tableBuilder({ dimensions: ['a'] });
    expect(() => {
      builder.dimension(1, 'x');
    }).toThrow('got dimension 1');
    expect(() => {
      builder.bounds(1, 2);
    }).toThrow('got bounds');
    expect(() => {
      builder.status('P');
    }).toThrow('got status');
  });

  it('of nothing has no rows', () => {
    const table = tableFromColumns({ dimensions: { p: [] }, periods: [], values: [] });
    expect([table.size, [...rows(table)]]).toEqual([0, []]);
  });

  it('can be cloned', () => {
    const table = tableFromColumns({ dimensions: { p: ['VN'] }, periods: ['2024'], values: ['1.5'], status: ['P'] });
    expect([...rows(structuredClone(table))]).toEqual([...rows(table)]);
  });
});
