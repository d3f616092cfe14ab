import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate as accumulateOf,
  compoundGrowth as compoundGrowthOf,
  contributionToGrowth as contributionsOf,
  decumulate as decumulateOf,
  herfindahlHirschman as herfindahlHirschmanOf,
  indexNumber as indexNumberOf,
  mirror as mirrorOf,
  parsePeriod,
  rank as rankOf,
  revealedComparativeAdvantage as advantageOf,
  sameWindowYearEarlier,
  shares as sharesOf,
  splitPeriod,
  yearOnYear as yearOnYearOf,
  type Flow,
  type Observation,
  type ObservationStatus,
  type Operand,
  type Period,
  type Result,
} from 'china-asean';
import {
  accumulate,
  compoundGrowth,
  contributionToGrowth,
  decumulate,
  groupSum,
  herfindahlHirschman,
  indexNumber,
  mirror,
  rank,
  revealedComparativeAdvantage,
  rows,
  shares,
  tableFromColumns,
  tableFromObservations,
  yearOnYear,
  type Frequency,
  type Row,
  type Table,
} from 'china-asean/table';

// the verbs of the table against the calculators, on the same generated observations

const PARTNERS = ['VN', 'MY', 'TH'] as const;
const RUNS = Math.max(10, Math.ceil(Number(process.env['FORMULA_CASES'] ?? 10_000) / 100));
const WINDOWS: Readonly<Record<Frequency, readonly string[]>> = {
  year: [''],
  'half-year': ['-S1', '-S2'],
  trimester: ['-T1', '-T2', '-T3'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  month: ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'],
  'year-to-date': ['-01', '-01-01/P2M', '-Q1', '-T1', '-01-01/P5M', '-S1', '-01-01/P7M'],
};

const sized = (most: bigint): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.bigInt({ min: -50n, max: most }).map(String),
    fc.tuple(fc.nat(10 ** 6), fc.nat(99)).map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
  );

/** Numbers of either arithmetic: doubles hold those of the first two sorts of table, and only bigints those of the last. */
const digitsOfTable = fc.constantFrom(sized(10n ** 4n), sized(10n ** 12n), sized(10n ** 24n));

interface Drawn {
  readonly value: string;
  readonly under: string | null;
  readonly over: string | null;
  readonly isPoint: boolean;
}

const figuresOf = (digits: fc.Arbitrary<string>): fc.Arbitrary<Drawn> =>
  fc.record({ value: digits, under: fc.option(digits), over: fc.option(digits), isPoint: fc.boolean() });

function plus(a: string, b: string): string {
  const scaled = (text: string): bigint => {
    const [whole = '0', cents = ''] = text.split('.');
    return BigInt(whole + cents.padEnd(2, '0'));
  };
  const sum = scaled(a) + scaled(b);
  const unsigned = String(sum < 0n ? -sum : sum).padStart(3, '0');
  return `${sum < 0n ? '-' : ''}${unsigned.slice(0, -2)}.${unsigned.slice(-2)}`;
}

const absolute = (text: string): string => text.replace('-', '');

function boundsOf({ value, under, over, isPoint }: Drawn): readonly [low: string | null, high: string | null] {
  if (isPoint) return [value, value];
  return [
    under === null ? null : plus(value, `-${absolute(under)}`),
    over === null ? null : plus(value, absolute(over)),
  ];
}

function observationsOf(frequency: Frequency): fc.Arbitrary<readonly Observation[]> {
  const windows = ['2022', '2023', '2024'].flatMap((year) =>
    WINDOWS[frequency].map((window) => parsePeriod(year + window)),
  );
  const cells = PARTNERS.flatMap((partner) => windows.map((period) => [partner, period] as const));
  const flags = fc.constantFrom<ObservationStatus | null>(null, null, null, null, 'B', 'P', 'E');
  return digitsOfTable
    .chain((digits) => fc.tuple(...cells.map(() => fc.option(fc.tuple(figuresOf(digits), flags)))))
    .map((drawn) =>
      cells.flatMap(([partner, period], index): readonly Observation[] => {
        const cell = drawn[index];
        if (cell === null || cell === undefined) return [];
        const [{ value, under, over, isPoint }, flag] = cell;
        const [low, high] = boundsOf({ value, under, over, isPoint });
        return [
          {
            id: `${partner} ${period}`,
            indicator: 'trade',
            partner,
            basis: 'customs-usd',
            period,
            figure: {
              value,
              low,
              high,
              unit: 'USD',
              qualifier: null,
              measure: 'level',
              printed: value,
            } as Observation['figure'],
            status: flag === null ? [] : [flag],
            source: 'made-up',
            corroboration: [],
          },
        ];
      }),
    )
    .filter((drawn) => drawn.length > 0);
}

type Series = { readonly [window in Period]?: Observation };

function seriesIn(observations: readonly Observation[], partner: string): Series {
  return Object.fromEntries(observations.filter((one) => one.partner === partner).map((one) => [one.period, one]));
}

function basketIn(observations: readonly Observation[], period: Period | null): Readonly<Record<string, Operand>> {
  return Object.fromEntries(
    observations.filter((one) => one.period === period).map((one): [string, Operand] => [one.partner ?? '', one]),
  );
}

