import type { DecimalText } from '../../figure/decimal.js';
import { fraction, minus, toDecimal } from '../../figure/fraction.js';
import type { Period } from '../../period/period.js';
import { calculated, withDetails, type Work } from '../common/outcome.js';
import type { Result } from '../result.js';
import { readDays, type LunarNewYearDays } from './readDays.js';
import { readSeason, type Season, type WindowDays } from './readSeason.js';

/** A regressor, and the two numbers of which it is the difference. */
export type LunarNewYearRegressor = Result<'ratio'> & {
  /** The share of the interval that lies in the window. */
  readonly proportion: DecimalText;
  /** The mean of that share over the same window of the years 1990 to 2050. */
  readonly mean: DecimalText;
};

/** The three regressors of a window. */
export interface LunarNewYearRegressors {
  /** Of the days before the Lunar New Year. */
  readonly before: LunarNewYearRegressor;
  /** Of the days of the holiday, from the Lunar New Year itself. */
  readonly during: LunarNewYearRegressor;
  /** Of the days after the holiday. */
  readonly after: LunarNewYearRegressor;
}

/**
 * What seasonal adjustment needs to know of a moving holiday: how much of the days before, during and after the Lunar New
 * Year a window holds, less what it holds on average. No adjustment is estimated here.
 *
 * Shape: days of the interval in the window / days of the interval − the mean of that share over the same window of
 * 1990 to 2050. Exact but for the last division. Units: ratios; the mean of a regressor over those years is 0.
 * Intervals: the days that end the day before, those that begin with the day itself, those that follow them.
 * Source: [docs/methods.md](../../../docs/methods.md#lunar-new-year-regressors).
 *
 * @param period - A window of whole months, a year at most, within 1990 to 2050.
 * @param options - How many days each interval has.
 * @returns Three ratios, each with the share and the mean that it is made of.
 * @throws ChinaAseanError `invalid-argument` when the window is another, or the days are not whole numbers from 1 to 20
 *   (before) or to 150 (during, after), or an option is unknown; `invalid-period` when the text is not canonical.
 *
 * @example
 * import { lunarNewYearRegressors } from 'china-asean';
 *
 * const { before, during } = lunarNewYearRegressors('2025-01'); // the year began on 29 January
 * before.proportion; // => '1'
 * during.proportion; // => '0.4285714285714285714285714285714286'
 * during.value; // => '0.1569086651053864168618266978922717'
 */
export function lunarNewYearRegressors(period: Period, options: LunarNewYearDays = {}): LunarNewYearRegressors {
  const season = readSeason(period, 'lunarNewYearRegressors');
  const days = readDays(options, 'lunarNewYearRegressors');
  const regressor = (range: DayRange): LunarNewYearRegressor => {
    const method = `share of the days ${range.first} to ${range.last} from the Lunar New Year − its mean of 1990–2050`;
    return regressorOf({ method, inputs: {}, period, options: { ...days } }, season, range);
  };
  return Object.freeze({
    before: regressor({ first: -days.before, last: -1 }),
    during: regressor({ first: 0, last: days.during - 1 }),
    after: regressor({ first: days.during, last: days.during + days.after - 1 }),
  });
}

// days counted from the Lunar New Year, which is 0; both ends included
interface DayRange {
  readonly first: number;
  readonly last: number;
}

function regressorOf(work: Work, { window, alike }: Season, range: DayRange): LunarNewYearRegressor {
  const length = range.last - range.first + 1;
  const total = alike.reduce((sum, other) => sum + countDays(other, range), 0);
  const proportion = fraction(`${countDays(window, range)}`, `${length}`);
  const mean = fraction(`${total}`, `${length * alike.length}`);
  const centred = minus(proportion, mean);
  const bounds = { low: toDecimal(centred, 'down'), high: toDecimal(centred, 'up') };
  const result = calculated(work, 'ratio', toDecimal(centred), bounds);
  return withDetails(result, { proportion: toDecimal(proportion), mean: toDecimal(mean) });
}

// the days of a range around each Lunar New Year that lie in a window
function countDays({ first, last, newYears }: WindowDays, range: DayRange): number {
  return newYears.reduce((sum, newYear) => {
    const days = Math.min(last, newYear + range.last) - Math.max(first, newYear + range.first) + 1;
    return sum + Math.max(days, 0);
  }, 0);
}
