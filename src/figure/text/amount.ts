import { add, compare, shiftPoint, type DecimalText } from '../decimal.js';
import type { Qualifier } from '../figure.js';
import type { Unit } from '../unit.js';
import type { Lexicon } from './lexicon.js';
import { scaled, type Numeral } from './numeral.js';
import { refusal } from './refusal.js';
import type { Token } from './scan.js';

/** The one number of a text, and the tokens that it is made of. */
export interface Amount {
  readonly value: DecimalText;
  /** One unit of the last printed place. */
  readonly resolution: DecimalText;
  /** The qualifiers inside it: 十余万. */
  readonly qualifiers: readonly Qualifier[];
  /** The currency between the number and its magnitude: "64.1 (US$ million)". */
  readonly units: readonly Token[];
  /** An abbreviated magnitude that may be a unit symbol: not yet part of the value. */
  readonly letter: { readonly exponent: number; readonly unit: Unit } | null;
  /** Whether it came with "first", "16th", 第; whether it is a verb such as "doubled". */
  readonly ordinal: boolean;
  readonly multiple: boolean;
  /** Whether a magnitude was printed. */
  readonly scaled: boolean;
  /** Indexes of its first token and of the token behind it. */
  readonly start: number;
  readonly end: number;
}

const HALF: DecimalText = '0.5';
const ONE: Numeral = { value: '1', place: 0 };

/** @internal Whether a token is a number or makes one. */
export function isNumber(token: Token | undefined): boolean {
  return ['number', 'numeral', 'multiple', 'half'].includes(token?.kind ?? '');
}

/** @internal Finds the one number of a text; `undefined` if there is none, two are refused. */
export function findAmount(tokens: readonly Token[], lexicon: Lexicon, text: string): Amount | undefined {
  const start = tokens.findIndex((token, index) => isNumber(token) || isBareMagnitude(tokens, index, lexicon));
  if (start < 0) return undefined;
  const amount = amountAt(tokens, start, lexicon, text);
  const second = tokens.findIndex((token, index) => index >= amount.end && isNumber(token));
  if (second >= 0) {
    const words = [start, second].map((index) => JSON.stringify(tokens[index]?.text)).join(' and ');
    throw refusal('ambiguous-figure', `one figure outside brackets, not ${words}`, text);
  }
  return amount;
}

function isBareMagnitude(tokens: readonly Token[], index: number, { bareMagnitudes = false }: Lexicon): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.kind !== 'magnitude') return false;
  return (before?.kind === 'link' && before.one) || (bareMagnitudes && before?.kind === 'qualifier');
}

interface Step {
  readonly number: Numeral;
  readonly half: boolean;
  readonly exponent: number;
  readonly letter: Amount['letter'];
  readonly scaled: boolean;
  readonly ordinal: boolean;
  readonly qualifiers: readonly Qualifier[];
  readonly units: readonly Token[];
  readonly end: number;
}

function amountAt(tokens: readonly Token[], start: number, lexicon: Lexicon, text: string): Amount {
  const multiple = tokens[start]?.kind === 'multiple';
  const first = stepAt(tokens, start, text);
  const all = [first];
  for (let last = first; isNextStep(tokens, last, lexicon);) {
    last = stepAt(tokens, last.end, text);
    all.push(last);
  }
  let value: DecimalText = '0';
  let room: number | undefined;
  for (const { number, half, exponent } of all) {
    const part = half ? { ...number, value: add(number.value, HALF) } : number;
    if (room !== undefined && (exponent >= room || compare(part.value, shiftPoint('1', room - exponent)) >= 0)) {
      throw refusal('invalid-figure', 'magnitudes that grow smaller, such as 44亿1900万', text);
    }
    const sum = scaled(part, exponent).value;
    value = all.length === 1 ? sum : add(value, sum);
    room = exponent;
  }
  const last = all.at(-1) ?? first;
  return {
    value,
    resolution: last.half ? shiftPoint(HALF, last.exponent) : shiftPoint('1', last.number.place + last.exponent),
    qualifiers: all.flatMap((step) => step.qualifiers),
    units: all.flatMap((step) => step.units),
    letter: last.letter,
    ordinal: all.some((step) => step.ordinal),
    multiple,
    scaled: all.some((step) => step.scaled),
    start,
    end: last.end,
  };
}

function isNextStep(tokens: readonly Token[], { end, scaled: done, half, units }: Step, lexicon: Lexicon): boolean {
  const next = tokens[end]?.kind;
  return lexicon.steps === true && done && !half && units.length === 0 && (next === 'number' || next === 'numeral');
}

// number, half, ordinal mark, qualifier, currency, magnitude, qualifier: all but the number may be missing
function stepAt(tokens: readonly Token[], start: number, text: string): Step {
  let at = start;
  const take = <K extends Token['kind']>(kind: K): Extract<Token, { kind: K }> | undefined => {
    const token = tokens[at];
    if (token?.kind !== kind) return undefined;
    at += 1;
    return token as Extract<Token, { kind: K }>;
  };
  const qualifiers: Qualifier[] = [];
  const takeQualifiers = (): void => {
    for (let token = tokens[at]; token?.kind === 'qualifier' && token.after; token = tokens[at]) {
      qualifiers.push(token.qualifier);
      at += 1;
    }
  };
  const { number, ordinal } = takeNumber(tokens, at, text);
  at += number.tokens;
  const half = take('half') !== undefined;
  const marked = take('ordinalMark') !== undefined;
  takeQualifiers();
  const units: Token[] = [];
  const beforeUnit = at;
  for (let token = tokens[at]; token?.kind === 'unit' && token.before; token = tokens[at]) {
    units.push(token);
    at += 1;
  }
  const magnitude = take('magnitude');
  if (magnitude === undefined) at = beforeUnit;
  else takeQualifiers();
  const letter =
    magnitude?.unit === null || magnitude === undefined ? null : { exponent: magnitude.exponent, unit: magnitude.unit };
  return {
    number: number.value,
    half,
    exponent: letter === null ? (magnitude?.exponent ?? 0) : 0,
    letter,
    scaled: magnitude !== undefined,
    ordinal: ordinal || marked,
    qualifiers,
    units: magnitude === undefined ? [] : units,
    end: at,
  };
}

function takeNumber(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly number: { readonly value: Numeral; readonly tokens: number }; readonly ordinal: boolean } {
  const token = tokens[at];
  if (token?.kind === 'number') {
    if (token.number !== null) return { number: { value: token.number, tokens: 1 }, ordinal: false };
    throw refusal('invalid-figure', 'a well-formed number in the conventions of the language', token.text);
  }
  if (token?.kind === 'half') return { number: { value: { value: '0', place: 0 }, tokens: 0 }, ordinal: false };
  if (token?.kind === 'magnitude') return { number: { value: ONE, tokens: 0 }, ordinal: false };
  if (token?.kind !== 'numeral' && token?.kind !== 'multiple') throw refusal('invalid-figure', 'a number', text);
  const ordinal = token.kind === 'numeral' && token.ordinal;
  const ones = tokens[at + 1];
  const isTens = token.kind === 'numeral' && !ordinal && token.digits.length === 2 && token.digits.endsWith('0');
  if (isTens && token.digits !== '10' && ones?.kind === 'numeral' && ones.digits.length === 1 && ones.digits !== '0') {
    const value = add(token.digits as DecimalText, ones.digits as DecimalText);
    return { number: { value: { value, place: 0 }, tokens: 2 }, ordinal: ones.ordinal };
  }
  return { number: { value: { value: token.digits as DecimalText, place: 0 }, tokens: 1 }, ordinal };
}
