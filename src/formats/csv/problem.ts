import { isChinaAseanError, type ErrorCode, type Issue } from '../../errors.js';

const CALLER = /^\w+: (?:row \d+: )?/u;

const KEPT: readonly ErrorCode[] = ['invalid-period', 'unknown-unit'];

/** @internal What an error of this package says of a cell; other errors go on. */
export function problem(error: unknown, line: number, column: string): Issue {
  if (!isChinaAseanError(error)) throw error;
  return {
    code: KEPT.includes(error.code) ? error.code : 'invalid-value',
    path: ['line', line, column],
    message: error.message.replace(CALLER, ''),
  };
}
