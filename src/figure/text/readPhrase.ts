import { compare, shiftPoint, type DecimalText } from '../decimal.js';
import type { Measure, Qualifier } from '../figure.js';
import { getUnit, type Unit } from '../unit.js';
import { findAmount, type Amount } from './amount.js';
import { chooseUnit, type UnitOptions } from './chooseUnit.js';
import { contextOf, TIMES, type Context } from './context.js';
import type { Lexicon } from './lexicon.js';
import { refusal } from './refusal.js';
import type { Token } from './scan.js';
import { PLAIN_UNIT, type UnitSense } from './unitSense.js';

/** What a phrase says, ready to become a figure. */
export interface Reading {
  readonly value: DecimalText;
  readonly resolution: DecimalText;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  readonly measure: Measure;
  /** Whether the text itself says what is counted. */
  readonly hasUnit: boolean;
  /** Whether its number is written as a year is. */
  readonly mayBeYear: boolean;
}

type Subject = 'quantity' | 'rank' | 'streak' | 'multiple';

const MIRRORED: Readonly<Record<Qualifier, Qualifier>> = {
  about: 'about',
  'at-least': 'at-most',
  'at-most': 'at-least',
  over: 'under',
  under: 'over',
};
const WHOLE = /^[1-9]\d*$/u;
const LARGEST: Pick<Amount, 'hasMagnitude' | 'letter' | 'resolution' | 'value'> = {
  value: '1',
  resolution: '1',
  letter: null,
  hasMagnitude: false,
};

/** @internal Reads the tokens of a phrase without brackets; what is not certain is refused. */
export function readPhrase(tokens: readonly Token[], lexicon: Lexicon, options: UnitOptions, text: string): Reading {
  const amount = findAmount(tokens, lexicon, text);
  const context = contextOf(tokens, amount, text);
  const subject = subjectOf(amount, context, text);
  const number = amount ?? LARGEST;
  if (subject !== 'quantity' && (number.hasMagnitude || !WHOLE.test(number.value))) {
    throw refusal('invalid-figure', 'a whole number of places, periods or times', text);
  }
  const { units, letter } = unitsOf(number, context, subject, options, text);
  const unit = chooseUnit(units, options, text);
  const { measure, sign } = measureOf(context, subject, unit, lexicon, text);
  const exponent = (units[0]?.exponent ?? 0) + letter;
  const value = exponent === 0 ? number.value : shiftPoint(number.value, exponent);
  refuseDates(number, context, unit, text);
  return {
    value: sign < 0 && compare(value, '0') !== 0 ? (`-${value}` as DecimalText) : value,
    resolution: shiftPoint(number.resolution, exponent),
    unit,
    qualifier: qualifierOf(context, subject, sign, text),
    measure,
    hasUnit: units.length > 0,
    mayBeYear: subject === 'quantity' && !context.minus && amount?.mayBeYear === true,
  };
}

function subjectOf(amount: Amount | undefined, { rank, ordinal, inARow }: Context, text: string): Subject {
  if (amount === undefined) {
    if (rank === 'nothing' && !inARow) return 'rank';
    throw refusal('invalid-figure', 'a number', text);
  }
  if (inARow) return 'streak';
  if (rank !== null && (ordinal || rank === 'number')) return 'rank';
  if (rank !== null || ordinal) throw refusal('ambiguous-figure', 'a rank such as "third largest"', text);
  return amount.multiple ? 'multiple' : 'quantity';
}

