import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import { parseDecimalText } from '../../figure/decimal.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { tableBuilder, type TableBuilder } from '../../table/tableBuilder.js';
import type { Levels, Table } from '../../table/tableModel.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { placeOf } from '../common/placeOf.js';
import { refuseInput } from '../common/refuseInput.js';
import { boundsReader } from './boundsReader.js';
import { flagsIn } from './flagsIn.js';
import { openSdmx } from './openSdmx.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { unheldPeriod } from './unheldPeriod.js';

const OTHER_ROW = /in row (\d+) too$/u;
const WHAT = 'an SDMX message of a table';

/**
 * Reads a table from an SDMX message of any format and layout that `readSdmx` reads, without an object for any row.
 *
 * Shape: the dimensions but time, by their ids, one measure with the bounds of its last printed place, and status flags. Deletions and attributes of several observations are told to
 * `onOther`. Windows that no period can be are refused, and so are windows of several frequencies.
 * Units: `UNIT_MULT` is applied; the table does not say what its numbers count.
 *
 * @param input - Text, its bytes in UTF-8, or a message that is parsed already.
 * @param options - The dimensions and the measure, what is done about several rows of one key and window, and who is told of what is no row.
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
export function readSdmxTable(input: string | Uint8Array | object, options: SdmxTableOptions = {}): Table<Levels> {
  checkOptions('readSdmxTable', options, optionChecks());
  const sheet = openSdmx('readSdmxTable', input, options.guardFormulas);
  const { header, codeAt, listAt, numberAt } = sheet;
  const measure = options.value ?? 'OBS_VALUE';
  const names = options.dimensions ?? sheet.dimensions ?? columnsBefore(measure, header);
  const needed = header.length === 0 ? [] : [...names, 'TIME_PERIOD', measure];
  const lacking = needed.filter((id) => !header.includes(id));
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
    measure,
    'OBS_STATUS',
    'UNIT_MULT',
    'REPORTING_YEAR_START_DAY',
  ].map((id) => header.indexOf(id)) as [number, number, number, number, number];
  const builder = tableBuilder({
    dimensions: names,
    bounds: true,
    status: status >= 0,
    duplicates: options.duplicates,
  });
  const boundsOf = boundsReader(header, measure);
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
  const notes = sheet.eachRow((cells, path, doubtful) => {
    let component = 'TIME_PERIOD';
    try {
      builder.period(periodOf(codeAt(time, cells[time] ?? ''), codeAt(start, cells[start] ?? '')));
      for (let index = 0; index < places.length; index += 1) {
        const place = places[index] as number;
        builder.dimension(index, codeAt(place, cells[place] ?? ''));
      }
      component = measure;
      const number = numberAt(cells[value] ?? '');
      const power = codeAt(multiplier, cells[multiplier] ?? '');
      if (number !== '' && !SDMX_MISSING.includes(number)) {
        const scaled = scaledText(number, power);
        builder.value(parseDecimalText(scaled));
        const double = doubtful.find(({ place }) => place === value)?.number;
        const { low, high } = boundsOf(cells, scaled, double, Number(power));
        builder.bounds(low, high);
      }
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
  const table = built(builder, sheet);
  if (options.onOther !== undefined) for (const issue of notes.others) options.onOther(issue);
  return table;
}

function built(builder: TableBuilder, sheet: SdmxSheet): Table<Levels> {
  try {
    return builder.build();
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-table')) throw error;
    refuseInput('readSdmxTable', WHAT, placed(sheet, error.issues));
    throw error;
  }
}

// CSV does not tell dimensions from attributes
function columnsBefore(measure: string, header: readonly string[]): readonly string[] {
  const before = header.includes(measure) ? header.slice(0, header.indexOf(measure)) : header;
  return before.filter((id) => !['DATAFLOW', 'STRUCTURE_ID', 'TIME_PERIOD'].includes(id));
}

function refuseWindow(reason: string): never {
  throw new ChinaAseanError('invalid-period', `sdmx: expected a window of whole days of the calendar, but ${reason}`);
}

// the builder numbers the rows that it was given
function placed(sheet: SdmxSheet, issues: readonly Issue[]): readonly Issue[] {
  const others = issues.map(({ message }) => OTHER_ROW.exec(message)?.[1]);
  const wanted = new Map<number, Issue['path']>();
  for (const row of [...issues.map(({ path }) => path[0]), ...others]) wanted.set(Number(row), []);
  let row = 0;
  sheet.eachRow((_, path) => {
    if (wanted.has(row)) wanted.set(row, path());
    row += 1;
  });
  const at = (number: unknown): Issue['path'] => wanted.get(Number(number)) ?? [];
  return issues.map(({ code, path, message }) => ({
    code: code === 'duplicate-row' ? 'duplicate' : code,
    path: at(path[0]),
    message: message.replace(OTHER_ROW, (_, number: string) => `in ${placeOf(at(number))} too`),
  }));
}

function optionChecks(): Readonly<Record<string, OptionCheck>> {
  return {
    dimensions: OPTION_CHECKS.texts,
    value: OPTION_CHECKS.text,
    duplicates: OPTION_CHECKS.duplicates,
    guardFormulas: OPTION_CHECKS.flag,
    onOther: OPTION_CHECKS.caller,
  };
}
