import { refusal } from './refusal.js';

/** A part of a text, inside or outside brackets. */
export interface Piece {
  readonly text: string;
  readonly inside: boolean;
}

const BRACKETS = /[()（）]/gu;

/** @internal Cuts a text at its brackets; nested and unpaired ones are refused. */
export function splitBrackets(text: string): readonly Piece[] {
  const signs = text.match(BRACKETS) ?? [];
  if (signs.length % 2 === 1 || signs.some((sign, index) => '(（'.includes(sign) !== (index % 2 === 0))) {
    throw refusal('invalid-figure', 'brackets in pairs, none inside others', text);
  }
  return text.split(BRACKETS).map((piece, index) => ({ text: piece.trim(), inside: index % 2 === 1 }));
}
