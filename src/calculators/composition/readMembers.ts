import { ChinaAseanError, excerpt, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import { requireList } from '../../model/requireList.js';
import type { Bloc } from '../../model/tradePartner.js';
import { requireDate } from '../../period/requireDate.js';
import type { DateText } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import { requireLevels } from '../common/requireLevels.js';
import { requireRecord } from '../common/requireRecord.js';
import { requireWindows } from '../common/requireWindows.js';
import type { Levels } from '../result.js';

const EXAMPLE = '{ VN: { "2024": quantity(5, "USD") } }';

/** Of whom a sum over a bloc is to be. */
export interface AggregateOptions {
  /**
   * Whose levels are summed: those of the members that the bloc has on the last day of each window (`current`), or of those
   * that it had on a given day, in every window.
   */
  readonly composition: 'current' | DateText;
}

/** @internal The composition that is asked for; none, or one that is no day, is refused. */
export function readComposition(options: AggregateOptions): AggregateOptions['composition'] {
  requireKeys('aggregate', options, { composition: true });
  const { composition } = options;
  if (composition === 'current') return composition;
  if (typeof composition === 'string') return requireDate('aggregate', composition);
  throw new ChinaAseanError(
    'invalid-argument',
    `aggregate: expected a composition, "current" or a day such as "2024-12-31", got ${quote(composition)}`,
  );
}

/** @internal The levels of those who are, or were or will be, members of a bloc, by their ids; without any of them it is refused. */
export function levelsOfMembers<U extends Unit>(
  series: Readonly<Record<string, Levels<U> | undefined>>,
  bloc: Bloc,
): ReadonlyMap<string, Levels<U>> {
  requireList('aggregate', 'a bloc', bloc, 'members');
  requireRecord('aggregate', 'levels by member', series, EXAMPLE);
  const ids = new Set(bloc.members.map(({ member }) => member));
  const found = new Map<string, Levels<U>>();
  for (const [id, levels] of Object.entries(series)) {
    if (levels === undefined) continue;
    requireLevels('aggregate', levels);
    requireWindows('aggregate', levels);
    if (ids.has(id)) found.set(id, levels);
  }
  if (found.size > 0) return found;
  const [example] = ids;
  const such = example === undefined ? '' : ` such as ${example}`;
  const got = excerpt(Object.keys(series).join(', ')) || 'none';
  throw new ChinaAseanError('not-found', `aggregate: expected ids of members of ${bloc.id}${such}, got ${got}`);
}
