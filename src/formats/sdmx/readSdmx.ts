import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { namedObservation } from '../common/namedObservation.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { refuseInput } from '../common/refuseInput.js';
import type { CsvField } from '../csv/csvField.js';
import { csvLayout } from '../csv/csvLayout.js';
import { numberForm } from '../csv/numberForm.js';
import { observationReader } from '../csv/observationReader.js';
import { flagsIn } from './flagsIn.js';
import { openSdmx } from './openSdmx.js';
import { dimensionFrom, ownColumns, OWN_DIMENSIONS } from './ownStructure.js';
import { scaledText } from './scaledText.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { unheldPeriod } from './unheldPeriod.js';

const WHAT = 'an SDMX message of observations';
const FLAGS = 'flags of OBS_STATUS';
// not a number, and "intentionally missing" of SDMX-CSV 2.0
const MISSING = ['NaN', '#N/A'];

/**
 * Reads observations from an SDMX message: SDMX-CSV 1.0 or 2.0, or an SDMX-JSON data message 1.0, 2.0 or 2.1, which are told apart.
 *
 * Shape: the package's own structure, or any other with a map from fields to components. Flat, time-series and cross-sectional layouts
 * are read alike; deletions, and windows that a period cannot be, are among the others. A number that is empty, `NaN` or `#N/A` is missing, and
 * the last two are told by the attribute of the number. Flags that are not of CL_OBS_STATUS stay attributes.
 * Units: `UNIT_MULT` is applied to the number and its rounding; `DECIMALS` is not.
 *
 * @param input - Text, or a message that is parsed already.
 * @param options - The components of a structure that is not the package's own, constants, and what codes stand for.
 * @returns What was found, frozen. Components without a field are attributes.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with its line and component or its path; for SDMX-ML with
 *   what to ask a service for instead; `invalid-argument` when the options make no sense.
 *
 * @example
 * import { readSdmx } from 'china-asean/sdmx';
 *
 * const text = `STRUCTURE,STRUCTURE_ID,FREQ,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
 * dataflow,ORG:TRADE(1.0),A,CN,VN,2024,161.9,9,P
 * dataflow,ORG:TRADE(1.0),A,CN,LA,2024,NaN,9,
 * `;
 * const { observations, missing } = readSdmx(text, {
 *   columns: { reporter: 'REF_AREA', partner: 'COUNTERPART_AREA' },
 *   defaults: { indicator: 'goods-trade', flow: 'export', basis: 'un-comtrade', unit: 'USD', source: 'my-file' },
 * });
 * observations.map(({ figure, status }) => [figure.value, figure.low, ...status]); // => [['161900000000', '161850000000', 'P']]
 * missing.map(({ partner, attributes }) => [partner, attributes['OBS_VALUE']]); // => [['LA', 'NaN']]
 */
export function readSdmx(input: string | object, options: SdmxReadOptions = {}): Reading {
  checkOptions('readSdmx', options, optionChecks());
  const sheet = openSdmx('readSdmx', input, options.guardFormulas);
  const isOwn = options.columns === undefined;
  const columns = columnsOf(sheet, options);
  const { status, ...others } = columns;
  const header = status === undefined ? sheet.header : [...sheet.header, FLAGS];
  const layout = csvLayout('readSdmx', header, {
    columns: status === undefined ? others : { ...others, status: FLAGS },
    defaults: options.defaults,
  });
  const readRow = observationReader(header, layout, MISSING, numberForm('readSdmx', {}));
  const prepare = preparer(sheet, columns, options, isOwn);
  const at = (name: string | undefined): number => (name === undefined ? -1 : sheet.header.indexOf(name));
  const [time, start] = [at(columns.period), at('REPORTING_YEAR_START_DAY')];
  const observations: Observation[] = [];
  const missing: MissingObservation[] = [];
  const attributes: (readonly [string, Attributes])[] = [];
  const issues: Issue[] = [];
  const unheld: Issue[] = [];
  const taken = new Map<string, () => Issue['path']>();
  const numbers = new Map<string, number>();
  const notes = sheet.eachRow((given, path) => {
    const reason = unheldPeriod(given[time] ?? '', given[start] ?? '');
    if (reason !== null) {
      unheld.push({ code: 'unheld-period', path: [...path(), columns.period ?? ''], message: reason });
      return;
    }
    let cells: readonly string[] = [];
    try {
      cells = prepare(given);
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      issues.push({ code: error.code, path: [...path(), 'UNIT_MULT'], message: error.message.replace(/^\w+: /u, '') });
      return;
    }
    const reading = readRow(cells, () => 0);
    if (reading.kind === 'problems') {
      for (const issue of reading.issues) issues.push({ ...issue, path: [...path(), ...issue.path.slice(2)] });
    } else if (reading.kind === 'missing') missing.push(reading.missing);
    else {
      const observation = namedObservation(reading.observation, taken, numbers);
      if (taken.has(observation.id)) {
        const message = `expected each id once, ${quote(observation.id)} is there already`;
        issues.push({ code: 'duplicate-id', path: path(), message });
      }
      taken.set(observation.id, path);
      observations.push(observation);
      if (Object.keys(reading.attributes).length > 0) attributes.push([observation.id, reading.attributes]);
    }
  });
  refuseInput('readSdmx', WHAT, [...notes.issues, ...issues]);
  const used = new Set(observations.flatMap(({ source, corroboration }) => [source, ...corroboration]));
  return Object.freeze({
    observations: Object.freeze(observations),
    missing: Object.freeze(missing),
    others: Object.freeze([...notes.others, ...unheld]),
    sources: Object.freeze((options.sources ?? []).filter(({ id }) => used.has(id))),
    attributes: Object.freeze(Object.fromEntries(attributes)),
  });
}

