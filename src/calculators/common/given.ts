import { quote } from '../../errors.js';

/** @internal What an argument is, for an error: a Map, a series, a dataset, an observation, a figure, or what `quote` says. */
export function given(value: unknown): string {
  if (typeof value !== 'object' || value === null) return quote(value);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Map') return 'a Map (Object.fromEntries makes a record of it)';
  if (tag !== 'Object' && !Array.isArray(value)) return `a value of type ${tag}`;
  if ('observations' in value) return 'key' in value ? 'a series' : 'a dataset';
  if ('figure' in value) return 'an observation';
  return 'value' in value ? 'a figure' : quote(value);
}
