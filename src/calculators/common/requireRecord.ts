import { ChinaAseanError } from '../../errors.js';
import { given } from './given.js';

/** @internal Refuses an argument that is no record of named values. */
export function requireRecord<T>(caller: string, name: string, value: T, example: string): asserts value is T & object {
  if (Object.prototype.toString.call(value) === '[object Object]') return;
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${name} such as ${example}, got ${given(value)}`);
}
