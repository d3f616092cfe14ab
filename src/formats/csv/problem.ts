import { isChinaAseanError, type ErrorCode, type Issue } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';

const WORD = /^[^\d%％]+$/u;

const KEPT: readonly ErrorCode[] = ['invalid-period', 'unknown-unit'];

/** @internal What an error of this package says of a cell; other errors go on. */
export function problem(error: unknown, line: number, column: string, cell = ''): Issue {
  if (!isChinaAseanError(error)) throw error;
  const [issue] = error.issues;
  const isWord = error.code === 'invalid-decimal' && WORD.test(cell);
  const hint = isWord ? ': the option missing names texts that stand for missing numbers' : '';
  return {
    code: issue?.code ?? (KEPT.includes(error.code) ? error.code : 'invalid-value'),
    path: ['line', line, column],
    message: bareMessage(error) + hint,
  };
}
