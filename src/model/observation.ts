import type { Figure } from '../figure/figure.js';
import type { Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import type { DatasetIds } from './datasetIds.js';

/** The direction of trade, seen from the reporter; `total` is exports plus imports. */
export type Flow = 'export' | 'import' | 'total' | 'balance';

/**
 * Whose count a figure is and in which terms: China's customs in yuan or in dollars, with its terms not stated, or where no
 * money is counted; the ASEAN Secretariat; the World Trade Organization; UN Comtrade; the World Bank; the partner's own statistics; a
 * ministry's statement; an operator; a border inspection office; the press without saying whose; or a conversion by the press from
 * another currency. Series never mix bases.
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
  | 'press-conversion';

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
  /** The growth rate over the same window a year earlier that was printed beside it. */
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
