import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { figure } from '../../figure/figure.js';
import { printedBounds } from './printedBounds.js';
import { scaledText } from './scaledText.js';
import type { SdmxSheet } from './sdmxSheet.js';
import { widenedFigure } from './widenedFigure.js';

/** What reads the bounds of a row. */
export interface BoundsReader {
  /** The place of the component that is the lower bound; −1 where there is none. */
  readonly low: number;
  /** The place of the upper bound. */
  readonly high: number;
  /** A bound that a cell has, times the multiplier; `null` is an open side. */
  readonly given: (cell: string, power: string) => DecimalText | null;
  /** Those of the last printed place of a number times its multiplier, or of the last that a double keeps. */
  readonly printed: (
    scaled: string,
    double: number | undefined,
    power: string,
  ) => Readonly<Record<'low' | 'high', DecimalText | null>>;
}

/** @internal Makes what reads the bounds of rows. */
export function boundsReader(
  { header, numberAt }: SdmxSheet,
  { low, high }: Readonly<Partial<Record<'low' | 'high', string | undefined>>>,
): BoundsReader {
  const at = (id: string | undefined): number => (id === undefined ? -1 : header.indexOf(id));
  return {
    low: at(low),
    high: at(high),
    given: (cell, power) => (cell === '' ? null : parseDecimalText(scaledText(numberAt(cell), power))),
    printed: (scaled, double, power) =>
      double === undefined
        ? printedBounds(scaled)
        : widenedFigure(figure(scaled as DecimalText, 'ratio'), double, Number(power)),
  };
}
