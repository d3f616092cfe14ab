import { once } from '../../once.js';

const LATIN = /* @__PURE__ */ once(() => new RegExp('^\\p{Script=Latin}', 'u'));

/** @internal Whether a text begins with a letter of the Latin script. */
export function isLatin(text: string): boolean {
  return LATIN().test(text);
}
