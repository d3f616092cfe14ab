import { ChinaAseanError, quote } from '../../errors.js';
import { requireKeys } from '../../requireKeys.js';

/** How many days the intervals around the Lunar New Year have. */
export interface LunarNewYearDays {
  /** The days that end the day before, 1 to 20. Default: 6. */
  readonly before?: number | undefined;
  /** The days that begin with the Lunar New Year itself, 1 to 150. Default: 7, the length of the holiday. */
  readonly during?: number | undefined;
  /** The days that follow, 1 to 150. Default: 8; with a holiday of 7 days they end with the Lantern Festival. */
  readonly after?: number | undefined;
}

// the earliest Lunar New Year is 21 January: with 20 days before it an interval does not leave its year
const LONGEST = { before: 20, during: 150, after: 150 } as const;

/** @internal The days of each interval, checked. */
export function readDays(options: LunarNewYearDays, caller: string): Readonly<Record<keyof LunarNewYearDays, number>> {
  requireKeys(caller, options, LONGEST);
  const { before = 6, during = 7, after = 8 } = options;
  const days = { before, during, after };
  for (const name of ['before', 'during', 'after'] as const) {
    const given = days[name];
    if (Number.isInteger(given) && given >= 1 && given <= LONGEST[name]) continue;
    const expected = `expected a whole number of days ${name} the Lunar New Year, 1 to ${LONGEST[name]}`;
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(given)}`, { [name]: given });
  }
  return days;
}
