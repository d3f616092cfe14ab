import type { Observation } from '../../model/observation.js';
import type { Observations } from '../../model/selectObservations.js';
import { requireKeys } from '../../requireKeys.js';
import type { MissingObservation } from '../common/reading.js';
import { cellWriter } from '../csv/cellWriter.js';
import type { CsvWriteOptions } from '../csv/csvWriteOptions.js';
import { attributeTexts, dimensionTexts, missingTexts, periodText, STATUS_PLACE } from './componentText.js';
import { OWN_ATTRIBUTES, OWN_DIMENSIONS, STRUCTURE_ID } from './ownStructure.js';
import { writtenMissing } from './writtenMissing.js';
import { writtenObservations } from './writtenObservations.js';

/** How SDMX-CSV is written: with commas, since semicolons stand between codes of one cell. */
export type SdmxCsvWriteOptions = Omit<CsvWriteOptions, 'delimiter' | 'decimal'>;

/**
 * Writes observations as SDMX-CSV 2.0, with a component for every field, so that {@link readSdmx} gives back the same.
 *
 * Shape: the structure `CHINA_ASEAN:OBSERVATIONS(1.0)`; the dimensions are `OBS_ID`, which tells apart what several sources say of one
 * window, `INDICATOR`, `REF_AREA`, `COUNTERPART_AREA`, `ASSET`, `FLOW`, `BASIS` and `TIME_PERIOD`; `_Z` stands for a dimension that does not apply.
 * Units: as the observations have them; ratios are ratios, not per cents.
 *
 * @param observations - A list of observations, or what holds one: a dataset, a series, a reading, whose `missing` has rows without a number.
 *   What a series rejected, or a reading has in `others` and `attributes`, is not written.
 * @param options - Line ends, a byte order mark, and a guard against formulas.
 * @returns The text.
 * @throws ChinaAseanError `invalid-argument` when an option is none or takes no such value, there is no list of observations, or an id is empty or there
 *   twice; `invalid-input` with an issue for each field that an observation cannot have, such as a window that is no period.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { readSdmx, writeSdmxCsv } from 'china-asean/sdmx';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * const text = writeSdmxCsv(freight);
 * text.startsWith('STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_ID,INDICATOR,'); // => true
 * readSdmx(text).observations[0]?.figure.value; // => '12600000'
 */
export function writeSdmxCsv(observations: Observations, options: SdmxCsvWriteOptions = {}): string {
  requireKeys('writeSdmxCsv', options, { newline: 0, bom: 0, guardFormulas: 0 });
  const { start, line } = cellWriter('writeSdmxCsv', options);
  const list = writtenObservations('writeSdmxCsv', observations);
  const missing = writtenMissing('writeSdmxCsv', observations);
  const header = [
    'STRUCTURE[;]',
    'STRUCTURE_ID',
    'ACTION',
    ...OWN_DIMENSIONS.map(([, id]) => id),
    'TIME_PERIOD',
    'OBS_VALUE',
    ...OWN_ATTRIBUTES.map(([field, id]) => (field === 'status' ? `${id}[]` : id)),
  ];
  const lineOf = (one: Observation | MissingObservation, value: string, attributes: readonly string[]): string =>
    line([
      'datastructure',
      STRUCTURE_ID,
      'I',
      ...dimensionTexts(one),
      periodText(one.period),
      value,
      ...attributes.map((text, place) => (place === STATUS_PLACE ? text.replaceAll(' ', ';') : text)),
    ]);
  const lines = [
    ...list.map((one) => lineOf(one, one.figure.value, attributeTexts(one))),
    ...missing.map((one) => lineOf(one, '', missingTexts(one.status))),
  ];
  return start + line(header) + lines.join('');
}
