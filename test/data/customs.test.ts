import { describe, expect, it } from 'vitest';
import {
  decumulate,
  membersAt,
  getById,
  selectObservations,
  seriesOf,
  type Observation,
  type Period,
} from 'china-asean';
import { dataset, type PartnerId } from 'china-asean/data';

const asean = getById(dataset.partners, 'ASEAN');
const flows = ['total', 'export', 'import'] as const;
const partners: readonly PartnerId[] = [
  'ASEAN', 'BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN', 'TL', 'WORLD',
]; // prettier-ignore
const source = 'gacc-2024-by-partner';
const table = dataset.observations.filter(({ source: id }) => id === source || id === 'gacc-2024-09-by-partner');
const at = (partner: string, flow: string, period: string): Observation | undefined =>
  table.find((row) => row.partner === partner && row.flow === flow && row.period === period);
const periods = [...new Set(table.map(({ period }) => period))];
const cells = periods.flatMap((period) => flows.map((flow) => [period, flow] as const));

/** Whether a number may be the sum of others, for each of which half a printed unit was rounded away. */
function isSumOf(whole: Observation | undefined, parts: readonly (Observation | undefined)[]): boolean {
  if (whole === undefined || parts.includes(undefined)) return false;
  const sum = (end: 'low' | 'high'): bigint =>
    parts.reduce((total, part) => total + BigInt(part?.figure[end] ?? 0), 0n);
  return sum('low') <= BigInt(whole.figure.high ?? 0) && BigInt(whole.figure.low ?? 0) <= sum('high');
}

describe("the customs' figures of ASEAN since Timor-Leste is counted in it", () => {
  it('are flagged as a break', () => {
    const since = dataset.observations.filter(
      ({ reporter, partner, period }) => reporter === 'CN' && partner === 'ASEAN' && period.startsWith('2026'),
    );
    expect(since.length).toBeGreaterThan(8);
    expect(since.filter(({ status }) => !status.includes('B'))).toEqual([]);
  });
});

describe("the customs' table of 2024 by partner", () => {
  it('has for each partner and flow the printed months and the printed runs of months', () => {
    expect(table).toHaveLength(partners.length * flows.length * (10 + 9 + 2)); // January is both
    expect(periods.filter((period) => /^2024-\d\d$/u.test(period))).not.toContain('2024-03');
  });

  it.each(cells)('adds up over the members of ASEAN, %s, %s', (period, flow) => {
    const members = membersAt(asean, '2024-12-31').map((member) => at(member, flow, period));
    expect(isSumOf(at('ASEAN', flow, period), members)).toBe(true);
  });

  it.each(periods.flatMap((period) => partners.map((partner) => [period, partner] as const)))(
    'adds up over exports and imports, %s, %s',
    (period, partner) => {
      const parts = [at(partner, 'export', period), at(partner, 'import', period)];
      expect(isSumOf(at(partner, 'total', period), parts)).toBe(true);
    },
  );

  // a run of months holds what was revised in the months before it, the printed months do not
  it.each(partners.flatMap((partner) => flows.map((flow) => [partner, flow] as const)))(
    'adds up over the months but for revisions, %s, %s',
    (partner, flow) => {
      const runs: readonly (readonly [whole: Period, before: Period, month: Period])[] = [
        ['2024-01-01/P2M', '2024-01', '2024-02'],
        ['2024-01-01/P5M', '2024-T1', '2024-05'],
        ['2024-S1', '2024-01-01/P5M', '2024-06'],
        ['2024-01-01/P7M', '2024-S1', '2024-07'],
        ['2024-01-01/P8M', '2024-01-01/P7M', '2024-08'],
        ['2024-01-01/P11M', '2024-01-01/P10M', '2024-11'],
        ['2024', '2024-01-01/P11M', '2024-12'],
      ];
      const largest = { ASEAN: 0.002, WORLD: 0.002 }[partner as string] ?? 0.007;
      for (const [whole, before, month] of runs) {
        const value = (period: Period): number => Number(at(partner, flow, period)?.figure.value);
        const revision = (value(whole) - value(before) - value(month)) / value(whole);
        expect(Math.abs(revision), whole).toBeLessThan(largest);
      }
    },
  );

  it.each([
    ['2024-03', '2024-T1 − 2024-01-01/P2M − 2024-04', '602860'],
    ['2024-09', '2024-01-01/P10M − 2024-01-01/P8M − 2024-10', '590922'],
  ] as const)('does not print %s in yuan, which follows and is marked as derived', (month, method, millions) => {
    const filter = {
      indicator: 'goods-trade',
      reporter: 'CN',
      partner: 'ASEAN',
      flow: 'total',
      basis: 'customs-cny',
    } as const;
    expect(selectObservations(dataset, { ...filter, period: month })).toEqual([]);
    const series = seriesOf({ ...dataset, observations: table }, { ...filter, unit: 'CNY' });
    const derived = decumulate(series, month);
    expect(derived).toMatchObject({ method, status: ['E', 'P'], reason: null });
    expect(derived.value?.slice(0, 6)).toBe(millions);
  });
});
