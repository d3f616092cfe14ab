import { ChinaAseanError, quote } from '../../errors.js';
import { FIRST_NEW_YEAR, LAST_NEW_YEAR, lunarNewYear } from '../../period/lunarNewYear.js';
import type { Period } from '../../period/period.js';
import { dayFromText, daysOf, isMonthWindow, windowOf, type MonthWindow } from '../../period/window.js';

/** @internal The days of a window, and the Lunar New Years of the one or two years in which it lies. */
export interface WindowDays {
  readonly first: number;
  readonly last: number;
  readonly newYears: readonly number[];
}

/** @internal A window of months, and the same window of every year in which the table of Lunar New Years covers it. */
export interface Season {
  readonly window: WindowDays;
  readonly alike: readonly WindowDays[];
}

const FIRST_MONTH = /* @__PURE__ */ (() => 12 * FIRST_NEW_YEAR)();
const LAST_MONTH = /* @__PURE__ */ (() => 12 * LAST_NEW_YEAR + 11)();

/** @internal Reads a window of whole months, a year at most, that the table of Lunar New Years covers. */
export function readSeason(period: Period, caller: string): Season {
  const window = windowOf(period, caller);
  if (!isMonthWindow(window) || window.months > 12 || !isCovered(window)) {
    const expected = `expected a window of whole months, a year at most, from ${FIRST_NEW_YEAR} to ${LAST_NEW_YEAR}`;
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(period)}`, { period });
  }
  const { start, months } = window;
  const years = Array.from({ length: LAST_NEW_YEAR - FIRST_NEW_YEAR + 1 }, (_, index) => FIRST_NEW_YEAR + index);
  const alike = years.map((year) => ({ start: 12 * year + (start % 12), months })).filter(isCovered);
  return { window: daysIn(window), alike: alike.map(daysIn) };
}

function isCovered({ start, months }: MonthWindow): boolean {
  return FIRST_MONTH <= start && start + months - 1 <= LAST_MONTH;
}

function daysIn(window: MonthWindow): WindowDays {
  const { first, last } = daysOf(window);
  const years = new Set([window.start, window.start + window.months - 1].map((month) => Math.floor(month / 12)));
  const newYears = [...years].map((year) => dayFromText(lunarNewYear(year)) ?? 0);
  return { first: first ?? last, last, newYears };
}
