import { isChinaAseanError, quote, type Issue } from '../../errors.js';
import { requireNames } from '../../table/requireNames.js';
import { builderFor } from '../../table/builderFor.js';
import type { RefusedRows } from '../../table/refusedRows.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { bareMessage } from '../common/bareMessage.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { inputError } from '../common/inputError.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
import { refuseInput } from '../common/refuseInput.js';
import { rowIssues } from '../common/rowIssues.js';
import { withoutEmpty } from '../common/withoutEmpty.js';
import { noComponent } from './noComponent.js';
import { openSdmx } from './openSdmx.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { namesOfTable, sdmxTableLayout } from './sdmxTableLayout.js';
import { tableRow } from './tableRow.js';

const CALLER = 'readSdmxTable';
const WHAT = 'an SDMX message of a table';

/**
 * Reads a table from an SDMX message of any format and layout that `readSdmx` reads, without an object for any row.
 *
 * Shape: the dimensions but time, by their ids or the fields that `columns` says they hold, one measure with the bounds of its last printed place, and
 * status flags. The package's own structure has the dimensions that `tableFromObservations` gives: the fields of a key and the unit. Deletions, attributes of
 * several observations and codes that are no flags are told to `onOther`. Windows that no period can be are refused, and so are windows of several
 * frequencies.
 * Units: `UNIT_MULT` is applied; say with `columns` which component holds the unit, the flow, the basis and the indicator: the functions of
 * tables then put together only what is of one.
 *
 * @param input - Text, its bytes in UTF-8 (a `Uint8Array` or an `ArrayBuffer`), or a message that is parsed already.
 * @param options - The components, what codes stand for, what is done about several rows of one key and window, and who is told of what is no row.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with its line and component or its path, but no more than 20
 *   rows that cannot be in one table, and the number of the others;
 *   `invalid-argument` when the options make no sense.
 *
 * @example
 * import { readSdmxTable } from 'china-asean/sdmx';
 * import { rows } from 'china-asean/table';
 *
 * const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nORG:TRADE(1.0),VN,2024-Q1,40.25,USD,9\n';
 * const table = readSdmxTable(text, { columns: { reporter: 'REF_AREA', unit: 'UNIT_MEASURE' } });
 * [...rows(table)].map(({ reporter, unit, period, value }) => [reporter, unit, period, value]);
 * // => [['VN', 'USD', '2024-Q1', '40250000000']]
 */
export function readSdmxTable(
  input: string | Uint8Array | ArrayBuffer | object,
  options: SdmxTableOptions = {},
): Table<TableLevels> {
  checkOptions(CALLER, options, optionChecks());
  const sheet = openSdmx(CALLER, input, namesOfTable(CALLER, options), options.guardFormulas);
  const { header } = sheet;
  const layout = sdmxTableLayout(CALLER, sheet, options);
  const { dimensions, period, value, low, high, status, isOwn } = layout;
  const ids = [...dimensions.map(({ column }) => column), period, value, low, high, status].filter(
    (id) => id !== undefined,
  );
  const needed = header.length === 0 ? [] : ids;
  refuseInput(
    CALLER,
    WHAT,
    needed.filter((id) => !header.includes(id)).map((id) => noComponent(id, header)),
  );
  const names = dimensions.map(({ name }) => name);
  if (options.dimensions === undefined) refuseInput(CALLER, WHAT, unfitNames(names));
  const builder = builderFor(CALLER, {
    dimensions: names,
    bounds: true,
    status: status !== undefined,
    duplicates: options.duplicates,
  });
  const issues: Issue[] = [];
  const strange = new Map<string, Issue['path']>();
  const notes = sheet.eachRow(tableRow(CALLER, sheet, layout, options, builder, { issues, strange }));
  refuseInput(CALLER, WHAT, [...notes.issues, ...issues]);
  const table = builder.build((refused) => {
    throw inputError(CALLER, WHAT, rowIssues(refused, pathsOf(sheet, refused)), refused.count);
  });
  if (options.onOther !== undefined) {
    const others = [...strange].map(([code, path]) => ({ code: 'other-status', path, message: leftOut(code) }));
    for (const issue of [...notes.others, ...others]) options.onOther(issue);
  }
  return isOwn ? withoutEmpty(table, dimensions) : table;
}

function leftOut(code: string): string {
  return `${quote(code)} is no flag of SDMX CL_OBS_STATUS that a table has, and was left out wherever it stands`;
}

// names that a message gives are no argument of the caller's
function unfitNames(names: readonly string[]): readonly Issue[] {
  try {
    requireNames(CALLER, names);
    return [];
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-argument')) throw error;
    const message = `${bareMessage(error)}: name the dimensions with the option dimensions`;
    return [{ code: 'invalid-message', path: [], message }];
  }
}

// the builder numbers the rows that it was given
function pathsOf(sheet: SdmxSheet, { first }: RefusedRows): (row: number) => Issue['path'] {
  const wanted = new Map<number, Issue['path']>();
  for (const [row, problem] of first) {
    wanted.set(row, []);
    if (problem.code === 'duplicate-row') wanted.set(problem.other, []);
  }
  let row = 0;
  sheet.eachRow((_, path) => {
    if (wanted.has(row)) wanted.set(row, path());
    row += 1;
  });
  return (number) => wanted.get(number) ?? [];
}

function optionChecks(): Readonly<Record<keyof SdmxTableOptions, OptionCheck>> {
  return {
    columns: OPTION_CHECKS.record,
    dimensions: OPTION_CHECKS.texts,
    codes: OPTION_CHECKS.record,
    partners: PARTNERS_CHECK,
    duplicates: OPTION_CHECKS.duplicates,
    guardFormulas: OPTION_CHECKS.flag,
    onOther: OPTION_CHECKS.caller,
  };
}