/** What the table says, a line for each row; the doubles too, which are those of the text. */
function said(found: Table, key: readonly string[] = ['partner']): readonly string[] {
  return [...rows(found)].map((row, index) => {
    if (found.measure.kind === 'results') {
      expect(found.measure.numbers[index]).toBe(row.value === null ? NaN : Number(row.value));
    }
    return line([...key.map((name) => row[name]), row.period], row);
  });
}

/** What the calculators say. */
function line(key: readonly unknown[], result: Pick<Result, 'value' | 'low' | 'high'> & Said): string {
  const { value, low, high, reason, status, warnings } = result;
  const numbers = [value, low, high].map((number) => (number?.includes('.') === true ? plain(number) : number));
  return [...key, ...numbers, reason, flat(status), flat(warnings)].join(' | ');
}

interface Said {
  readonly reason: string | null;
  readonly status: string | readonly string[];
  readonly warnings: string | readonly string[];
}

const flat = (flags: string | readonly string[]): string => (typeof flags === 'string' ? flags : flags.join(' '));

// the scale of a sum is that of its column
const plain = (number: string): string => number.replace(/\.?0+$/u, '');

function check(frequency: Frequency, verify: (observations: readonly Observation[]) => void): void {
  fc.assert(fc.property(observationsOf(frequency), verify), { numRuns: RUNS });
}

