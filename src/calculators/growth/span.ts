import { ChinaAseanError, excerpt, quote } from '../../errors.js';
import { divide, type DecimalText } from '../../figure/decimal.js';
import type { Period } from '../../period/period.js';
import { isMonthWindow, monthWindow, periodOf, windowOf } from '../../period/window.js';
import { requireKeys } from '../../requireKeys.js';

/** Growth from one window to another. */
export interface GrowthEndpoints {
  /** The window of the base. */
  readonly from: Period;
  /** The window of the later level. */
  readonly to: Period;
}

/** Growth in each year of a range, as Chinese yearbooks state it: the base is the year before the range. */
export interface GrowthRange {
  /** The range, a year or several: '2016-01-01/P5Y' has five years of growth, from 2015 to 2020. */
  readonly during: Period;
}

/** What an average growth rate is the average of: growth between two windows, or growth in each year of a range. */
export type GrowthSpan = GrowthEndpoints | GrowthRange;

/** @internal The two windows of a span, how many months lie between them, and how the caller named them. */
export interface Endpoints {
  /** The window of the base; `null` before the first year of the calendar. */
  readonly from: Period | null;
  readonly to: Period;
  /** The months from the one to the other; `null` where the windows are not of whole months, and of one length. */
  readonly months: number | null;
  readonly options: Readonly<Record<string, string>>;
}

const EITHER =
  "expected either { from: '1980', to: '2004' } or { during: '1981-01-01/P24Y' }, which are the same: 24 years of growth " +
  'since 1980, which a Chinese yearbook labels 1981–2004 and others 1980–2004';

/** @internal Reads a span; a bare range is refused, since it is read in two ways. */
export function readSpan(caller: string, span: GrowthSpan): Endpoints {
  const names = { from: true, to: true, during: true } as const;
  const { from, to, during } = fieldsOf<Partial<GrowthEndpoints & GrowthRange>>(caller, span, names, EITHER);
  if (during !== undefined && from === undefined && to === undefined) return endpointsOf(caller, during);
  if (during === undefined && from !== undefined && to !== undefined) return endpointsAt(caller, from, to);
  throw refusal(caller, EITHER, span);
}

/** @internal Reads a span that must name its two windows. */
export function readEndpoints(caller: string, endpoints: GrowthEndpoints): Endpoints & { readonly from: Period } {
  const expected = "expected { from, to } such as { from: '2024-Q1', to: '2024-Q2' }";
  const { from, to } = fieldsOf<Partial<GrowthEndpoints>>(caller, endpoints, { from: true, to: true }, expected);
  if (from !== undefined && to !== undefined) return endpointsAt(caller, from, to);
  throw refusal(caller, expected, endpoints);
}

function fieldsOf<T extends object>(
  caller: string,
  span: T,
  names: Readonly<Record<keyof T, true>>,
  expected: string,
): T {
  if (typeof span !== 'object' || span === null) throw refusal(caller, expected, span);
  requireKeys(caller, span, names, 'windows');
  return span;
}

function endpointsAt(caller: string, from: Period, to: Period): Endpoints & { readonly from: Period } {
  return { from, to, months: monthsBetween(caller, from, to), options: { from, to } };
}

function refusal(caller: string, expected: string, span: unknown): ChinaAseanError {
  const isRecord = typeof span === 'object' && span !== null;
  const got = isRecord ? `a record of ${excerpt(Object.keys(span).join(', ')) || 'nothing'}` : quote(span);
  return new ChinaAseanError('invalid-argument', `${caller}: ${expected}; got ${got}`);
}

function endpointsOf(caller: string, during: Period): Endpoints {
  const range = windowOf(during, caller);
  if (!isMonthWindow(range) || range.months % 12 !== 0) {
    const expected = "expected a range of whole years such as '2024' or '2016-01-01/P5Y'";
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(during)}`, { during });
  }
  const yearAt = (start: number): Period | null => {
    const year = monthWindow(Math.floor(start / 12), (start % 12) + 1, 12);
    return year === null ? null : periodOf(year);
  };
  const to = yearAt(range.start + range.months - 12) ?? during;
  return { from: yearAt(range.start - 12), to, months: range.months, options: { during } };
}

function monthsBetween(caller: string, from: Period, to: Period): number | null {
  const [base, current] = [windowOf(from, caller), windowOf(to, caller)];
  if (!isMonthWindow(base) || !isMonthWindow(current) || base.months !== current.months) return null;
  return current.start - base.start;
}

/** @internal A number of months in years, to 34 digits. */
export function inYears(months: number): DecimalText {
  return divide(`${months}`, '12');
}
