const [FIRST, LAST] = [2400, 2699];

/**
 * Whether a year is one that Thailand would write for a year from 1857 to 2156: it is read, and written, with its era.
 *
 * @internal
 */
export function mayBeBuddhist(year: number): boolean {
  return year >= FIRST && year <= LAST;
}