type Columns = Readonly<Partial<Record<CsvField, string | undefined>>>;

function columnsOf({ header }: SdmxSheet, { columns }: SdmxReadOptions): Columns {
  if (columns === undefined) {
    const lacking = Object.values(ownColumns()).filter((id) => !header.includes(id));
    if (lacking.length === 0) return ownColumns();
    const message = `expected the package's own structure, or another with the option columns, got the components ${header.map(quote).join(', ')}`;
    refuseInput('readSdmx', WHAT, [{ code: 'other-structure', path: [], message }]);
  }
  const status = header.includes('OBS_STATUS') ? { status: 'OBS_STATUS' } : {};
  const all: Columns = { period: 'TIME_PERIOD', value: 'OBS_VALUE', ...status, ...columns };
  const unknown = Object.values(all).filter((id) => typeof id === 'string' && !header.includes(id));
  refuseInput(
    'readSdmx',
    WHAT,
    unknown.map((id) => {
      const message = `expected a component ${quote(id)}, got ${header.map(quote).join(', ')}`;
      return { code: 'no-component', path: [], message };
    }),
  );
  return all;
}

// codes without labels, as the fields have them; the number times its multiplier; flags that are known
function preparer(
  { header, codeAt, listAt }: SdmxSheet,
  columns: Columns,
  { codes = {} }: SdmxReadOptions,
  isOwn: boolean,
): (cells: readonly string[]) => readonly string[] {
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.indexOf(name));
  const [value, status] = [at(columns.value), at(columns.status)];
  const multiplier = isOwn ? -1 : header.indexOf('UNIT_MULT');
  const own = new Set<string>(OWN_DIMENSIONS.map(([field]) => field));
  const fields = (Object.entries(columns) as [CsvField, string | undefined][])
    .filter(([field, id]) => id !== undefined && field !== 'status' && field !== 'value')
    .map(([field, id]) => {
      const words = new Map(Object.entries(requireCodes(field, codes[field] ?? {})));
      const place = at(id);
      const read = (cell: string): string => {
        if (isOwn) return own.has(field) ? dimensionFrom(cell) : cell;
        const code = codeAt(place, cell);
        return words.get(code) ?? code;
      };
      return [place, read] as const;
    });
  return (given) => {
    const cells = [...given];
    for (const [place, read] of fields) cells[place] = read(given[place] ?? '');
    if (multiplier >= 0) {
      const power = codeAt(multiplier, given[multiplier] ?? '');
      const number = given[value] ?? '';
      if (number !== '' && !MISSING.includes(number)) {
        cells[value] = scaledText(number, power);
        cells[multiplier] = '';
      }
    }
    if (columns.status !== undefined) {
      const { flags, isKnown } = flagsIn(listAt(status, given[status] ?? '').map((code) => codeAt(status, code)));
      if (isKnown) cells[status] = '';
      cells.push(flags);
    }
    return cells;
  };
}

function requireCodes(field: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (typeof words === 'object' && Object.values(words).every((word) => typeof word === 'string')) return words;
  const message = `readSdmx: expected texts by codes as codes.${field}, got ${quote(words)}`;
  throw new ChinaAseanError('invalid-argument', message, { [field]: words });
}

function optionChecks(): Readonly<Record<string, OptionCheck>> {
  return {
    columns: OPTION_CHECKS.record,
    defaults: OPTION_CHECKS.record,
    codes: OPTION_CHECKS.record,
    sources: OPTION_CHECKS.sources,
    guardFormulas: OPTION_CHECKS.flag,
  };
}
