const SPECIAL = /[\\ ]/gu;
const ID = /(?:[^\\ ]|\\.)+/gsu;
const ESCAPED = /\\(.)/gsu;

/** @internal Ids with spaces between them; a space or backslash within an id has a backslash before it. */
export function formatIdList(ids: readonly string[]): string {
  return ids.map((id) => id.replace(SPECIAL, '\\$&')).join(' ');
}

/** @internal The ids of a cell. */
export function parseIdList(cell: string): readonly string[] {
  return Object.freeze((cell.match(ID) ?? []).map((id) => id.replace(ESCAPED, '$1')));
}
