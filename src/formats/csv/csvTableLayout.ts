import { refuseInput } from '../common/refuseInput.js';
import { lackingFields } from './csvField.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { noColumn } from './noColumn.js';
import type { CsvSheet } from './parseCsv.js';

/** Where the columns of a table are; −1 where there is none. */
export interface CsvTableLayout {
  /** The names of the dimensions. */
  readonly names: readonly string[];
  readonly dimensions: readonly number[];
  readonly period: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly status: number;
  /** Of what a number of the package's own table says whether it is a level. */
  readonly measure: number;
}

// what a table that was written has besides
const NO_DIMENSIONS = ['reason', 'warnings', 'result_unit'];

const KEY = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis'];

/** @internal Finds the columns; a header that lacks what is named is refused. */
export function csvTableLayout(caller: string, sheet: CsvSheet, options: CsvTableOptions): CsvTableLayout {
  const { header } = sheet;
  const { period = 'period', value = 'value' } = options;
  const own = (name: string): string | undefined =>
    options.dimensions === undefined && header.includes(name) ? name : undefined;
  const { low = own('low'), high = own('high'), status = own('status') } = options;
  const others = [period, value, low, high, status, ...NO_DIMENSIONS];
  const names = options.dimensions ?? dimensionsOf(sheet, others);
  const wanted = [...names, period, value, low, high, status].filter((name) => name !== undefined);
  refuseInput(
    caller,
    'CSV with the columns of the table',
    wanted.filter((name) => !header.includes(name)).map((name) => noColumn(name, header)),
  );
  const placeOf = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  return {
    names,
    dimensions: names.map(placeOf),
    period: placeOf(period),
    value: placeOf(value),
    low: placeOf(low),
    high: placeOf(high),
    status: placeOf(status),
    measure: lackingFields(header).length === 0 ? header.indexOf('measure') : -1,
  };
}

function dimensionsOf({ header, eachRow }: CsvSheet, others: readonly (string | undefined)[]): readonly string[] {
  if (lackingFields(header).length > 0) return header.filter((name) => !others.includes(name));
  const filled = new Set<string>();
  eachRow((cells) => {
    for (const name of KEY) if (cells[header.indexOf(name)]) filled.add(name);
  });
  return [...KEY.filter((name) => filled.has(name)), 'unit'];
}
