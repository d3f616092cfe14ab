import { ChinaAseanError, isChinaAseanError } from '../errors.js';

/** @internal What a function reads; what it refuses is said of a row. */
export function inRow<T>(caller: string, row: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    const problem = error.message.replace(/^\w+: /u, '');
    throw new ChinaAseanError(error.code, `${caller}: row ${row}: ${problem}`, { ...error.details, row });
  }
}
