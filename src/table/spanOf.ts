/** @internal The first of some windows, and how many there are from it to the last. */
export function spanOf(periods: Int32Array): { readonly first: number; readonly span: number } {
  if (periods.length === 0) return { first: 0, span: 0 };
  let first = periods[0] as number;
  let last = first;
  for (let row = 1; row < periods.length; row += 1) {
    const period = periods[row] as number;
    if (period < first) first = period;
    else if (period > last) last = period;
  }
  return { first, span: last - first + 1 };
}
