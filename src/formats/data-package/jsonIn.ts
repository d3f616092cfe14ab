import { isChinaAseanError, type Issue } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';
import { parseJson } from '../common/parseJson.js';

/** @internal What a file says as JSON; what is none is put among the issues, and is `undefined`. */
export function jsonIn(caller: string, file: unknown, path: string, what: string, issues: Issue[]): unknown {
  if (file === undefined) {
    issues.push({ code: 'no-file', path: [path], message: `expected the file of ${what}, got none` });
    return undefined;
  }
  try {
    return parseJson(caller, file);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    const [{ code, message } = { code: 'not-json', message: bareMessage(error) }] = error.issues;
    issues.push({ code, path: [path], message: `${what}: ${message}` });
    return undefined;
  }
}
