import { isChinaAseanError, type Issue } from '../../errors.js';

const CALLER = /^\w+: (?:row \d+: )?/u;

/** @internal What an error of this package says of a cell; other errors go on. */
export function problem(error: unknown, line: number, column: string): Issue {
  if (!isChinaAseanError(error)) throw error;
  return { code: error.code, path: ['line', line, column], message: error.message.replace(CALLER, '') };
}
