import { checkCodes } from '../common/checkCodes.js';
import { namedDimensions, type NamedDimension } from '../common/namedDimensions.js';
import { TABLE_DIMENSIONS, type TableField } from '../common/tableField.js';
import { ownColumns } from './ownStructure.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';
import type { SdmxNames, SdmxSheet } from './sdmxSheet.js';

/** The ids of the components that a table is read from. */
export interface SdmxTableLayout {
  readonly dimensions: readonly NamedDimension[];
  readonly period: string;
  readonly value: string;
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly status: string | undefined;
  /** Of what a number of the package's own structure says whether it is a level. */
  readonly measure: string | undefined;
  /** Whether it is the package's own structure, whose dimensions may not apply. */
  readonly isOwn: boolean;
}

const FIELDS = ['period', 'value', 'low', 'high', 'status'] as const satisfies readonly TableField[];

/** @internal What options name before a message is opened; those that make no sense are refused. */
export function namesOfTable(caller: string, { columns = {}, dimensions = [] }: SdmxTableOptions): SdmxNames {
  const named = namedDimensions(caller, columns, dimensions, FIELDS).map(({ column }) => column);
  const { period = 'TIME_PERIOD', value = 'OBS_VALUE' } = columns;
  const others = Object.values(columns).filter((id) => id !== undefined);
  return { measure: value, time: period, dimensions: named, named: [...named, ...others, value] };
}

/** @internal The components of a table: those that are named, else what the structure says. */
export function sdmxTableLayout(
  caller: string,
  { header, dimensions: declared }: SdmxSheet,
  options: SdmxTableOptions,
): SdmxTableLayout {
  const { columns = {} } = options;
  const named = namedDimensions(caller, columns, options.dimensions ?? [], FIELDS);
  const isDefault = options.dimensions === undefined;
  const { period = 'TIME_PERIOD', value = 'OBS_VALUE' } = columns;
  const own = ownColumns();
  const hasOwn = value === own.value && Object.values(own).every((id) => header.includes(id));
  const isOwn = isDefault && hasOwn;
  const taken = new Set([...Object.values(columns), period, value]);
  const rest = (declared ?? columnsBefore(value, header)).filter((id) => !taken.has(id));
  const others = isDefault && !isOwn ? rest.map((id) => ({ name: id, column: id, isNamed: false })) : [];
  const ofOwn = TABLE_DIMENSIONS.map(
    (name) => named.find((one) => one.name === name) ?? { name, column: own[name] ?? '', isNamed: false },
  );
  const dimensions = isOwn ? ofOwn : [...named, ...others];
  checkCodes(caller, options.codes, ['period', 'status', ...dimensions.map(({ name }) => name)]);
  return {
    dimensions,
    period,
    value,
    low: columns.low ?? (hasOwn ? own.low : undefined),
    high: columns.high ?? (hasOwn ? own.high : undefined),
    status: columns.status ?? (header.includes('OBS_STATUS') ? 'OBS_STATUS' : undefined),
    measure: isOwn ? own.measure : undefined,
    isOwn,
  };
}

// CSV does not tell dimensions from attributes
function columnsBefore(measure: string, header: readonly string[]): readonly string[] {
  const before = header.includes(measure) ? header.slice(0, header.indexOf(measure)) : header;
  return before.filter((id) => !['DATAFLOW', 'STRUCTURE_ID'].includes(id));
}
