import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Indicator } from '../../model/indicator.js';
import type { Period } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import { quantityOf } from '../common/operand.js';
import { requireSummable } from '../common/requireSummable.js';
import { operandAt } from '../common/operandAt.js';
import { windowsWithLevel } from '../common/windowsWithLevel.js';
import type { Levels } from '../result.js';

/** What a calculator of cumulative windows may be told of its levels. */
export interface CumulationOptions {
  /**
   * The record of the indicator, such as one of `dataset.indicators`: one whose numbers are not summed over time is refused.
   * Default: the levels are taken to be flows.
   */
  readonly indicator?: Pick<Indicator, 'timeCollection'> | undefined;
}

/** @internal Levels that are summed over time: the windows that have one, and their unit, `null` where none has. */
export interface Cumulation<U extends Unit> {
  readonly windows: readonly Period[];
  readonly unit: U | null;
  /** The options in force, by name. */
  readonly options: Readonly<Record<string, string>>;
}

/** @internal Reads levels of one thing that can be summed over time; others are refused. */
export function readCumulation<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  options: CumulationOptions,
): Cumulation<U> {
  requireKeys(caller, options, { indicator: true });
  const { indicator } = options;
  const collection = indicator?.timeCollection;
  if (indicator !== undefined && collection !== 'summed') {
    const expected = 'expected an indicator that is "summed" over time';
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(collection)}`, { collection });
  }
  const windows = windowsWithLevel(caller, levels);
  const units = windows.flatMap((window) => quantityOf(operandAt(caller, levels, window))?.unit ?? []);
  units.forEach((unit) => {
    requireSummable(caller, unit);
  });
  return { windows, unit: units[0] ?? null, options: collection === undefined ? {} : { timeCollection: collection } };
}
