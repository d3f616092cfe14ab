import type { CubeDimension } from './cubeOf.js';

/** @internal Makes what tells for a cell, in a list that is used again for the next one, the number of its category of each dimension. */
export function categoriesAt(
  dimensions: readonly Pick<CubeDimension, 'categories'>[],
): (place: number) => ArrayLike<number> {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const at = new Uint32Array(sizes.length);
  return (place) => {
    let rest = place;
    for (let index = sizes.length - 1; index >= 0; index -= 1) {
      const size = sizes[index] as number;
      const category = rest % size;
      at[index] = category;
      rest = (rest - category) / size;
    }
    return at;
  };
}
