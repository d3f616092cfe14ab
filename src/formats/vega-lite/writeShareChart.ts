import { ChinaAseanError } from '../../errors.js';
import { compare, roundTo, shiftPoint, subtract, type DecimalText } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import type { ChartOptions } from './chartOptions.js';
import { codeWordsOf } from './codeWordsOf.js';
import { levelsFrom } from './levelsFrom.js';
import { notesOnWindows } from './notesOnWindows.js';
import { pageOf } from './pageOf.js';
import { readChart, type Chart } from './readChart.js';
import { recordChecks } from './recordChecks.js';
import { orderOf, sharesIn, stackOf, type Segment, type SharesOfWindow } from './shareSegments.js';
import { sharePanel } from './sharePanel.js';
import { seriesByPartner } from './seriesByPartner.js';
import { STYLE } from './style.js';
import { titleOf } from './titleOf.js';
import type { VegaLiteSpec } from './vegaLiteSpec.js';
import { windowAxis, type WindowAxis } from './windowAxis.js';

const CALLER = 'writeShareChart';

/** What {@link writeShareChart} may be told. */
export interface ShareChartOptions<U extends Unit = Unit> extends ChartOptions {
  /** The total, as it was published for the same windows. Default: the sum of the partners, where none of them is missing. */
  readonly total?: Series<U> | readonly Observation<U>[] | undefined;
}

/**
 * Writes a chart of the shares of partners over time: a stacked bar for each window.
 *
 * Shape: the partner that is largest in the last window is the lowest in every bar. Others are what the partners leave of a
 * total that is given; without one there are none. Of a window in which a partner is missing, the known shares of a given
 * total are drawn and the rest is white; without a total nothing is. A missing window is left blank. Shares are those of
 * `shares`; how far the bounds reach is told below, and is in the data. Units: the axis is in per cent, the data in ratios.
 *
 * @param levels - Observations that differ in the partner and the window only; at most eight partners.
 * @param options - The total; title, language, width, and the records of sources, partners, indicators and assets.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-argument` when there are more than eight partners, or one is not named, the windows are of
 *   several lengths and do not begin on one day, or an option is none; `mixed-series` when the levels differ in more; `overlapping-partners` when one
 *   partner holds another.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { writeShareChart } from 'china-asean/vega-lite';
 *
 * const filter = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny', periodKind: 'month' } as const;
 * const trade = selectObservations(dataset, filter);
 * const members = trade.filter(({ partner }) => ['VN', 'MY', 'ID', 'TH', 'SG', 'PH'].includes(partner ?? ''));
 * const total = trade.filter(({ partner }) => partner === 'ASEAN');
 * const { sources, partners, indicators } = dataset;
 * const spec = writeShareChart(members, { total, sources, partners, indicators });
 * spec.title.subtitle; // => ["Per cent of the published total; as counted by China's customs, in yuan"]
 */
export function writeShareChart<U extends Unit>(
  levels: readonly Observation<U>[],
  options: ShareChartOptions<U> = {},
): VegaLiteSpec {
  const chart = readChart(CALLER, options, { ...recordChecks(), total: OPTION_CHECKS.later });
  const { words, language, partnerName } = chart;
  const byPartner = seriesByPartner(chart, levels);
  if (byPartner.size > STYLE.ranks.length) {
    const message = `${CALLER}: expected at most ${STYLE.ranks.length} partners, got ${byPartner.size}; leave the small ones out and give the total: they are then the others`;
    throw new ChinaAseanError('invalid-argument', message, { partners: byPartner.size });
  }
  const total = options.total === undefined ? null : levelsFrom(chart, options.total);
  const drawn = [...byPartner.values()].flatMap(({ observations }) => observations);
  const windows = [...new Set(drawn.map(({ period }) => period))];
  const all = windows.map((window) => sharesIn(chart, byPartner, total, window));
  const known = all.filter(({ shares: some }) => [...some.values()].some(({ value }) => value !== null));
  const axis = windowAxis(
    CALLER,
    (known.length === 0 ? all : known).map(({ window }) => window),
    language,
  );
  const found = axis.domain.flatMap((window) => all.filter((one) => one.window === window));
  const order = orderOf(found, [...byPartner.keys()]);
  const values = found.flatMap((one) => stackOf(chart, one, order));
  const names = [
    ...order.map((id, index) => ({ name: partnerName(id), color: STYLE.ranks[index] ?? STYLE.rest })),
    ...(total === null ? [] : [{ name: words.others, color: STYLE.rest }]),
  ];
  const shown = new Set(values.map(({ window }) => window));
  const missing = axis.domain.filter((window) => !shown.has(window));
  const counted = [...drawn, ...(total?.observations ?? [])].filter(({ period }) => shown.has(period));
  const firstKey = byPartner.values().next().value?.key;
  const { partner: _one, ...shared } = firstKey ?? { indicator: '', basis: 'press' };
  return pageOf(chart, {
    title: titleOf(
      chart,
      total === null ? shared : { ...shared, partner: total.key.partner },
      axis.span,
      words.byPartner,
    ),
    subtitle: [total === null ? words.shareOfSum : words.shareOfTotal, codeWordsOf(language).bases[shared.basis]].join(
      words.semicolon,
    ),
    description: describe(chart, values, axis),
    values,
    panels: [sharePanel(chart, axis, values, names)],
    notes: [
      ...notesOnShares(chart, values, found, total !== null),
      ...notesOnWindows(chart, counted, { domain: axis.domain, missing }),
    ],
    sources: counted.map(({ source }) => source),
  });
}

function notesOnShares(
  { words }: Chart,
  values: readonly Segment[],
  found: readonly SharesOfWindow[],
  isGiven: boolean,
): readonly string[] {
  const distances = values.flatMap(({ exact, exactLow, exactHigh }) => [
    ...(exactLow === null ? [] : [subtract(exact, exactLow)]),
    ...(exactHigh === null ? [] : [subtract(exactHigh, exact)]),
  ]);
  const widest = distances.reduce<DecimalText>((a, b) => (compare(a, b) < 0 ? b : a), '0');
  const places = [1, 2, 3].find((decimals) => compare(shiftPoint(widest, 2), shiftPoint('1', -decimals)) >= 0) ?? 4;
  const points = roundTo(shiftPoint(widest, 2), places, 'up').replace(/\.?0+$/u, '');
  const isPartial =
    isGiven &&
    found.some((one) => one.rest?.value === null && [...one.shares.values()].some(({ value }) => value !== null));
  return [
    ...(compare(widest, '0') > 0 ? [words.shareBounds(points)] : []),
    ...(values.some(({ open }) => open !== null) ? [words.shareOpen] : []),
    ...(isPartial ? [words.incomplete] : []),
  ];
}

function describe({ words }: Chart, values: readonly Segment[], axis: WindowAxis): string {
  const last = axis.domain.findLast((window) => values.some((value) => value.window === window));
  const drawn = values.filter(({ window }) => window === last);
  const parts = drawn.map(({ name, label }) => `${name} ${label}%`);
  return (drawn[0]?.when ?? '') + words.colon + parts.join(words.list) + words.stop;
}
