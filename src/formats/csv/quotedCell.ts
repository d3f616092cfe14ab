/** @internal Where the next quoted cell begins, or the end; a quote within a cell that is not quoted is a character like others. */
export function quotedFrom(text: string, from: number, delimiter: string): number {
  let at = text.indexOf('"', from);
  while (at > 0 && ![delimiter, '\r', '\n'].includes(text.charAt(at - 1))) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at;
}

/** @internal The place behind a quoted cell, given where it begins; the end where it is not closed. */
export function quotedTo(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at + 1;
}
