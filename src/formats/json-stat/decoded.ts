import { isChinaAseanError, type Issue } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';
import type { Decode } from '../common/decoderOf.js';

/** @internal What a category stands for, `undefined` where nothing is said of it; `null` where a function refuses it, which is put among the issues. */
export function decoded(decode: Decode, text: string, path: Issue['path'], issues: Issue[]): string | null | undefined {
  try {
    return decode(text);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    const code = error.code === 'invalid-period' ? error.code : 'invalid-value';
    issues.push({ code, path, message: bareMessage(error) });
    return null;
  }
}
