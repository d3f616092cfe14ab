import { ChinaAseanError, quote } from '../../errors.js';
import { requireKeys } from '../../requireKeys.js';

/** @internal What an option may be: whatever is accepted, and how that is called. */
export interface OptionTest {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** @internal What an option may be: one of some words, or what passes a test. */
export type OptionCheck = readonly string[] | OptionTest;

/** @internal Refuses options that are no record, names that no option has, and values that an option does not take; `undefined` is none. */
export function checkOptions(caller: string, options: unknown, checks: Readonly<Record<string, OptionCheck>>): void {
  requireKeys(caller, options, checks);
  const refuse = (expected: string, value: unknown, name: string): never => {
    const message = `${caller}: expected ${expected}, got ${quote(value)}`;
    throw new ChinaAseanError('invalid-argument', message, { [name]: value });
  };
  for (const [name, value] of Object.entries(options as object)) {
    const check = checks[name];
    if (value === undefined || check === undefined) continue;
    if ('accepts' in check) {
      if (!check.accepts(value)) refuse(`${check.expected} as the option ${name}`, value, name);
    } else if (!(check as readonly unknown[]).includes(value)) {
      refuse(`the option ${name} to be ${check.join(' or ')}`, value, name);
    }
  }
}
