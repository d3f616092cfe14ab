import { STYLE } from './style.js';
import { textWidth } from './textWidth.js';

const BETWEEN = 3;

/** @internal A text below which there is a place on an axis. */
export interface PlacedLabel {
  /** Which place it is, counted from the left. */
  readonly place: number;
  readonly text: string | null;
}

/** @internal Whether texts over places of one width stand side by side without touching; places without one leave room. */
export function labelsFit(labels: readonly PlacedLabel[], placeWidth: number): boolean {
  const drawn = labels.filter(({ text }) => text !== null).sort((a, b) => a.place - b.place);
  const halfOf = ({ text }: PlacedLabel): number => textWidth(text ?? '', STYLE.note) / 2;
  return drawn.every((label, index) => {
    const before = drawn[index - 1];
    if (before === undefined) return true;
    return halfOf(before) + halfOf(label) + BETWEEN <= (label.place - before.place) * placeWidth;
  });
}
