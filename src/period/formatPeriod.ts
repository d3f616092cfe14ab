import { ChinaAseanError, quote } from '../errors.js';
import { inChinese } from './inChinese.js';
import { inEnglish } from './inEnglish.js';
import type { Period, PeriodKind } from './period.js';
import { dateText, daysOf, kindOf, windowOf, type Window } from './window.js';

/** Whose spelling is wanted. */
export type PeriodStyle = 'sdmx' | 'iso' | 'eurostat' | 'world-bank' | 'comtrade' | 'en' | 'zh';

type Spelling = (period: Period, window: Window) => string;
type Spellings = Readonly<Partial<Record<PeriodKind, Spelling>>>;

const asItStands: Spelling = (period) => period;
const monthAfterM: Spelling = (period) => period.replace(/-(\d\d)$/u, 'M$1');
const withoutHyphen: Spelling = (period) => period.replace('-', '');

const CODES: Readonly<Record<Exclude<PeriodStyle, 'iso' | 'en' | 'zh'>, Spellings>> = {
  sdmx: {
    year: (period) => `${period}-A1`,
    'half-year': asItStands,
    trimester: asItStands,
    quarter: asItStands,
    month: (period) => period.replace(/-(\d\d)$/u, '-M$1'),
    week: asItStands,
    day: asItStands,
    months: asItStands,
    days: (_, window) => `${firstDay(window)}/P${lengthOf(window)}D`,
  },
  eurostat: {
    year: asItStands,
    'half-year': asItStands,
    quarter: asItStands,
    month: asItStands,
    week: asItStands,
    day: asItStands,
  },
  'world-bank': { year: asItStands, quarter: withoutHyphen, month: monthAfterM },
  comtrade: { year: asItStands, month: withoutHyphen },
};

/**
 * Writes a period as a statistics system spells it, or for a reader.
 *
 * Shape: `sdmx` reporting periods and time ranges; `iso` first and last day; `eurostat`, `world-bank` and `comtrade`
 * codes; `en` English, `zh` Chinese. What is written so is read again as the same period: codes by `parsePeriod`, English
 * and Chinese by `periodFromText`. Source: [docs/periods.md](../../docs/periods.md).
 *
 * @param period - The period.
 * @param style - Whose spelling.
 * @returns The text, the same in every locale.
 * @throws ChinaAseanError `unrepresentable-period` when the style has no spelling for such a window; `invalid-period` when
 *   the text is not canonical; `invalid-argument` when there is no such style.
 *
 * @example
 * import { formatPeriod } from 'china-asean';
 *
 * formatPeriod('2025-01-01/P7M', 'en'); // => 'January–July 2025'
 * formatPeriod('2025-01-01/P7M', 'zh'); // => '2025年1—7月'
 * formatPeriod('2025-07', 'comtrade'); // => '202507'
 * formatPeriod('2025-S1', 'comtrade'); // throws ChinaAseanError unrepresentable-period
 */
export function formatPeriod(period: Period, style: PeriodStyle): string {
  const window = windowOf(period, 'formatPeriod');
  if (style === 'en') return inEnglish(window);
  if (style === 'zh') return inChinese(window);
  if (style === 'iso') return `${firstDay(window)}/${dateText(daysOf(window).last)}`;
  const codes = Object.hasOwn(CODES, style) ? CODES[style] : undefined;
  if (codes === undefined) {
    const styles = [...Object.keys(CODES), 'iso', 'en', 'zh'].join(', ');
    throw new ChinaAseanError('invalid-argument', `formatPeriod: expected a style of ${styles}, got ${quote(style)}`, {
      style,
    });
  }
  const spell = codes[kindOf(window)];
  if (spell !== undefined) return spell(period, window);
  throw new ChinaAseanError(
    'unrepresentable-period',
    `formatPeriod: expected a ${Object.keys(codes).join(', ')} for the style ${style}, got ${period}; iso, en and zh write any`,
    { period, style },
  );
}

function firstDay(window: Window): string {
  const { first } = daysOf(window);
  return first === null ? '..' : dateText(first);
}

function lengthOf(window: Window): number {
  const { first, last } = daysOf(window);
  return last - (first ?? last) + 1;
}
