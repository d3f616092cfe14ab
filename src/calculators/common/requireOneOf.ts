import { ChinaAseanError, quote } from '../../errors.js';

/** @internal Refuses an option that is none of those there are. */
export function requireOneOf(caller: string, name: string, value: unknown, known: readonly string[]): void {
  if ((known as readonly unknown[]).includes(value)) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected the option ${name} to be ${known.join(' or ')}, got ${quote(value)}`,
    { [name]: value },
  );
}
