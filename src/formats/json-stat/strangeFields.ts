import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';

/** @internal The fields of a record that have no place, each as an issue; those that say nothing are none. */
export function strangeFields(fields: unknown, path: Issue['path'], known: readonly string[]): readonly Issue[] {
  if (!isRecord(fields)) return [];
  const held = new Set(known);
  return Object.entries(fields)
    .filter(([name, value]) => !held.has(name) && value !== null && value !== undefined)
    .map(([name]) => ({ code: 'other-properties', path: [...path, name], message: messageOf(name) }));
}

function messageOf(name: string): string {
  if (name === 'child') return 'some categories are parts of others: their numbers must not be added up';
  return `${quote(name)} has no place here and was left out`;
}
