import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatFigure, type NullReason, type Unit } from 'china-asean';
import {
  contributionToGrowth,
  filter,
  groupSum,
  rank,
  rows,
  shares,
  tableFromColumns,
  yearOnYear,
  type LevelRow,
  type ResultRow,
  type Row,
  type Table,
} from 'china-asean/table';

const columns = {
  dimensions: { partner: ['VN', 'MY', 'VN', 'MY'], unit: ['USD', 'CNY', 'USD', 'CNY'] },
  periods: ['2023', '2023', '2024', '2024'],
  values: ['100', null, '110', '50'],
} as const;
const trade = tableFromColumns(columns);
const plain = tableFromColumns({ ...columns, dimensions: { partner: columns.dimensions.partner } });

describe('rows', () => {
  it('of results are written by formatFigure, with a number or a reason', () => {
    expect([...rows(yearOnYear(trade))].map((row) => `${row['partner']} ${row.period}: ${formatFigure(row)}`)).toEqual([
      'MY 2023: n/a (missing-current)',
      'MY 2024: n/a (missing-base)',
      'VN 2023: n/a (missing-base)',
      'VN 2024: 10%',
    ]);
    const dollars = filter(trade, { unit: 'USD' });
    expect([...rows(contributionToGrowth(dollars, 'partner'))].map((row) => formatFigure(row))).toEqual([
      'n/a (missing-base)',
      '10 percentage points',
    ]);
  });

  it('of results say what was computed, and what of', () => {
    const said = (table: Table): unknown => [...rows(table)].map(({ unit, levelUnit }) => [unit, levelUnit]);
    expect(said(yearOnYear(trade))).toEqual([
      ['ratio', 'CNY'],
      ['ratio', 'CNY'],
      ['ratio', 'USD'],
      ['ratio', 'USD'],
    ]);
    expect(new Set([...rows(rank(plain, 'partner'))].map(({ unit, levelUnit }) => `${unit} ${levelUnit}`))).toEqual(
      new Set(['rank null']),
    );
  });

  it('of levels say what the dimension says, and nothing without one', () => {
    expect([...rows(trade)].map(({ unit }) => unit)).toEqual(['CNY', 'CNY', 'USD', 'USD']);
    expect([...rows(plain)].map(({ unit }) => unit)).toEqual([null, null, null, null]);
    expect([...rows(trade)].some((row) => 'levelUnit' in row)).toBe(false);
  });

  it('of levels are written by formatFigure where their unit is told', () => {
    const written = [...rows(groupSum(plain, ['partner']))].map((row) =>
      row.value === null ? row.reason : formatFigure({ ...row, unit: 'USD' }),
    );
    expect(written).toEqual(['missing-current', '50 USD', '100 USD', '110 USD']);
  });

  it('have the types of what they are of', () => {
    const [level] = rows(trade);
    const [share] = rows(shares(plain, 'partner'));
    const [either] = rows<Table['measure']>(trade);
    expectTypeOf(level).toEqualTypeOf<LevelRow | undefined>();
    expectTypeOf(share).toEqualTypeOf<ResultRow | undefined>();
    expectTypeOf(either).toEqualTypeOf<Row | undefined>();
    if (share === undefined || level === undefined) throw new Error('expected rows');
    expectTypeOf(share.unit).toEqualTypeOf<Unit>();
    if (share.value === null) expectTypeOf(share.reason).toEqualTypeOf<NullReason>();
    else expectTypeOf(share.reason).toEqualTypeOf<null>();
    const [odd] = rows(tableFromColumns({ dimensions: { unit: ['pesos'] }, periods: ['2024'], values: [1] }));
    // @ts-expect-error -- the text of a dimension may be no unit
    expect(() => formatFigure(odd)).toThrow('formatFigure: expected a unit such as');
  });

  it('are read when they are asked for, but a wrong argument is refused at once', () => {
    expect(() => rows([] as never)).toThrow(
      'rows: expected a table, as tableFromColumns or a reader makes it, got an array',
    );
  });
});
