import type { Milestone } from '../../model/milestone.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { DateText } from '../../period/period.js';

/** @internal The first day on which a milestone may lie. */
export function startOf({ date }: Pick<Milestone, 'date'>): DateText {
  const { first, last } = periodBounds(date);
  return first ?? last;
}
