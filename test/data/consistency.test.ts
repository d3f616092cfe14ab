import { describe, expect, it } from 'vitest';
import { growthRate, sameWindowYearEarlier, type Observation } from 'china-asean';
import { dataset } from 'china-asean/data';
import { knownDeviations, knownSums } from './knownDeviations.js';

const { observations } = dataset;
const keyOf = ({ indicator, reporter, partner, asset, flow, basis, figure }: Observation): string =>
  JSON.stringify([indicator, reporter, partner, asset, flow, basis, figure.unit]);
const byWindow = new Map<string, Observation[]>();
for (const observation of observations) {
  const key = `${keyOf(observation)} ${observation.period}`;
  byWindow.set(key, [...(byWindow.get(key) ?? []), observation]);
}

const overlaps = (a: Bounded, b: Bounded): boolean => isBelow(a.low, b.high) && isBelow(b.low, a.high);
interface Bounded {
  readonly low: string | null;
  readonly high: string | null;
}
const isBelow = (low: string | null, high: string | null): boolean =>
  low === null || high === null || Number(low) <= Number(high) + 1e-12;

/** The claims of a window a year earlier, of the same key. */
function basesOf(observation: Observation): readonly Observation[] {
  const { period } = observation;
  return byWindow.get(`${keyOf(observation)} ${sameWindowYearEarlier(period)}`) ?? [];
}

const compared = observations
  .filter(({ growth }) => growth !== undefined)
  .flatMap((observation): readonly (readonly [string, Observation, readonly Observation[]])[] => {
    const bases = basesOf(observation);
    return bases.length === 0 ? [] : [[observation.id, observation, bases]];
  });

describe('a printed growth rate', () => {
  it('stands beside a level and a level a year earlier often enough to be tested', () => {
    expect(compared.length).toBeGreaterThan(50);
  });

  it.each(compared)(
    'of %s agrees with the levels within their bounds, or is a known deviation',
    (id, observation, bases) => {
      const { growth } = observation;
      const agrees = bases.some((base) => {
        const rate = growthRate(observation, base);
        return rate.reason === null && growth !== undefined && overlaps(rate, growth);
      });
      expect({ id, agrees: agrees || Object.hasOwn(knownDeviations, id) }).toEqual({ id, agrees: true });
      // a deviation that is none any more is struck from the list
      expect({ id, known: Object.hasOwn(knownDeviations, id) && agrees }).toEqual({ id, known: false });
    },
  );

  it('deviates only where a record is there', () => {
    const ids = new Set(compared.map(([id]) => id));
    expect(Object.keys(knownDeviations).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('exports, imports and their total', () => {
  const triples = observations
    .filter(({ indicator, flow }) => indicator === 'goods-trade' && flow === 'total')
    .flatMap((total) => {
      const part = (flow: string): readonly Observation[] =>
        byWindow
          .get(`${keyOf({ ...total, flow } as Observation)} ${total.period}`)
          ?.filter(({ source }) => source === total.source) ?? [];
      const [exported] = part('export');
      const [imported] = part('import');
      return exported === undefined || imported === undefined ? [] : [[total.id, total, exported, imported] as const];
    });

  it.each(triples)('agree within rounding in %s', (id, total, exported, imported) => {
    const end = (which: 'low' | 'high'): number => Number(exported.figure[which]) + Number(imported.figure[which]);
    const sum: Bounded = { low: `${end('low')}`, high: exported.figure.high === null ? null : `${end('high')}` };
    const agrees = overlaps(sum, total.figure);
    expect({ id, agrees }).toEqual({ id, agrees: !Object.hasOwn(knownSums, id) });
  });
});

describe('a running total', () => {
  const running = observations.filter(
    ({ period, status }) => /^\d{4}-\d\d-\d\d\/\d{4}/u.test(period) && !status.includes('D'),
  );
  const series = new Map<string, Observation[]>();
  for (const observation of running) {
    const key = `${keyOf(observation)} ${observation.period.slice(0, 10)}`;
    series.set(key, [...(series.get(key) ?? []), observation]);
  }

  it.each([...series].filter(([, claims]) => claims.length > 1))('does not fall: %s', (_, claims) => {
    const ordered = [...claims].sort((a, b) => (a.period < b.period ? -1 : 1));
    const falls = ordered.flatMap((later, index) =>
      ordered
        .slice(0, index)
        .flatMap((earlier) =>
          later.period > earlier.period && !isBelow(earlier.figure.low, later.figure.high)
            ? [[earlier.id, later.id]]
            : [],
        ),
    );
    expect(falls).toEqual([]);
  });
});
