import { ChinaAseanError, quote } from '../../errors.js';

/** @internal Refuses fields that no dimension, or no constant, can hold. */
export function requireFields(
  caller: string,
  option: string,
  given: Readonly<Record<string, unknown>> | undefined,
  fields: readonly string[],
): void {
  const odd = Object.keys(given ?? {}).find((field) => !fields.includes(field));
  if (odd === undefined) return;
  const message = `${caller}: expected fields of ${fields.join(', ')} in ${option}, got ${quote(odd)}`;
  throw new ChinaAseanError('invalid-argument', message, { [option]: odd });
}
