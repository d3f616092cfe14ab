import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chain,
  contributionToGrowth,
  extraRegionalIntensity,
  figure,
  growthRate,
  implicitDeflator,
  importPenetration,
  impliedExchangeRate,
  incomeTermsOfTrade,
  intraRegionalIntensity,
  laspeyresContributions,
  mirror,
  netBarterTermsOfTrade,
  quantity,
  regionalIntroversion,
  regionalOrientation,
  revealedComparativeAdvantage,
  selfSufficiency,
  shareOfChange,
  shares,
  splice,
  tradeIntensity,
  tradeOpenness,
  type DecimalText,
  type Quantity,
  type Result,
  type Unit,
} from 'china-asean';
import { expectBetween } from '../../support/formula.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';
import { arePartAndWhole, isZero, least, one, size, zero } from '../trade/flows.js';

/** A calculator of numbers that may have open ends or be exactly zero, and its exact fraction; `null` where it has no value. */
interface OpenFormula {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly calculate: (numbers: readonly Quantity<never>[]) => Result;
  readonly exact: (numbers: readonly Rational[]) => Rational | null;
  /** Numbers between the ends at which the formula may be furthest out, by what the others are. */
  readonly between?: (numbers: readonly Rational[]) => readonly (readonly [index: number, number: Rational])[];
  /** Whether more than one number may have to lie between its ends at once. */
  readonly areTied?: boolean;
  /** Whether the numbers are taken as printed independently although they are not, so that the bounds are wider. */
  readonly isWide?: boolean;
  /** The least that each number can be. Default: zero. */
  readonly floors?: readonly DecimalText[];
}

const RUNS = Math.min(Number(process.env['FORMULA_CASES'] ?? 400), 400);
const HUGE = rational(`1${'0'.repeat(40)}`);
const TINY = over(one, HUGE);
const HUNDRED = rational('100');
const CLOSE = over(one, rational(`1${'0'.repeat(15)}`));

// as printed, exact, over and under; small, so that ends come to lie at zero and beside each other
const printed = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('rounded', 'exact', 'over', 'under'));

function numberOf([number, kind]: readonly [number, string], unit: Unit): Quantity {
  if (kind === 'exact') return quantity(number, unit);
  return kind === 'rounded' ? figure(number, unit) : figure(number, unit, { qualifier: kind as 'over' | 'under' });
}

// numbers within the bounds as near to their ends as the formula may need them; beyond an open end, one that dwarfs all others
function endsOf({ low, high }: Quantity, floor: Rational): readonly Rational[] {
  const above = low === null || order(rational(low), floor) < 0 ? floor : rational(low);
  const most = high === null ? HUGE : rational(high);
  const inside = plus(above, TINY);
  return [above, ...(order(inside, most) < 0 ? [inside] : []), ...(order(above, most) < 0 ? [most] : [])];
}

function cornersOf(lists: readonly (readonly Rational[])[]): readonly (readonly Rational[])[] {
  return lists.reduce<readonly (readonly Rational[])[]>(
    (all, list) => all.flatMap((corner) => list.map((end) => [...corner, end])),
    [[]],
  );
}

const usd = (count: number): readonly Unit[] => Array.from({ length: count }, () => 'USD' as const);
const quotient = (a: Rational, b: Rational): Rational | null => (order(b, zero) > 0 ? over(a, b) : null);
const points = (share: Rational | null): Rational | null => (share === null ? null : times(HUNDRED, share));
const lessOne = (ratio: Rational | null): Rational | null => (ratio === null ? null : minus(ratio, one));
const useOf = (x: Rational, m: Rational, gdp: Rational): Rational => plus(minus(gdp, x), m);

type Numbers = readonly [Rational, Rational, Rational, Rational, Rational, Rational];
type Given = readonly [
  Quantity<never>,
  Quantity<never>,
  Quantity<never>,
  Quantity<never>,
  Quantity<never>,
  Quantity<never>,
];

