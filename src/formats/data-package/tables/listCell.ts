import { formatIdList } from '../../csv/idList.js';

/** @internal Ids in one cell, with spaces between them; a space or backslash within an id has a backslash before it, as in CSV. */
export function listCell(ids: readonly string[]): string {
  return formatIdList(ids);
}
