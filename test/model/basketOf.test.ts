import { describe, expect, it } from 'vitest';
import {
  basketOf,
  herfindahlHirschman,
  membersAt,
  seriesOf,
  shares,
  yearOnYear,
  type Bloc,
  type Dataset,
} from 'china-asean';
import { readCsv, readCsvTable } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import * as table from 'china-asean/table';
import { smallDataset } from '../support/dataset.js';
import { observation } from '../support/observations.js';

const small = smallDataset();
const trade = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-usd' } as const;

const withObservations = (...observations: Dataset['observations']): Dataset => ({ ...small, observations });

describe('basketOf', () => {
  const customs = {
    indicator: 'goods-trade',
    reporter: 'CN',
    flow: 'total',
    basis: 'customs-cny',
    period: '2024',
  } as const;
  const asean = dataset.partners.find(({ id }) => id === 'ASEAN') as Bloc;

  it('sets the observations of the members side by side, in the order asked for', () => {
    const members = membersAt(asean, '2024-12-31');
    const basket = basketOf(dataset, customs, 'partner', { among: members });
    expect(Object.keys(basket)).toEqual(members);
    expect(basket['VN']?.figure.printed).toBe('185478272万元');
  });

  it('has a hole where there is no observation', () => {
    const basket = basketOf(dataset, customs, 'partner', { among: ['VN', 'JP'] });
    expect(basket.JP).toBeNull();
    expect(basket.VN?.partner).toBe('VN');
  });

  describe('of a reading', () => {
    const text =
      'period,partner,value\n2024,VN,50\n2024,TH,30\n2024,ID,n.v.\n2023,VN,40\n2023,TH,20\n2023,ID,20\n2023,PH,\n';
    const { indicator, reporter, flow } = trade;
    const defaults = { indicator, reporter, flow, basis: 'own', unit: 'MYR', source: 'sheet' } as const;
    const missing = ['n.v.'];
    const reading = readCsv(text, { defaults, missing });
    const inTable = readCsvTable(text, { missing });

    it('has a hole for what was read as missing, unless it is not wanted', () => {
      const basket = basketOf(reading, { period: '2024' }, 'partner');
      expect(Object.entries(basket).map(([id, one]) => [id, one?.figure.value])).toEqual([
        ['VN', '50'],
        ['TH', '30'],
        ['ID', undefined],
      ]);
      expect(basket['ID']).toBeNull();
      expect(Object.keys(basketOf(reading, { period: '2023', unit: 'MYR' }, 'partner'))).toEqual([
        'VN',
        'TH',
        'ID',
        'PH',
      ]);
      expect(Object.keys(basketOf(reading, { period: '2024' }, 'partner', { among: ['TH', 'VN'] }))).toEqual([
        'TH',
        'VN',
      ]);
      expect(Object.keys(basketOf(reading, { period: '2024', partner: 'VN' }, 'partner'))).toEqual(['VN']);
      expect(Object.keys(basketOf(reading.observations, { period: '2024' }, 'partner'))).toEqual(['VN', 'TH']);
    });

    it.each(['2024', '2023'] as const)('gives of %s what the table gives of the same file', (period) => {
      const basket = basketOf(reading, { period }, 'partner');
      const ofWindow = table.filter(inTable, { within: period });
      const rowsOf = (some: Parameters<typeof table.rows>[0]) =>
        [...table.rows(some)].map((row) => [row['partner'], row.value, row.reason] as const);
      const sorted = (some: readonly (readonly [unknown, ...unknown[]])[]) =>
        [...some].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      const inBasket = Object.entries(shares(basket).shares).map(([id, one]) => [id, one.value, one.reason] as const);
      expect(sorted(inBasket)).toEqual(sorted(rowsOf(table.shares(ofWindow, 'partner'))));
      expect(inBasket.map(([, , reason]) => reason)).toContain('missing-current');
      const index = herfindahlHirschman(basket);
      expect([[undefined, index.value, index.reason]]).toEqual(rowsOf(table.herfindahlHirschman(ofWindow, 'partner')));
      expect(index.reason).toBe('missing-current');
    });

    it('takes a number for what is missing elsewhere: in another window, of another key, or in another row', () => {
      const [first] = reading.missing;
      const others = [
        { ...first!, period: '2022' as const },
        { ...first!, flow: 'export' as const },
        { ...first!, basis: 'wto' as const },
        { ...first!, partner: 'VN' },
      ];
      const basket = basketOf({ ...reading, missing: others }, { period: '2024' }, 'partner');
      expect(Object.keys(basket)).toEqual(['VN', 'TH']);
      expect(basket['VN']?.figure.value).toBe('50');
    });

    it('splits by another dimension, and passes over what is missing without it', () => {
      const { partner: _, ...without } = reading.missing[0]!;
      const observations = [observation('2024', '1', { reporter: 'VN' }), observation('2024', '2', { reporter: 'TH' })];
      const missing = [
        { ...without, basis: 'customs-usd', partner: 'ASEAN', reporter: 'ID' },
        { ...without, basis: 'customs-usd', reporter: undefined, partner: 'ASEAN' },
      ] as const;
      expect(Object.keys(basketOf({ observations, missing }, {}, 'reporter'))).toEqual(['VN', 'TH', 'ID']);
    });

    it('has no hole for a bloc that is missing beside its member: it is no part beside its parts', () => {
      const observations = [observation('2024', '1', { partner: 'VN' })];
      const missing = [
        { ...observations[0]!, partner: 'ASEAN' },
        { ...observations[0]!, partner: 'US' },
      ];
      expect(basketOf({ observations, missing, partners: small.partners }, {}, 'partner')).toEqual({
        VN: observations[0],
        US: null,
      });
    });

    it('refuses what is no list of what is missing', () => {
      expect(() => basketOf({ ...reading, missing: 'ID' as never }, { period: '2024' }, 'partner')).toThrow(
        'basketOf: expected a list of what is missing, as a reader returns it, got "ID"',
      );
    });

    it('makes no difference to a series, in which what is missing is not there', () => {
      const indonesia = seriesOf(reading, { partner: 'ID' });
      expect(indonesia.observations.map(({ period }) => period)).toEqual(['2023']);
      expect(yearOnYear(indonesia, '2024').reason).toBe('missing-current');
    });
  });

  it('refuses a bloc beside its member, the world beside anyone, and an economy beside its region', () => {
    const overlap = { code: 'overlapping-partners' };
    expect(() => basketOf(dataset, customs, 'partner')).toThrow(expect.objectContaining(overlap));
    for (const among of [
      ['ASEAN', 'VN'],
      ['WORLD', 'TH'],
    ]) {
      expect(() => basketOf(dataset, customs, 'partner', { among })).toThrow(
        expect.objectContaining({ ...overlap, message: expect.stringContaining(among.join(' and ')) as string }),
      );
    }
    const regions = withObservations(
      observation('2024', '5', { partner: 'CN' }),
      observation('2024', '1', { partner: 'CN-GX' }),
    );
    expect(() => basketOf(regions, { ...trade, period: '2024' }, 'partner')).toThrow(expect.objectContaining(overlap));
  });

  it('lets a bloc stand beside an economy that was no member in the window', () => {
    const members = withObservations(
      observation('2024', '5', { partner: 'ASEAN' }),
      observation('2024', '1', { partner: 'TL' }),
    );
    expect(Object.keys(basketOf(members, { ...trade, period: '2024' }, 'partner'))).toEqual(['ASEAN', 'TL']);
    const later = withObservations(
      observation('2026', '5', { partner: 'ASEAN' }),
      observation('2026', '1', { partner: 'TL' }),
    );
    expect(() => basketOf(later, { ...trade, period: '2026' }, 'partner')).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
  });

  it('takes the claim that a series would take, or the one that the caller prefers', () => {
    const filter = { ...trade, period: '2024' } as const;
    const chosen = basketOf(small, filter, 'partner', { among: ['ASEAN'] });
    expect(chosen.ASEAN?.source).toBe('customs');
    const latest = basketOf(small, filter, 'partner', {
      among: ['ASEAN'],
      prefer: (a, b) => Number(b.figure.value) - Number(a.figure.value),
    });
    expect(latest.ASEAN?.figure.value).toBe('986000000000');
  });

  it('refuses a mixture, and says of what', () => {
    expect(() => basketOf(small, trade, 'partner', { among: ['ASEAN'] })).toThrow(
      expect.objectContaining({ code: 'mixed-series', message: expect.stringContaining('period is') as string }),
    );
  });

  it('names itself when it refuses a key that no filter has, or a window', () => {
    const misspelt = { ...customs, year: '2024' } as object;
    expect(() => basketOf(dataset, misspelt, 'partner')).toThrow(
      /^basketOf: expected only the filter keys .* got "year"$/u,
    );
    const window = { ...customs, period: '2024-01-01/P12M' } as const;
    expect(() => basketOf(dataset, window, 'partner')).toThrow(/^basketOf: expected "2024", /u);
  });

  it('refuses what is no dimension, and what is no list of its values', () => {
    // @ts-expect-error a basis is a way to count, not a part of something
    expect(() => basketOf(small, trade, 'basis')).toThrow('basketOf: expected a dimension of indicator, ');
    expect(() => basketOf(small, trade, 'partner', { among: 'VN' as never })).toThrow(
      'basketOf: expected a list of ids as the option among, got "VN"',
    );
  });

  it('says who is there, where none of those wanted is', () => {
    expect(() => basketOf(dataset, customs, 'partner', { among: ['Vietnam'] })).toThrow(
      /^basketOf: expected observations of Vietnam, got those of (?:[A-Z]+, ){6}…$/u,
    );
    expect(() => basketOf(dataset, customs, 'asset')).toThrow('expected at least one observation with asset, got none');
  });

  it('refuses a filter that finds nothing', () => {
    expect(() => basketOf(small, { indicator: 'none' }, 'partner')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('does not change the dataset and is frozen', () => {
    const before = structuredClone(small);
    const basket = basketOf(small, { ...trade, period: '2024' }, 'partner', { among: ['VN'] });
    expect(small).toEqual(before);
    expect(Object.isFrozen(basket)).toBe(true);
  });
});
