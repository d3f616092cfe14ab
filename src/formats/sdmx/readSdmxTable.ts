import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import { parseDecimalText } from '../../figure/decimal.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { tableBuilder } from '../../table/tableBuilder.js';
import type { Levels, Table } from '../../table/tableModel.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { refuseInput } from '../common/refuseInput.js';
import { flagsIn } from './flagsIn.js';
import { openSdmx } from './openSdmx.js';
import { scaledText } from './scaledText.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { unheldPeriod } from './unheldPeriod.js';

const WHAT = 'an SDMX message of a table';
const MISSING = ['', 'NaN', '#N/A'];

/**
 * Reads a table from an SDMX message of any format and layout that `readSdmx` reads, without an object for any row.
 *
 * Shape: the dimensions but time, by their ids; deletions and attributes of several observations are passed over.
 * Units: `UNIT_MULT` is applied; the table does not say what its numbers count.
 *
 * @param input - Text, or a message that is parsed already.
 * @param options - The dimensions, and what is done about several rows of one key and window.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with its line and component or its path;
 *   `invalid-argument` when the options make no sense.
 *
 * @example
 * import { readSdmxTable } from 'china-asean/sdmx';
 * import { rows } from 'china-asean/table';
 *
 * const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nORG:TRADE(1.0),VN,2024-Q1,40.25,9\n';
 * [...rows(readSdmxTable(text))].map(({ REF_AREA, period, value }) => [REF_AREA, period, value]);
 * // => [['VN', '2024-Q1', '40250000000']]
 */
export function readSdmxTable(input: string | object, options: SdmxTableOptions = {}): Table<Levels> {
  checkOptions('readSdmxTable', options, optionChecks());
  const sheet = openSdmx('readSdmxTable', input, options.guardFormulas);
  const { header, codeAt, listAt } = sheet;
  const names = options.dimensions ?? sheet.dimensions;
  const lacking = [...names, 'TIME_PERIOD', 'OBS_VALUE'].filter((id) => !header.includes(id));
  refuseInput(
    'readSdmxTable',
    WHAT,
    lacking.map((id) => {
      const message = `expected a component ${quote(id)}, got ${header.map(quote).join(', ')}`;
      return { code: 'no-component', path: [], message };
    }),
  );
  const places = names.map((id) => header.indexOf(id));
  const [time, value, status, multiplier, start] = [
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
    'UNIT_MULT',
    'REPORTING_YEAR_START_DAY',
  ].map((id) => header.indexOf(id)) as [number, number, number, number, number];
  const builder = tableBuilder({ dimensions: names, status: status >= 0, duplicates: options.duplicates });
  const periods = new Map<string, Period>();
  const periodOf = (text: string, yearStart: string): Period => {
    const known = periods.get(`${yearStart} ${text}`);
    if (known !== undefined) return known;
    const reason = unheldPeriod(text, yearStart);
    const period = reason === null ? parsePeriod(text) : refuseWindow(reason);
    periods.set(`${yearStart} ${text}`, period);
    return period;
  };
  const issues: Issue[] = [];
  const notes = sheet.eachRow((cells, path) => {
    let component = 'TIME_PERIOD';
    try {
      builder.period(periodOf(cells[time] ?? '', cells[start] ?? ''));
      for (let index = 0; index < places.length; index += 1) {
        const place = places[index] as number;
        builder.dimension(index, codeAt(place, cells[place] ?? ''));
      }
      component = 'OBS_VALUE';
      const number = cells[value] ?? '';
      const power = codeAt(multiplier, cells[multiplier] ?? '');
      if (!MISSING.includes(number)) builder.value(parseDecimalText(scaledText(number, power)));
      if (status >= 0) {
        const { flags } = flagsIn(listAt(status, cells[status] ?? '').map((code) => codeAt(status, code)));
        builder.status(
          flags
            .split(' ')
            .filter((flag) => flag !== 'A')
            .sort()
            .join(' '),
        );
      }
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      issues.push({ code: error.code, path: [...path(), component], message: error.message.replace(/^\w+: /u, '') });
    }
    builder.endRow();
  });
  refuseInput('readSdmxTable', WHAT, [...notes.issues, ...issues]);
  try {
    return builder.build();
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-table')) throw error;
    refuseInput('readSdmxTable', WHAT, placed(sheet, error.issues));
    throw error;
  }
}

function refuseWindow(reason: string): never {
  throw new ChinaAseanError('invalid-period', `sdmx: expected a window of whole days of the calendar, but ${reason}`);
}

// the builder numbers the rows that it was given
function placed(sheet: SdmxSheet, issues: readonly Issue[]): readonly Issue[] {
  const wanted = new Map<unknown, Issue['path']>(issues.map(({ path }) => [path[0], []]));
  let row = 0;
  sheet.eachRow((_, path) => {
    if (wanted.has(row)) wanted.set(row, path());
    row += 1;
  });
  return issues.map((issue) => ({ ...issue, path: wanted.get(issue.path[0]) ?? [] }));
}

function optionChecks(): Readonly<Record<string, OptionCheck>> {
  return {
    dimensions: OPTION_CHECKS.texts,
    duplicates: OPTION_CHECKS.duplicates,
    guardFormulas: OPTION_CHECKS.flag,
  };
}
