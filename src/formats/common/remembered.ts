/** @internal A function that remembers what it made of each pair of values: most rows repeat what others have. */
export function remembered<T>(decode: (first: unknown, second: unknown) => T): (first: unknown, second: unknown) => T {
  const found = new Map<unknown, Map<unknown, T>>();
  let before: { readonly first: unknown; readonly second: unknown; readonly result: T } | null = null;
  return (first, second) => {
    if (before !== null && before.first === first && before.second === second) return before.result;
    let bySecond = found.get(first);
    if (bySecond === undefined) found.set(first, (bySecond = new Map<unknown, T>()));
    let result = bySecond.get(second);
    if (result === undefined) bySecond.set(second, (result = decode(first, second)));
    before = { first, second, result };
    return result;
  };
}
