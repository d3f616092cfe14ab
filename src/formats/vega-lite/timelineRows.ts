import type { AgreementStatus, AgreementVersion } from '../../model/agreement.js';
import type { Milestone } from '../../model/milestone.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { DateText } from '../../period/period.js';
import { plainText } from './plainText.js';
import type { Chart } from './readChart.js';
import { startOf } from './startOf.js';
import { statusSpans, type StatusSpan } from './statusSpans.js';
import { STYLE } from './style.js';
import { textWidth } from './textWidth.js';
import { TIMELINE } from './timelineSizes.js';
import { wrapText } from './wrapText.js';
import { yearsOf } from './yearsOf.js';

/** @internal Something on a timeline. */
export interface TimelineRow {
  readonly kind: 'version' | 'bar' | 'tick' | 'milestone';
  readonly version: string;
  readonly y: number;
  readonly from: DateText;
  readonly to: DateText;
  /** The two days as years and parts of them. */
  readonly start: number;
  readonly end: number;
  readonly status: StatusSpan['status'] | null;
  readonly text: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right';
  readonly date: string | null;
  readonly source: string | null;
}

/** @internal Where a version stands, and what of it is written out. */
export interface Layout {
  readonly day: DateText;
  readonly y: number;
  readonly isNamed: (milestone: Milestone) => boolean;
  readonly placeOf: (date: DateText) => number;
}

/** @internal A version: its name, its bar, ticks and milestones, and how high they are together. */
export function timelineRows(
  { words, language, nameOf, width }: Chart,
  version: AgreementVersion,
  milestones: readonly Milestone<AgreementStatus>[],
  { day, y, isNamed, placeOf }: Layout,
): { readonly rows: readonly TimelineRow[]; readonly height: number } {
  const name = nameOf(version.names);
  const middle = y + TIMELINE.name + TIMELINE.bar / 2;
  const common = { version: version.id, y: middle, lines: [], align: 'left', status: null, date: null } as const;
  const between = (from: DateText, to: DateText): Pick<TimelineRow, 'from' | 'to' | 'start' | 'end'> => ({
    from,
    to,
    start: yearsOf(from),
    end: yearsOf(to),
  });
  const bars = statusSpans(version, day).map(({ from, to, status, source }) => ({
    ...common,
    ...between(from, to),
    kind: 'bar' as const,
    status,
    text: name + words.colon + words.statuses[status],
    source,
  }));
  const first = bars[0]?.from ?? day;
  const heading = {
    ...common,
    ...between(first, day),
    kind: 'version' as const,
    y: y + TIMELINE.name / 2,
    text: name,
    source: null,
  };
  let below = y + TIMELINE.name + TIMELINE.bar;
  const others = milestones.map((milestone): TimelineRow => {
    const { date, title, status = null, source } = milestone;
    const text = formatPeriod(date, language) + words.colon + plainText(title);
    const from = startOf(milestone);
    const row = { ...common, ...between(from, periodBounds(date).last), text, date, status, source };
    if (!isNamed(milestone)) return { ...row, kind: 'tick' };
    const label = labelBeside(text, placeOf(from), width);
    const height = TIMELINE.row + TIMELINE.line * (label.lines.length - 1);
    below += height;
    return { ...row, ...label, kind: 'milestone', y: below - height + TIMELINE.row / 2 };
  });
  return { rows: [...bars, { ...heading, ...labelBeside(name, placeOf(first), width) }, ...others], height: below - y };
}

// to the right of its date, or to the left of it, or in several lines on the side that is wider
function labelBeside(text: string, place: number, width: number): Pick<TimelineRow, 'lines' | 'align'> {
  const [left, right] = [place - TIMELINE.gap, width - place - TIMELINE.gap];
  const needed = textWidth(text, STYLE.label);
  if (needed <= right) return { lines: [text], align: 'left' };
  if (needed <= left) return { lines: [text], align: 'right' };
  return { lines: wrapText(text, Math.max(left, right), STYLE.label), align: left > right ? 'right' : 'left' };
}
