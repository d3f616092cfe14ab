import { quotedFrom, quotedTo } from './quotedCell.js';

/** @internal The place behind the last row that is whole for certain, in a text that begins with a row; 0 where none is. */
export function endOfRows(text: string, delimiter: string): number {
  let end = 0;
  for (let from = 0; from < text.length;) {
    const start = quotedFrom(text, from, delimiter);
    const plain = text.slice(from, start);
    const feed = plain.lastIndexOf('\n');
    // what ends in CR may be followed by LF
    const last = start === text.length && plain.endsWith('\r') ? plain.length - 2 : plain.length - 1;
    const carriage = last < 0 ? -1 : plain.lastIndexOf('\r', last);
    const behind = Math.max(feed, carriage) + 1;
    if (behind > 0) end = from + behind;
    if (start === text.length) break;
    from = quotedTo(text, start);
    if (from === text.length) break; // it may go on
  }
  return end;
}
