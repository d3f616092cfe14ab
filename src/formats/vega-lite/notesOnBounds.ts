import type { Words } from './wordsOf.js';

/** @internal What a reader has to be told of the bounds that are drawn. */
export function notesOnBounds(
  opens: readonly (string | null)[],
  hasBounds: boolean,
  words: Words,
  axis: 'x' | 'y',
): readonly string[] {
  const isOpen = (side: string): boolean => opens.some((open) => open === side || open === 'both');
  return [
    ...(hasBounds ? [words.bounds] : []),
    ...(isOpen('up') ? [words.openUp(axis === 'y' ? '▲' : '▶')] : []),
    ...(isOpen('down') ? [words.openDown(axis === 'y' ? '▼' : '◀')] : []),
  ];
}
