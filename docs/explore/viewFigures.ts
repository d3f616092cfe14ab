import { comparePeriods, compoundGrowth, seriesOf, share, yearOnYear, type Observation, type Period, type Result, type Series } from 'china-asean'; // prettier-ignore
import { dataset } from 'china-asean/data';
import type { View } from './chooseView.js';
import { windowSort } from './windowSort.js';

/** A window with its figure and what the package computes from it. */
export interface FigureRow {
  readonly observation: Observation;
  /** Growth over a year earlier; `null` where the numbers are no levels. */
  readonly growth: Result<'ratio'> | null;
  /** The share in the chosen whole; `null` where there is none to choose. */
  readonly share: Result<'ratio'> | null;
}

/** Everything that the page shows of a view. */
export interface Figures {
  /** The chosen figures, without the windows that are not shown. */
  readonly series: Series;
  readonly rows: readonly FigureRow[];
  /** From the first window to the last. */
  readonly average: ReturnType<typeof compoundGrowth> | null;
  /** The id of the partner whose total the shares are of. */
  readonly whole: string | null;
}

const NO_LEVELS = ['ratio', 'rank', 'percentage-point', 'log-point'];

/** Chooses among the claims of a view and computes growth and shares; growth also from windows that are not shown. */
export function viewFigures({ claims, windows, chosen }: View): Figures {
  const { partners, sources } = dataset;
  const all = seriesOf({ observations: claims, sources }, {});
  const shown = new Set(windows);
  const isShown = ({ period }: Observation): boolean => shown.has(period);
  const series = {
    ...all,
    observations: all.observations.filter(isShown),
    rejected: all.rejected.filter(isShown),
    gaps: all.gaps.filter((gap) => isBetween(gap, windows)),
  };
  const areLevels = !NO_LEVELS.includes(all.unit);
  const whole = chosen.get('share') ?? '';
  const wholes = whole === '' ? null : wholeOf(all, whole);
  const rows = series.observations.map((observation) => ({
    observation,
    growth: areLevels ? yearOnYear(all, observation.period, { partners }) : null,
    share: wholes === null ? null : share(observation, wholes.get(observation.period)),
  }));
  return { series, rows, average: areLevels ? averageOf(all, windows) : null, whole: whole === '' ? null : whole };
}

function isBetween(gap: Period, windows: readonly Period[]): boolean {
  const [first] = windows;
  const last = windows.at(-1);
  if (first === undefined || last === undefined) return false;
  const { id } = windowSort(gap);
  const isOfSort = windows.some((period) => windowSort(period).id === id);
  return isOfSort && comparePeriods(first, gap) < 0 && comparePeriods(gap, last) < 0;
}

function wholeOf({ key, unit }: Series, partner: string): ReadonlyMap<Period, Observation> {
  const { partner: _one, ...others } = key;
  const claims = (dataset.observations as readonly Observation[]).filter(
    (claim) =>
      claim.partner === partner &&
      claim.figure.unit === unit &&
      (Object.keys(others) as (keyof typeof others)[]).every((field) => claim[field] === others[field]),
  );
  const series = seriesOf({ observations: claims, sources: dataset.sources }, {});
  return new Map(series.observations.map((one) => [one.period, one]));
}

function averageOf(series: Series, windows: readonly Period[]): Figures['average'] {
  const [from] = windows;
  const to = windows.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  return compoundGrowth(series, { from, to }, { partners: dataset.partners });
}
