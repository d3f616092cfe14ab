import type { Names } from './names.js';

/** What a number of an indicator is: an amount over its period, an amount at its end, a rate, a position, or a running sum. */
export type IndicatorNature = 'flow' | 'stock' | 'rate' | 'rank' | 'cumulative';

/** How an indicator adds up over time (SDMX CL_TIME_COLLECT): summed, taken at the end, averaged; or not at all. */
export type TimeCollection = 'summed' | 'end' | 'average' | 'none';

/** A dimension that an observation of the indicator must name. */
export type ObservationDimension = 'reporter' | 'partner' | 'asset' | 'flow';

/** What the numbers of an indicator say of another. */
export interface Derivation<N extends string = string> {
  /** The id of the other indicator, of which there are levels. */
  readonly indicator: N;
  /**
   * Its growth over the same window a year earlier, the partner's share in the reporter's total, the partner's rank, or for how
   * many years in a row, up to and including the window, the partner has been the first (`streak`).
   */
  readonly as: 'growth' | 'share' | 'rank' | 'streak';
  /** The id of the bloc whose members are ranked. Default: all partners are. */
  readonly among?: string | undefined;
}

/** What is measured. */
export interface Indicator<N extends string = string> {
  /** The id by which observations refer to it. */
  readonly id: N;
  /** What it is called. */
  readonly names: Names;
  /** What counts and what does not. */
  readonly definition: string;
  /** What its numbers are. */
  readonly nature: IndicatorNature;
  /** How its numbers add up over time. */
  readonly timeCollection: TimeCollection;
  /** Of what its numbers are growth rates, shares, ranks or years in a row. Default: of nothing, they are levels. */
  readonly derivedFrom?: Derivation<N> | undefined;
  /** The dimensions that its observations name. */
  readonly dimensions: readonly ObservationDimension[];
}
