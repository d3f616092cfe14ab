import type { Issue } from '../../errors.js';
import type { RowBuilder } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { inputError } from '../common/inputError.js';
import { rowIssues } from '../common/rowIssues.js';

/** @internal The table of a cube in which nothing else is wrong. */
export function builtTable(
  caller: string,
  builder: RowBuilder,
  pathOf: (row: number) => Issue['path'],
): Table<TableLevels> {
  return builder.build((refused) => {
    throw inputError(caller, 'a dataset of JSON-stat', rowIssues(refused, pathOf), refused.count);
  });
}
