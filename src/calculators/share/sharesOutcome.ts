import type { Unit } from '../../figure/unit.js';
import type { Result } from '../result.js';

/** Shares, and the total in which they are. */
export interface Shares<U extends Unit = Unit, N extends string = string> {
  /** The total. */
  readonly total: Result<U>;
  /** Whether the total was given, or computed as the sum of the parts. */
  readonly totalMethod: 'given' | 'computed';
  /** The share of each part, by its name. */
  readonly shares: Readonly<Record<N, Result<'ratio'>>>;
  /** The share of a given total that the parts leave, below zero where they exceed it; `null` for a computed total. */
  readonly residual: Result<'ratio'> | null;
}
