import { nameOf, type Observation } from '../../model/observation.js';

/**
 * @internal An observation that has an id, or is named by its key and window; further ones of the same are numbered.
 *
 * @param taken - The ids of those before it.
 * @param numbers - The last number of each name, which is counted on.
 */
export function namedObservation(
  observation: Observation,
  taken: { readonly has: (id: string) => boolean },
  numbers: Map<string, number>,
): Observation {
  if (observation.id !== '') return observation;
  const name = nameOf(observation);
  let number = numbers.get(name) ?? 1;
  let id = number === 1 ? name : `${name}-${number}`;
  while (taken.has(id)) {
    number += 1;
    id = `${name}-${number}`;
  }
  numbers.set(name, number + 1);
  return Object.freeze({ ...observation, id });
}
