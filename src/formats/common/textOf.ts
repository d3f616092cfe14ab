import { isBytes } from './isBytes.js';
import { malformedAt } from './malformedAt.js';
import { refuseBytes } from './refuseBytes.js';
import { utf8Decoder } from './utf8Decoder.js';

/** @internal The text of bytes, which are refused where they are not UTF-8; anything else is given back as it is. */
export function textOf(caller: string, input: unknown): unknown {
  if (!isBytes(input)) return input;
  try {
    return utf8Decoder().decode(input);
  } catch (error) {
    const at = malformedAt(input);
    if (at < 0) throw error; // longer than a text can be
    return refuseBytes(caller, input[at], at);
  }
}
