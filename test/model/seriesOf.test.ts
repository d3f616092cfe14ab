import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basketOf,
  figure,
  findObservation,
  formatFigure,
  seriesBy,
  seriesOf,
  yearOnYear,
  type Observation,
  type Qualifier,
} from 'china-asean';
import { dataset as bundled } from 'china-asean/data';
import { writeTradeChart } from 'china-asean/vega-lite';
import { smallDataset } from '../support/dataset.js';
import { observation } from '../support/observations.js';

const dataset = smallDataset();

describe('seriesOf', () => {
  const series = seriesOf(dataset, { indicator: 'goods-trade', partner: 'ASEAN' });

  it('gives one observation for each window, in order of time', () => {
    expect(series.observations.map(({ period }) => period)).toEqual(['2021', '2022', '2024-Q1', '2024', '2024-Q4']);
    expect(series).toMatchObject({
      unit: 'USD',
      key: { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total' },
    });
  });

  it('prefers the more authoritative claim, then the later, then the dated, and keeps the others', () => {
    expect(series.observations[3]?.source).toBe('customs');
    expect(series.rejected.map(({ source }) => source)).toEqual(['agency-later', 'agency', 'undated']);
  });

  const claim = (
    id: string,
    value: `${number}`,
    qualifier?: Qualifier,
    changes: Partial<Observation> = {},
  ): Observation =>
    observation('2024', '1', { id, figure: figure(value, 'USD', { qualifier }), source: 'agency', ...changes });

  it.each<[string, readonly Observation[], string]>([
    ['a definition before doubt', [claim('a', '1e9', undefined, { status: ['D'] }), claim('b', '2e9', undefined, { status: ['U'] })], 'b'],
    ['no doubt before authority', [claim('a', '1e9', undefined, { status: ['V'], source: 'customs' }), claim('b', '2e9')], 'b'],
    ['authority before other flags', [claim('a', '1e9', undefined, { status: ['P', 'E'], source: 'customs' }), claim('b', '2e9')], 'a'],
    ['what lies within before what is over', [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '133.98e9')], 'b'],
    ['what lies within before what is under', [claim('a', '140e9', 'under', { source: 'customs' }), claim('b', '133.98e9')], 'b'],
    ['more before less of two open ones', [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '130e9', 'at-least')], 'b'],
    ['authority of two that say the same', [claim('a', '100e9', 'over'), claim('b', '100e9', 'at-least', { source: 'customs' })], 'b'],
    ['authority where no one lies within', [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '99e9')], 'a'],
    ['authority where bounds only meet', [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '100e9', 'about')], 'a'],
    ['what is open before what is in doubt', [claim('a', '133.98e9', undefined, { status: ['U'], source: 'customs' }), claim('b', '100e9', 'over')], 'b'],
    ['what is open before another definition', [claim('a', '133.98e9', undefined, { status: ['D'], source: 'customs' }), claim('b', '100e9', 'over')], 'b'],
    ['authority of the two that hold a third', [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '150e9', 'under'), claim('c', '120e9', undefined, { source: 'undated' })], 'c'],
  ])('prefers %s, as all who choose do', (_, claims, chosen) => {
    for (const observations of [claims, [...claims].reverse()]) {
      const some = { observations, sources: dataset.sources };
      const { observations: kept, rejected } = seriesOf(some, {});
      expect(kept.map(({ id }) => id)).toEqual([chosen]);
      expect(new Set([...kept, ...rejected])).toEqual(new Set(claims));
      expect(findObservation(some, {})?.id).toBe(chosen);
      expect(basketOf(some, {}, 'partner')['ASEAN']?.id).toBe(chosen);
      expect(seriesBy(some, {}, 'partner')['ASEAN']?.observations[0]?.id).toBe(chosen);
      const value = kept[0]?.figure.value;
      expect(JSON.stringify(writeTradeChart(observations, { sources: dataset.sources }))).toContain(`"exact":"${value}"`);
    }
  }); // prettier-ignore

  it('leaves an open claim where what lies within it is far from it, as a misprint is', () => {
    const office = claim('office', '590e9', 'over', { source: 'customs' });
    const misprint = claim('misprint', '5920e9', undefined, { source: 'undated' });
    const near = claim('near', '592e9', undefined, { source: 'agency' });
    const chosenOf = (...observations: readonly Observation[]) =>
      findObservation({ observations, sources: dataset.sources }, {})?.id;
    expect(chosenOf(office, misprint)).toBe('office');
    expect(chosenOf(office, misprint, near)).toBe('near');
  });

  it('takes nothing that another says better and with no more reserve, whatever there is', () => {
    const claims = fc.array(
      fc.record({
        value: fc.integer({ min: 4, max: 7 }), // none is far from another
        qualifier: fc.constantFrom<Qualifier | undefined>(undefined, 'over', 'under', 'about'),
        status: fc.constantFrom<Observation['status']>([], ['U'], ['V'], ['D'], ['D', 'U']),
        source: fc.constantFrom('customs', 'agency', 'undated'),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const reserve = ({ status }: Observation): number =>
      (status.includes('D') ? 2 : 0) + (status.includes('U') || status.includes('V') ? 1 : 0);
    const numberOf = (bound: string | null, open: number): number => (bound === null ? open : Number(bound));
    const endsOf = ({ figure: { low, high } }: Observation): readonly [number, number] => [
      numberOf(low, -Infinity),
      numberOf(high, Infinity),
    ];
    fc.assert(
      fc.property(claims, (inputs) => {
        const observations = inputs.map(({ value, qualifier, ...changes }, index) =>
          claim(`claim-${index}`, `${value * 1e9}`, qualifier, changes),
        );
        const chosen = findObservation({ observations, sources: dataset.sources }, {})!;
        const [low, high] = endsOf(chosen);
        const better = observations.filter((other) => {
          const [from, to] = endsOf(other);
          const isWithin = from >= low && to <= high && (from > low || to < high);
          return reserve(other) < reserve(chosen) || (reserve(other) === reserve(chosen) && isWithin && !(isFinite(low) && isFinite(high))); // prettier-ignore
        });
        expect(better).toEqual([]);
      }),
    );
  });

  it('leaves the choice between an open claim and a closed one to the caller who has a rule', () => {
    const some = [claim('a', '100e9', 'over', { source: 'customs' }), claim('b', '133.98e9')];
    const prefer = (a: Observation, b: Observation) => Number(b.source === 'customs') - Number(a.source === 'customs');
    for (const observations of [some, [...some].reverse()]) {
      expect(seriesOf(observations, {}, { prefer }).observations.map(({ id }) => id)).toEqual(['a']);
      expect(findObservation(observations, {}, { prefer })?.id).toBe('a');
    }
  });

  it('chooses of the bundled claims what says most', () => {
    const trade = {
      indicator: 'goods-trade',
      reporter: 'CN',
      partner: 'TH',
      flow: 'total',
      basis: 'customs-usd',
    } as const;
    expect(findObservation(bundled, { ...trade, period: '2024' })?.figure.printed).toBe('$133.98 billion');
    const crossings = { indicator: 'border-crossings', asset: 'dongxing-port', basis: 'border-inspection' } as const;
    const growth = yearOnYear(seriesOf(bundled, { ...crossings, periodKind: 'year' }), '2024');
    expect(formatFigure(growth, { decimals: 1 })).toBe('54.6%');
  });

  it('lets the caller prefer another claim', () => {
    const prefer = (a: Observation, b: Observation) => Number(b.source === 'undated') - Number(a.source === 'undated');
    expect(seriesOf(dataset, { partner: 'ASEAN' }, { prefer }).observations[3]?.source).toBe('undated');
  });

  it('names the gaps of each sort of window', () => {
    expect(series.gaps).toEqual(['2023', '2024-Q2', '2024-Q3']);
  });

  it('refuses to mix, and says what differs', () => {
    expect(() => seriesOf(dataset, { indicator: 'goods-trade' })).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: expect.stringContaining('partner is ASEAN or VN') as string,
      }),
    );
    const yuan = observation('2023', '6.41e12', { unit: 'CNY' as 'USD' });
    const other = observation('2023', '911e9', { basis: 'asean-secretariat', source: 'agency' });
    for (const extra of [yuan, other]) {
      const mixed = { ...dataset, observations: [...dataset.observations, extra] };
      expect(() => seriesOf(mixed, { partner: 'ASEAN' })).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    }
  });

  it('names itself when it refuses a key that no filter has, or a window', () => {
    const misspelt = { partner: 'ASEAN', periods: '2024' } as object;
    expect(() => seriesOf(dataset, misspelt)).toThrow(/^seriesOf: expected only the filter keys .*, got "periods"$/u);
    expect(() => seriesOf(dataset, { period: '2024-01-01/P6M' })).toThrow(/^seriesOf: expected "2024-S1", /u);
  });

  it('says when there is nothing', () => {
    expect(() => seriesOf(dataset, { partner: 'TH' })).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('does not depend on the order of the observations, and does not change them', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dataset.observations], { minLength: dataset.observations.length }),
        (shuffled) => {
          const before = [...shuffled];
          expect(seriesOf({ ...dataset, observations: shuffled }, { partner: 'ASEAN' })).toEqual(series);
          expect(shuffled).toEqual(before);
        },
      ),
    );
  });
});
