import { once } from '../../once.js';

const EM = { wide: 1.02, upper: 0.7, narrow: 0.36, usual: 0.61 } as const;
const WIDE = /* @__PURE__ */ once(() => new RegExp('[\\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]', 'u'));
const NARROW = /[ijlt.,:;'|!()[\] ]/u;
const UPPER = /* @__PURE__ */ once(() => new RegExp('[\\p{Lu}\\p{N}%–—]', 'u'));

/** @internal About how wide a text is in a sans serif, in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (WIDE().test(character)) em += EM.wide;
    else if (NARROW.test(character)) em += EM.narrow;
    else em += UPPER().test(character) ? EM.upper : EM.usual;
  }
  return em * fontSize;
}

/** @internal A width that comes near to what a renderer without fonts takes, if that is wider. */
export function greatestWidth(text: string, fontSize: number): number {
  return Math.max(textWidth(text, fontSize), 0.72 * fontSize * text.length);
}
