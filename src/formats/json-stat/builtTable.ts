import { isChinaAseanError, type Issue } from '../../errors.js';
import type { TableBuilder } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { placeOf } from '../common/placeOf.js';
import { tableIssue } from './tableIssue.js';

const ROW = /in row (\d+) too$/u;

/** @internal The table, or `null` and why; the builder numbers the rows that it was given, of which paths are told. */
export function builtTable(
  builder: TableBuilder,
  path: Issue['path'],
  issues: Issue[],
  pathOf: (row: number) => Issue['path'] | undefined,
): Table<TableLevels> | null {
  try {
    return builder.build();
  } catch (error) {
    if (!isChinaAseanError(error) || error.issues.length === 0) {
      issues.push(tableIssue(error, path));
      return null;
    }
    for (const issue of error.issues) {
      const code = issue.code === 'duplicate-row' ? 'duplicate' : issue.code;
      const message = issue.message.replace(ROW, (_, row: string) => `at ${placeOf(pathOf(Number(row)) ?? [])} too`);
      issues.push({ code, path: pathOf(Number(issue.path[0])) ?? path, message });
    }
    return null;
  }
}
