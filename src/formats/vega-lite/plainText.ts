import { once } from '../../once.js';

// what no line of a chart can show, or what would end a text within an expression
const UNSEEN = /* @__PURE__ */ once(() => new RegExp('[\\p{Cc}\\p{Zl}\\p{Zp}]+', 'gu'));

/** @internal A text as one line of a chart. */
export function plainText(text: string): string {
  return text.replace(UNSEEN(), ' ').trim();
}