function unitsOf(
  { letter }: Pick<Amount, 'letter'>,
  context: Context,
  subject: Subject,
  options: UnitOptions,
  text: string,
): { readonly units: readonly UnitSense[]; readonly letter: number } {
  const word = (...meant: Unit[]): UnitSense => ({ ...PLAIN_UNIT, units: meant });
  if (subject === 'multiple' && context.units.some(({ period }) => period)) {
    throw refusal('ambiguous-figure', 'a multiple without a period', text);
  }
  if (subject === 'rank' || subject === 'multiple') {
    return { units: [word(subject === 'rank' ? 'rank' : 'ratio')], letter: 0 };
  }
  if (subject === 'streak') {
    if (!context.units.every(({ period }) => period)) throw refusal('ambiguous-figure', 'a count of periods', text);
    return { units: [word('count', 'year')], letter: 0 };
  }
  const { units } = context;
  if (units.some(({ period, units: meant }) => period && meant.length === 0)) {
    throw refusal('unit-needed', 'a unit of the package, which months and quarters are not', text);
  }
  if (new Set(units.map(({ exponent }) => exponent)).size > 1) {
    throw refusal('incompatible-units', 'one unit', text);
  }
  if (letter === null) return { units, letter: 0 };
  const expected = options.unit === undefined ? undefined : getUnit(options.unit, 'figureFromText').dimension;
  const isMagnitude = expected !== undefined && expected !== getUnit(letter.unit, 'figureFromText').dimension;
  if (units.length > 0 || isMagnitude) {
    return { units, letter: letter.exponent };
  }
  if (options.unit === letter.unit) return { units: [word(letter.unit)], letter: 0 };
  const choices = `a magnitude of 10^${letter.exponent} or the unit ${letter.unit}`;
  throw refusal('ambiguous-figure', `the option unit to say whether the last letter is ${choices}`, text);
}

function measureOf(
  context: Context,
  subject: Subject,
  unit: Unit,
  lexicon: Lexicon,
  text: string,
): { readonly measure: Measure; readonly sign: 1 | -1 } {
  const { average, contribution, minus, units, yearOnYear } = context;
  const change = context.change?.to === true ? null : context.change;
  const relative = unit === 'ratio' && subject === 'quantity';
  const sign = (minus ? -1 : 1) * (change?.sign ?? 1) * (contribution?.sign ?? 1) < 0 ? -1 : 1;
  const refuseIf = (condition: boolean, expected: string): void => {
    if (condition) throw refusal('ambiguous-figure', expected, text);
  };
  refuseIf(minus && (change?.sign === -1 || contribution !== null), 'a direction in words or a sign, not both');
  if (contribution !== null) {
    refuseIf(
      unit !== 'percentage-point' && !(relative && contribution.complete),
      'a contribution in percentage points, or in per cent of the growth',
    );
    refuseIf(average !== null || (change?.sign ?? 1) < 0, 'a contribution to growth');
    return { measure: 'contribution', sign };
  }
  if (subject === 'multiple' || units.some(({ times }) => times)) {
    refuseIf(average !== null || minus, 'a multiple');
    if (change === null) return { measure: 'multiple', sign };
    refuseIf(lexicon.timesAreGrowth !== true || subject === 'multiple' || change.sign < 0, TIMES);
    return { measure: 'growth', sign };
  }
  refuseIf(subject !== 'quantity' && (change !== null || minus), 'a rank or a count of periods without a change');
  if (average !== null) {
    refuseIf(!relative || (change === null && average === 'incomplete'), 'an average growth rate in per cent');
    return { measure: 'average-growth', sign };
  }
  refuseIf(change !== null && unit === 'year', 'a number of years without a change');
  if (change !== null) return { measure: relative ? 'growth' : 'difference', sign };
  return { measure: relative && yearOnYear && context.change === null ? 'growth' : 'level', sign };
}

// bounds follow the signed value: a fall of more than 5 per cent is a change of under −5 per cent
function qualifierOf({ qualifiers, minus }: Context, subject: Subject, sign: 1 | -1, text: string): Qualifier | null {
  const [first = null, ...more] = new Set(qualifiers);
  if (first === null) return null;
  if (more.length > 0) throw refusal('ambiguous-figure', 'one qualifier', text);
  if (subject === 'rank' || (minus && first !== 'about')) {
    throw refusal('ambiguous-figure', 'a rank or a negative number without a qualifier', text);
  }
  return sign < 0 ? MIRRORED[first] : first;
}

// 2024年 is a year, and "over five years" may say how long something took
function refuseDates(
  { value, hasMagnitude }: Pick<Amount, 'hasMagnitude' | 'value'>,
  { during, units }: Context,
  unit: Unit,
  text: string,
): void {
  const isCalendarYear = unit === 'year' && !hasMagnitude && WHOLE.test(value) && value.length === 4;
  const isSpan = during && (unit === 'day' || units.some(({ period }) => period));
  if (isCalendarYear || isSpan) throw refusal('ambiguous-figure', 'a number of years or days, not a time', text);
}
