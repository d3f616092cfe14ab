import { signOf } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Bounded } from '../common/evaluate.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { NullReason, Result } from '../result.js';
import { mirrorAsymmetry, mirrorDifference, mirrorRatio } from './mirrorFormulas.js';

/** How far reported exports and the partner's reported imports are apart. */
export interface MirrorComparison<U extends Unit = Unit> {
  /** Exports less imports: below zero where the importer reports more. */
  readonly difference: Result<U>;
  /** The difference over the mean of the two, from −2 to 2: `ASYMMETRY_COEFF` of SDMX. */
  readonly asymmetry: Result<'ratio'>;
  /** Imports over exports. */
  readonly ratio: Result<'ratio'>;
}

/** @internal The two sides of a flow, and the margin to take off the imports, if one was stated. */
export interface MirrorSides<U extends Unit> {
  readonly exports: Quantity<U>;
  readonly imports: Quantity<U>;
  readonly margin: Bounded | null;
}

type Given = Omit<Work, 'method'>;

/** @internal The comparison of two sides; the methods speak of the margin where there is one. */
export function compareMirrors<U extends Unit>(given: Given, sides: MirrorSides<U>): MirrorComparison<U> {
  const { exports: x, imports: m, margin } = sides;
  const fob = margin === null ? 'imports' : 'imports / (1 + margin)';
  const works = worksOf(given, fob);
  const difference = mirrorDifference(x, m, margin);
  return Object.freeze({
    difference: calculated(works.difference, x.unit, difference.value, difference),
    asymmetry: asymmetryOf(works.asymmetry, x, m, margin),
    ratio: ratioOf(works.ratio, x, m, margin),
  });
}

function asymmetryOf(work: Work, x: Quantity, m: Quantity, margin: Bounded | null): Result<'ratio'> {
  if (signOf(x.value) === 0 && signOf(m.value) === 0) return notCalculated(work, 'ratio', 'no-trade');
  const { value, ...bounds } = mirrorAsymmetry(x, m, margin);
  return calculated(work, 'ratio', value, bounds);
}

function ratioOf(work: Work, x: Quantity, m: Quantity, margin: Bounded | null): Result<'ratio'> {
  if (signOf(x.value) === 0) return notCalculated(work, 'ratio', signOf(m.value) === 0 ? 'no-trade' : 'zero-base');
  const { value, ...bounds } = mirrorRatio(x, m, margin);
  return calculated(work, 'ratio', value, bounds);
}

/** @internal A comparison that cannot be made, and why. */
export function withoutComparison<U extends Unit>(
  given: Given,
  unit: U | null,
  reason: NullReason,
  fob = 'imports',
): MirrorComparison<U> {
  const works = worksOf(given, fob);
  return Object.freeze({
    difference: notCalculated(works.difference, unit, reason),
    asymmetry: notCalculated(works.asymmetry, 'ratio', reason),
    ratio: notCalculated(works.ratio, 'ratio', reason),
  });
}

function worksOf(given: Given, fob: string): Readonly<Record<keyof MirrorComparison, Work>> {
  return {
    difference: { ...given, method: `exports − ${fob}` },
    asymmetry: { ...given, method: `(exports − ${fob}) / ((exports + ${fob}) / 2)` },
    ratio: { ...given, method: `${fob} / exports` },
  };
}