// a formula of up to six numbers, by their places
function open(
  name: string,
  units: readonly Unit[],
  calculate: (...numbers: Given) => Result | null | undefined,
  exact: (...numbers: Numbers) => Rational | null,
  more: Pick<OpenFormula, 'between' | 'areTied' | 'floors' | 'isWide'> = {},
): OpenFormula {
  return {
    name,
    units,
    calculate: (numbers) => calculate(...(numbers as unknown as Given)) ?? expect.unreachable(name),
    exact: (numbers) => exact(...(numbers as unknown as Numbers)),
    ...more,
  };
}

// a part may be as much as its whole
const parts: OpenFormula['between'] = ([a = zero, b = zero, c = zero, d = zero]) => [
  [0, b],
  [1, a],
  [2, d],
  [3, c],
  [2, minus(d, TINY)],
  [3, plus(c, TINY)],
];
const shareIn = (part: Rational, whole: Rational): Rational | null =>
  isZero(part) || arePartAndWhole(part, whole) ? quotient(part, whole) : null;
const ofShares =
  (formula: (a: Rational, b: Rational) => Rational | null) =>
  (part: Rational, whole: Rational, basePart: Rational, baseWhole: Rational): Rational | null => {
    const [a, b] = [shareIn(part, whole), shareIn(basePart, baseWhole)];
    return a === null || b === null ? null : formula(a, b);
  };
const intraRegional = ([intra, total, outsidersWithRegion, outsidersTotal]: Given) => ({
  intra,
  total,
  outsidersWithRegion,
  outsidersTotal,
});
const advantage = ([exports, allExports, worldExports, allWorldExports]: Given) => ({
  exports,
  allExports,
  worldExports,
  allWorldExports,
});
const partners = ([withPartner, total, worldWithPartner, worldTotal]: Given) => ({
  withPartner,
  total,
  worldWithPartner,
  worldTotal,
});
const relative = ofShares((a, b) => quotient(a, b));
const net = (x: Rational, all: Rational, w: Rational, allW: Rational): Rational | null => {
  const [others, allOthers] = [minus(w, x), minus(allW, all)];
  const isWhole = arePartAndWhole(w, allW) && arePartAndWhole(others, allOthers);
  return isWhole ? ofShares((a, b) => quotient(a, b))(x, all, others, allOthers) : null;
};
const margin = { floors: ['0', '0', '-1'] } as const;
const adjusted = (x: Quantity<never>, m: Quantity<never>, freight: Quantity<never>) =>
  mirror(x, m, { margin: freight }).adjusted;
const onUse: OpenFormula['between'] = ([x = zero, m = zero, gdp = zero]) => [
  [0, minus(plus(gdp, m), TINY)],
  [1, plus(minus(x, gdp), TINY)],
  [2, plus(minus(x, m), TINY)],
];
const volumes = (p: Quantity<never>, r: Quantity<never>, a: Quantity<never>, b: Quantity<never>) => ({
  prices: { p, r },
  quantities: { p: a, r: b },
});
const PRICED: readonly Unit[] = ['USD/tonne', 'USD/tonne', 'tonne', 'tonne', 'tonne', 'tonne'];

