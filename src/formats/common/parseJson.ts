import { excerpt } from '../../errors.js';
import { notJson } from './notJson.js';
import { textOf } from './textOf.js';

const BYTE_ORDER_MARK = /^\uFEFF/u;

/** @internal What JSON text says, or bytes in UTF-8 do; what is neither is taken as parsed already. Text that is none is refused, with its beginning. */
export function parseJson(caller: string, input: unknown): unknown {
  const text = textOf(caller, input);
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is none';
    throw notJson(caller, `${excerpt(text)} (${excerpt(reason)})`);
  }
}
