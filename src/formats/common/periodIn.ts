import { isChinaAseanError, type Issue } from '../../errors.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { bareMessage } from './bareMessage.js';

/** @internal The window that a text spells; what is none is put among the issues, with its path, and is `null`. */
export function periodIn(text: string, path: Issue['path'], issues: Issue[]): Period | null {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    issues.push({ code: 'invalid-period', path, message: bareMessage(error) });
    return null;
  }
}
