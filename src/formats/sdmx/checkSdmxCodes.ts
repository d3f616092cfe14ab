import { ChinaAseanError } from '../../errors.js';
import { checkCodes } from '../common/checkCodes.js';
import { CSV_FIELDS } from '../csv/csvField.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';

/** @internal Refuses codes that are none; beside the package's own structure, which has none of others, any, and partners. */
export function checkSdmxCodes(caller: string, { codes, partners, columns }: SdmxReadOptions): void {
  const [odd] = Object.entries({ codes, partners }).find(([, value]) => value !== undefined) ?? [];
  if (odd !== undefined && columns === undefined) {
    const expected = `the option columns beside ${odd}: the package's own structure has no codes of others`;
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got none`, { columns });
  }
  checkCodes(caller, codes, CSV_FIELDS);
}
