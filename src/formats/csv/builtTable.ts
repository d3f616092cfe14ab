import { isChinaAseanError } from '../../errors.js';
import type { TableBuilder } from '../../table/tableBuilder.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { refuseInput } from '../common/refuseInput.js';

const ROW = /in row (\d+) too$/u;

/** @internal The table; the builder numbers the rows that it was given, of which lines are told. */
export function builtTable(
  caller: string,
  builder: TableBuilder,
  linesOf: () => (row: number) => number,
): Table<TableLevels> {
  try {
    return builder.build();
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-table')) throw error;
    const lineOf = linesOf();
    const issues = error.issues.map(({ code, path, message }) => ({
      code: code === 'duplicate-row' ? 'duplicate' : code,
      path: ['line', lineOf(Number(path[0]))],
      message: message.replace(ROW, (_, row: string) => `in line ${lineOf(Number(row))} too`),
    }));
    refuseInput(caller, 'CSV of a table', issues);
    throw error;
  }
}
