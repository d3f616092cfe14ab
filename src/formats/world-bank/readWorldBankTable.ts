import type { Issue } from '../../errors.js';
import { builderFor } from '../../table/builderFor.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { inputError } from '../common/inputError.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { rowIssues } from '../common/rowIssues.js';
import { scanAnswers } from './scanAnswers.js';
import type { WorldBankTableOptions } from './worldBankOptions.js';

const CALLER = 'readWorldBankTable';

/**
 * Reads answers of the World Bank's indicator API as columns, as {@link readWorldBank} reads them as observations. Rows without a number
 * are rows of the table too.
 *
 * Shape: the dimensions are `indicator`, `reporter`, `basis` and `unit`.
 *
 * @param input - An answer, or a list of the pages of one.
 * @param options - As {@link readWorldBank} takes them, and who is told of what the table has no place for.
 * @returns The table, with bounds and status flags.
 * @throws ChinaAseanError `invalid-input` as {@link readWorldBank} does, and when windows are of several frequencies; `invalid-argument` or
 *   `unknown-unit` for options.
 *
 * @example
 * import { rows, yearOnYear } from 'china-asean/table';
 * import { readWorldBankTable } from 'china-asean/world-bank';
 *
 * const indicator = { id: 'NE.EXP.GNFS.CD', value: 'Exports of goods and services (current US$)' };
 * const country = { id: 'VN', value: 'Viet Nam' };
 * const table = readWorldBankTable([
 *   { page: 1, pages: 1, per_page: 50, total: 2, lastupdated: '2024-06-28' },
 *   [
 *     { indicator, country, date: '2023', value: 375000000000 },
 *     { indicator, country, date: '2022', value: 384000000000 },
 *   ],
 * ]);
 * [...rows(yearOnYear(table))][1]?.value?.slice(0, 8); // => '-0.02343'
 */
export function readWorldBankTable(input: unknown, options: WorldBankTableOptions = {}): Table<TableLevels> {
  const builder = builderFor(CALLER, {
    dimensions: ['indicator', 'reporter', 'basis', 'unit'],
    bounds: true,
    status: true,
  });
  const paths: Issue['path'][] = [];
  const scanned = scanAnswers(
    CALLER,
    input,
    options,
    ({ indicator, reporter, period, figure, scale, status, path }) => {
      builder.dimension(0, indicator);
      builder.dimension(1, reporter);
      builder.dimension(2, 'world-bank');
      builder.dimension(3, scale?.unit ?? '');
      builder.period(period);
      if (figure !== null) {
        builder.value(figure.value);
        builder.bounds(figure.low, figure.high);
      }
      builder.status(status.join(' '));
      builder.endRow();
      paths.push(path);
    },
    { onOther: OPTION_CHECKS.caller },
  );
  const table = builder.build((refused) => {
    const issues = rowIssues(refused, (row) => [...(paths[row] ?? []), 'date']).map((issue) =>
      issue.code === 'other-frequency'
        ? { ...issue, message: `${issue.message}: a table has windows of one length` }
        : issue,
    );
    throw inputError(CALLER, 'rows that make a table', issues, refused.count);
  });
  const { onOther } = options;
  if (onOther !== undefined) for (const issue of scanned.others) onOther(issue);
  return table;
}
