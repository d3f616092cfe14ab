import { quote, type Issue } from '../../errors.js';
import { namesIn } from './namesIn.js';

/** @internal That a header lacks a column. */
export function noColumn(name: string, header: readonly string[], line = 1): Issue {
  return {
    code: 'no-column',
    path: ['line', line],
    message: `expected a column ${quote(name)}, got ${namesIn(header)}`,
  };
}
