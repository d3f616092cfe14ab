import type { Words } from './wordsOf.js';

/** @internal What a reader has to be told of the bounds that are drawn. */
export function notesOnBounds(
  opens: readonly (string | null)[],
  hasBounds: boolean,
  words: Words,
  axis: 'x' | 'y',
): readonly string[] {
  return [
    ...(hasBounds ? [words.bounds] : []),
    ...(opens.includes('up') ? [words.openUp(axis === 'y' ? '▲' : '▶')] : []),
    ...(opens.includes('down') ? [words.openDown(axis === 'y' ? '▼' : '◀')] : []),
    ...(opens.includes('both') ? [words.openBoth(axis === 'y' ? '▲▼' : '◀▶')] : []),
  ];
}
