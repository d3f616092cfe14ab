import { describe, expect, it } from 'vitest';
import { basketOf, membersAt, type Bloc, type Dataset } from 'china-asean';
import { dataset } from 'china-asean/data';
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
