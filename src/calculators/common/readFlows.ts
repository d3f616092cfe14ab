import { ChinaAseanError, excerpt } from '../../errors.js';
import { signOf } from '../../figure/decimal.js';
import type { Measure, Quantity } from '../../figure/figure.js';
import type { Interval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { ObservationKey } from '../../model/observation.js';
import type { NullReason, Operand } from '../result.js';
import { membersOf, observationsIn, windowsDiffer } from './operand.js';
import { reasonOf } from './reasonOf.js';
import { readOperand } from './readOperand.js';
import { requireOperand } from './requireOperand.js';

/** @internal A dimension of an observation, by which operands may be told apart. */
export type Dimension = keyof ObservationKey;

/** @internal What the operands of a formula must have in common. */
export interface FlowRules<Name extends string> {
  /** The dimensions in which observations may not differ; a basis that differs is a reason, another one an error. */
  readonly alike?: readonly Dimension[];
  /** The operands that are bases: what others are divided by or set against; the rest are current. Default: none. */
  readonly bases?: readonly Name[];
  /** Whether units may differ, since each is only set against its own. Default: `false`. */
  readonly anyUnit?: boolean;
  /** What the figures may say. Default: levels. */
  readonly measures?: readonly Measure[];
}

/** @internal The flows of a formula by their names, or why they do not go together. */
export type Flows<Name extends string, U extends Unit> =
  { readonly reason: null; readonly flows: Readonly<Record<Name, Quantity<U>>> } | { readonly reason: NullReason };

/**
 * Reads the operands of a formula that are amounts of something: none below zero, all of one unit and one window. What the
 * printed digits would allow below zero is cut off, an open end below is zero.
 *
 * @internal
 */
export function readFlows<Name extends string, U extends Unit>(
  caller: string,
  operands: Readonly<Record<Name, Operand<U>>>,
  { alike = [], bases = [], anyUnit = false, measures }: FlowRules<Name> = {},
): Flows<Name, U> {
  const entries = Object.entries<Operand<U>>(operands);
  const given = entries.map(([, operand]) => operand);
  const isBase = (name: string): boolean => (bases as readonly string[]).includes(name);
  requireAlike(
    caller,
    given,
    alike.filter((dimension) => dimension !== 'basis'),
  );
  const read = entries.map(([name, operand]) => [name, readOperand(operand, caller, measures)] as const);
  const hole = read.find(([, quantity]) => quantity === null);
  if (hole !== undefined) {
    const [name] = hole;
    return { reason: reasonOf(operands[name as Name]) ?? (isBase(name) ? 'missing-base' : 'missing-current') };
  }
  const quantities = read.flatMap(([name, quantity]) => (quantity === null ? [] : [[name, quantity] as const]));
  const reason = reasonAgainst(
    given,
    quantities.map(([, { unit }]) => unit),
    alike,
    anyUnit,
  );
  if (reason !== null) return { reason };
  const below = quantities.find(([, { value }]) => signOf(value) < 0);
  if (below !== undefined) return { reason: isBase(below[0]) ? 'negative-base' : 'sign-change' };
  const flows = Object.fromEntries(quantities.map(([name, quantity]) => [name, notBelowZero(quantity)]));
  return { reason: null, flows: flows as Record<Name, Quantity<U>> };
}

function reasonAgainst(
  operands: readonly Operand[],
  units: readonly Unit[],
  alike: readonly Dimension[],
  anyUnit: boolean,
): NullReason | null {
  if (!anyUnit && new Set(units).size > 1) return 'incomparable-unit';
  if (alike.includes('basis') && valuesOf(operands, 'basis').length > 1) return 'incomparable-basis';
  return windowsDiffer(...operands) ? 'incomparable-period' : null;
}

/** @internal A quantity that cannot be below zero, whatever its printed digits would allow. */
export function notBelowZero<Q extends Interval>(quantity: Q): Q {
  return quantity.low === null || signOf(quantity.low) < 0 ? { ...quantity, low: '0' } : quantity;
}

/** @internal Refuses observations that differ in one of the dimensions: they are not of one thing. */
export function requireAlike(caller: string, operands: readonly Operand[], dimensions: readonly Dimension[]): void {
  for (const operand of operands) requireOperand(caller, operand);
  const differing = dimensions.filter((dimension) => valuesOf(operands, dimension).length > 1);
  if (differing.length === 0) return;
  const list = differing.map((dimension) => `${dimension} ${valuesOf(operands, dimension).join(' and ')}`);
  throw new ChinaAseanError(
    'mixed-series',
    `${caller}: expected observations of one thing, got ${excerpt(list.join(', '))}`,
  );
}

/**
 * The values of a dimension among operands: one for each operand that is, or comes from, observations. A sum over the members
 * of a bloc is of them all, in the dimension in which they are told apart, whoever they are.
 *
 * @internal
 */
export function valuesOf(operands: readonly Operand[], dimension: Dimension): readonly string[] {
  const found = operands.flatMap((operand) => {
    const values = new Set(observationsIn(operand).map((observation) => observation[dimension] ?? 'none'));
    return values.size === 0 ? [] : [nameOf(values, membersOf(operand))];
  });
  return [...new Set(found)];
}

function nameOf(values: ReadonlySet<string>, members: readonly string[] | null): string {
  const areMembers = members !== null && [...values].every((value) => members.includes(value));
  return areMembers ? 'members' : [...values].sort().join('+');
}
