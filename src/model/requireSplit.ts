import { ChinaAseanError, quote } from '../errors.js';

const SPLITS: readonly string[] = ['indicator', 'reporter', 'partner', 'asset'];

/** @internal Refuses what is no part of something, as a basis is none, and what is no list of its values. */
export function requireSplit(caller: string, by: string, among: unknown): void {
  if (!SPLITS.includes(by)) {
    const message = `${caller}: expected a dimension of ${SPLITS.join(', ')}, got ${quote(by)}`;
    throw new ChinaAseanError('invalid-argument', message, { by });
  }
  if (among === undefined || (Array.isArray(among) && among.every((id) => typeof id === 'string'))) return;
  const message = `${caller}: expected a list of ids as the option among, got ${quote(among)}`;
  throw new ChinaAseanError('invalid-argument', message, { among });
}
