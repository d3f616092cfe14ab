import { ChinaAseanError, quote } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import { CSV_FIELDS } from '../csv/csvField.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';

/** @internal Refuses codes of what is no field, without texts that they stand for, or beside the package's own structure, which has none. */
export function checkCodes(caller: string, { codes, columns }: SdmxReadOptions): void {
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { codes: got });
  };
  if (codes !== undefined && columns === undefined) {
    refuse("the option columns beside codes: the package's own structure has no codes of others", columns);
  }
  for (const [field, words] of Object.entries<unknown>(codes ?? {})) {
    if (!(CSV_FIELDS as readonly string[]).includes(field)) {
      refuse(`fields of ${CSV_FIELDS.join(', ')} in codes`, field);
    }
    const isMap = isRecord(words) && Object.values(words).every((word) => typeof word === 'string');
    if (words !== undefined && !isMap) refuse(`texts by codes as codes.${field}`, words);
  }
}