const FORMULAS: readonly OpenFormula[] = [
  open('selfSufficiency', usd(3), selfSufficiency, (x, m, gdp) => quotient(gdp, useOf(x, m, gdp)), { between: onUse }),
  open('importPenetration', usd(3), importPenetration, (x, m, gdp) => quotient(m, useOf(x, m, gdp)), {
    between: onUse,
  }),
  open('tradeOpenness', usd(3), tradeOpenness, (x, m, gdp) => quotient(plus(x, m), gdp)),
  open(
    'a share of the change of a sum',
    usd(4),
    (a, b, c, d) => shareOfChange({ p: a, r: b }, { p: c, r: d }).shares.p,
    (a, b, c, d) => {
      const total = minus(plus(a, b), plus(c, d));
      return isZero(total) ? null : over(minus(a, c), total);
    },
  ),
  open(
    'a share of the change of a given total',
    usd(4),
    (a, b, current, base) => shareOfChange({ p: a }, { p: b }, { total: { current, base } }).shares.p,
    (a, b, c, d) => (order(c, d) === 0 ? null : over(minus(a, b), minus(c, d))),
  ),
  open(
    'the residual of shares of change',
    usd(4),
    (a, b, current, base) => shareOfChange({ p: a }, { p: b }, { total: { current, base } }).residual,
    (a, b, c, d) => (order(c, d) === 0 ? null : minus(one, over(minus(a, b), minus(c, d)))),
  ),
  open(
    'a contribution to the growth of a sum',
    usd(4),
    (a, b, c, d) => contributionToGrowth({ p: a, r: b }, { p: c, r: d }).contributions.p,
    (a, _, c, d) => points(quotient(minus(a, c), plus(c, d))),
  ),
  open(
    'a contribution to the growth of a given total',
    usd(4),
    (a, b, current, base) => contributionToGrowth({ p: a }, { p: b }, { total: { current, base } }).contributions.p,
    (a, b, _, d) => points(quotient(minus(a, b), d)),
  ),
  open(
    'the residual of contributions',
    usd(4),
    (a, b, current, base) => contributionToGrowth({ p: a }, { p: b }, { total: { current, base } }).residual,
    (a, b, c, d) => points(lessOne(quotient(minus(c, minus(a, b)), d))),
  ),
  open(
    'a Laspeyres contribution',
    PRICED,
    (p, r, a, b, c, d) => laspeyresContributions({ quantities: { p: c, r: d } }, volumes(p, r, a, b)).contributions.p,
    (p, r, a, b, c) => points(quotient(times(p, minus(c, a)), plus(times(p, a), times(r, b)))),
  ),
  open('intraRegionalIntensity', usd(4), (...given) => intraRegionalIntensity(intraRegional(given)), relative, {
    between: parts,
  }),
  open(
    'extraRegionalIntensity',
    usd(4),
    (...given) => extraRegionalIntensity(intraRegional(given)),
    ofShares((a, b) => quotient(minus(one, a), minus(one, b))),
    { between: parts },
  ),
  open(
    'regionalIntroversion',
    usd(4),
    (...given) => regionalIntroversion(intraRegional(given)),
    ofShares((a, b) => {
      const product = times(a, b);
      return isZero(b) || order(b, one) >= 0 ? null : over(minus(a, b), minus(plus(a, b), plus(product, product)));
    }),
    { between: parts },
  ),
  open('revealedComparativeAdvantage', usd(4), (...given) => revealedComparativeAdvantage(advantage(given)), relative, {
    between: parts,
  }),
  open(
    'revealedComparativeAdvantage without the reporter',
    usd(4),
    (...given) => revealedComparativeAdvantage(advantage(given), { world: 'without-reporter' }),
    net,
    { isWide: true },
  ),
  open('tradeIntensity', usd(4), (...given) => tradeIntensity(partners(given), { side: 'export' }), relative, {
    between: parts,
  }),
  open(
    'tradeIntensity without the trade within the region',
    usd(4),
    (...given) => tradeIntensity(partners(given), { side: 'export', world: 'without-intra-regional' }),
    (x, all, w, allW) => {
      const share = shareIn(x, all);
      const isWorld = arePartAndWhole(w, allW) && order(allW, x) > 0;
      return share === null || !isWorld ? null : over(share, over(w, minus(allW, x)));
    },
    {
      areTied: true,
      between: (numbers) => {
        const [x = zero, all = zero, , allW = zero] = numbers;
        return [
          ...(parts(numbers) ?? []),
          [3, plus(x, TINY)],
          [0, least(over(allW, rational('2')), all)],
          [0, minus(allW, TINY)],
        ];
      },
    },
  ),
  open(
    'regionalOrientation',
    usd(4),
    (intraOfProduct, intra, extraOfProduct, extra) =>
      regionalOrientation({ intraOfProduct, intra, extraOfProduct, extra }),
    relative,
    { between: parts },
  ),
  open(
    'an adjusted mirror difference',
    ['USD', 'USD', 'ratio'],
    (x, m, freight) => adjusted(x, m, freight)?.difference,
    (x, m, freight) => {
      const fob = quotient(m, plus(one, freight));
      return fob === null ? null : minus(x, fob);
    },
    margin,
  ),
  open(
    'an adjusted mirror asymmetry',
    ['USD', 'USD', 'ratio'],
    (x, m, freight) => adjusted(x, m, freight)?.asymmetry,
    (x, m, freight) => {
      const cif = times(x, plus(one, freight));
      const mean = quotient(minus(cif, m), plus(cif, m));
      return isZero(plus(one, freight)) || mean === null ? null : plus(mean, mean);
    },
    margin,
  ),
  open(
    'an adjusted mirror ratio',
    ['USD', 'USD', 'ratio'],
    (x, m, freight) => adjusted(x, m, freight)?.ratio,
    (x, m, freight) => quotient(m, times(x, plus(one, freight))),
    margin,
  ),
  open(
    'imports free on board',
    ['USD', 'USD', 'ratio'],
    (x, m, freight) => adjusted(x, m, freight)?.imports,
    (_, m, freight) => quotient(m, plus(one, freight)),
    margin,
  ),
  open(
    'growthRate',
    usd(2),
    (a, b) => growthRate(a, b),
    (a, b) => lessOne(quotient(a, b)),
  ),
  open('implicitDeflator', usd(2), implicitDeflator, (a, b) => points(quotient(a, b))),
  open('netBarterTermsOfTrade', ['index', 'index'], netBarterTermsOfTrade, (a, b) => points(quotient(a, b))),
  open('incomeTermsOfTrade', ['index', 'index'], incomeTermsOfTrade, (a, b) => over(times(a, b), HUNDRED)),
  open('impliedExchangeRate', ['CNY', 'USD'], impliedExchangeRate, quotient),
  open(
    'a share in a given total',
    usd(2),
    (p, total) => shares({ p }, { total }).shares.p,
    (a, b) => quotient(a, b),
  ),
  open(
    'the residual of shares',
    usd(2),
    (p, total) => shares({ p }, { total }).residual,
    (a, b) => {
      const share = quotient(a, b);
      return share === null ? null : minus(one, share);
    },
  ),
  open(
    'a chained index',
    ['ratio', 'ratio'],
    (a, b) => chain({ '2023': a, '2024': b })['2024'],
    (a, b) => times(HUNDRED, times(a, b)),
  ),
  open(
    'a spliced level',
    usd(3),
    (level, other, kept) =>
      splice({ older: { '2022': level, '2023': other }, newer: { '2023': kept } }, { overlap: '2023', keep: 'newer' })
        .levels['2022'],
    (level, other, kept) => quotient(times(level, kept), other),
  ),
];

