import { STYLE } from './style.js';
import { textWidth } from './textWidth.js';

const SYMBOL = 26;

/** @internal In how many columns the entries of a legend have room, side by side as far as they do. */
export function legendColumns(labels: readonly string[], width: number): number {
  const widthOf = (columns: number): number =>
    Array.from({ length: columns }, (_, column) =>
      labels
        .filter((_label, index) => index % columns === column)
        .reduce((widest, label) => Math.max(widest, SYMBOL + textWidth(label, STYLE.label)), 0),
    ).reduce((sum, one) => sum + one, 0);
  for (let columns = labels.length; columns > 1; columns -= 1) if (widthOf(columns) <= width) return columns;
  return 1;
}
