import { describe, expect, it } from 'vitest';
import {
  aggregate,
  combineGrowth,
  contributionToGrowth,
  exportSimilarity,
  figure,
  growthRate,
  herfindahlHirschman,
  impliedBaseShare,
  indexNumber,
  laspeyresVolume,
  quantity,
  rank,
  rebase,
  revealedComparativeAdvantage,
  shares,
  tradeComplementarity,
  yearOnYear,
  type Bloc,
  type TradePartner,
} from 'china-asean';
import { observation } from '../../support/observations.js';

const usd = (value: number) => quantity(value, 'USD');
const ratio = (value: number) => quantity(value, 'ratio');
const exactly = { options: { resolution: '0' } } as const;

const bloc = (id: string, ...members: readonly string[]): Bloc => ({
  id,
  kind: 'bloc',
  names: { en: id },
  codes: {},
  members: members.map((member) => ({ member, from: '2000-01-01', source: 'record' })),
});

describe('a break in a series', () => {
  const levels = {
    '2023': observation('2023', '100', { ...exactly, status: ['B'] }),
    '2024': observation('2024', '110', exactly),
    '2025': observation('2025', '121', exactly),
  };

  it('stays where it is when the levels become index numbers of that base', () => {
    const index = indexNumber(levels, '2023');
    expect(index['2025']).toMatchObject({ value: '121', status: ['B'] });
    expect(yearOnYear(index, '2025').value).toBe('0.1');
    expect(yearOnYear(rebase(index, '2024'), '2025').value).toBe('0.1');
    expect(growthRate(index['2023'], observation('2022', '90')).reason).toBe('incomparable-unit');
  });

  it('is not crossed by growth over a level before it', () => {
    const before = { '2022': observation('2022', '90', exactly), ...levels };
    expect(yearOnYear(before, '2023').reason).toBe('break');
    expect(yearOnYear(before, '2024').value).toBe('0.1');
  });
});

describe('a change of members', () => {
  const members = [
    { member: 'VN', from: '1995-07-28', source: 'record' },
    { member: 'TL', from: '2025-10-26', source: 'record' },
  ] as const;
  const asean: Bloc = { ...bloc('ASEAN'), members };

  it('is the reason of whatever is computed from a sum that it leaves without a value', () => {
    const of = (value: number) => ({ '2024': usd(value), '2025': usd(value), '2026': usd(value) });
    const sums = aggregate({ VN: of(40), TL: of(1) }, asean, { composition: 'current' });
    expect(sums['2025']?.reason).toBe('composition-change');
    for (const growth of [yearOnYear(sums, '2025'), yearOnYear(sums, '2026'), growthRate(sums['2026'], sums['2024'])]) {
      expect(growth.reason).toBe('composition-change');
    }
  });

  it('within the base window keeps a bloc’s later figure from being set against it', () => {
    const options = { partners: [asean] };
    const [later, during] = [observation('2026', '50'), observation('2025', '40')];
    expect(growthRate(later, during, options).reason).toBe('composition-change');
    expect(growthRate(observation('2024', '50'), observation('2023', '40'), options).value).toBe('0.25');
  });
});

describe('partners that overlap', () => {
  const partners: readonly TradePartner[] = [bloc('ASEAN', 'VN', 'TH'), bloc('RCEP', 'VN', 'JP'), bloc('APEC', 'US')];
  const overlap = expect.objectContaining({ code: 'overlapping-partners' });

  it('are refused where two blocs have a member in common', () => {
    expect(() => rank({ ASEAN: usd(5), RCEP: usd(9) }, 'ASEAN', { partners })).toThrow(overlap);
    expect(() => shares({ ASEAN: usd(5), RCEP: usd(9) }, { partners })).toThrow(overlap);
    expect(herfindahlHirschman({ ASEAN: usd(5), APEC: usd(5) }, { partners }).value).toBe('0.5');
  });

  it('are known of observations by whose trade they are, whatever they are called', () => {
    const basket = { bloc: observation('2024', '5'), viet: observation('2024', '2', { partner: 'VN' }) };
    expect(() => rank(basket, 'viet', { partners })).toThrow(overlap);
  });
});

describe('exports and imports as parts', () => {
  const flows = {
    export: observation('2024', '60', { ...exactly, flow: 'export' }),
    import: observation('2024', '40', { ...exactly, flow: 'import' }),
  };

  it('may be observations, but not beside their total', () => {
    expect(shares(flows).shares.export.value).toBe('0.6');
    expect(combineGrowth({ export: ratio(0.1), import: ratio(0.2) }, flows).value).toBe('0.14');
    expect(() => shares({ ...flows, both: observation('2024', '100') })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('are not taken for each other', () => {
    const invalid = expect.objectContaining({ code: 'invalid-argument' });
    const [exports, imports] = [{ a: flows.export }, { a: flows.import }];
    expect(() => tradeComplementarity(imports, exports)).toThrow(invalid);
    expect(() => exportSimilarity(imports, imports)).toThrow(invalid);
    const all = { exports: flows.import, allExports: flows.import, worldExports: usd(1), allWorldExports: usd(2) };
    expect(() => revealedComparativeAdvantage(all)).toThrow(invalid);
  });
});

describe('what is printed as over a number', () => {
  const over = (value: number) => figure(value, 'USD', { qualifier: 'over' });

  it('bounds a contribution by nothing where it may be the whole', () => {
    const { contributions } = contributionToGrowth({ VN: usd(5), TH: usd(9) }, { VN: usd(4), TH: over(8) });
    expect(contributions.VN.low).toBe('0');
    expect(Number(contributions.VN.high)).toBeCloseTo(100 / 12, 12);
    const total = { current: usd(120), base: over(100) };
    const given = contributionToGrowth({ VN: usd(5) }, { VN: usd(4) }, { total });
    expect(given.contributions.VN).toMatchObject({ low: '0', value: '1', high: '1' });
  });
});

describe('numbers that do not go together', () => {
  it('are no similarity of one product, no share below nothing, and no sum of tonnes and kilowatt-hours', () => {
    const one = { rice: usd(1), tin: usd(0) };
    expect(exportSimilarity(one, { rice: usd(9), tin: usd(0) }).reason).toBe('not-identified');
    expect(impliedBaseShare(ratio(-1.1), ratio(1), ratio(-0.35)).reason).toBe('sign-change');
    const prices = { rubber: quantity(100, 'index'), power: quantity(100, 'index') };
    const quantities = (rubber: number) => ({ rubber: quantity(rubber, 'tonne'), power: quantity(1000, 'kWh') });
    const volume = laspeyresVolume({ quantities: quantities(2) }, { prices, quantities: quantities(1) });
    expect(volume.reason).toBe('incomparable-unit');
  });
});