function allOf(
  { exact, between, areTied, floors = [] }: OpenFormula,
  numbers: readonly Quantity[],
): readonly Rational[] {
  const floorAt = (index: number): Rational => rational(floors[index] ?? '0');
  const corners = cornersOf(numbers.map((number, index) => endsOf(number, floorAt(index))));
  const isWithin = (value: Rational, index: number): boolean => {
    const [least = zero, ...others] = endsOf(numbers[index] ?? expect.unreachable('no number'), floorAt(index));
    return order(least, value) <= 0 && order(value, others.at(-1) ?? least) <= 0;
  };
  const turn = (all: readonly (readonly Rational[])[]): readonly (readonly Rational[])[] =>
    all.flatMap((corner) =>
      (between?.(corner) ?? [])
        .filter(([index, value]) => isWithin(value, index))
        .map(([index, value]) => corner.map((end, place) => (place === index ? value : end))),
    );
  const turned = turn(corners);
  const twice = areTied === true ? turn(turned) : [];
  return [...corners, ...turned, ...twice].flatMap((corner) => exact(corner) ?? []);
}

describe.each(FORMULAS)('$name of numbers with open ends and of zero', (formula) => {
  it('has bounds that hold what any numbers within theirs give, and are as near to it as one likes', () => {
    const given = fc.tuple(...formula.units.map(() => printed));
    let reached = 0;
    fc.assert(
      fc.property(given, fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }), (all, steps) => {
        const numbers = all.map((number, index) => numberOf(number, formula.units[index] ?? 'USD'));
        const result = formula.calculate(numbers as Quantity<never>[]);
        fc.pre(result.reason === null);
        const inside = numbers.map(({ low, high }, index) => {
          const [from, step] = [rational(low ?? formula.floors?.[index] ?? '0'), rational(`${steps[index] ?? 0}`)];
          const width = high === null ? HUNDRED : minus(rational(high), from);
          const floor = rational(formula.floors?.[index] ?? '0');
          const found = plus(from, times(width, over(step, rational('40'))));
          return order(found, floor) < 0 ? floor : found;
        });
        const found = [...allOf(formula, numbers), ...[formula.exact(inside) ?? []].flat()];
        found.forEach((one) => {
          expectBetween(result, one);
        });
        if (formula.isWide !== true) expectReached(result, found);
        reached += 1;
      }),
      { numRuns: RUNS },
    );
    expect(reached).toBe(RUNS);
  });
});

