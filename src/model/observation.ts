import { ChinaAseanError, quote } from '../errors.js';
import type { Figure, Measure } from '../figure/figure.js';
import type { Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { requireKeys } from '../requireKeys.js';
import type { DatasetIds } from './datasetIds.js';

/** The direction of trade, seen from the reporter; `total` is exports plus imports. */
export type Flow = 'export' | 'import' | 'total' | 'balance';

/**
 * Whose count a figure is and in which terms: China's customs in yuan or in dollars, with its terms not stated, or where no
 * money is counted; the ASEAN Secretariat; the World Trade Organization; UN Comtrade; the World Bank; the partner's own statistics; a
 * ministry's statement; an operator; a border inspection office; the press without saying whose; or a conversion by the press from
 * another currency; or a count of your own (`own`). Series never mix bases.
 */
export type Basis =
  | 'customs-cny'
  | 'customs-usd'
  | 'customs-unspecified'
  | 'customs'
  | 'asean-secretariat'
  | 'wto'
  | 'un-comtrade'
  | 'world-bank'
  | 'partner-statistics'
  | 'ministry'
  | 'operator'
  | 'border-inspection'
  | 'press'
  | 'press-conversion'
  | 'own';

/**
 * A flag of SDMX CL_OBS_STATUS: `B` break, `D` differing definition, `E` estimated, `F` forecast, `L` not collected,
 * `M` cannot exist, `N` not significant, `O` missing, `P` provisional, `Q` suppressed, `U` low reliability, `V`
 * unvalidated, and so on.
 */
export type ObservationStatus =
  'B' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'S' | 'U' | 'V' | 'W';

/** @internal */
export const FLOWS = ['export', 'import', 'total', 'balance'] as const;
/** @internal */
export const BASES = [
  'customs-cny',
  'customs-usd',
  'customs-unspecified',
  'customs',
  'asean-secretariat',
  'wto',
  'un-comtrade',
  'world-bank',
  'partner-statistics',
  'ministry',
  'operator',
  'border-inspection',
  'press',
  'press-conversion',
  'own',
] as const;
/** @internal */
// prettier-ignore
export const STATUS_FLAGS = ['B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W'] as const;

/** What an observation is about: everything that tells it from another, but the period. */
export interface ObservationKey<I extends DatasetIds = DatasetIds> {
  /** The id of the indicator. */
  readonly indicator: I['indicator'];
  /** The id of the partner who reports, where the indicator has one. */
  readonly reporter?: I['partner'] | undefined;
  /** The id of the partner on the other side. */
  readonly partner?: I['partner'] | undefined;
  /** The id of the asset that is measured. */
  readonly asset?: I['asset'] | undefined;
  /** The direction of trade. */
  readonly flow?: Flow | undefined;
  /** Whose count it is and in which terms. */
  readonly basis: Basis;
}

/** One published figure, with its period and its source. */
export interface Observation<U extends Unit = Unit, I extends DatasetIds = DatasetIds> extends ObservationKey<I> {
  /** The id of this claim. */
  readonly id: string;
  /** The window that the figure is of. */
  readonly period: Period;
  /** The figure as it was published. */
  readonly figure: Figure<U>;
  /** The growth rate over the same window a year earlier that was printed beside it; a multiple is none. */
  readonly growth?: Figure<'ratio'> | undefined;
  /** The share of the total that was printed beside it. */
  readonly share?: Figure<'ratio'> | undefined;
  /** The flags that hold; none for a normal observation. */
  readonly status: readonly ObservationStatus[];
  /** The id of the source. */
  readonly source: string;
  /** The ids of other sources that print the same. */
  readonly corroboration: readonly string[];
  /** What a reader should know: what is disputed, or what the source leaves open. */
  readonly note?: string | undefined;
}

/** An observation as it is written down: what most do not have may be left out. */
export type ObservationInput<U extends Unit = Unit, I extends DatasetIds = DatasetIds> = Omit<
  Observation<U, I>,
  'id' | 'status' | 'corroboration'
> &
  Partial<Pick<Observation<U, I>, 'id' | 'status' | 'corroboration'>>;

/** @internal The fields of a key, in the order in which they are listed and sorted by. */
export const KEY_DIMENSIONS = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis'] as const;
/** @internal The fields that make the key and window of an observation. */
export const KEY_FIELDS: readonly [...typeof KEY_DIMENSIONS, 'period'] = [
  'indicator',
  'reporter',
  'partner',
  'asset',
  'flow',
  'basis',
  'period',
];
/** @internal What a printed growth rate may say; a multiple or a difference is no growth, though a ratio. */
export const GROWTH_MEASURES: readonly Measure[] = ['growth', 'level'];

const INPUT_FIELDS: Readonly<Record<keyof ObservationInput, true>> = {
  id: true,
  indicator: true,
  reporter: true,
  partner: true,
  asset: true,
  flow: true,
  basis: true,
  period: true,
  figure: true,
  growth: true,
  share: true,
  status: true,
  source: true,
  corroboration: true,
  note: true,
};

/**
 * Writes down an observation of your own: a figure with what it is of, its window, basis and source.
 *
 * Shape: without an id it is called after its key and window; without flags and corroboration it has none.
 *
 * @param claim - The fields of the observation.
 * @returns A frozen record.
 * @throws ChinaAseanError `invalid-period` when the period is not canonical; `invalid-argument` when the figure is none (a
 *   `quantity` does not say how it was printed: `figure` with the resolution 0 does), the growth says something else than growth
 *   (a multiple, say), the basis or flow is none, or a field is none of an observation.
 *
 * @example
 * import { figure, observation, share } from 'china-asean';
 *
 * const key = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'press', period: '2024' } as const;
 * const asean = observation({ ...key, partner: 'ASEAN', figure: figure('982e9', 'USD'), source: 'my-note' });
 * asean.id; // => 'goods-trade-CN-ASEAN-total-press-2024'
 * const world = observation({ ...key, partner: 'WORLD', figure: figure('6.16e12', 'USD'), source: 'my-note' });
 * share(asean, world).value?.slice(0, 5); // => '0.159'
 */
export function observation<U extends Unit>(claim: ObservationInput<U>): Observation<U> {
  requireRecord(claim);
  requireKeys('observation', claim, INPUT_FIELDS, 'fields');
  windowOf(claim.period, 'observation');
  requireOneOf('basis', claim.basis, BASES);
  if (claim.flow !== undefined) requireOneOf('flow', claim.flow, FLOWS);
  if (claim.growth !== undefined) requireGrowth(claim.growth);
  return Object.freeze({
    ...claim,
    id: claim.id ?? nameOf(claim),
    status: claim.status ?? [],
    corroboration: claim.corroboration ?? [],
  });
}

/** @internal The key and window of an observation, as an id. */
export function nameOf(claim: ObservationKey & { readonly period: Period }): string {
  return KEY_FIELDS.flatMap((field) => claim[field] ?? []).join('-');
}

// of JavaScript anything may come; what only readers of the record would find out is found here
function requireRecord(claim: ObservationInput): void {
  const { indicator, source, figure, growth, share } = (claim ?? {}) as Partial<ObservationInput>;
  if (typeof indicator !== 'string') refuse("an indicator such as 'goods-trade'", indicator);
  if (typeof source !== 'string') refuse('the id of a source', source);
  if (!isFigure(figure)) refuse("a figure such as figure('982e9', 'USD')", figure);
  for (const ratio of [growth, share]) {
    if (ratio !== undefined && !isFigure(ratio)) refuse("growth or share such as figure('0.08', 'ratio')", ratio);
  }
}

function isFigure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'printed' in value;
}

function requireGrowth({ measure }: Figure): void {
  if (!GROWTH_MEASURES.includes(measure)) refuse(`growth of the measure ${GROWTH_MEASURES.join(' or ')}`, measure);
}

function requireOneOf(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) refuse(`a ${name} of ${known.join(', ')}`, value);
}

function refuse(expected: string, got: unknown): never {
  throw new ChinaAseanError('invalid-argument', `observation: expected ${expected}, got ${quote(got)}`);
}
