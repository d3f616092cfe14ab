const SPACE = 0x20;
const DELETE = 0x7f;

/** @internal A text without the spaces around it; it is called for each of millions of cells, of which few have any. */
export function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE ? text : text.trim();
}
