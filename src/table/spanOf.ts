/** @internal The first of some windows, and how many there are from it to the last. */
export function spanOf(periods: Int32Array): { readonly first: number; readonly span: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const period of periods) {
    if (period < first) first = period;
    if (period > last) last = period;
  }
  return periods.length === 0 ? { first: 0, span: 0 } : { first, span: last - first + 1 };
}
