import { quote, type Issue } from '../../errors.js';

/** @internal That a row is of another sort of window than those before. */
export function otherWindow(period: string, path: Issue['path']): Issue {
  const expected = period.length === 4 ? 'a month' : 'a year';
  const message = `expected ${expected} like the rows before, got ${quote(period)}: a table has windows of one length`;
  return { code: 'other-frequency', path, message };
}
