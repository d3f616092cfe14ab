import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import { figure, type Figure } from './figure.js';
import { isFigureLanguage, type FigureLanguage } from './text/languages.js';
import type { Reading } from './text/readPhrase.js';
import { readText } from './text/readText.js';
import { refusal } from './text/refusal.js';
import { getUnit, type CurrencyCode, type Unit } from './unit.js';

/** What {@link figureFromText} may be told. */
export interface FigureFromTextOptions<U extends Unit = Unit> {
  /** The language, which decides whether "1,234" has four digits or three decimals. Default: found from script and words. */
  readonly language?: FigureLanguage | undefined;
  /** The currency of "$", "dollars" or "¥". Default: "$" and "dollars" are US dollars, a bare "¥" is refused. */
  readonly currency?: CurrencyCode | undefined;
  /** The unit expected; another printed unit is refused. Default: the unit printed, or else `'count'`. */
  readonly unit?: U | undefined;
}

/** A figure as it was read from a text. */
export interface PrintedFigure<U extends Unit = Unit> extends Figure<U> {
  /** The figures in brackets beside it, each with its own unit: "RM1.2 billion (US$270 million)". */
  readonly alternatives: readonly Figure[];
  /** The language in which it was read. */
  readonly language: FigureLanguage;
}

const LONGEST = 1000;

/**
 * Reads one published figure from the words around it: number, magnitude, unit, qualifier, and what it says of the number.
 *
 * Shape: low and high are half the last printed place apart from the value, and open on the side of the qualifier. The
 * value of a fall is negative, and its qualifier is mirrored: "down more than 5 percent" is under −0.05.
 * Units: base units ("$597 billion" is 597000000000 USD); per cents are ratios. Source: [docs/figures.md](../../docs/figures.md).
 *
 * @param text - A phrase with one number outside brackets, at most 1 000 characters.
 * @param options - Language, currency of an ambiguous symbol, expected unit.
 * @returns A frozen record with the text as it was printed.
 * @throws ChinaAseanError `invalid-figure` when there is no number, a malformed one, or a word that is not known;
 *   `ambiguous-figure` when there are two numbers or two ways to read one, and for what may be a year ("by 2030") unless `unit` is given; `unit-needed` when the unit cannot be told;
 *   `incompatible-units` when two units are printed, or another than expected; `unsupported-language`; `unknown-unit`;
 *   `invalid-argument` when the text is no text, or an option is unknown.
 *
 * @example
 * import { figureFromText } from 'china-asean';
 *
 * const trade = figureFromText('$597 billion');
 * [trade.value, trade.unit, trade.low, trade.high]; // => ['597000000000', 'USD', '596500000000', '597500000000']
 * const freight = figureFromText('突破1260万吨');
 * [freight.value, freight.unit, freight.qualifier]; // => ['12600000', 'tonne', 'over']
 * figureFromText('down 3.1 percent').value; // => '-0.031'
 * figureFromText('$597 billion, up 8.2 percent'); // throws ChinaAseanError ambiguous-figure
 */
export function figureFromText<U extends Unit>(
  text: string,
  options: FigureFromTextOptions<U> & { readonly unit: U },
): PrintedFigure<U>;
export function figureFromText(text: string, options?: FigureFromTextOptions): PrintedFigure;
export function figureFromText(text: string, options: FigureFromTextOptions = {}): PrintedFigure {
  requireKeys('figureFromText', options, { language: true, currency: true, unit: true });
  checkArguments(text, options);
  const { alternatives, language, ...reading } = readText(text, options);
  const own = toFigure(reading, text);
  const others = Object.freeze(alternatives.map(({ printed, ...alternative }) => toFigure(alternative, printed)));
  return Object.freeze({ ...own, alternatives: others, language });
}

function toFigure({ value, unit, qualifier, measure, resolution }: Reading, printed: string): Figure {
  return figure(value, unit, { qualifier: qualifier ?? undefined, measure, resolution, printed });
}

function checkArguments(text: unknown, { language, currency, unit }: FigureFromTextOptions): void {
  if (typeof text !== 'string') {
    throw new ChinaAseanError('invalid-argument', `figureFromText: expected a text, got ${quote(text)}`);
  }
  if (text.length > LONGEST) throw refusal('invalid-figure', `a phrase of at most ${LONGEST} characters`, text);
  if (language !== undefined && !isFigureLanguage(language)) {
    throw new ChinaAseanError(
      'unsupported-language',
      `figureFromText: expected a language such as "en", got ${quote(language)}`,
      { language },
    );
  }
  if (unit !== undefined) getUnit(unit, 'figureFromText');
  if (currency !== undefined) getUnit(currency, 'figureFromText');
}
