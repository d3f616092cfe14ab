import { ChinaAseanError, excerpt } from '../../errors.js';

const BYTE_ORDER_MARK = /^\uFEFF/u;

/** @internal What JSON text says; what is no text is taken as parsed already. Text that is none is refused, with its beginning. */
export function parseJson(caller: string, input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is none';
    throw new ChinaAseanError(
      'invalid-input',
      `${caller}: expected JSON text, got ${excerpt(input)} (${excerpt(reason)})`,
    );
  }
}
