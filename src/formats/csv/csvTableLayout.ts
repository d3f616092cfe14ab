import { quote, type Issue } from '../../errors.js';
import { checkCodes } from '../common/checkCodes.js';
import { namedDimensions, type NamedDimension } from '../common/namedDimensions.js';
import { refuseInput } from '../common/refuseInput.js';
import { TABLE_DIMENSIONS, type TableField } from '../common/tableField.js';
import { lackingFields } from './csvField.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { noColumn } from './noColumn.js';

/** Where the columns of a table are; −1 where there is none. */
export interface CsvTableLayout {
  readonly dimensions: readonly NamedDimension[];
  /** The places of the columns of the dimensions. */
  readonly places: readonly number[];
  readonly period: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly status: number;
  /** Of what a number of the package's own table says whether it is a level. */
  readonly measure: number;
  /** Whether dimensions that no row has are left out, since the package's own table has a column for each. */
  readonly isOwn: boolean;
}

// what a table that was written has besides
const NO_DIMENSIONS = ['reason', 'warnings', 'result_unit'];

const FIELDS = ['period', 'value', 'low', 'high', 'status'] as const satisfies readonly TableField[];

/** @internal Finds the columns in a header, which is in some line; options that make no sense are refused, and a header that lacks what is named. */
export function csvTableLayout(
  caller: string,
  header: readonly string[],
  line: number,
  options: CsvTableOptions,
): CsvTableLayout {
  const { columns = {} } = options;
  const named = namedDimensions(caller, columns, options.dimensions ?? [], FIELDS);
  const isDefault = options.dimensions === undefined;
  const given = new Set(Object.values(columns));
  const columnOf = (field: (typeof FIELDS)[number]): string | undefined => {
    if (field === 'period' || field === 'value') return columns[field] ?? field;
    return columns[field] ?? (isDefault && header.includes(field) && !given.has(field) ? field : undefined);
  };
  const taken = new Set([...given, ...FIELDS.map(columnOf)]);
  const hasMeasure = lackingFields(header).length === 0;
  const isOwn = isDefault && hasMeasure;
  const others = isDefault ? (isOwn ? ownDimensions(header, named) : restOf(header, taken)) : [];
  const dimensions = isOwn ? others : [...named, ...others];
  const placeOf = (column: string | undefined): number => (column === undefined ? -1 : header.indexOf(column));
  const wanted = [...dimensions.map(({ column }) => column), ...FIELDS.flatMap((field) => columnOf(field) ?? [])];
  refuseInput(caller, 'CSV with the columns of the table', [
    ...wanted.filter((column) => !header.includes(column)).map((column) => noColumn(column, header, line)),
    ...namedTwice(dimensions, line),
  ]);
  checkCodes(caller, options.codes, ['period', 'status', ...dimensions.map(({ name }) => name)]);
  return {
    dimensions,
    places: dimensions.map(({ column }) => placeOf(column)),
    period: placeOf(columnOf('period')),
    value: placeOf(columnOf('value')),
    low: placeOf(columnOf('low')),
    high: placeOf(columnOf('high')),
    status: placeOf(columnOf('status')),
    measure: hasMeasure ? header.indexOf('measure') : -1,
    isOwn,
  };
}

function ownDimensions(header: readonly string[], named: readonly NamedDimension[]): readonly NamedDimension[] {
  return TABLE_DIMENSIONS.flatMap((name) => {
    const given = named.find((one) => one.name === name);
    if (given !== undefined) return [given];
    return header.includes(name) ? [{ name, column: name, isNamed: false }] : [];
  });
}

function restOf(header: readonly string[], taken: ReadonlySet<string | undefined>): readonly NamedDimension[] {
  return header
    .filter((name) => !taken.has(name) && !NO_DIMENSIONS.includes(name))
    .map((name) => ({ name, column: name, isNamed: false }));
}

function namedTwice(dimensions: readonly NamedDimension[], line: number): readonly Issue[] {
  return dimensions.flatMap(({ name, column }, index) => {
    const first = dimensions.find((one) => one.name === name)?.column;
    if (dimensions.findIndex((one) => one.name === name) === index) return [];
    const message = `expected one column for the dimension ${quote(name)}, got ${quote(first)} and ${quote(column)}: the option dimensions names those that are read`;
    return [{ code: 'duplicate-header', path: ['line', line], message }];
  });
}
