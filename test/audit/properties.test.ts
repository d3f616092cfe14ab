import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, explain, figure, type Claim, type Finding, type Observation } from 'china-asean';
import {
  ECONOMIES,
  economy,
  FLOWS,
  steadyEconomy,
  TILINGS,
  YEAR,
  type Cell,
  type Economy,
  type Shape,
} from '../support/economy.js';
import { boundsOf, EQUATIONS, impliedBy, meet, plainer, withDigit } from '../support/equation.js';
import { observationsOf, recordsOf, standingsOf, style } from '../support/printEconomy.js';

// an economy has some hundreds of numbers: a run of it is worth many of a calculator
const CASES = Number(process.env['FORMULA_CASES'] ?? 10_000);
const TIMEOUT = 120_000;
const STYLES = 31;

interface Printed {
  readonly of: Economy;
  readonly observations: readonly Observation[];
}

const styles = fc.array(style, { minLength: STYLES, maxLength: STYLES });

/** What is printed of an economy: some windows and flows, in dollars, yuan or both. */
function printedOf(economies: fc.Arbitrary<Economy>): fc.Arbitrary<Printed> {
  return fc
    .record({
      of: economies,
      styles,
      tilings: fc.subarray(
        TILINGS.filter(({ length }) => length < 6),
        { minLength: 1, maxLength: 2 },
      ),
      flows: fc.subarray([...FLOWS], { minLength: 1 }),
      currencies: fc.subarray(['USD', 'CNY'] as const, { minLength: 1 }),
    })
    .map(({ of, styles, tilings, flows, currencies }) => {
      const next = cycle(styles);
      const windows = [...tilings.flat(), YEAR].filter(isFirst);
      const cellsIn = (year: number): readonly Cell[] =>
        windows.flatMap((shape) =>
          [...ECONOMIES, 'BLOC', 'WORLD'].flatMap((partner) =>
            flows.flatMap((flow) =>
              currencies.map((currency) => ({ partner, flow, window: { year, ...shape }, currency })),
            ),
          ),
        );
      const observations = of.years.flatMap((year) => [
        ...cellsIn(year).flatMap((cell) => observationsOf(of, cell, next)),
        ...standingsOf(of, year),
      ]);
      return { of, observations };
    });
}

/** The same, with numbers that have nothing to do with it put in place of some. */
const disturbed: fc.Arbitrary<Printed> = fc
  .tuple(
    printedOf(economy),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 12 })), {
      maxLength: 12,
    }),
  )
  .map(([{ of, observations }, changes]) => {
    const changed = [...observations];
    for (const [at, digits, place] of changes) {
      const found = changed[at % changed.length];
      if (found === undefined) continue;
      const { unit, qualifier, measure } = found.figure;
      const wild = figure(
        `${digits}e${place}` as `${number}`,
        unit,
        qualifier === null ? { measure } : { measure, qualifier },
      );
      changed[at % changed.length] = { ...found, figure: wild };
    }
    return { of, observations: changed };
  });

describe('audit of what is printed of an exact economy', () => {
  it('never finds a disagreement, a revision, other terms or another coverage', { timeout: TIMEOUT }, () => {
    let comparisons = 0;
    fc.assert(
      fc.property(printedOf(economy), ({ of, observations }) => {
        const findings = audit({ ...recordsOf(of), observations });
        comparisons += findings.length;
        // a share beside which no level is printed is held against what shares usually do, and here they do anything
        const found = findings.filter((finding) => isFalse(finding) && finding.rule !== 'running-share');
        expect(found.map(explain)).toEqual([]);
      }),
      { numRuns: runs(250), endOnFailure: true },
    );
    if (runs(250) > 10) expect(comparisons).toBeGreaterThan(runs(250) * 100);
  });

  it('does not where shares change little either, by any rule', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(printedOf(steadyEconomy), ({ of, observations }) => {
        expect(
          audit({ ...recordsOf(of), observations })
            .filter(isFalse)
            .map(explain),
        ).toEqual([]);
      }),
      { numRuns: runs(500), endOnFailure: true },
    );
  });

  it('does not where nothing is known of its partners and indicators', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(printedOf(steadyEconomy), ({ observations }) => {
        // whose rank it is, and what a growth rate is of, is known of indicators only
        const levels = observations.filter(({ indicator }) => indicator === 'trade');
        expect(audit(levels).filter(isFalse).map(explain)).toEqual([]);
      }),
      { numRuns: runs(500), endOnFailure: true },
    );
  });
});

