import type { Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import type { Levels } from '../result.js';

/** @internal Refuses levels under a text that is no canonical period, where they would not be found. */
export function requireWindows(caller: string, levels: Levels): void {
  if ('observations' in levels) return;
  for (const window of Object.keys(levels)) windowOf(window as Period, caller);
}
