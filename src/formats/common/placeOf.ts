import type { Issue } from '../../errors.js';

/** @internal A path as it stands in a message: `line 3, Value`, `data[2].period`, or `[0][1][4]`. */
export function placeOf(path: Issue['path']): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'the whole input';
  if (first === 'line') return [`line ${rest[0] ?? ''}`, ...rest.slice(1)].join(', ');
  const place = typeof first === 'number' ? `[${first}]` : first;
  return place + rest.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}
