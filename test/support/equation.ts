import fc from 'fast-check';
import { figure, type Figure, type Flow, type Observation, type Qualifier } from 'china-asean';
import { ECONOMIES, growthOf, MEMBERS, periodOf, shareOf, TILINGS, YEAR, type Cell, type Economy } from './economy.js';
import { print, type Style } from './printEconomy.js';
import { minus, order, over, plus, rational, times, type Rational } from './rational.js';

/** Numbers that follow from each other, and the observations that print them: first the one that the others make. */
export interface Equation {
  readonly numbers: readonly { readonly id: string; readonly figure: Figure }[];
  readonly observationsOf: (numbers: readonly Figure[]) => readonly Observation[];
  /** Of a sum, whether each part is added or taken away; otherwise a ratio, less what the sign says. */
  readonly signs: readonly (1 | -1)[] | { readonly less: '0' | '1' };
}

/** A rule by which a number follows from others exactly. */
export type Rule = 'growth' | 'share' | 'total' | 'balance' | 'sum-of-windows' | 'sum-of-members';

const SECOND_YEAR = { year: 2021, ...YEAR };
/** One that holds in an economy, of each rule. */
export const EQUATIONS: Readonly<Record<Rule, (of: Economy, which: number, next: () => Style) => Equation>> = {
  growth: (of, which, next) => {
    const cell = cellOf(which, { window: SECOND_YEAR });
    const base = { ...cell, window: { ...SECOND_YEAR, year: 2020 } };
    return ratio(of, cell, base, growthOf(of, cell), 'growth', next);
  },
  share: (of, which, next) => {
    const cell = cellOf(which, { partner: which % 2 === 0 ? 'D' : 'E', window: SECOND_YEAR });
    return ratio(of, cell, { ...cell, partner: 'WORLD' }, shareOf(of, cell), 'share', next);
  },
  total: (of, which, next) => sum(of, flowsOf(which, 'total'), [1, 1], next),
  balance: (of, which, next) => sum(of, flowsOf(which, 'balance'), [1, -1], next),
  'sum-of-windows': (of, which, next) => {
    const tiling = TILINGS[which % TILINGS.length] ?? [];
    const cells = tiling.map((shape) => cellOf(which, { window: { year: 2021, ...shape } }));
    return sum(
      of,
      cells,
      cells.slice(1).map(() => 1),
      next,
    );
  },
  'sum-of-members': (of, which, next) => {
    const cells = ['BLOC', ...MEMBERS].map((partner) => cellOf(which, { partner, window: SECOND_YEAR }));
    return sum(
      { ...of, joins: null },
      cells,
      MEMBERS.map(() => 1),
      next,
    );
  },
};

function cellOf(which: number, fixed: Partial<Cell> & Pick<Cell, 'window'>): Cell {
  const partner = ECONOMIES[which % ECONOMIES.length] ?? 'A';
  return { partner, flow: which % 3 === 0 ? 'export' : 'import', currency: which % 7 < 4 ? 'USD' : 'CNY', ...fixed };
}

function flowsOf(which: number, flow: Flow): readonly Cell[] {
  const whole = cellOf(which, { flow, window: SECOND_YEAR });
  return [whole, { ...whole, flow: 'export' }, { ...whole, flow: 'import' }];
}

function sum(of: Economy, cells: readonly Cell[], signs: readonly (1 | -1)[], next: () => Style): Equation {
  // a bloc that all of its members have always been in is the sum of them
  const amountOf = (cell: Cell): Rational =>
    cell.partner === 'BLOC'
      ? MEMBERS.map((partner) => of.amountOf({ ...cell, partner })).reduce(plus)
      : of.amountOf(cell);
  const numbers = cells.map((cell, index) => ({
    id: `${index}`,
    figure: print(amountOf(cell), cell.currency, next()),
  }));
  return {
    numbers,
    signs,
    observationsOf: (figures) => cells.map((cell, index) => observation(cell, `${index}`, figures[index])),
  };
}

function ratio(
  of: Economy,
  cell: Cell,
  base: Cell,
  exact: Rational | null,
  as: 'growth' | 'share',
  next: () => Style,
): Equation {
  fc.pre(exact !== null);
  const level = (one: Cell): Figure => print(of.amountOf(one), one.currency, next());
  return {
    numbers: [
      { id: 'level', figure: print(exact, 'ratio', next(), as === 'growth' ? 'growth' : 'level') },
      { id: 'level', figure: level(cell) },
      { id: 'base', figure: level(base) },
    ],
    signs: { less: as === 'growth' ? '1' : '0' },
    observationsOf: ([rate, current, earlier]) => [
      { ...observation(cell, 'level', current), [as]: rate },
      observation(base, 'base', earlier),
    ],
  };
}

