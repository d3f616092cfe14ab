import { quote, type Issue } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { namedObservation } from '../common/namedObservation.js';
import { refuseInput } from '../common/refuseInput.js';
import { repeatedRows } from '../common/repeatedRows.js';
import { byLine } from './byLine.js';
import { checkCsvReadOptions } from './checkCsvReadOptions.js';
import { csvLayout } from './csvLayout.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import { decodingReader } from './decodingReader.js';
import { observationReader } from './observationReader.js';
import { parseCsv } from './parseCsv.js';
import { sheetNumberForm } from './sheetNumberForm.js';
import { trimmedCells } from './trimmedCells.js';

/**
 * Reads observations from CSV: the package's own table, or any tidy table, whose columns have the names of fields or are named.
 *
 * Shape: RFC 4180, with or without a byte order mark, lines that end in CRLF, LF or CR; blank lines are passed over. Periods are
 * spelled as `parsePeriod` reads them, flags of SDMX CL_OBS_STATUS have spaces between them (`A`, normal, is no flag). Without
 * columns of bounds they follow from the last printed place. A row whose number is missing is in `missing`; the partner `NA` is Namibia.
 * Cells are read by what `codes` and `partners` say they stand for, and without spaces around them where they are windows, numbers or of a
 * table that is not the package's own. An empty cell of a field says nothing: without a text in `defaults` the field is absent.
 * Units: numbers are in the unit as they stand, or multiplied by `multiplier`, which the printed text then says: `1620e8`. Ratios are ratios: 0.082. A cell `8.2%` is that ratio, in growth, in
 * share, and as the value where the unit is `ratio`; so is a value `8.2` whose unit is `%`, and growth or share that `percent` names.
 *
 * @param text - The text, or its bytes in UTF-8: a `Uint8Array` or an `ArrayBuffer`.
 * @param options - The columns of a table that is not the package's own, constants, what cells stand for, and how numbers are written.
 * @returns The observations, frozen; columns that are no field are their attributes. Observations of a table without ids are named
 *   by their key and period, and numbered where several are of one.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with the line of the text and the column, where neither
 *   the header nor the options have what an observation must have, too; `invalid-argument` when the options make no sense.
 *
 * @example
 * import { readCsv } from 'china-asean/csv';
 *
 * const text = 'Year,Partner,Exports,Remark\n2023,VN,137.6e9,\n2024,VN,161.9e9,revised\n2024,NA,..,\n';
 * const { observations, missing, attributes } = readCsv(text, {
 *   columns: { period: 'Year', partner: 'Partner', value: 'Exports' },
 *   defaults: { indicator: 'goods-trade', reporter: 'CN', flow: 'export', basis: 'customs-usd', unit: 'USD', source: 'my-file' },
 *   missing: ['..'],
 * });
 * observations.map(({ period, figure }) => [period, figure.value, figure.low]);
 * // => [['2023', '137600000000', '137550000000'], ['2024', '161900000000', '161850000000']]
 * missing.map(({ partner }) => partner); // => ['NA']
 * attributes['goods-trade-CN-VN-export-customs-usd-2024']; // => { Remark: 'revised' }
 *
 * @example
 * import { periodFromText } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readCsv } from 'china-asean/csv';
 *
 * // `value` has the name of its field; the numbers are made up
 * const { observations } = readCsv('Month,Country,value,Change\nJul 2024,Vietnam,14.2,8.2%\nJul 2024,thailand,9.1,-1.3%\n', {
 *   columns: { period: 'Month', partner: 'Country', growth: 'Change' },
 *   defaults: { indicator: 'goods-trade', reporter: 'CN', flow: 'export', basis: 'customs-usd', unit: 'USD', source: 'my-file' },
 *   codes: { partner: { Vietnam: 'VN' }, period: periodFromText },
 *   partners: dataset.partners,
 *   multiplier: 1e9,
 * });
 * observations.map(({ partner, period, figure, growth }) => [partner, period, figure.value, growth?.value, growth?.printed]);
 * // => [['VN', '2024-07', '14200000000', '0.082', '8.2%'], ['TH', '2024-07', '9100000000', '-0.013', '-1.3%']]
 */
export function readCsv(text: string | Uint8Array | ArrayBuffer, options: CsvReadOptions = {}): Reading {
  checkCsvReadOptions('readCsv', options);
  const sheet = parseCsv('readCsv', text, options);
  const { header, eachRow, lineOf } = sheet;
  const layout = csvLayout('readCsv', header, options, lineOf(0));
  const form = { ...sheetNumberForm('readCsv', options, sheet), percent: options.percent ?? [] };
  const tight = trimmedCells(layout);
  const readRow = decodingReader(header, layout, options, (names, places) =>
    observationReader(names, places, options.missing ?? [], form),
  );
  const issues: Issue[] = [];
  const observations: Observation[] = [];
  const missing: MissingObservation[] = [];
  const attributes: (readonly [string, Attributes])[] = [];
  const taken = new Map<string, number>();
  const numbers = new Map<string, number>();
  const dropped = repeatedRows(options.duplicates ?? 'keep', (visit) =>
    eachRow((cells, row) => {
      const reading = readRow(tight(cells), () => 0);
      if (reading.kind === 'problems') return;
      const facts = reading.kind === 'missing' ? reading.missing : reading.observation;
      visit(facts, row, () => ['line', lineOf(row)]);
    }),
  );
  const refused = options.duplicates === 'refuse' ? [...dropped.values()] : [];
  const ragged = eachRow((cells, row) => {
    if (dropped.has(row)) return;
    const reading = readRow(tight(cells), () => lineOf(row));
    if (reading.kind === 'problems') {
      for (const issue of reading.issues) issues.push(issue);
    } else if (reading.kind === 'missing') missing.push(reading.missing);
    else {
      const observation = namedObservation(reading.observation, taken, numbers);
      const first = taken.get(observation.id);
      if (first === undefined) taken.set(observation.id, row);
      else {
        const message = `expected each id once, ${quote(observation.id)} is in line ${lineOf(first)} too`;
        issues.push({ code: 'duplicate', path: ['line', lineOf(row)], message });
      }
      observations.push(observation);
      if (Object.keys(reading.attributes).length > 0) attributes.push([observation.id, reading.attributes]);
    }
  });
  refuseInput('readCsv', 'CSV of observations', byLine([...ragged, ...issues, ...refused]));
  const used = new Set(observations.flatMap(({ source, corroboration }) => [source, ...corroboration]));
  return Object.freeze({
    observations: Object.freeze(observations),
    missing: Object.freeze(missing),
    others: Object.freeze(byLine([...dropped.values()])),
    sources: Object.freeze((options.sources ?? []).filter(({ id }) => used.has(id))),
    attributes: Object.freeze(Object.fromEntries(attributes)),
  });
}
