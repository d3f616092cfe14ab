import { ChinaAseanError } from '../../errors.js';
import { once } from '../../once.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import { gapsBetween } from '../../period/gapsBetween.js';
import { periodBounds } from '../../period/periodBounds.js';
import { periodKind } from '../../period/periodKind.js';
import type { DateText, Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import type { VegaLiteView } from './vegaLiteSpec.js';
import { yearSpan } from './yearSpan.js';

const YEAR = /^\d{4}(?=$|-)/u;
const MOST_LABELS = 26;
const ENGLISH = /^(.*?)(?: of)? (\d{4})$/u;
const CHINESE = /^(\d{4})年(.+)$/u;
const MONTHS = /* @__PURE__ */ once(() => new RegExp('\\p{Lu}\\p{Ll}{3,}', 'gu'));

/** @internal The windows of a chart side by side, the missing ones too. */
export interface WindowAxis {
  /** All windows, in order. */
  readonly domain: readonly Period[];
  /** The channel that places a mark by its window. */
  readonly channel: (range: readonly [number, number], axis: VegaLiteView) => VegaLiteView;
  /** The first and the last window, for a title. */
  readonly span: string;
}

/**
 * Puts windows of one sort on an axis; windows of several lengths are refused, unless all begin on one day: such as what a
 * railway has carried since it was opened, or what was traded from January on. Those are told by their last days or months.
 *
 * @internal
 */
export function windowAxis(
  caller: string,
  periods: readonly Period[],
  language: 'en' | 'zh',
  choice: string = 'periodKind',
): WindowAxis {
  for (const period of periods) windowOf(period, caller);
  const known = [...new Set(periods)].sort(comparePeriods);
  refuseMixture(caller, known, choice);
  const domain = [...new Set([...known, ...gapsBetween(known)])].sort(comparePeriods);
  const labels = labelsOf(domain, language);
  const isCrowded = domain.length > MOST_LABELS && labels.some(({ length }) => length > 1);
  const years = domain.filter((_, index) => (labels[index]?.length ?? 0) > 1);
  const lines = domain.map((_, index) => (isCrowded ? labels[index]?.slice(1) : labels[index]));
  const lookUp = `${JSON.stringify(lines)}[indexof(${JSON.stringify(domain)}, datum.value)]`;
  const common = {
    domain: false,
    ticks: false,
    labelPadding: 6,
    labelAngle: 0,
    labelOverlap: 'greedy',
    labelExpr: lookUp,
    labelLineHeight: 13,
  };
  return {
    domain,
    channel: (range, axis) => ({
      field: 'window',
      type: 'ordinal',
      title: null,
      scale: { type: 'band', domain, range, paddingInner: 0.28, paddingOuter: 0.14 },
      axis: { ...common, ...(isCrowded ? { values: years } : {}), ...axis },
    }),
    span: spanOf(domain, language),
  };
}

function refuseMixture(caller: string, periods: readonly Period[], choice: string): void {
  if (periods.length === 0) {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected at least one window, got none`);
  }
  if (areOfOneSort(periods)) return;
  // where no two differ in both, all begin on one day
  for (const first of periods) {
    const other = periods.find((period) => sortOf(period) !== sortOf(first) && startOf(period) !== startOf(first));
    if (other === undefined) continue;
    const message = `${caller}: expected windows of one sort and length, or from one day on, got ${first} and ${other}; choose by ${choice}`;
    throw new ChinaAseanError('invalid-argument', message, { first, other });
  }
}

function areOfOneSort(periods: readonly Period[]): boolean {
  return new Set(periods.map(sortOf)).size === 1;
}

function startOf(period: Period): DateText | null {
  return periodBounds(period).first;
}

// no run of days is of the sort of another: they come in no row
function sortOf(period: Period): string {
  const kind = periodKind(period);
  if (kind === 'months') return period.replace(YEAR, '');
  return kind === 'days' ? period : kind;
}

// the year stands below the first window of it
function labelsOf(domain: readonly Period[], language: 'en' | 'zh'): readonly (readonly string[])[] {
  const partsOf = language === 'zh' ? inChinese : inEnglish;
  const isByDay = domain.some((period) => periodKind(period) === 'days');
  const isByMonth = !isByDay && !areOfOneSort(domain);
  let before = '';
  return domain.map((period) => {
    const { last } = periodBounds(period);
    const [part, year] = isByMonth ? monthsOf(period, partsOf) : partsOf(isByDay ? last : period);
    const lines = year === before || year === '' ? [part] : [part, year];
    before = year;
    return part === '' ? [year] : lines;
  });
}

function inEnglish(period: Period): readonly [string, string] {
  const kind = periodKind(period);
  if (kind === 'year') return ['', period];
  if (kind === 'half-year') return [period.slice(5).replace('S', 'H'), period.slice(0, 4)];
  if (kind === 'quarter') return [period.slice(5), period.slice(0, 4)];
  const text = formatPeriod(labelled(period), 'en');
  const [, part = text, year = ''] = ENGLISH.exec(text) ?? [];
  return [part.replace(MONTHS(), (month) => month.slice(0, 3)), year];
}

function inChinese(period: Period): readonly [string, string] {
  if (periodKind(period) === 'year') return ['', period];
  const text = formatPeriod(labelled(period), 'zh');
  const [, year = '', part = text] = CHINESE.exec(text) ?? [];
  return [part, year];
}

// the months of a window from January on, also of a quarter or a year: January to March beside January to April
function monthsOf(period: Period, partsOf: typeof inEnglish): readonly [string, string] {
  if (periodKind(period) === 'months') return partsOf(period);
  const { first, last } = periodBounds(period);
  const [from] = partsOf((first ?? last).slice(0, 7) as Period);
  const [to, year] = partsOf(last.slice(0, 7) as Period);
  if (from === to) return [to, year];
  return [to.endsWith('月') ? `${from.slice(0, -1)}—${to}` : `${from}–${to}`, year];
}

// what ends on a day is told by it
function labelled(period: Period): Period {
  return periodKind(period) === 'until' ? periodBounds(period).last : period;
}

function spanOf(domain: readonly Period[], language: 'en' | 'zh'): string {
  const first = domain[0] ?? '2000';
  const last = domain.at(-1) ?? first;
  const [from, to] = [formatPeriod(first, language), formatPeriod(last, language)];
  if (first === last || !areOfOneSort(domain)) return to;
  if (periodKind(first) === 'month' && first.slice(0, 4) === last.slice(0, 4)) {
    return language === 'zh' ? `${from}至${to.slice(5)}` : `${from.slice(0, -5)} to ${to}`;
  }
  if (periodKind(first) === 'year') return yearSpan(first, last, language);
  return language === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}
