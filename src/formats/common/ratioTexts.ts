import type { Figure } from '../../figure/figure.js';

/** @internal The texts of a growth or share that is printed beside a figure, empty where there is none: number, bounds, qualifier, print, measure. */
export function ratioTexts(figure: Figure | undefined): readonly string[] {
  if (figure === undefined) return ['', '', '', '', '', ''];
  const { value, low, high, qualifier, printed, measure } = figure;
  return [value, low ?? '', high ?? '', qualifier ?? '', printed, measure];
}
