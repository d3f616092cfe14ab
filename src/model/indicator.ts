import type { Names } from './names.js';

/** What a number of an indicator is: an amount over its period, an amount at its end, a rate, a position, or a running sum. */
export type IndicatorNature = 'flow' | 'stock' | 'rate' | 'rank' | 'cumulative';

/** How an indicator adds up over time (SDMX CL_TIME_COLLECT): summed, taken at the end, averaged; or not at all. */
export type TimeCollection = 'summed' | 'end' | 'average' | 'none';

/** A dimension that an observation of the indicator must name. */
export type ObservationDimension = 'reporter' | 'partner' | 'asset' | 'flow';

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
  /** The dimensions that its observations name. */
  readonly dimensions: readonly ObservationDimension[];
}
