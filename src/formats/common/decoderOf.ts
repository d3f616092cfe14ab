import { ChinaAseanError, isChinaAseanError, quote } from '../../errors.js';
import { bareMessage } from './bareMessage.js';
import type { CodeMap } from './codeMap.js';
import { trimmed } from './trimmed.js';

/** @internal What a text stands for; `undefined` where nothing is said of it. Throws where a function has no answer. */
export type Decode = (text: string) => string | undefined;

/** @internal Makes what reads the texts of a field by the option `codes`. */
export function decoderOf(field: string, words: CodeMap | undefined): Decode {
  if (words === undefined) return () => undefined;
  if (typeof words !== 'function') return (text) => (Object.hasOwn(words, text) ? words[text] : undefined);
  // most rows repeat what others have
  const known = new Map<string, string>();
  return (text) => {
    if (text === '') return undefined;
    const found = known.get(text);
    if (found !== undefined) return found;
    const said = answer(field, words, text);
    known.set(text, said);
    return said;
  };
}

function answer(field: string, words: (text: string) => unknown, text: string): string {
  const refuse = (message: string): never => {
    throw new ChinaAseanError(field === 'period' ? 'invalid-period' : 'invalid-input', `codes: ${message}`, { text });
  };
  try {
    const said = words(text);
    // a mark that is taken off a window leaves the space before it
    if (typeof said === 'string') return field === 'period' ? trimmed(said) : said;
    const answered = said === undefined ? '' : `, for which it gives ${quote(said)}`;
    return refuse(`expected a text that the function codes.${field} knows, got ${quote(text)}${answered}`);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    const said = bareMessage(error);
    return refuse(said.includes(quote(text)) ? said : `${said}, in ${quote(text)}`);
  }
}
