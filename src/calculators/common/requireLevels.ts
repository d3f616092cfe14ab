import { ChinaAseanError } from '../../errors.js';
import type { Levels } from '../result.js';
import { given } from './given.js';

/** @internal Refuses what is neither a series nor a record of levels by their windows. */
export function requireLevels(caller: string, levels: Levels): void {
  if (Object.prototype.toString.call(levels) === '[object Object]') {
    // no window is called so: these are a list, a dataset, a figure and an observation
    if ('key' in levels || !['length', 'observations', 'value', 'figure'].some((name) => name in levels)) return;
  }
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a series or levels by window ({ '2024': … }), got ${given(levels)}`,
  );
}
