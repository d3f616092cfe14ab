import { ChinaAseanError, quote } from './errors.js';

/**
 * Refuses what is no record of named values, and a name that it does not have: a misspelt option would change nothing but the
 * numbers. The names are those of the record's type, none left out; which of them must be there is asked elsewhere.
 *
 * @internal
 */
export function requireKeys<T>(
  caller: string,
  record: T,
  names: Readonly<Record<keyof NoInfer<NonNullable<T>>, unknown>>,
  what = 'options',
): void {
  // a Map or a Date has no keys that could be asked, an array has indexes
  const isRecord = Object.prototype.toString.call(record) === '[object Object]';
  const refused = isRecord ? Object.keys(record as object).find((key) => !Object.hasOwn(names, key)) : record;
  if (isRecord && refused === undefined) return;
  const known = Object.keys(names);
  const expected = isRecord ? `only the ${known.length > 1 ? what : what.slice(0, -1)}` : `${what}, a record with`;
  const message = `${caller}: expected ${expected} ${known.join(', ')}, got ${quote(refused)}`;
  throw new ChinaAseanError('invalid-argument', message, { [what]: refused });
}
