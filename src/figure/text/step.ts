import { add, shiftPoint, type DecimalText } from '../decimal.js';
import type { Qualifier } from '../figure.js';
import type { Unit } from '../unit.js';
import { scaled, type Numeral } from './numeral.js';
import { refusal } from './refusal.js';
import type { Token } from './scan.js';
import type { UnitSense } from './unitSense.js';

/** A magnitude that may be a unit symbol: "5m". */
export interface Letter {
  readonly exponent: number;
  readonly unit: Unit;
}

/** A number with its magnitude, or one of the steps of a number such as 44亿1900万. */
export interface Step {
  /** The number as written, before its magnitude. */
  readonly written: DecimalText;
  readonly value: DecimalText;
  /** One unit of the last printed place. */
  readonly resolution: DecimalText;
  /** The power of ten of its magnitude, 0 without one. */
  readonly exponent: number;
  readonly hasMagnitude: boolean;
  readonly letter: Letter | null;
  readonly ordinal: boolean;
  /** The qualifiers and currencies inside it: 十余万, "64.1 (US$ million)". */
  readonly qualifiers: readonly Qualifier[];
  readonly units: readonly UnitSense[];
  /** The index of the token behind it. */
  readonly end: number;
}

interface Taken {
  readonly number: Numeral;
  readonly ordinal: boolean;
  readonly end: number;
}

const HALF: DecimalText = '0.5';
const TENS = /^[2-9]0$/u;
const ONES = /^[1-9]$/u;

/**
 * @internal Reads a number, a half, an ordinal mark, a qualifier, a currency, a magnitude and a qualifier, of which all
 * but the number may be missing. A half or a magnitude alone stands for one of it.
 */
export function stepAt(tokens: readonly Token[], start: number): Step {
  const { number, ordinal, end } = numberAt(tokens, start);
  const qualifiers: Qualifier[] = [];
  let at = end;
  const half = tokens[at]?.kind === 'half';
  if (half) at += 1;
  const marked = tokens[at]?.kind === 'ordinalMark';
  if (marked) at += 1;
  const takeQualifiers = (): void => {
    for (let token = tokens[at]; token?.kind === 'qualifier' && token.side !== 'before'; token = tokens[at]) {
      qualifiers.push(token.qualifier);
      at += 1;
    }
  };
  takeQualifiers();
  const units = unitsAt(tokens, at);
  const magnitude = tokens[at + units.length];
  const hasMagnitude = magnitude?.kind === 'magnitude';
  if (hasMagnitude) {
    at += units.length + 1;
    takeQualifiers();
  }
  const letter =
    hasMagnitude && magnitude.unit !== null ? { exponent: magnitude.exponent, unit: magnitude.unit } : null;
  const exponent = hasMagnitude && letter === null ? magnitude.exponent : 0;
  const written = half ? { value: add(number.value, HALF), place: number.place } : number;
  const { value, place } = scaled(written, exponent);
  return {
    written: written.value,
    value,
    resolution: half ? shiftPoint(HALF, place) : shiftPoint('1', place),
    exponent,
    hasMagnitude,
    letter,
    ordinal: ordinal || marked,
    qualifiers,
    units: hasMagnitude ? units : [],
    end: at,
  };
}

function unitsAt(tokens: readonly Token[], start: number): readonly UnitSense[] {
  const units: UnitSense[] = [];
  for (let token = tokens[start]; token?.kind === 'unit' && token.before; token = tokens[start + units.length]) {
    units.push(token);
  }
  return units;
}

function numberAt(tokens: readonly Token[], start: number): Taken {
  const [token, next] = tokens.slice(start, start + 2);
  switch (token?.kind) {
    case 'number': {
      const { number } = token;
      const isHalved = next?.kind === 'half' && number?.place !== 0;
      if (number !== null && !isHalved) return { number, ordinal: false, end: start + 1 };
      throw refusal(
        'invalid-figure',
        'a number whose points and commas fit the language (option language)',
        token.text,
      );
    }
    case 'half':
      return { number: whole('0'), ordinal: false, end: start };
    case 'numeral': {
      const joins = next?.kind === 'numeral' && TENS.test(token.digits) && ONES.test(next.digits);
      if (!joins) return { number: whole(token.digits), ordinal: token.ordinal, end: start + 1 };
      const sum = add(token.digits, next.digits);
      return { number: whole(sum), ordinal: next.ordinal, end: start + 2 };
    }
    case 'multiple':
      return { number: whole(token.digits), ordinal: false, end: start + 1 };
    default: // a bare magnitude
      return { number: whole('1'), ordinal: false, end: start };
  }
}

function whole(value: DecimalText): Numeral {
  return { value, place: 0 };
}
