import { once } from '../../once.js';

const LETTER = /* @__PURE__ */ once(() => new RegExp('[^\\p{Script=Latin}\\p{Script=Han}\\p{Script=Thai}\\P{L}]', 'u'));
const DIGIT = /* @__PURE__ */ once(() => new RegExp('[^0-9０-９๐-๙\\P{Nd}]', 'u'));

/** @internal Whether a text has letters or digits of a script in which nothing is read: Cyrillic, Khmer, Arabic. */
export function isForeign(text: string): boolean {
  return LETTER().test(text) || DIGIT().test(text);
}
