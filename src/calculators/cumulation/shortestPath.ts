import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { daysOf, windowOf } from '../../period/window.js';

/** @internal A window that is added (from its first day to the day after its last) or taken away (from there back). */
export interface Step {
  readonly window: Period;
  readonly sign: 1 | -1;
}

interface Edge extends Step {
  readonly to: number;
}

/**
 * The fewest of a number of windows that make up a period, each day of it once: side by side, or, where steps may go both
 * ways, wider windows less what they hold too much. Of paths of the same length the one that takes away least; the period
 * itself is no step. `null` where there is no path.
 *
 * @internal
 */
export function shortestPath(
  caller: string,
  windows: readonly Period[],
  period: Period,
  ways: 'forwards' | 'both',
): readonly Step[] | null {
  const { first, last } = daysOf(windowOf(period, caller));
  if (first === null) return null;
  const edges = edgesOf(
    caller,
    windows.filter((window) => window !== period),
    ways,
  );
  const paths = new Map<number, readonly Step[]>([[first, []]]);
  let front: readonly number[] = [first];
  while (front.length > 0 && !paths.has(last + 1)) {
    const reached = new Map<number, readonly Step[]>();
    for (const day of front) {
      for (const { to, window, sign } of edges.get(day) ?? []) {
        if (paths.has(to)) continue;
        const path = [...(paths.get(day) ?? []), { window, sign }];
        const other = reached.get(to);
        if (other === undefined || takenAway(path) < takenAway(other)) reached.set(to, path);
      }
    }
    reached.forEach((path, day) => paths.set(day, path));
    front = [...reached.keys()];
  }
  return paths.get(last + 1) ?? null;
}

/** @internal The fewest windows that fill a period side by side: others than itself, or itself where only it is there. */
export function fewestTiles(caller: string, windows: readonly Period[], period: Period): readonly Period[] | null {
  const path = shortestPath(caller, windows, period, 'forwards');
  if (path !== null) return path.map(({ window }) => window);
  return windows.includes(period) ? [period] : null;
}

function edgesOf(
  caller: string,
  windows: readonly Period[],
  ways: 'forwards' | 'both',
): ReadonlyMap<number, readonly Edge[]> {
  const edges = new Map<number, Edge[]>();
  const add = (from: number, edge: Edge): void => {
    const others = edges.get(from);
    if (others === undefined) edges.set(from, [edge]);
    else others.push(edge);
  };
  for (const window of [...windows].sort(comparePeriods)) {
    const { first, last } = daysOf(windowOf(window, caller));
    if (first === null) continue;
    add(first, { window, sign: 1, to: last + 1 });
    if (ways === 'both') add(last + 1, { window, sign: -1, to: first });
  }
  return edges;
}

function takenAway(path: readonly Step[]): number {
  return path.filter(({ sign }) => sign === -1).length;
}
