import type { Position } from './geoJsonModel.js';

type Drawn = readonly unknown[] | undefined;

/** @internal Whether a position that is drawn is that of a place. */
export function isAt([longitude, latitude]: Position, drawn: Drawn): boolean {
  return drawn?.[0] === longitude && drawn[1] === latitude;
}

/**
 * Which position is drawn for which place. An editor may save a line from its other end, and points in any order: places that
 * were not moved are found by where they are. Those that were moved follow in the order of the line, in the direction in which more places are
 * where they were, or else that in which they were moved less.
 *
 * @internal
 */
export function matched(
  written: readonly (Position | null)[],
  drawn: readonly (readonly unknown[])[],
): ReadonlyMap<number, Drawn> {
  const places = written.flatMap((position, index) => (position === null ? [] : [[index, position] as const]));
  const [there, back] = [drawn, [...drawn].reverse()].map((list) => ({ list, ...fitOf(places, list) }));
  if (there === undefined || back === undefined) return new Map();
  const { list } =
    back.same > there.same || (back.same === there.same && back.distance < there.distance) ? back : there;
  const free = new Set(list.keys());
  const found = new Map<number, Drawn>();
  const take = (index: number, at: number | undefined): void => {
    if (at === undefined) return;
    free.delete(at);
    found.set(index, list[at]);
  };
  for (const [rank, [index, position]] of places.entries()) if (isAt(position, list[rank])) take(index, rank);
  for (const [index, position] of places) {
    if (!found.has(index))
      take(
        index,
        [...free].find((at) => isAt(position, list[at])),
      );
  }
  for (const [index] of places) if (!found.has(index)) take(index, [...free][0]);
  return found;
}

function fitOf(
  places: readonly (readonly [number, Position])[],
  list: readonly Drawn[],
): { readonly same: number; readonly distance: number } {
  const pairs = places.map(([, position], rank) => ({ position, target: list[rank] }));
  const same = pairs.filter(({ position, target }) => isAt(position, target)).length;
  const distance = pairs.reduce((sum, { position, target }) => sum + degreesBetween(position, target), 0);
  return { same, distance };
}

function degreesBetween([longitude, latitude]: Position, target: Drawn): number {
  return Math.hypot(Number(target?.[0]) - longitude, Number(target?.[1]) - latitude);
}
