import { excerpt, quote, type Issue } from '../../errors.js';

/** @internal That a header lacks a column. */
export function noColumn(name: string, header: readonly string[]): Issue {
  const message = `expected a column ${quote(name)}, got ${excerpt(header.slice(0, 80).map(quote).join(', '))}`;
  return { code: 'no-column', path: ['line', 1], message };
}