const usdOver = (value: `${number}`): Quantity<'USD'> => figure(value, 'USD', { qualifier: 'over' });
const dollars = (value: number): Quantity<'USD'> => quantity(value, 'USD');

// by hand: the ends of a published figure that "exceeds" a number
describe('a figure over a number', () => {
  it.each<[string, () => Result | undefined, number, number]>([
    [
      'as the product of selfSufficiency: 18 / 16.9 at most, with imports of 2.45 and exports of 3.55; 1 without end',
      () => selfSufficiency(figure('3.5e12', 'USD'), figure('2.5e12', 'USD'), usdOver('18e12')),
      1,
      18 / 16.9,
    ],
    ['as the imports', () => importPenetration(dollars(10), usdOver('50'), dollars(100)), 50 / 140, 1],
    [
      'as a part that grows, for the other part',
      () => shareOfChange({ a: dollars(100), b: usdOver('200') }, { a: dollars(80), b: dollars(100) }).shares.a,
      0,
      1 / 6,
    ],
    [
      'as a part that grows, for itself',
      () => shareOfChange({ a: dollars(100), b: usdOver('200') }, { a: dollars(80), b: dollars(100) }).shares.b,
      5 / 6,
      1,
    ],
    [
      'as the base of a given total',
      () =>
        contributionToGrowth(
          { a: dollars(100) },
          { a: dollars(80) },
          { total: { current: dollars(300), base: usdOver('180') } },
        ).residual ?? undefined,
      -100,
      (100 * 100) / 180,
    ],
    [
      'as the price of another thing',
      () =>
        laspeyresContributions(
          { quantities: { rubber: quantity(2, 'tonne'), rice: quantity(3, 'tonne') } },
          {
            prices: { rubber: usdOver('5'), rice: dollars(7) },
            quantities: { rubber: quantity(1, 'tonne'), rice: quantity(4, 'tonne') },
          },
        ).contributions.rice,
      -700 / 33,
      0,
    ],
    [
      'as all trade of outsiders',
      () =>
        extraRegionalIntensity({
          intra: dollars(20),
          total: dollars(100),
          outsidersWithRegion: dollars(10),
          outsidersTotal: usdOver('1000'),
        }),
      0.8,
      80 / 99,
    ],
    [
      'as the trade within a region, of which the intensity is greatest at half of the world',
      () =>
        tradeIntensity(
          { withPartner: usdOver('10'), total: dollars(50), worldWithPartner: dollars(30), worldTotal: dollars(100) },
          { side: 'export', world: 'without-intra-regional' },
        ),
      0.6,
      5 / 3,
    ],
    [
      'as freight and insurance',
      () =>
        mirror(dollars(100), dollars(120), { margin: figure('0.06', 'ratio', { qualifier: 'over' }) }).adjusted
          ?.difference,
      100 - 120 / 1.06,
      100,
    ],
  ])('%s', (_, calculate, low, high) => {
    const result = calculate() ?? expect.unreachable('no result');
    expect(Number(result.low)).toBeCloseTo(low, 12);
    expect(Number(result.high ?? NaN)).toBeCloseTo(high, 12);
  });
});

function expectReached(result: Result, found: readonly Rational[]): void {
  for (const side of ['low', 'high'] as const) {
    const furthest = found.reduce((a, b) => (order(b, a) === (side === 'low' ? -1 : 1) ? b : a));
    const bound = result[side];
    if (bound === null) {
      expect(order(size(furthest), rational(`1${'0'.repeat(15)}`)), `${side} is open`).toBe(1);
      continue;
    }
    const away = size(minus(furthest, rational(bound)));
    const scale = order(size(furthest), one) > 0 ? size(furthest) : one;
    expect(order(away, times(scale, CLOSE)), `${side} is ${bound}, not near to what is furthest`).toBeLessThan(1);
  }
}
