import { rank } from '../../calculators/share/rank.js';
import { ChinaAseanError } from '../../errors.js';
import { compare } from '../../figure/decimal.js';
import { formatBounds } from '../../figure/formatFigure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import type { ChartOptions } from './chartOptions.js';
import { codeWordsOf } from './codeWordsOf.js';
import { levelMarks, type LevelFields } from './levelMarks.js';
import { notesOnBounds } from './notesOnBounds.js';
import { notesOnWindows } from './notesOnWindows.js';
import { openSign } from './openSign.js';
import { pageOf } from './pageOf.js';
import { sentence } from './sentence.js';
import { plotted } from './plotted.js';
import { readChart, type Chart } from './readChart.js';
import { recordChecks } from './recordChecks.js';
import { scaleOf, type Scale } from './scaleOf.js';
import { seriesByPartner } from './seriesByPartner.js';
import { STYLE } from './style.js';
import { titleOf } from './titleOf.js';
import type { VegaLiteSpec, VegaLiteView } from './vegaLiteSpec.js';
import { textWidth } from './textWidth.js';

const CALLER = 'writeRankChart';
const ROW = 24;
const PLACE = 34;
const WIDEST_NAME = 240;
const END = 64;

const FIELDS: LevelFields = {
  axis: 'x',
  value: 'value',
  low: 'low',
  high: 'high',
  open: 'open',
  label: 'label',
  labelAt: 'labelAt',
};

/**
 * Writes a chart of partners in order of size in one window: a bar for each, with its place before its name.
 *
 * Shape: the largest first; the bounds as error bars, arrows where a bound is open. Where the bounds do not tell who is ahead
 * the place is a range, `2–3`. Places are those of `rank`. Units: the axis names the scale and the unit; in the data `exact`
 * is in the unit itself.
 *
 * @param levels - Observations of one window that differ in the partner only; of several claims the more authoritative is drawn.
 * @param options - Title, language, width, and the records of sources, partners, indicators and assets.
 * @returns A specification; each call makes a new one, which is the caller's to change.
 * @throws ChinaAseanError `invalid-argument` when there are several windows, a partner is not named, or an option is none;
 *   `mixed-series` when the levels differ in more; `overlapping-partners` when one partner holds another.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 * import { writeRankChart } from 'china-asean/vega-lite';
 *
 * const filter = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny', period: '2024' } as const;
 * const trade = selectObservations(dataset, filter);
 * const members = trade.filter(({ partner }) => ['VN', 'MY', 'ID'].includes(partner ?? ''));
 * const { sources, partners, indicators } = dataset;
 * const spec = writeRankChart(members, { sources, partners, indicators });
 * spec.title.text; // => ['Trade in goods: China by partner, 2024']
 */
