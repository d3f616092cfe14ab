import type { Observation } from '../../model/observation.js';
import type { Observations } from '../../model/selectObservations.js';
import { requireObservations } from '../common/requireObservations.js';
import { ratioTexts } from '../common/ratioTexts.js';
import { cellWriter } from './cellWriter.js';
import { CSV_FIELDS, CSV_NUMBERS } from './csvField.js';
import type { CsvWriteOptions } from './csvWriteOptions.js';
import { formatIdList } from './idList.js';

/**
 * Writes observations as CSV, with a column for every field, so that {@link readCsv} gives back the same.
 *
 * Shape: a header, then a line for each observation; RFC 4180. What is absent is an empty cell: an open bound, no qualifier, no
 * growth. Flags and ids of a list have spaces between them.
 * Units: as the observations have them; ratios are ratios, not per cents.
 *
 * @param observations - A list of observations, or what holds one: a dataset, a series. What a series rejected is not written.
 * @param options - The delimiter, what stands before decimals, line ends, a byte order mark, and a guard against formulas.
 * @returns The text.
 * @throws ChinaAseanError `invalid-argument` when an option is none or takes no such value, or what is given holds no list; `invalid-input`
 *   with every problem in `issues` when a record of the list is no observation.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readCsv, writeCsv } from 'china-asean/csv';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * const text = writeCsv(freight);
 * text.startsWith('id,indicator,reporter,partner,asset,flow,basis,period,value,unit,'); // => true
 * readCsv(text).observations[0]?.figure.value; // => '12600000'
 */
export function writeCsv(observations: Observations, options: CsvWriteOptions = {}): string {
  const { start, line, number } = cellWriter('writeCsv', options);
  const isNumber = CSV_FIELDS.map((field) => CSV_NUMBERS.includes(field));
  const spelled = (text: string, place: number): string => (isNumber[place] === true ? number(text) : text);
  const list = requireObservations('writeCsv', observations);
  const lines = list.map((observation) => line(cellsOf(observation).map(spelled)));
  return start + line(CSV_FIELDS) + lines.join('');
}

// in the order of CSV_FIELDS
function cellsOf(observation: Observation): readonly string[] {
  const { id, indicator, reporter, partner, asset, flow, basis, period, figure, growth, share } = observation;
  const { value, unit, low, high, qualifier, printed, measure } = figure;
  return [
    id,
    indicator,
    reporter ?? '',
    partner ?? '',
    asset ?? '',
    flow ?? '',
    basis,
    period,
    value,
    unit,
    low ?? '',
    high ?? '',
    qualifier ?? '',
    printed,
    measure,
    ...ratioTexts(growth),
    ...ratioTexts(share),
    observation.status.join(' '),
    observation.source,
    formatIdList(observation.corroboration),
    observation.note ?? '',
  ];
}