function observation({ partner, flow, window, currency }: Cell, id: string, printed?: Figure): Observation {
  return {
    id,
    indicator: 'trade',
    reporter: 'R',
    partner,
    flow,
    basis: currency === 'USD' ? 'customs-usd' : 'customs-cny',
    period: periodOf(window),
    figure: printed ?? missing(),
    status: [],
    source: 'customs',
    corroboration: [],
  };
}

/** A way of printing by which something follows: what has no bounds follows from anything, a quotient of few digits from too much. */
export function plainer(one: Style, rule: Rule): Style {
  const isRatio = rule === 'growth' || rule === 'share';
  return { ...one, digits: Math.max(one.digits, 3), qualifier: isRatio ? null : one.qualifier };
}

/** The interval of one number of an equation that follows from the others; the whole has index 0. */
export function impliedBy(numbers: readonly Figure[], index: number, signs: Equation['signs']): Bounds | null {
  const [whole, ...parts] = numbers.map(boundsOf);
  if (whole === undefined) return null;
  if ('less' in signs) return quotient(whole, parts, index, rational(signs.less));
  const others = parts.map((part, place) => (signs[place] === -1 ? negative(part) : part));
  const total = (bounds: readonly Bounds[]): Bounds => bounds.reduce(added, ZERO);
  if (index === 0) return total(others);
  const rest = added(whole, negative(total(others.filter((_, place) => place !== index - 1))));
  return signs[index - 1] === -1 ? negative(rest) : rest;
}

// rate + less = level / base, all above zero
function quotient(rate: Bounds, [level, base]: readonly Bounds[], index: number, less: Rational): Bounds | null {
  if (level === undefined || base === undefined) return null;
  const factor = added(rate, { low: less, high: less });
  if (![factor, level, base].every(({ low }) => low !== null && low.numerator > 0n)) return null;
  const divided = (a: Bounds, b: Bounds): Bounds => ({
    low: both(over, a.low, b.high),
    high: both(over, a.high, b.low),
  });
  if (index === 1) return { low: both(times, factor.low, base.low), high: both(times, factor.high, base.high) };
  if (index === 2) return divided(level, factor);
  return added(divided(level, base), negative({ low: less, high: less }));
}

/** An interval of exact fractions, open where a bound is `null`. */
export interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const ZERO: Bounds = { low: rational('0'), high: rational('0') };

/** The bounds of a figure as fractions. */
export function boundsOf({ low, high }: { readonly low: string | null; readonly high: string | null }): Bounds {
  return { low: low === null ? null : rational(low), high: high === null ? null : rational(high) };
}

function both(of: (a: Rational, b: Rational) => Rational, a: Rational | null, b: Rational | null): Rational | null {
  return a === null || b === null ? null : of(a, b);
}

function added(a: Bounds, b: Bounds): Bounds {
  return { low: both(plus, a.low, b.low), high: both(plus, a.high, b.high) };
}

function negative({ low, high }: Bounds): Bounds {
  const minusOf = (bound: Rational | null): Rational | null => (bound === null ? null : minus(rational('0'), bound));
  return { low: minusOf(high), high: minusOf(low) };
}

/** Whether two intervals have a value in common. */
export function meet(a: Bounds, b: Bounds): boolean {
  const isBelow = (low: Rational | null, high: Rational | null): boolean =>
    low === null || high === null || order(low, high) <= 0;
  return isBelow(a.low, b.high) && isBelow(b.low, a.high);
}

/** The number with one of its digits another; a first digit never becomes nothing. */
export function withDigit(number: Figure, at: number, to: number): Figure | null {
  const { value, unit, measure, qualifier, low, high } = number;
  const places = [...value.matchAll(/\d/gu)]
    .map(({ index }) => index)
    .slice(value.replace('-', '').startsWith('0.') ? 1 : 0);
  const place = places[at % places.length] ?? 0;
  const others = '0123456789'.replace(value.charAt(place), '');
  const digit = others.charAt(to % others.length);
  if (digit === '0' && place === places[0]) return null;
  const changed = `${value.slice(0, place)}${digit}${value.slice(place + 1)}` as `${number}`;
  const resolution = resolutionOf(value, low, high);
  const options: { qualifier?: Qualifier } = qualifier === null || qualifier === 'about' ? {} : { qualifier };
  return figure(changed, unit, { measure, resolution, ...options });
}

// of a number that is open on a side it makes no difference
function resolutionOf(value: string, low: string | null, high: string | null): `${number}` {
  if (low === null || high === null) return '1';
  const half = minus(rational(high), rational(value));
  return `${Number(half.numerator * 2n) / Number(half.denominator)}`;
}

function missing(): never {
  throw new Error('equation: expected a figure for each number');
}
