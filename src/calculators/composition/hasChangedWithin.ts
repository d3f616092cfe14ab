import { membersAt } from '../../model/membersAt.js';
import type { Bloc } from '../../model/tradePartner.js';
import type { DateText, Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { dateText, dayFromText } from '../../period/window.js';

/** @internal Whether a bloc had other members on some day of a window than on its last; also where the start is not stated. */
export function hasChangedWithin(bloc: Bloc, window: Period): boolean {
  const { first, last } = periodBounds(window);
  const changes = bloc.members.flatMap(({ from, to }) => (to === undefined ? [from] : [from, dayAfter(to)]));
  const within = changes.filter((day) => (first === null || first < day) && day <= last);
  if (first === null) return within.length > 0;
  const members = membersOn(bloc, last);
  return [first, ...within].some((day) => membersOn(bloc, day) !== members);
}

function membersOn(bloc: Bloc, day: DateText): string {
  return [...membersAt(bloc, day)].sort().join();
}

function dayAfter(day: DateText): DateText {
  return dateText((dayFromText(day) ?? 0) + 1);
}
