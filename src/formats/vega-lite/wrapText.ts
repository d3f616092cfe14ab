import { once } from '../../once.js';
import { textWidth } from './textWidth.js';

// a word with the space or the Chinese punctuation behind it, or one Chinese character with the brackets and punctuation around it
const PIECES = /* @__PURE__ */ once(
  () =>
    new RegExp(
      [
        '[（(]?[\\p{Script=Han}][，。、；：）！？);,.:]*',
        '[^\\s\\p{Script=Han}，。、；：]+?(?=[（(]\\p{Script=Han})',
        '[^\\s\\p{Script=Han}，。、；：]+[，。、；：]*\\s*',
        '[，。、；：\\s]+',
      ].join('|'),
      'gu',
    ),
);

/** @internal A text as lines that are no wider than so many pixels, unless a word is. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  measure: (text: string, fontSize: number) => number = textWidth,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES()) ?? []) {
    if (line !== '' && measure((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