export function writeRankChart<U extends Unit>(
  levels: readonly Observation<U>[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const chart = readChart(CALLER, options, recordChecks());
  const { words, language } = chart;
  const byPartner = seriesByPartner(chart, levels);
  const period = onlyWindow(levels);
  const observations = [...byPartner.values()].flatMap((series: Series<U>) => series.observations);
  observations.sort(
    (a, b) => compare(b.figure.value, a.figure.value) || ((a.partner ?? '') < (b.partner ?? '') ? -1 : 1),
  );
  const [first] = observations;
  if (first === undefined) throw new ChinaAseanError('invalid-argument', `${CALLER}: expected observations, got none`);
  const scale = scaleOf(observations.map(({ figure }) => figure.value), first.figure.unit, language); // prettier-ignore
  const universe = Object.fromEntries(observations.map((one) => [one.partner ?? '', one] as const));
  const values = observations.map((one, row) => rowOf(chart, scale, one, row, placeOf(chart, universe, one)));
  const hasBounds = values.some(({ low, high }) => low !== null && high !== null && low < high);
  const { partner: _one, ...shared } = first;
  return pageOf(chart, {
    title: titleOf(chart, shared, formatPeriod(period, language), words.byPartner),
    subtitle: sentence(codeWordsOf(language).bases[first.basis]),
    description: scale.title + words.colon + values.map(({ place, name, label }) => `${place} ${name} ${label}`).join(words.semicolon) + words.stop, // prettier-ignore
    values,
    panels: [panel(chart, scale, first.figure.unit, values)],
    notes: [
      ...notesOnBounds(values.map(({ open }) => open), hasBounds, words, 'x'), // prettier-ignore
      ...(values.some(({ place }) => place.includes('–')) ? [words.tied] : []),
      ...notesOnWindows(chart, observations, { domain: [period], missing: [] }),
    ],
    sources: observations.map(({ source }) => source),
  });
}

function onlyWindow(levels: readonly Observation[]): Observation['period'] {
  const [first, other] = new Set(levels.map(({ period }) => period));
  if (first !== undefined && other === undefined) return first;
  const message = `${CALLER}: expected one window, got ${String(first)} and ${String(other)}`;
  throw new ChinaAseanError('invalid-argument', message, { first, other });
}

function placeOf<U extends Unit>(
  { partners }: Chart,
  universe: Readonly<Record<string, Observation<U>>>,
  { partner = '' }: Observation<U>,
): string {
  const { value, low, high } = rank(universe, partner, { partners });
  if (value === null) return '';
  return low === high || low === null || high === null ? value : `${low}–${high}`;
}

interface Row extends ReturnType<typeof plotted> {
  readonly id: string;
  readonly row: number;
  readonly partner: string;
  readonly name: string;
  readonly place: string;
  readonly label: string;
  readonly labelAt: number;
  readonly unit: Unit;
  readonly printed: string;
  readonly bounds: string;
  readonly source: string;
}

function rowOf(
  { partnerName, language }: Chart,
  scale: Scale,
  observation: Observation,
  row: number,
  place: string,
): Row {
  const { id, partner = '', figure, source } = observation;
  const drawn = plotted(figure, scale.exponent);
  return {
    id,
    row,
    partner,
    name: partnerName(partner),
    place,
    ...drawn,
    label: openSign(drawn.open) + scale.write(figure.value),
    labelAt: Math.max(0, drawn.value, drawn.high ?? 0),
    unit: figure.unit,
    printed: figure.printed,
    bounds: formatBounds(figure, { language }),
    source,
  };
}

function panel({ width, words }: Chart, scale: Scale, unit: Unit, values: readonly Row[]): VegaLiteView {
  const names = Math.min(WIDEST_NAME, Math.max(...values.map(({ name }) => textWidth(name, STYLE.label))));
  const left = PLACE + names + 14;
  const range = [left, width - END];
  const channel = {
    type: 'quantitative',
    title: scale.title,
    scale: { zero: true, nice: false, range },
    axis: {
      domain: false,
      ticks: false,
      orient: 'top',
      titleAlign: 'left',
      titleAnchor: 'start',
      titleX: left,
      tickCount: 6,
    },
  };
  const tooltip = [
    { field: 'name', type: 'nominal', title: ' ' },
    { field: 'place', type: 'nominal', title: words.rank },
    { field: 'printed', type: 'nominal', title: words.published },
    { field: 'exact', type: 'nominal', title: words.exact(unit) },
    { field: 'bounds', type: 'nominal', title: words.limits },
  ];
  const text = (field: string, x: number, color: string, limit: number): VegaLiteView => ({
    mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: STYLE.label, color, limit },
    encoding: { x: { value: x }, text: { field } },
  });
  return {
    width,
    height: values.length * ROW,
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null, scale: { paddingInner: 0.3, paddingOuter: 0.15 } },
    },
    layer: [
      ...levelMarks(FIELDS, channel, tooltip, { mark: { type: 'bar', color: STYLE.bar }, labels: true }, values), // prettier-ignore
      text('place', 0, STYLE.quiet, PLACE * 3),
      text('name', PLACE, STYLE.ink, WIDEST_NAME * 1.4),
    ],
  };
}
