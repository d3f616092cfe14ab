import { quote, type Issue } from '../../errors.js';
import { jsonStatEnvelope } from '../../schema/wire/jsonStatEnvelope.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { namedDimensions } from '../common/namedDimensions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import { refuseInput } from '../common/refuseInput.js';
import { checkJsonStatOptions } from './checkJsonStatOptions.js';
import { chooseDatasets } from './chooseDatasets.js';
import { cubeOf } from './cubeOf.js';
import { cubeTable } from './cubeTable.js';
import { datasetsIn } from './datasetsIn.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { observationsTable } from './observationsTable.js';
import { ownExtension } from './ownExtension.js';

const CALLER = 'readJsonStatTable';

/**
 * Reads a JSON-stat dataset of version 2.0 or 1 as columns, without an object for any cell. Cells that are `null` are rows without a number.
 *
 * Shape: the dimensions are those of the dataset but time, by their ids or the fields that `columns` says they hold. Of what `writeJsonStatTable` wrote,
 * the table is the same; of observations that `writeJsonStat` wrote, it is that of `tableFromObservations`. Flags of SDMX are kept; what else the
 * dataset has is told to `onOther`.
 * Units: numbers are as they stand, or times `multiplier`; say with `columns` which dimension is the unit, the flow, the basis and the indicator:
 * the functions of tables then put together only what is of one.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - Which dataset, which dimensions are time and fields, what stands for a missing number, and who is told what is left out.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong, but no more than 20 cells that cannot be in one table, and
 *   the number of the others; `invalid-argument` for options that are none.
 *
 * @example
 * import { readJsonStatTable } from 'china-asean/json-stat';
 * import { rows } from 'china-asean/table';
 *
 * const table = readJsonStatTable({
 *   class: 'dataset',
 *   id: ['partner', 'year'],
 *   size: [1, 2],
 *   role: { time: ['year'] },
 *   dimension: { partner: { category: { label: { VN: 'Viet Nam' } } }, year: { category: { index: ['2023', '2024'] } } },
 *   value: [137.6, 161.9],
 * });
 * [...rows(table)].map(({ partner, period, value }) => [partner, period, value]); // => [['VN', '2023', '137.6'], ['VN', '2024', '161.9']]
 */
export function readJsonStatTable(input: unknown, options: JsonStatTableOptions = {}): Table<TableLevels> {
  const { duplicates, caller } = OPTION_CHECKS;
  checkJsonStatOptions(CALLER, options, { duplicates, onOther: caller });
  const named = namedDimensions(CALLER, options.columns ?? {}, [], ['period']);
  const issues: Issue[] = [];
  const found = datasetsIn(parseJson(CALLER, input), issues);
  const chosen = chooseDatasets(found, options.dataset, issues);
  if (chosen.length > 1) {
    const names = chosen.flatMap(({ name }) => (name === null ? [] : [quote(name)]));
    const which = names.length > 0 ? `: ${names.slice(0, 20).join(', ')}` : '';
    const message = `expected one dataset, got ${chosen.length}${which}; the option dataset chooses one`;
    issues.push({ code: 'several-datasets', path: [], message });
  }
  if (chosen.length === 0 && issues.length === 0) {
    issues.push({ code: 'no-data', path: [], message: 'expected a dataset, got a collection of none' });
  }
  const [one] = chosen;
  const cube =
    one === undefined || issues.length > 0 ? null : cubeOf(jsonStatEnvelope(), one.dataset, one.path, issues);
  const others = [...found.others];
  const own = cube === null || options.columns !== undefined ? null : ownExtension(cube.written, 'observations');
  const table =
    cube === null
      ? null
      : own === null
        ? cubeTable(CALLER, cube, named, options, issues, others)
        : observationsTable(CALLER, cube, own, options, issues, others);
  refuseInput(CALLER, 'a dataset of JSON-stat', issues);
  if (options.onOther !== undefined) for (const issue of others) options.onOther(issue);
  return table as Table<TableLevels>;
}
