/** Numbers that mostly go up by one. */
export interface RowNumbers {
  /** Puts the next number behind those before. */
  readonly push: (number: number) => void;
  /** The number at a place. */
  readonly at: (place: number) => number;
}

/** @internal A list of numbers, of which only those are held that are not one more than the number before. */
export function rowNumbers(): RowNumbers {
  const places: number[] = [];
  const differences: number[] = [];
  let [size, difference] = [0, NaN];
  return {
    push: (number) => {
      if (number - size !== difference) {
        difference = number - size;
        places.push(size);
        differences.push(difference);
      }
      size += 1;
    },
    at: (place) => place + (differences[places.findLastIndex((start) => start <= place)] ?? 0),
  };
}
