/** @internal Ids in one cell, with spaces between them. */
export function listCell(ids: readonly string[]): string {
  return ids.join(' ');
}
