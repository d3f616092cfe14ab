import type { Agreement, AgreementStatus, AgreementVersion } from '../../model/agreement.js';
import type { Milestone } from '../../model/milestone.js';
import { statusAt } from '../../model/statusAt.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import { parseDate } from '../../period/parseDate.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { DateText, Period } from '../../period/period.js';
import { ChinaAseanError } from '../../errors.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import type { ChartOptions } from './chartOptions.js';
import { pageOf } from './pageOf.js';
import { NARROW, readChart, type Chart } from './readChart.js';
import { startOf } from './startOf.js';
import { timelinePanel } from './timelinePanel.js';
import { timelineRows } from './timelineRows.js';
import { yearsOf } from './yearsOf.js';
import { yearSpan } from './yearSpan.js';
import type { VegaLiteSpec } from './vegaLiteSpec.js';

const CALLER = 'writeTimeline';
const BETWEEN = 16;

/** What {@link writeTimeline} may be told. */
export interface TimelineOptions extends Omit<ChartOptions, 'partners' | 'indicators' | 'assets'> {
  /** The day on which the bars end. Default: the last day that the agreement tells something of. */
  readonly date?: DateText | undefined;
  /** Which milestones have a line of their own: those that begin a status, or all. Default: `'status'`. */
  readonly milestones?: 'status' | 'all' | undefined;
}

/**
 * Writes a timeline of an agreement: for each version a bar that darkens from proposal to entry into force, and its milestones.
 *
 * Shape: what was in force on a day is what is dark above it. Where a milestone is dated to a month or a year, and after the
 * day on which the status was last looked up, the bar is white: the status is not known. Milestones that have no line of
 * their own are ticks on the bar. Below stands the status of each version on the last day, and when it was last looked up where
 * that was before.
 *
 * @param agreement - The agreement with its versions.
 * @param options - The last day, which milestones to write out; title, language, width, and the records of the sources.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-date` when the date is not a day; `invalid-argument` when no milestone lies before it, or
 *   an option is none.
 *
 * @example
 * import { getById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { writeTimeline } from 'china-asean/vega-lite';
 *
 * const cafta = getById(dataset.agreements, 'CAFTA');
 * const spec = writeTimeline(cafta, { date: '2026-09-22', sources: dataset.sources });
 * spec.title.text; // => ['China–ASEAN Free Trade Area, 2000–2026']
 */
export function writeTimeline(agreement: Agreement, options: TimelineOptions = {}): VegaLiteSpec {
  const chart = readChart(CALLER, options, { date: OPTION_CHECKS.later, milestones: ['status', 'all'] }, NARROW);
  const { words, language, nameOf, width } = chart;
  const { milestones: shown = 'status' } = options;
  const day = options.date === undefined ? lastDayOf(agreement) : parseDate(options.date);
  const versions = agreement.versions
    .map((version) => ({ version, milestones: before(version, day) }))
    .filter(({ milestones }) => milestones.length > 0);
  const first = versions.flatMap(({ milestones }) => milestones).map(startOf).sort()[0]; // prettier-ignore
  if (first === undefined) {
    const message = `${CALLER}: expected a milestone on or before ${day}, got none`;
    throw new ChinaAseanError('invalid-argument', message, { date: day });
  }
  const domain = [Number(first.slice(0, 4)), Number(day.slice(0, 4)) + 1] as const;
  const placeOf = (date: DateText): number => ((yearsOf(date) - domain[0]) / (domain[1] - domain[0])) * width;
  const isNamed = ({ status }: Milestone): boolean => shown === 'all' || status !== undefined;
  let y = 0;
  const values = versions.flatMap(({ version, milestones }) => {
    const { rows, height } = timelineRows(chart, version, milestones, { day, y, isNamed, placeOf });
    y += height + BETWEEN;
    return rows;
  });
  const isUnsure = values.some(({ kind, status }) => kind === 'bar' && status === 'unknown');
  return pageOf(chart, {
    title:
      nameOf(agreement.names) +
      words.comma +
      yearSpan(first.slice(0, 4) as Period, day.slice(0, 4) as Period, language),
    subtitle: words.timelineLine,
    description: values.flatMap(({ kind, text }) => (kind === 'milestone' || kind === 'version' ? [text] : [])).join(words.semicolon) + words.stop, // prettier-ignore
    values,
    panels: [timelinePanel(chart, values, domain, y - BETWEEN)],
    notes: [
      words.statusOn(formatPeriod(day, language), versions.map(({ version }) => statusText(chart, version, day)).join(words.semicolon)), // prettier-ignore
      ...(isUnsure ? [words.unsureDay] : []),
      ...(values.some(({ kind }) => kind === 'tick') ? [words.ticks] : []),
    ],
    sources: values.flatMap(({ kind, source }) => (kind === 'tick' || source === null ? [] : [source])),
  });
}

function statusText({ words, language, nameOf }: Chart, version: AgreementVersion, day: DateText): string {
  const { status, checked } = statusAt(version, day);
  const text = words.statusOf(nameOf(version.names), words.statuses[status]);
  if (checked === null || periodBounds(checked).last >= day) return text;
  return words.inBrackets(text, words.lastLook(formatPeriod(checked, language)));
}

function before(version: AgreementVersion, day: DateText): readonly Milestone<AgreementStatus>[] {
  return version.milestones
    .filter(({ date }) => startOf({ date }) <= day)
    .sort((a, b) => comparePeriods(a.date, b.date));
}

function lastDayOf({ versions }: Agreement): DateText {
  const days = versions.flatMap(({ milestones, checked }) => [
    ...milestones.map(({ date }) => date),
    ...(checked === undefined ? [] : [checked]),
  ]);
  return days.map((date) => periodBounds(date).last).sort().at(-1) ?? '2000-01-01'; // prettier-ignore
}
