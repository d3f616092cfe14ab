import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { commonPeriod } from '../common/operand.js';
import type { Operand } from '../result.js';
import { adjustMirror, type AdjustedMirror } from './adjustMirror.js';
import { compareMirrors, withoutComparison, type MirrorComparison } from './compareMirrors.js';
import { readMirror } from './readMirror.js';
import { unitOf } from './readTrade.js';

/**
 * Why two reports of one flow may differ: valuation (FOB and CIF), goods that leave in one window and arrive in the next,
 * partners told by origin or by last consignment, re-exports through a third place, confidential trade, thresholds of
 * reporting, general or special trade system, exchange rates, and errors.
 */
export type MirrorCause =
  | 'valuation'
  | 'timing'
  | 'partner-attribution'
  | 're-exports'
  | 'confidentiality'
  | 'thresholds'
  | 'trade-system'
  | 'exchange-rates'
  | 'errors';

/** What {@link mirror} may be told. */
export interface MirrorOptions {
  /**
   * The freight and insurance between the two borders, as a ratio of the value free on board: 0.06 for 6 per cent. Default:
   * none; then nothing is adjusted.
   */
  readonly margin?: Operand<'ratio'>;
}

/** Two reports of one flow, side by side. */
export interface Mirror<U extends Unit = Unit> extends MirrorComparison<U> {
  /** The exports as the exporter reports them, as they were given. */
  readonly exports: Operand<U>;
  /** The imports as the partner reports them, as they were given. */
  readonly imports: Operand<U>;
  /** The same comparison without freight and insurance, or `null` where no margin was stated. */
  readonly adjusted: AdjustedMirror<U> | null;
  /** What may explain the difference; `valuation` only where it was not adjusted for. */
  readonly causes: readonly MirrorCause[];
}

const OTHER_CAUSES: readonly MirrorCause[] = [
  'timing',
  'partner-attribution',
  're-exports',
  'confidentiality',
  'thresholds',
  'trade-system',
  'exchange-rates',
  'errors',
];

/**
 * Sets the exports that one side reports against the imports that the other side does. Which of them is right is not
 * decided.
 *
 * Shape: difference exports − imports, asymmetry of it over the mean of the two, ratio imports / exports; with a margin the
 * same again with imports / (1 + margin). Bounds: each from the ends of the two (and the margin) that carry it furthest.
 * Units: two amounts of one unit and a ratio. The margin is stated by the caller, never assumed.
 * Source: [docs/methods.md](../../../docs/methods.md#mirror-data).
 *
 * @param exports - What the exporter reports, usually free on board.
 * @param imports - What the importer reports from it, usually with cost, insurance and freight. Of two observations, each
 *   has the reporter of the other as its partner; indicator and window are one, bases may differ.
 * @param options - The margin between the two valuations.
 * @returns A frozen record with both sides as given, even where one is missing. Its results are `null` with
 *   `missing-current` (no exports), `missing-base` (no imports, or a margin that is missing), `no-trade` (asymmetry and ratio, where
 *   both are zero),
 *   `zero-base` (a ratio over no exports), `not-identified` (a margin of −1 or less), `sign-change`, `negative-base`,
 *   `incomparable-unit` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are not of one indicator and two partners; `invalid-argument`
 *   when one is of another flow, or an option is unknown.
 *
 * @example
 * import { figure, formatFigure, mirror, quantity } from 'china-asean';
 *
 * const trade = mirror(figure('63.8e9', 'USD'), figure('43.9e9', 'USD'), { margin: quantity('0.06', 'ratio') });
 * formatFigure(trade.difference); // => '19.9 billion USD'
 * trade.asymmetry.value?.slice(0, 6); // => '0.3695'
 * trade.adjusted?.ratio.value?.slice(0, 6); // => '0.6491'
 * trade.causes.includes('valuation'); // => false
 */
export function mirror<U extends Unit>(
  exports: Operand<U>,
  imports: Operand<NoInfer<U>>,
  options: MirrorOptions = {},
): Mirror<U> {
  requireKeys('mirror', options, { margin: true });
  const { margin } = options;
  const given = { inputs: { exports, imports }, period: commonPeriod(exports, imports) };
  const read = readMirror<U>('mirror', exports, imports);
  const unadjusted =
    read.reason === null
      ? compareMirrors<U>(given, { ...read.flows, margin: null })
      : withoutComparison<U>(given, unitOf(read.reason, exports, imports), read.reason);
  const adjusted = margin === undefined ? null : adjustMirror<U>('mirror', [exports, imports], margin, read);
  const isAdjusted = adjusted !== null && adjusted.imports.value !== null;
  const causes = Object.freeze([...(isAdjusted ? [] : (['valuation'] as const)), ...OTHER_CAUSES]);
  return Object.freeze({ exports, imports, ...unadjusted, adjusted, causes });
}
