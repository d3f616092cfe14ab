import { ChinaAseanError, quote } from '../../errors.js';

/** @internal Refuses an argument that is no record of named values. */
export function requireRecord<T>(caller: string, name: string, value: T, example: string): asserts value is T & object {
  if (typeof value === 'object' && value !== null) return;
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${name} such as ${example}, got ${quote(value)}`);
}
