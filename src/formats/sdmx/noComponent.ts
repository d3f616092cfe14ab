import { excerpt, quote, type Issue } from '../../errors.js';

const SHOWN = 80;

/** @internal That a message lacks a component. */
export function noComponent(id: string, header: readonly string[]): Issue {
  const given = excerpt(header.slice(0, SHOWN).map(quote).join(', '));
  return { code: 'no-component', path: [], message: `expected a component ${quote(id)}, got ${given}` };
}
