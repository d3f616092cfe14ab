import type { Levels } from '../result.js';
import { requireRecord } from './requireRecord.js';

/** @internal Refuses what is neither a series nor a record of levels by their windows. */
export function requireLevels(caller: string, levels: Levels): void {
  requireRecord(caller, 'a series or levels by their windows', levels, "{ '2024': figure('5', 'USD') }");
}
