const OUTSIDE = /^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|\\|(?:^|\/)\.{0,2}(?:\/|$)/u;

/** @internal Whether a path leads to a file beside or below the descriptor: no address, and nothing that climbs out of the folder. */
export function isInside(path: string): boolean {
  return !OUTSIDE.test(path);
}
