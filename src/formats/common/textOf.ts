import { bytesOf } from './bytesOf.js';
import { malformedAt } from './malformedAt.js';
import { refuseBytes } from './refuseBytes.js';
import { unread } from './unread.js';
import { utf8Decoder } from './utf8Decoder.js';
import { wholeInputError } from './wholeInputError.js';

/**
 * @internal The text of bytes, which are refused where they are not UTF-8, and so is what has to be awaited first; anything else is given back as
 * it is.
 */
export function textOf(caller: string, input: unknown): unknown {
  if (typeof input === 'string') return input;
  const bytes = bytesOf(caller, input);
  if (bytes === null) {
    refuseUnread(caller, input);
    return input;
  }
  const decoder = utf8Decoder(caller);
  try {
    return decoder.decode(bytes);
  } catch (error) {
    const at = malformedAt(bytes);
    if (at < 0) throw error; // longer than a text can be
    return refuseBytes(caller, bytes[at], at);
  }
}

function refuseUnread(caller: string, input: unknown): void {
  const found = unread(input);
  if (found === null) return;
  throw wholeInputError(caller, 'not-read', `expected text or its bytes, got ${found.name}: ${found.bytes}`);
}
