import { quote, type Issue } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { namedObservation } from '../common/namedObservation.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
import { refuseInput } from '../common/refuseInput.js';
import { repeatedRows } from '../common/repeatedRows.js';
import { checkSdmxCodes } from './checkSdmxCodes.js';
import { openSdmx } from './openSdmx.js';
import { OWN_DIMENSIONS, ownColumns } from './ownStructure.js';
import { rowReader } from './rowReader.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';
import type { SdmxNames } from './sdmxSheet.js';

const WHAT = 'an SDMX message of observations';

/**
 * Reads observations from an SDMX message: SDMX-CSV 1.0, 2.0 or 2.1, or an SDMX-JSON data message 1.0, 2.0 or 2.1, which are told apart.
 *
 * Shape: the package's own structure, or any other with a map from fields to components. Flat, time-series and cross-sectional layouts
 * are read alike; deletions, attributes of several observations, warnings of the service, and windows that a period cannot be are among the
 * others. Of a number in JSON that has more digits than a double keeps, fifteen are taken for printed. A number that is empty, `NaN` or `#N/A` is missing, and
 * the last two are told by the attribute of the number. Flags that are not of CL_OBS_STATUS stay attributes. Rows of one key and window are all
 * kept, and numbered where they have no ids, unless `duplicates` says otherwise.
 * Units: `UNIT_MULT` is applied to the number and its rounding; `DECIMALS` is not.
 *
 * @param input - Text, its bytes in UTF-8 (a `Uint8Array` or an `ArrayBuffer`), or a message that is parsed already.
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
export function readSdmx(input: string | Uint8Array | ArrayBuffer | object, options: SdmxReadOptions = {}): Reading {
  checkOptions('readSdmx', options, optionChecks());
  checkSdmxCodes('readSdmx', options);
  const sheet = openSdmx('readSdmx', input, namesIn(options), options.guardFormulas);
  const read = sheet.header.length === 0 ? () => null : rowReader(sheet, options);
  const observations: Observation[] = [];
  const missing: MissingObservation[] = [];
  const attributes: (readonly [string, Attributes])[] = [];
  const issues: Issue[] = [];
  const unheld: Issue[] = [];
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const { duplicates = 'keep' } = options;
  const dropped = repeatedRows(duplicates, (visit) => {
    let row = -1;
    sheet.eachRow((given, path, doubtful) => {
      row += 1;
      const reading = read(given, path, doubtful);
      if (reading?.kind === 'missing') visit(reading.missing, row, path);
      if (reading?.kind === 'observation') visit(reading.observation, row, path);
    });
  });
  let row = -1;
  const notes = sheet.eachRow((given, path, doubtful) => {
    row += 1;
    const reading = dropped.has(row) ? null : read(given, path, doubtful);
    if (reading === null) return;
    if (reading.kind === 'unheld') unheld.push(reading.issue);
    else if (reading.kind === 'problems') issues.push(...reading.issues);
    else if (reading.kind === 'missing') missing.push(reading.missing);
    else {
      const observation = namedObservation(reading.observation, taken, numbers);
      if (taken.has(observation.id)) {
        const message = `expected each id once, ${quote(observation.id)} is there already`;
        issues.push({ code: 'duplicate', path: path(), message });
      }
      taken.add(observation.id);
      observations.push(observation);
      if (Object.keys(reading.attributes).length > 0) attributes.push([observation.id, reading.attributes]);
    }
  });
  const repeated = [...dropped.values()];
  refuseInput('readSdmx', WHAT, [...notes.issues, ...issues, ...(duplicates === 'refuse' ? repeated : [])]);
  const used = new Set(observations.flatMap(({ source, corroboration }) => [source, ...corroboration]));
  return Object.freeze({
    observations: Object.freeze(observations),
    missing: Object.freeze(missing),
    others: Object.freeze([...notes.others, ...unheld, ...repeated]),
    sources: Object.freeze((options.sources ?? []).filter(({ id }) => used.has(id))),
    attributes: Object.freeze(Object.fromEntries(attributes)),
  });
}

function namesIn({ columns }: SdmxReadOptions): SdmxNames {
  const all = columns ?? ownColumns();
  const named = Object.values(all).filter((id) => typeof id === 'string');
  const dimensions = OWN_DIMENSIONS.flatMap(([field]) => all[field] ?? []);
  return { measure: all.value ?? 'OBS_VALUE', time: all.period ?? 'TIME_PERIOD', dimensions, named };
}

function optionChecks(): Readonly<Record<string, OptionCheck>> {
  return {
    columns: OPTION_CHECKS.record,
    defaults: OPTION_CHECKS.record,
    codes: OPTION_CHECKS.record,
    partners: PARTNERS_CHECK,
    duplicates: OPTION_CHECKS.allDuplicates,
    sources: OPTION_CHECKS.sources,
    guardFormulas: OPTION_CHECKS.flag,
  };
}
