import { isChinaAseanError, type Issue } from '../../errors.js';
import type { TableBuilder } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { refuseInput } from '../common/refuseInput.js';
import { withoutEmpty } from '../common/withoutEmpty.js';
import { byLine } from './byLine.js';
import type { CsvTableLayout } from './csvTableLayout.js';

const ROW = /in row (\d+) too$/u;

/** @internal The table, unless there are issues of rows or of the whole; the builder numbers the rows that it was given, of which lines are told. */
export function builtTable(
  caller: string,
  builder: TableBuilder,
  { dimensions, isOwn }: Pick<CsvTableLayout, 'dimensions' | 'isOwn'>,
  issues: readonly Issue[],
  lineOf: (row: number) => number,
): Table<TableLevels> {
  const refuse = (others: readonly Issue[]): void => {
    refuseInput(caller, 'CSV of a table', byLine([...issues, ...others]));
  };
  try {
    const table = builder.build();
    refuse([]);
    return isOwn ? withoutEmpty(table, dimensions) : table;
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-table')) throw error;
    refuse(
      error.issues.map(({ code, path, message }) => ({
        code: code === 'duplicate-row' ? 'duplicate' : code,
        path: ['line', lineOf(Number(path[0]))],
        message: message.replace(ROW, (_, row: string) => `in line ${lineOf(Number(row))} too`),
      })),
    );
    throw error;
  }
}
