import { isRecord } from '../common/isRecord.js';

/**
 * @internal What an entry in the values of a component stands for: its id or its value, or its name where that is all it has. A text in
 * several languages is a value and no such entry: its Indonesian is called `id` too.
 */
export function contentOf(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  return entry['id'] ?? entry['value'] ?? entry['values'] ?? entry['ids'] ?? entry['name'] ?? entry;
}