describe('a table', () => {
  it.each(Object.keys(WINDOWS) as Frequency[])('grows year on year as the calculator says, by %s', (frequency) => {
    check(frequency, (observations) => {
      const expected = observations.map(({ partner = '', period }) =>
        line([partner, period], yearOnYearOf(seriesIn(observations, partner), period)),
      );
      expect(sorted(said(yearOnYear(tableFromObservations(observations, { frequency }))))).toEqual(sorted(expected));
    });
  });

  it('has the shares that the calculator has', () => {
    check('half-year', (observations) => {
      const expected = observations.map(({ partner = '', period }) =>
        line([partner, period], sharesOf(basketIn(observations, period)).shares[partner] as Result),
      );
      expect(sorted(said(shares(tableFromObservations(observations), 'partner')))).toEqual(sorted(expected));
    });
  });

  it.each(['partial', 'complete'] as const)('has the contributions that the calculator has: %s', (coverage) => {
    check('half-year', (observations) => {
      const expected = observations.map(({ partner = '', period }) => {
        const [current, base] = [period, sameWindowYearEarlier(period)].map((one) => basketIn(observations, one));
        const found = contributionsOf(current as Basket, base as Basket, { coverage }).contributions[partner];
        return line([partner, period], found as Result);
      });
      const found = contributionToGrowth(tableFromObservations(observations), 'partner', { coverage });
      expect(sorted(said(found))).toEqual(sorted(expected));
    });
  });

  it.each([
    ['year', '2022', '2024'],
    ['half-year', '2022-S1', '2023-S2'],
    ['month', '2022-03', '2024-02'],
    ['quarter', '2023-Q4', '2024-Q1'],
    ['quarter', '2024-Q4', '2023-Q1'],
    ['year-to-date', '2022-S1', '2024-S1'],
    ['year-to-date', '2022-S1', '2024-Q1'],
  ] as const)('grows on average as the calculator says, by %s from %s to %s', (frequency, from, to) => {
    check(frequency, (observations) => {
      const partners = [...new Set(observations.map(({ partner = '' }) => partner))].sort();
      const expected = partners.map((partner) =>
        line([partner, to], compoundGrowthOf(seriesIn(observations, partner), { from, to })),
      );
      expect(said(compoundGrowth(tableFromObservations(observations, { frequency }), { from, to }))).toEqual(expected);
    });
  });

  it('has the concentration that the calculator has', () => {
    check('half-year', (observations) => {
      const windows = [...new Set(observations.map(({ period }) => period))].sort();
      const expected = windows.map((period) =>
        line([period], herfindahlHirschmanOf(basketIn(observations, period) as Basket)),
      );
      expect(said(herfindahlHirschman(tableFromObservations(observations), 'partner'), [])).toEqual(expected);
    });
  });

  it.each(['descending', 'ascending'] as const)('ranks as the calculator does, %s', (order) => {
    check('half-year', (observations) => {
      const expected = observations.map(({ partner = '', period }) =>
        line([partner, period], rankOf(basketIn(observations, period), partner, { order })),
      );
      expect(sorted(said(rank(tableFromObservations(observations), 'partner', { order })))).toEqual(sorted(expected));
    });
  });

  it.each([
    ['half-year', '2022-S2'],
    ['half-year', '2023'],
    ['year', '2022-01-01/P2Y'],
    ['year-to-date', '2022-Q1'],
  ] as const)('has the index numbers that the calculator has, by %s on %s', (frequency, base) => {
    check(frequency, (observations) => {
      const expected = observations.map(({ partner = '', period }) =>
        line([partner, period], indexNumberOf(seriesIn(observations, partner), base)[period] as Result),
      );
      expect(sorted(said(indexNumber(tableFromObservations(observations, { frequency }), base)))).toEqual(
        sorted(expected),
      );
    });
  });

  it('sums quarters to years as the calculator does', () => {
    check('quarter', (observations) => {
      const years = new Set(observations.map(({ partner, period }) => `${partner} ${period.slice(0, 4)}`));
      const expected = [...years].sort().map((key) => {
        const [partner = '', year = ''] = key.split(' ');
        return line([partner, year], accumulateOf(seriesIn(observations, partner), year as Period));
      });
      expect(said(accumulate(tableFromObservations(observations), 'year'))).toEqual(expected);
    });
  });

  it('takes sums since January apart as the calculator does', () => {
    check('year-to-date', (observations) => {
      const found = decumulate(tableFromObservations(observations, { frequency: 'year-to-date' }));
      const expected = observations.map((one) => {
        const { partner = '', period, figure, status } = one;
        const month = monthsOf(period).at(-1) ?? period;
        const isJanuary = month === period;
        return isJanuary
          ? line([partner, month], { ...figure, reason: null, status, warnings: [] })
          : line([partner, month], decumulateOf(seriesIn(observations, partner), month));
      });
      expect(sorted(said(found))).toEqual(sorted(expected));
    });
  });

  it('has the comparative advantages that the calculator has', () => {
    const cells = ['LA', 'VN'].flatMap((reporter) => ['rice', 'tin', 'phones'].map((product) => [reporter, product]));
    fc.assert(
      fc.property(
        digitsOfTable.chain((digits) => fc.tuple(...cells.map(() => figuresOf(digits)))),
        (drawn) => {
          const ends = drawn.map(boundsOf);
          const exports = tableFromColumns({
            dimensions: {
              reporter: cells.map(([reporter = '']) => reporter),
              product: cells.map(([, name = '']) => name),
            },
            periods: cells.map(() => '2024' as const),
            values: drawn.map(({ value }) => value),
            low: ends.map(([low]) => low),
            high: ends.map(([, high]) => high),
          });
          const sumOf = (by: readonly string[], row: Row): Operand<'USD'> => {
            const found = [...rows(groupSum(exports, by))].find((sum) => by.every((name) => sum[name] === row[name]));
            const { value = null, low = null, high = null } = found ?? {};
            return value === null ? null : { value, low, high, unit: 'USD' };
          };
          const found = revealedComparativeAdvantage(exports, { of: 'product', among: 'reporter' });
          const expected = [...rows(exports)].map((row) =>
            line(
              [row['reporter'], row['product'], '2024'],
              advantageOf({
                exports: sumOf(['reporter', 'product'], row),
                allExports: sumOf(['reporter'], row),
                worldExports: sumOf(['product'], row),
                allWorldExports: sumOf([], row),
              }),
            ),
          );
          expect(said(found, ['reporter', 'product'])).toEqual(expected);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('has a difference of nothing and nothing, and neither an asymmetry nor a ratio of them', () => {
    const found = mirror(
      tableFromColumns({
        dimensions: { reporter: ['CN', 'VN'], partner: ['VN', 'CN'], flow: ['export', 'import'] },
        periods: ['2022', '2022'],
        values: ['0', '0.00'],
      }),
    );
    expect([...rows(found.difference)].map(({ value, reason }) => [value, reason])).toEqual([['0', null]]);
    expect([...rows(found.asymmetry), ...rows(found.ratio)].map(({ reason }) => reason)).toEqual([
      'no-trade',
      'no-trade',
    ]);
  });

  it('sets mirror data against each other as the calculator does', () => {
    check('half-year', (observations) => {
      const sides = observations.map((one): Observation => {
        const isExport = one.period.endsWith('S1');
        const [reporter, partner] = isExport ? ['CN', one.partner] : [one.partner, 'CN'];
        const period = `${one.period.slice(0, 4)}-S1` as Period;
        const flow: Flow = isExport ? 'export' : 'import';
        return { ...one, period, flow, reporter, partner, basis: isExport ? 'customs-usd' : 'partner-statistics' };
      });
      if (new Set(sides.map(({ flow }) => flow)).size < 2) return;
      const found = mirror(tableFromObservations(sides));
      const expected = (name: 'difference' | 'asymmetry' | 'ratio'): readonly string[] =>
        [...new Set(sides.map((one) => `${one.flow === 'export' ? one.partner : one.reporter} ${one.period}`))]
          .sort()
          .map((key) => {
            const [partner, period] = key.split(' ');
            const flowOf = (flow: Flow): Observation | undefined =>
              sides.find(
                (one) =>
                  one.flow === flow && one.period === period && [one.reporter, one.partner].includes(String(partner)),
              );
            return line([partner, period], mirrorOf(flowOf('export'), flowOf('import'))[name]);
          });
      expect(said(found.difference)).toEqual(expected('difference'));
      expect(said(found.asymmetry)).toEqual(expected('asymmetry'));
      expect(said(found.ratio)).toEqual(expected('ratio'));
    });
  });
});

type Basket = Readonly<Record<string, Operand<'USD'>>>;

const monthsOf = (period: Period): readonly Period[] => splitPeriod(period, 'month');

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();
