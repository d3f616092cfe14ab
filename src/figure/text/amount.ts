import { mayBeBuddhist } from '../../period/mayBeBuddhist.js';
import { add, compare, shiftPoint, type DecimalText } from '../decimal.js';
import type { Qualifier } from '../figure.js';
import type { Lexicon } from './lexicon.js';
import { refusal } from './refusal.js';
import type { Token } from './scan.js';
import { stepAt, type Letter, type Step } from './step.js';
import type { UnitSense } from './unitSense.js';

/** The one number of a text, and the tokens that it is made of. */
export interface Amount {
  readonly value: DecimalText;
  /** One unit of the last printed place. */
  readonly resolution: DecimalText;
  /** An abbreviated magnitude that may be a unit symbol: not yet part of the value. */
  readonly letter: Letter | null;
  readonly hasMagnitude: boolean;
  /** Whether it came with "first", "16th", 第; whether it is a verb such as "doubled". */
  readonly ordinal: boolean;
  readonly multiple: boolean;
  /** Whether it is written as a year is: in four digits that nothing groups or scales. */
  readonly mayBeYear: boolean;
  /** What stands inside it: 十余万, "64.1 (US$ million)". */
  readonly qualifiers: readonly Qualifier[];
  readonly units: readonly UnitSense[];
  /** Indexes of its first token and of the token behind it. */
  readonly start: number;
  readonly end: number;
}

const FOUR_DIGITS = /^\d{4}$/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const NUMBERS: ReadonlySet<Token['kind']> = /* @__PURE__ */ new Set(['half', 'multiple', 'number', 'numeral'] as const);

/** @internal Whether a token is a number, or makes one. */
export function isNumber({ kind }: Token): boolean {
  return NUMBERS.has(kind);
}

/** @internal Finds the one number of a text; `undefined` if there is none. Two are refused. */
export function findAmount(tokens: readonly Token[], lexicon: Lexicon, text: string): Amount | undefined {
  const start = tokens.findIndex((token, index) => isNumber(token) || isBareMagnitude(tokens, index, lexicon));
  if (start < 0) return undefined;
  const steps = stepsAt(tokens, start, lexicon, text);
  const last = steps.at(-1) ?? stepAt(tokens, start);
  const second = tokens.slice(last.end).find(isNumber);
  if (second !== undefined) {
    const words = [tokens[start]?.text, second.text].map((word) => JSON.stringify(word)).join(' and ');
    throw refusal('ambiguous-figure', `one figure outside brackets, not ${words}`, text);
  }
  return {
    value: steps.length === 1 ? last.value : steps.reduce<DecimalText>((sum, { value }) => add(sum, value), '0'),
    resolution: last.resolution,
    letter: last.letter,
    hasMagnitude: steps.some((step) => step.hasMagnitude),
    ordinal: steps.some((step) => step.ordinal),
    multiple: tokens[start]?.kind === 'multiple',
    mayBeYear: tokens[start]?.text === last.value && isYear(last.value, lexicon),
    qualifiers: steps.flatMap((step) => step.qualifiers),
    units: steps.flatMap((step) => step.units),
    start,
    end: last.end,
  };
}

function isYear(value: DecimalText, { buddhistYears = false }: Lexicon): boolean {
  const year = FOUR_DIGITS.test(value) ? Number(value) : 0;
  return (year >= FIRST_YEAR && year <= LAST_YEAR) || (buddhistYears && mayBeBuddhist(year));
}

function isBareMagnitude(tokens: readonly Token[], index: number, { bareMagnitudes = false }: Lexicon): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.kind !== 'magnitude') return false;
  return (before?.kind === 'link' && before.one) || (bareMagnitudes && before?.kind === 'qualifier');
}

function stepsAt(tokens: readonly Token[], start: number, { steps = 0 }: Lexicon, text: string): readonly Step[] {
  const found = [stepAt(tokens, start)];
  for (let last = found.at(-1); last !== undefined && last.hasMagnitude && steps > 0; last = found.at(-1)) {
    const next = tokens[last.end]?.kind;
    if (last.letter !== null || last.units.length > 0 || (next !== 'number' && next !== 'numeral')) break;
    const step = stepAt(tokens, last.end);
    if (last.written.includes('.') || !fits(step, last.exponent, steps)) {
      throw refusal('ambiguous-figure', 'steps such as 44亿1900万, each next to the one before', text);
    }
    found.push(step);
  }
  return found;
}

// 1万5 and 3亿5千 leave words out: 15 000 and 350 million are meant, 10 005 and 300 005 000 are written
function fits({ written, exponent, hasMagnitude }: Step, room: number, widest: number): boolean {
  if (!hasMagnitude) return room <= widest && written.split('.')[0]?.length === room;
  return exponent < room && exponent >= room - widest && compare(written, shiftPoint('1', room - exponent)) < 0;
}
