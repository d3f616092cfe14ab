import { quote } from '../../errors.js';

/** @internal What an argument is, for an error: a series, a dataset, an observation, a figure, or what `quote` says. */
export function given(value: unknown): string {
  if (typeof value !== 'object' || value === null) return quote(value);
  if ('observations' in value) return 'key' in value ? 'a series' : 'a dataset';
  if ('figure' in value) return 'an observation';
  return 'value' in value ? 'a figure' : quote(value);
}
