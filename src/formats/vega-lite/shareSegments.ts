import type { Result } from '../../calculators/result.js';
import { shares } from '../../calculators/share/shares.js';
import { compare, roundTo, shiftPoint, type DecimalText } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import type { Period } from '../../period/period.js';
import { plotted } from './plotted.js';
import type { Chart } from './readChart.js';
import { STYLE } from './style.js';

/** @internal The shares in one window. */
export interface SharesOfWindow {
  readonly window: Period;
  readonly shares: ReadonlyMap<string, Result<'ratio'>>;
  readonly rest: Result<'ratio'> | null;
  readonly sources: ReadonlyMap<string, string>;
}

/** @internal The shares in one window; a partner without a level there is a hole. */
export function sharesIn<U extends Unit>(
  { partners }: Chart,
  byPartner: ReadonlyMap<string, Series<U>>,
  total: Series<U> | null,
  window: Period,
): SharesOfWindow {
  const at = (series: Series<U>): Observation<U> | null =>
    series.observations.find(({ period }) => period === window) ?? null;
  const parts = [...byPartner].map(([id, series]) => [id, at(series)] as const);
  const basket: Readonly<Record<string, Observation<U> | null>> = Object.fromEntries(parts);
  const result = shares(basket, { partners, ...(total === null ? {} : { total: at(total) }) });
  return {
    window,
    shares: new Map(Object.entries(result.shares)),
    rest: result.residual,
    sources: new Map(parts.map(([id, part]) => [id, part?.source ?? ''])),
  };
}

/** @internal The partners in the order of the last window in which most is known, the largest first. */
export function orderOf(found: readonly SharesOfWindow[], ids: readonly string[]): readonly string[] {
  const known = (one: SharesOfWindow): number => [...one.shares.values()].filter(({ value }) => value !== null).length;
  const most = Math.max(...found.map(known));
  const last = found.findLast((one) => known(one) === most);
  const valueOf = (id: string): DecimalText => last?.shares.get(id)?.value ?? '-1';
  return [...ids].sort((a, b) => compare(valueOf(b), valueOf(a)) || (a < b ? -1 : 1));
}

/** @internal A part of a bar. */
export interface Segment extends ReturnType<typeof plotted> {
  readonly window: Period;
  readonly when: string;
  /** The id of the partner; `null` for the others. */
  readonly partner: string | null;
  /** The place in the stack, as text. */
  readonly part: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly label: string;
  readonly ink: string;
  readonly unit: 'ratio';
  readonly source: string | null;
}

/** @internal The known shares of a window, one upon the other. */
export function stackOf(
  chart: Chart,
  { window, shares: found, rest, sources }: SharesOfWindow,
  order: readonly string[],
): readonly Segment[] {
  const { words, language, partnerName } = chart;
  const parts = [
    ...order.map((id, index) => ({ id, name: partnerName(id), result: found.get(id), ink: inkOn(index) })),
    { id: null, name: words.others, result: rest, ink: STYLE.ink },
  ];
  let from = 0;
  return parts.flatMap(({ id, name, result, ink }, index) => {
    if (result == null || result.value === null) return [];
    const drawn = plotted(result, 0);
    const to = from + drawn.value;
    const segment = {
      window,
      when: formatPeriod(window, language),
      partner: id,
      part: `${index}`,
      name,
      ...drawn,
      from,
      to,
      middle: (from + to) / 2,
      label: roundTo(shiftPoint(result.value, 2), 0),
      ink,
      unit: 'ratio' as const,
      source: id === null ? null : (sources.get(id) ?? null),
    };
    from = to;
    return [segment];
  });
}

// white on the dark ones
function inkOn(index: number): string {
  return index % 2 === 0 ? '#ffffff' : STYLE.ink;
}
