import { asCounted } from '../model/asCounted.js';
import { membersAt } from '../model/membersAt.js';
import type { Period } from '../period/period.js';
import { periodBounds } from '../period/periodBounds.js';
import { daysOf, isMonthWindow, monthWindow, periodOf, windowOf } from '../period/window.js';
import { isSummed } from './isSummed.js';
import type { Ledger, Subject } from './ledger.js';

/** A subject in one window. */
export interface Place {
  readonly subject: Subject;
  readonly period: Period;
}

/** A whole and the parts that it is the sum of; of the members of a bloc, some may be missing. */
export interface Decomposition {
  readonly whole: Place;
  readonly parts: readonly Place[];
  /** How many parts nothing is claimed of. */
  readonly missing: number;
}

const TILES = [1, 3, 4, 6, 12] as const;

/** @internal A total and its exports and imports. */
export function* flows({ subjects, find }: Ledger): Generator<Decomposition> {
  for (const subject of subjects) {
    const { key, periods } = subject;
    const [exported, imported] = [find({ ...key, flow: 'export' }), find({ ...key, flow: 'import' })];
    if (key.flow !== 'total' || exported === undefined || imported === undefined) continue;
    for (const period of periods) {
      yield {
        whole: { subject, period },
        parts: [exported, imported].map((part) => ({ subject: part, period })),
        missing: 0,
      };
    }
  }
}

/**
 * A window and the windows that fill it: two end to end (a year-to-date and a month, two halves), or more than two of one length
 * (quarters, months, years).
 *
 * @internal
 */
export function* windows(ledger: Ledger): Generator<Decomposition> {
  for (const subject of ledger.subjects) {
    if (!isSummed(subject.key, ledger)) continue;
    const lasting = endings(subject);
    const present = new Set(subject.periods);
    for (const period of subject.periods) {
      const tilings = [...pairsIn(period, lasting), ...tilingsOf(period)];
      for (const tiling of tilings.filter((tiles) => tiles.every((window) => present.has(window)))) {
        yield { whole: { subject, period }, parts: tiling.map((window) => ({ subject, period: window })), missing: 0 };
      }
    }
  }
}

/** @internal A bloc and its members on the last day of a window. */
export function* members(ledger: Ledger): Generator<Decomposition> {
  for (const subject of ledger.subjects) {
    for (const dimension of ['partner', 'reporter'] as const) {
      const bloc = ledger.partners.get(subject.key[dimension] ?? '');
      if (bloc?.kind !== 'bloc') continue;
      for (const period of subject.periods) {
        const ids = membersAt(asCounted(bloc, subject.key.basis), periodBounds(period).last);
        const parts = ids
          .flatMap((id) => ledger.find({ ...subject.key, [dimension]: id }) ?? [])
          .filter(({ periods }) => periods.includes(period))
          .map((part) => ({ subject: part, period }));
        if (parts.length > 1) yield { whole: { subject, period }, parts, missing: ids.length - parts.length };
      }
    }
  }
}

type Endings = ReadonlyMap<number, readonly Period[]>;

function endings({ periods }: Subject): Endings {
  const byLastDay = new Map<number, Period[]>();
  for (const period of periods) {
    const { first, last } = daysOf(windowOf(period, 'audit'));
    if (first === null) continue;
    const others = byLastDay.get(last);
    if (others === undefined) byLastDay.set(last, [period]);
    else others.push(period);
  }
  return byLastDay;
}

function pairsIn(period: Period, lasting: Endings): readonly (readonly [Period, Period])[] {
  const { first, last } = daysOf(windowOf(period, 'audit'));
  if (first === null) return [];
  return (lasting.get(last) ?? []).flatMap((later) => {
    const start = firstDayOf(later) ?? first;
    const earlier = start > first ? lasting.get(start - 1)?.find((window) => firstDayOf(window) === first) : undefined;
    return earlier === undefined ? [] : [[earlier, later] as const];
  });
}

function firstDayOf(period: Period): number | null {
  return daysOf(windowOf(period, 'audit')).first;
}

function tilingsOf(period: Period): readonly (readonly Period[])[] {
  const window = windowOf(period, 'audit');
  if (!isMonthWindow(window)) return [];
  const { start, months } = window;
  const lengths = TILES.filter((length) => months / length > 2 && months % length === 0 && start % length === 0);
  return lengths.map((length) =>
    Array.from({ length: months / length }, (_, index) => tile(start + index * length, length)),
  );
}

function tile(start: number, months: number): Period {
  return periodOf(monthWindow(Math.floor(start / 12), (start % 12) + 1, months) ?? { start, months });
}