describe('audit of any numbers', () => {
  it('finds the same in any order of them', { timeout: TIMEOUT }, () => {
    const shuffled = disturbed.chain(({ of, observations }) =>
      fc.record({
        records: fc.constant(recordsOf(of)),
        observations: fc.constant(observations),
        others: fc.shuffledSubarray([...observations], { minLength: observations.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ records, observations, others }) => {
        const [found, again] = [observations, others].map((some) =>
          audit({ ...records, observations: some }).map(summaryOf),
        );
        expect(again).toEqual(found);
      }),
      { numRuns: runs(1000), endOnFailure: true },
    );
  });

  it('gives numbers that are numbers, and a gap of zero exactly where the intervals meet', { timeout: TIMEOUT }, () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(disturbed, ({ of, observations }) => {
        const findings = audit({ ...recordsOf(of), observations });
        for (const { verdict } of findings) verdicts.add(verdict);
        expect(findings.filter((finding) => !isSound(finding))).toEqual([]);
      }),
      { numRuns: runs(500), endOnFailure: true },
    );
    const seen = ['agrees', 'rounding', 'disagrees', 'cannot-tell'];
    if (runs(500) > 10) expect([...verdicts]).toEqual(expect.arrayContaining(seen));
  });
});

describe('audit of an exact economy with one digit changed', () => {
  it.each(['growth', 'share', 'total', 'balance', 'sum-of-windows', 'sum-of-members'] as const)(
    'finds it in a %s where the number leaves what follows from the others',
    { timeout: TIMEOUT },
    (rule) => {
      let found = 0;
      fc.assert(
        fc.property(
          economy,
          styles,
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.nat({ max: 8 }),
          (of, styles, which, at, place, digit) => {
            const equation = EQUATIONS[rule](of, which, cycle(styles.map((one) => plainer(one, rule))));
            const numbers = equation.numbers.map(({ figure }) => figure);
            const index = at % numbers.length;
            const changed = withDigit(numbers[index] ?? expect.unreachable(), place, digit);
            fc.pre(changed !== null);
            const implied = impliedBy(numbers, index, equation.signs);
            fc.pre(implied !== null && !meet(implied, boundsOf(changed)));
            found += 1;
            const id = equation.numbers[index]?.id ?? '';
            const observations = equation.observationsOf(
              numbers.map((number, place) => (place === index ? changed : number)),
            );
            const records = recordsOf({ ...of, joins: null });
            const about = audit({ ...records, observations }, { about: [id] });
            expect(about.some((finding) => finding.rule === rule && isDisagreement(finding))).toBe(true);
          },
        ),
        { numRuns: runs(250), endOnFailure: true },
      );
      if (runs(250) > 10) expect(found).toBe(runs(250));
    },
  );
});

function isFalse({ verdict }: Finding): boolean {
  return ['disagrees', 'revised-base', 'currency-terms', 'coverage'].includes(verdict);
}

/** Everything that a finding says, without the observations that it says it of. */
function summaryOf({ rule, verdict, reason, gap, implied, correction, ...claims }: Finding): string {
  const nameOf = ({ observation, says }: Claim): string => `${says} of ${observation.id}`;
  const names = [claims.claim, ...claims.against, '/', ...claims.evidence].map((one) =>
    typeof one === 'string' ? one : nameOf(one),
  );
  const mended = correction === null ? null : { ...correction, claim: nameOf(correction.claim) };
  return JSON.stringify({ rule, verdict, reason, gap, implied, mended, names });
}

function isSound({ verdict, implied, gap, claim, correction }: Finding): boolean {
  const numbers = [implied?.value, implied?.low, implied?.high, gap, correction?.figure.value];
  if (!numbers.every((number) => number == null || /^-?\d+(?:\.\d+)?$/u.test(number))) return false;
  if (implied === null) return gap === null && verdict !== 'agrees' && verdict !== 'rounding';
  const meets = meet(boundsOf(implied), boundsOf(claim.figure));
  return (gap === '0') === meets && (verdict === 'agrees' || verdict === 'rounding') === meets;
}

function isDisagreement({ verdict }: Finding): boolean {
  return verdict === 'disagrees';
}

function isFirst(shape: Shape, index: number, all: readonly Shape[]): boolean {
  return all.findIndex(({ start, months }) => start === shape.start && months === shape.months) === index;
}

function cycle<T>(items: readonly T[]): () => T {
  let index = -1;
  return () => {
    index += 1;
    return items[index % items.length] as T;
  };
}

function runs(times: number): number {
  return Math.ceil(CASES / times);
}
