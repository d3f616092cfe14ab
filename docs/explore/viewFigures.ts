import { compoundGrowth, periodKind, seriesOf, share, yearOnYear, type Observation, type Period, type Result, type Series } from 'china-asean'; // prettier-ignore
import { dataset } from 'china-asean/data';
import { isLevel } from '../../src/formats/vega-lite/isLevel.js';
import type { View } from './chooseView.js';

/** What the package computes, and from which figures that are not among those shown. */
export interface Computed {
  readonly result: Result<'ratio'>;
  readonly inputs: readonly Observation[];
}

/** A window with its figure and what the package computes from it. */
export interface FigureRow {
  readonly observation: Observation;
  /** Growth over a year earlier; `null` where the numbers are no levels, or the window is one of which no other year has its like. */
  readonly growth: Computed | null;
  /** The share in the chosen whole; `null` where there is none to choose. */
  readonly share: Computed | null;
}

/** Everything that the page shows of a view. */
export interface Figures {
  /** The chosen figures of all windows, for growth over those that are not shown. */
  readonly all: Series;
  /** Those of the windows that are shown. */
  readonly series: Series;
  readonly rows: readonly FigureRow[];
  /** From the first window to the last. */
  readonly average: ReturnType<typeof compoundGrowth> | null;
  /** The id of the partner whose total the shares are of. */
  readonly whole: string | null;
}

/** Chooses among the claims of a view and computes growth and shares; growth also from windows that are not shown. */
export function viewFigures({ claims, windows, chosen }: View): Figures {
  const { partners, sources } = dataset;
  const all = seriesOf({ observations: claims, sources }, {});
  const shown = new Set(windows);
  const series = seriesOf({ observations: claims.filter(({ period }) => shown.has(period)), sources }, {});
  const areLevels = isLevel(all.unit);
  const whole = chosen.get('share') ?? '';
  const wholes = whole === '' ? null : wholeOf(all, whole);
  const computed = (result: Result<'ratio'>): Computed => ({
    result,
    inputs: result.value === null ? [] : observationsIn(result).filter((input) => !series.observations.includes(input)),
  });
  const rows = series.observations.map((observation) => ({
    observation,
    growth: areLevels ? growthOf(computed(yearOnYear(all, observation.period, { partners }))) : null,
    share: wholes === null ? null : computed(share(observation, wholes.get(observation.period))),
  }));
  return { all, series, rows, average: areLevels ? averageOf(all, windows) : null, whole: whole === '' ? null : whole };
}

// a run of days from an opening on is not missed a year earlier
function growthOf(growth: Computed): Computed | null {
  const { period, value } = growth.result;
  return value === null && period !== null && isRunOfDays(period) ? null : growth;
}

function isRunOfDays(period: Period): boolean {
  return periodKind(period) === 'days';
}

function observationsIn({ inputs }: Result): readonly Observation[] {
  return Object.values(inputs).flatMap((input) =>
    typeof input === 'object' && input !== null && 'source' in input ? [input as Observation] : [],
  );
}

function wholeOf({ key, unit }: Series, partner: string): ReadonlyMap<Period, Observation> {
  const { observations } = seriesOf<Observation>(dataset, { ...key, partner, unit });
  return new Map(observations.map((one) => [one.period, one]));
}

function averageOf(series: Series, windows: readonly Period[]): Figures['average'] {
  const [from] = windows;
  const to = windows.at(-1);
  if (from === undefined || to === undefined || from === to || isRunOfDays(to)) return null;
  return compoundGrowth(series, { from, to }, { partners: dataset.partners });
}
