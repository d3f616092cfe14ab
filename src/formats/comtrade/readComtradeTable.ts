import type { Issue } from '../../errors.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import { refuseInput } from '../common/refuseInput.js';
import { textOf } from '../common/textOf.js';
import { answerOf } from './answerOf.js';
import { checkComtradeOptions } from './checkComtradeOptions.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import { rowFeed } from './rowFeed.js';
import { scanAnswer } from './scanAnswer.js';

const CALLER = 'readComtradeTable';

/**
 * Reads an answer of UN Comtrade on trade in goods into a table, without an observation for each row.
 *
 * Shape: the dimensions are `reporter`, `partner`, `flow`, `commodity`, `unit` and `basis`, and with `breakdowns: 'keep'` also
 * `procedure`, `transport`, `supply` and `partner2`, empty in totals. The rows are those that `readComtrade` reads; a commodity has its code
 * alone. `TOTAL` and chapters are rows of one table, and so are the world and each partner: choose some before they are summed.
 * Units: US dollars. Bounds are not held: what is printed is told to the dollar or finer.
 *
 * @param input - The answer, as JSON text, bytes in UTF-8 or parsed; text is read without making objects of its rows.
 * @param options - Partners, flows, what is done with parts, duplicates and cut answers; and who is told what is left out.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` when it is no answer, when it is an error of the service, with its message, and when rows
 *   are malformed, of months and years together, or two of one key and window, with an issue for each (of the last for the first 20); `invalid-argument` when a flow is unknown.
 *
 * @example
 * import { readComtradeTable } from 'china-asean/comtrade';
 * import { rows } from 'china-asean/table';
 *
 * const row = { freqCode: 'M', reporterCode: 156, flowCode: 'X', partnerCode: 704, cmdCode: '0101' };
 * const data = [{ ...row, period: '202301', primaryValue: 12.5 }, { ...row, period: '202302', primaryValue: null }]; // made up
 * const table = readComtradeTable(JSON.stringify({ count: 2, data, error: '' }));
 * [...rows(table)].map(({ partner, period, value }) => [partner, period, value]); // => [['VN', '2023-01', '12.5'], ['VN', '2023-02', null]]
 */
export function readComtradeTable(input: unknown, options: ComtradeTableOptions = {}): Table<TableLevels> {
  checkComtradeOptions(CALLER, options, { onOther: OPTION_CHECKS.caller });
  const given = textOf(CALLER, input);
  const { table, others } = (typeof given === 'string' ? scanned(given, options) : null) ?? parsed(given, options);
  if (options.onOther !== undefined) for (const issue of others) options.onOther(issue);
  return table;
}

interface Read {
  readonly table: Table<TableLevels>;
  readonly others: readonly Issue[];
}

// what is malformed is left to the other way, which tells all that is wrong
function scanned(text: string, options: ComtradeTableOptions): Read | null {
  const scan = scanAnswer(CALLER, text, options);
  if (scan === null) return null;
  const { place, others } = answerOf(CALLER, scan.envelope, options, scan.size);
  const table = scan.sink.build(() => null);
  return table === null ? null : { table, others: [...others, ...scan.sink.leftOut(place, table)] };
}

function parsed(input: unknown, options: ComtradeTableOptions): Read {
  const { place, rows, others } = answerOf(CALLER, parseJson(CALLER, input), options);
  const feed = rowFeed(CALLER, place, options);
  for (const row of rows) feed.take(row);
  refuseInput(CALLER, 'rows of UN Comtrade', feed.problems);
  const table = feed.table();
  return { table, others: [...others, ...feed.leftOut(table)] };
}
