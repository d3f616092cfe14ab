/**
 * A value that is made when it is first asked for: the words of a language when the first text is read in it, and a regular expression
 * with a class of Unicode such as `\p{L}`, which an engine works out wherever it comes upon one in the code, read or not.
 *
 * @internal
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
