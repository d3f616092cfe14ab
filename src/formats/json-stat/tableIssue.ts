import { isChinaAseanError, type Issue } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';

/** @internal What an error of this package says of something at a path, which is said instead of a row; other errors go on. */
export function tableIssue(error: unknown, path: Issue['path']): Issue {
  if (!isChinaAseanError(error)) throw error;
  const code = error.code === 'invalid-argument' ? error.code : 'invalid-value';
  return { code, path, message: bareMessage(error) };
}
