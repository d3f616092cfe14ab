import type { Issue } from '../../errors.js';
import type { RowBuilder } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { inputError } from '../common/inputError.js';
import { refuseInput } from '../common/refuseInput.js';
import { rowIssues } from '../common/rowIssues.js';
import { withoutEmpty } from '../common/withoutEmpty.js';
import { byLine } from './byLine.js';
import type { CsvTableLayout } from './csvTableLayout.js';

const WHAT = 'CSV of a table';

/** @internal The table, unless there are issues of rows or of the whole. */
export function builtTable(
  caller: string,
  builder: RowBuilder,
  { dimensions, isOwn }: Pick<CsvTableLayout, 'dimensions' | 'isOwn'>,
  issues: readonly Issue[],
  lineOf: (row: number) => number,
): Table<TableLevels> {
  const table = builder.build((refused) => {
    const ofRows = rowIssues(refused, (row) => ['line', lineOf(row)]);
    throw inputError(caller, WHAT, byLine([...issues, ...ofRows]), issues.length + refused.count);
  });
  refuseInput(caller, WHAT, byLine(issues));
  return isOwn ? withoutEmpty(table, dimensions) : table;
}
