import { isChinaAseanError } from '../../errors.js';
import { isNumber } from './amount.js';
import { splitBrackets, type Piece } from './brackets.js';
import type { UnitOptions } from './chooseUnit.js';
import { languagesOf, lexiconOf, type FigureLanguage } from './languages.js';
import { normalise } from './normalise.js';
import { readPhrase, type Reading } from './readPhrase.js';
import { refusal } from './refusal.js';
import { scan, type Token } from './scan.js';

/** What a text says, and what the brackets in it say. */
export interface TextReading extends Reading {
  readonly alternatives: readonly (Reading & { readonly printed: string })[];
  readonly language: FigureLanguage;
}

/** What the caller knows of a text. */
export interface TextOptions extends UnitOptions {
  readonly language?: FigureLanguage | undefined;
}

interface ScannedPiece extends Piece {
  readonly tokens: readonly Token[];
}

interface Scanned {
  readonly language: FigureLanguage;
  readonly pieces: readonly ScannedPiece[];
  /** The first word that is not known, and how many characters are known before it. */
  readonly unknown: string | undefined;
  readonly known: number;
  /** What begins with that word. */
  readonly rest?: string;
}

// "in 2024", "from January to July 2025"
const DATE = /^(?:in|on|during|from|since|by|as of|for|at|between|until)\b\D{1,40}\b(?:19|20)\d\d\b(?![.,]?\d|%)/iu;

/** @internal Reads a text in every language that knows all its words; what they do not agree on is refused. */
export function readText(text: string, options: TextOptions): TextReading {
  const pieces = splitBrackets(text);
  const possible = languagesOf(pieces.map((piece) => piece.text));
  const scanned = (options.language === undefined ? possible : [options.language]).map((one) =>
    scanPieces(pieces, one),
  );
  const known = scanned.filter((one) => one.unknown === undefined);
  if (known.length > 0) return agree(known, options, text);
  const best = scanned.reduce((a, b) => (b.known > a.known ? b : a));
  const dated = DATE.exec(best.rest ?? '')?.[0];
  if (dated !== undefined)
    throw refusal('invalid-figure', 'no date beside the figure (periodFromText reads it)', dated);
  throw refusal('invalid-figure', `words that are known (language "${best.language}")`, best.unknown ?? text);
}

function scanPieces(pieces: readonly Piece[], language: FigureLanguage): Scanned {
  const scanned: ScannedPiece[] = [];
  let known = 0;
  for (const piece of pieces) {
    const text = normalise(piece.text, language);
    const result = scan(text, lexiconOf(language));
    if ('unknown' in result) {
      const { unknown, at } = result;
      const asItStands = text.length === piece.text.length ? piece.text.slice(at, at + unknown.length) : unknown;
      return { language, pieces: scanned, unknown: asItStands, known: known + at, rest: piece.text.slice(at) };
    }
    scanned.push({ ...piece, tokens: result.tokens });
    known += piece.text.length;
  }
  return { language, pieces: scanned, unknown: undefined, known };
}

function agree(scanned: readonly Scanned[], options: TextOptions, text: string): TextReading {
  const readings: TextReading[] = [];
  const problems: unknown[] = [];
  for (const one of scanned) {
    try {
      readings.push(read(one, options, text));
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      problems.push(error);
    }
  }
  const [first, ...others] = readings;
  if (first === undefined) throw problems[0];
  const other = others.find((one) => contentOf(one) !== contentOf(first));
  if (other !== undefined) {
    const choices = `${first.value} (${first.language}) or ${other.value} (${other.language})`;
    throw refusal('ambiguous-figure', `the option language to choose between ${choices}`, text);
  }
  if (options.language === undefined) refuseLostGroup(first, text);
  return first;
}

function contentOf(reading: TextReading): string {
  return JSON.stringify({ ...reading, language: null });
}

// brackets with a number hold a figure of their own; other brackets are read as if they were not there
function read({ pieces, language }: Scanned, options: TextOptions, text: string): TextReading {
  const lexicon = lexiconOf(language);
  const holdsFigure = ({ inside, tokens }: ScannedPiece): boolean => inside && tokens.some(isNumber);
  const tokens = pieces.filter((piece) => !holdsFigure(piece)).flatMap((piece) => piece.tokens);
  const reading = readPhrase(tokens, lexicon, options, text);
  if (reading.mayBeYear && !reading.hasUnit && options.unit === undefined) {
    throw refusal('ambiguous-figure', 'a unit (or the option unit) with a number that may be a year', text);
  }
  const alternatives = pieces.filter(holdsFigure).map((piece) => {
    const alternative = readPhrase(piece.tokens, lexicon, { currency: options.currency }, piece.text);
    if (alternative.hasUnit) return { ...alternative, printed: piece.text };
    throw refusal('unit-needed', 'a unit beside a number in brackets', piece.text);
  });
  if (alternatives.length > 0 && !reading.hasUnit) {
    throw refusal('ambiguous-figure', 'a unit outside the brackets too', text);
  }
  return { ...reading, alternatives, language };
}

// "24.132 trips" and "1.035 km" may be twenty-four thousand trips and a thousand kilometres
function refuseLostGroup({ unit, resolution }: TextReading, text: string): void {
  if (resolution === '0.001' && unit !== 'ratio' && unit !== 'percentage-point') {
    throw refusal('ambiguous-figure', 'the option language to say whether the point groups digits or is decimal', text);
  }
}
