import { describe, expect, it } from 'vitest';
import { formatBounds, growthRate, isChinaAseanError, seriesOf, yearOnYear, type Quantity } from 'china-asean';
import { dataset } from 'china-asean/data';
import { levelsOf, rows, tableFromColumns, tableFromObservations, yearOnYear as yearOnYearIn } from 'china-asean/table';

const columns = {
  dimensions: { reporter: ['CN', 'CN', 'JP'], partner: ['VN', 'VN', 'VN'] },
  periods: ['2023', '2024', '2024'],
  values: ['10', '12', null],
} as const;
const plain = tableFromColumns(columns);
const inUnits = (...unit: readonly string[]): ReturnType<typeof tableFromColumns> =>
  tableFromColumns({ ...columns, dimensions: { ...columns.dimensions, unit } });
const CN = { reporter: 'CN' };

describe('levelsOf', () => {
  it('gives the calculators what a table holds of one key', () => {
    const filter = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
    const series = seriesOf(dataset, { ...filter, basis: 'customs-usd', periodKind: 'year' });
    const found = yearOnYear(levelsOf(tableFromObservations(series.observations), { partner: 'ASEAN' }), '2024');
    const { value, low, high } = yearOnYear(series, '2024');
    expect([found.value, found.low, found.high]).toEqual([value, low, high]);
  });

  it('knows no bounds where the table has none, as the growth of the table does not', () => {
    const levels = levelsOf(plain, CN, { unit: 'USD' });
    expect(levels['2024']).toEqual({ value: '12', unit: 'USD', low: null, high: null });
    const growth = yearOnYear(levels, '2024');
    const row = [...rows(yearOnYearIn(plain))][1];
    expect([growth.value, formatBounds(growth)]).toEqual(['0.2', 'at least -100%']);
    expect(row).toMatchObject({ value: '0.2', low: null, high: null });
  });

  it('keeps bounds, and an open side', () => {
    const bounded = tableFromColumns({ ...columns, low: ['9.5', '11.5', null], high: ['10.5', null, null] });
    expect(levelsOf(bounded, CN, { unit: 'USD' })).toEqual({
      2023: { value: '10', unit: 'USD', low: '9.5', high: '10.5' },
      2024: { value: '12', unit: 'USD', low: '11.5', high: null },
    });
  });

  it('has the unit that it is told in its type', () => {
    const levels = levelsOf(plain, CN, { unit: 'tonne' });
    const [base, current] = [levels['2023'], levels['2024']];
    const typed: Quantity<'tonne'> | undefined = current;
    expect(growthRate(typed, base).value).toBe('0.2');
    // @ts-expect-error -- tonnes are no dollars
    const wrong: Quantity<'USD'> | undefined = current;
    expect(wrong).toBe(typed);
  });

  it('takes the unit of the dimension, or the same unit told', () => {
    const told = inUnits('USD', 'USD', 'CNY');
    expect(levelsOf(told, CN)['2023']?.unit).toBe('USD');
    expect(levelsOf(told, CN, { unit: 'USD' })).toEqual(levelsOf(told, CN));
    expect(levelsOf(inUnits('', '', ''), CN, { unit: 'USD' })['2023']?.unit).toBe('USD');
  });

  it('leaves out what is missing, and gives nothing of a key that is not there', () => {
    expect(levelsOf(plain, { reporter: 'JP' }, { unit: 'USD' })).toEqual({});
    expect(levelsOf(inUnits('USD', 'USD', 'USD'), { reporter: 'SG' })).toEqual({});
    expect(Object.isFrozen(levelsOf(plain, CN, { unit: 'USD' }))).toBe(true);
  });

  it.each<[what: string, code: string, said: string, ask: () => unknown]>([
    ['several keys', 'invalid-table', 'expected one key, rows differ in reporter', () => levelsOf(plain, {})],
    ['no unit', 'unit-needed', 'expected the option unit, or a dimension "unit"', () => levelsOf(plain, CN)],
    ['no unit, and no rows', 'unit-needed', 'got neither', () => levelsOf(plain, { reporter: 'SG' })],
    ['an empty unit', 'unit-needed', 'got neither', () => levelsOf(inUnits('', '', ''), CN)],
    [
      'another unit than that of the dimension',
      'incompatible-units',
      'expected the unit "USD", as the dimension "unit" says, got "CNY"',
      () => levelsOf(inUnits('USD', 'USD', 'USD'), CN, { unit: 'CNY' }),
    ],
    [
      'a text of the dimension that is no unit',
      'unknown-unit',
      'got "million NOK"',
      () => levelsOf(inUnits('million NOK', 'million NOK', ''), CN),
    ],
    [
      'a unit told of such a text',
      'incompatible-units',
      'expected the unit "million NOK"',
      () => levelsOf(inUnits('million NOK', 'million NOK', ''), CN, { unit: 'USD' }),
    ],
    ['a unit that is none', 'unknown-unit', 'got "pesos"', () => levelsOf(plain, CN, { unit: 'pesos' as 'PHP' })],
    ['a dimension that is none', 'invalid-table', 'levelsOf: expected dimensions', () => levelsOf(plain, { a: 'b' })],
    ['no key', 'invalid-argument', 'levelsOf: expected a record', () => levelsOf(plain, undefined as never)],
  ])('refuses %s', (_, code, said, ask) => {
    expect(ask).toThrow(said);
    expect(ask).toThrow(expect.toSatisfy((error) => isChinaAseanError(error, code as 'invalid-table')));
  });
});
