import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate,
  parsePeriod,
  shares as sharesOf,
  yearOnYear as yearOnYearOf,
  type Observation,
  type ObservationStatus,
  type Operand,
  type Period,
  type Result,
} from 'china-asean';
import { aggregatePeriods, rows, share, table, yearOnYear, type Frequency, type Row } from 'china-asean/table';

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

/** Numbers of either arithmetic: doubles hold the first sorts, and only bigints the last. */
const digits = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.bigInt({ min: -50n, max: 10n ** 9n }).map(String),
  fc.tuple(fc.nat(10 ** 6), fc.nat(99)).map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
  fc.bigInt({ min: 0n, max: 10n ** 24n }).map(String),
);

const figures = fc.record({ value: digits, under: fc.option(digits), over: fc.option(digits), isPoint: fc.boolean() });

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

function observationsOf(frequency: Frequency): fc.Arbitrary<readonly Observation[]> {
  const windows = ['2022', '2023', '2024'].flatMap((year) =>
    WINDOWS[frequency].map((window) => parsePeriod(year + window)),
  );
  const cells = PARTNERS.flatMap((partner) => windows.map((period) => [partner, period] as const));
  return fc
    .tuple(
      ...cells.map(() =>
        fc.option(fc.tuple(figures, fc.constantFrom<ObservationStatus | null>(null, null, null, null, 'B'))),
      ),
    )
    .map((drawn) =>
      cells.flatMap(([partner, period], index): readonly Observation[] => {
        const cell = drawn[index];
        if (cell === null || cell === undefined) return [];
        const [{ value, under, over, isPoint }, flag] = cell;
        const low = isPoint ? value : under === null ? null : plus(value, `-${absolute(under)}`);
        const high = isPoint ? value : over === null ? null : plus(value, absolute(over));
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
    );
}

function numbersOf(row: Row): readonly unknown[] {
  return [row['partner'], row.period, row.value, row.low, row.high, row.reason];
}

function numbersIn(partner: string, period: Period, result: Result): readonly unknown[] {
  return [partner, period, result.value, result.low, result.high, result.reason];
}

function seriesIn(
  observations: readonly Observation[],
  partner: string,
): { readonly [window in Period]?: Observation } {
  return Object.fromEntries(observations.filter((one) => one.partner === partner).map((one) => [one.period, one]));
}

describe('a table', () => {
  it.each(Object.keys(WINDOWS) as Frequency[])('grows year on year as the calculator says, by %s', (frequency) => {
    fc.assert(
      fc.property(observationsOf(frequency), (observations) => {
        const found = [...rows(yearOnYear(table(observations, { frequency })))].map(numbersOf);
        const expected = [...observations].map(({ partner = '', period }) =>
          numbersIn(partner, period, yearOnYearOf(seriesIn(observations, partner), period)),
        );
        expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
        expect(found).toHaveLength(expected.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('has the shares that the calculator has', () => {
    fc.assert(
      fc.property(observationsOf('half-year'), (observations) => {
        const found = [...rows(share(table(observations), 'partner'))].map(numbersOf);
        const expected = observations.map(({ partner = '', period }) => {
          const basket = Object.fromEntries(
            observations
              .filter((one) => one.period === period)
              .map((one): [string, Operand] => [one.partner ?? '', one]),
          );
          return numbersIn(partner, period, sharesOf(basket).shares[partner] as Result);
        });
        expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
      }),
      { numRuns: RUNS },
    );
  });

  it('sums quarters to years as the calculator does', () => {
    fc.assert(
      fc.property(observationsOf('quarter'), (observations) => {
        const found = [...rows(aggregatePeriods(table(observations), 'year'))].map(numbersOf);
        const expected = found.map(([partner, period]) =>
          numbersIn(
            String(partner),
            period as Period,
            accumulate(seriesIn(observations, String(partner)), period as Period),
          ),
        );
        const plain = (numbers: readonly unknown[]): string =>
          String(numbers)
            .replace(/(\.\d*?)0+(?=,|$)/gu, '$1')
            .replace(/\.(?=,|$)/gu, '');
        expect(found.map(plain)).toEqual(expected.map(plain));
      }),
      { numRuns: RUNS },
    );
  });
});
