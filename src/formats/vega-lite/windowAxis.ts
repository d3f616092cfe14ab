import { ChinaAseanError } from '../../errors.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import { gapsBetween } from '../../period/gapsBetween.js';
import { periodBounds } from '../../period/periodBounds.js';
import { periodKind } from '../../period/periodKind.js';
import type { Period } from '../../period/period.js';
import type { VegaLiteView } from './vegaLiteSpec.js';

const YEAR = /^\d{4}(?=$|-)/u;
const MOST_LABELS = 26;
const ENGLISH = /^(.*?)(?: of)? (\d{4})$/u;
const CHINESE = /^(\d{4})年(.+)$/u;
const MONTHS = /\p{Lu}\p{Ll}{3,}/gu;

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
 * railway has carried since it was opened. Those are told by their last days.
 *
 * @internal
 */
export function windowAxis(caller: string, periods: readonly Period[], language: 'en' | 'zh'): WindowAxis {
  const known = [...new Set(periods)].sort(comparePeriods);
  refuseMixture(caller, known);
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

function seasonOf(period: Period): string {
  return period.replace(YEAR, '');
}

function refuseMixture(caller: string, periods: readonly Period[]): void {
  const [first] = periods;
  if (first === undefined) {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected at least one window, got none`);
  }
  const sortOf = (period: Period): string => {
    const kind = periodKind(period);
    if (kind === 'months') return seasonOf(period);
    return kind === 'days' ? `since ${periodBounds(period).first ?? ''}` : kind;
  };
  const other = periods.find((period) => sortOf(period) !== sortOf(first));
  if (other === undefined) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected windows of one sort and length, got ${first} and ${other}; choose by periodKind`,
    { first, other },
  );
}

// the year stands below the first window of it
function labelsOf(domain: readonly Period[], language: 'en' | 'zh'): readonly (readonly string[])[] {
  let before = '';
  return domain.map((period) => {
    const [part, year] = language === 'zh' ? inChinese(period) : inEnglish(period);
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
  return [part.replace(MONTHS, (month) => month.slice(0, 3)), year];
}

function inChinese(period: Period): readonly [string, string] {
  if (periodKind(period) === 'year') return ['', period];
  const text = formatPeriod(labelled(period), 'zh');
  const [, year = '', part = text] = CHINESE.exec(text) ?? [];
  return [part, year];
}

// what ends on a day is told by it
function labelled(period: Period): Period {
  const kind = periodKind(period);
  return kind === 'days' || kind === 'until' ? periodBounds(period).last : period;
}

function spanOf(domain: readonly Period[], language: 'en' | 'zh'): string {
  const first = domain[0] ?? '2000';
  const last = domain.at(-1) ?? first;
  const [from, to] = [formatPeriod(first, language), formatPeriod(last, language)];
  if (first === last || periodKind(first) === 'days') return to;
  if (periodKind(first) === 'month' && first.slice(0, 4) === last.slice(0, 4)) {
    return language === 'zh' ? `${from}至${to.slice(5)}` : `${from.slice(0, -5)} to ${to}`;
  }
  if (periodKind(first) === 'year') return language === 'zh' ? `${first}—${to}` : `${from}–${to}`;
  return language === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}
