import { ChinaAseanError, quote } from '../errors.js';

/** @internal Refuses a record without the list that a function reads: most often another record, or a list of them. */
export function requireList<K extends string>(
  caller: string,
  what: string,
  record: { readonly [key in K]: unknown },
  key: K,
): void {
  const list: unknown = typeof record === 'object' && record !== null ? record[key] : undefined;
  if (Array.isArray(list)) return;
  const { kind, id } = (record ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  const got = typeof id === 'string' ? `${typeof kind === 'string' ? `${kind} ` : ''}${quote(id)}` : quote(record);
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${what}, which has ${key}, got ${got}`);
}
