import { ChinaAseanError, excerpt } from '../../errors.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { windowBefore } from '../../period/windowBefore.js';

/**
 * The windows from the one before the first of a sorted list to its last, each just after the one before it; those that the
 * list lacks are among them. Windows that do not follow each other are refused.
 *
 * @internal
 */
export function windowsInRow(caller: string, windows: readonly Period[]): readonly [Period, ...Period[]] {
  const [first] = windows;
  const row: Period[] = [];
  let window = windows.at(-1) ?? null;
  while (first !== undefined && window !== null && comparePeriods(window, first) >= 0) {
    row.unshift(window);
    window = windowBefore(window);
  }
  const inRow = new Set(row);
  const [start] = row;
  if (window === null || start !== first || windows.some((one) => !inRow.has(one))) {
    throw new ChinaAseanError(
      'invalid-argument',
      `${caller}: expected windows that follow each other, such as years or quarters, got ${excerpt(windows.join(', '))}`,
    );
  }
  return [window, ...row];
}
