import { ChinaAseanError } from '../../errors.js';
import { checkCodes } from '../common/checkCodes.js';
import { CSV_FIELDS } from '../csv/csvField.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';

/** @internal Refuses codes that are none, or beside the package's own structure, which has none of others. */
export function checkSdmxCodes(caller: string, { codes, columns }: SdmxReadOptions): void {
  if (codes !== undefined && columns === undefined) {
    const expected = "the option columns beside codes: the package's own structure has no codes of others";
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got none`, { columns });
  }
  checkCodes(caller, codes, CSV_FIELDS);
}
