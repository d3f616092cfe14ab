import { ChinaAseanError, quote } from '../errors.js';

/** @internal A table of a dataset, such as `dataset.partners`; what is none is refused. */
export function requireRecords<T>(caller: string, records: readonly T[]): readonly T[] {
  const isList: boolean = Array.isArray(records);
  if (isList) return records;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a table of a dataset such as dataset.partners, then an id, got ${quote(records)}`,
  );
}
