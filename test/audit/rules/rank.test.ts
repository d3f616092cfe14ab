import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const ranked = (partner: string, rank: string, fields: Printed = {}): Observation =>
  printed('2024', rank, {
    indicator: 'partner-rank',
    partner,
    flow: undefined,
    basis: 'customs',
    unit: 'rank',
    ...fields,
  });

function levels(texts: Readonly<Record<string, string>>, fields: Printed = {}): readonly Observation[] {
  return Object.entries(texts).map(([partner, text]) => printed('2024', text, { partner, ...fields }));
}

const economies = levels({ US: 'US$690 billion', JP: 'US$310 billion', VN: 'US$260 billion', DE: 'US$200 billion' });

describe('the rule rank', () => {
  it.each([
    ['VN', '3', 'agrees', '0'],
    ['VN', '4', 'agrees', '0'], // somebody may be above it of whom nothing is claimed
    ['VN', '2', 'disagrees', '1'],
    ['VN', '1', 'disagrees', '2'],
    ['US', '1', 'agrees', '0'],
    ['VN', 'over 2', 'agrees', '0'],
    ['VN', 'under 2', 'disagrees', '1'],
  ])('of %s, printed %s: %s, %s apart', (partner, rank, verdict, gap) => {
    expect(findingOf('rank', [ranked(partner, rank), ...economies])).toMatchObject({ verdict, gap });
  });

  it('is held against the own level and those that are surely greater', () => {
    expect(textsOf(findingOf('rank', [ranked('VN', '3'), ...economies]))).toEqual([
      '3',
      'US$260 billion',
      'US$310 billion',
      'US$690 billion',
    ]);
  });

  it.each([
    ['whose digits do not tell them apart', { VN: 'US$260 billion', JP: 'US$261 billion' }],
    ['that may be less', { VN: 'US$260 billion', JP: 'nearly US$900 billion' }],
    ['where the own may be more', { VN: 'over US$260 billion', JP: 'US$900 billion' }],
    ['in another unit', { VN: 'US$260 billion', JP: '9万亿元' }],
    ['of a bloc, beside an economy', { VN: 'US$260 billion', EU: 'US$900 billion', WORLD: 'US$6162 billion' }],
  ])('does not fall behind a level %s', (_, texts) => {
    expect(findingOf('rank', [ranked('VN', '1'), ...levels(texts)]).verdict).toBe('agrees');
  });

  it('does not fall behind a partner of whom somebody claims less', () => {
    const claims = [...levels({ VN: 'US$260 billion', JP: 'US$900 billion' })];
    const less = printed('2024', 'US$90 billion', { partner: 'JP', source: 'agency' });
    expect(findingOf('rank', [ranked('VN', '1'), ...claims]).verdict).toBe('disagrees');
    expect(findingOf('rank', [ranked('VN', '1'), ...claims, less]).verdict).toBe('agrees');
  });

  it('of a bloc is beside the other blocs and the economies outside of all of them', () => {
    const claims = levels({
      ASEAN: 'US$980 billion',
      VN: 'US$990 billion', // a member of its own
      EU: 'US$1100 billion',
      DE: 'US$1000 billion', // counted in the other bloc
      US: 'US$1200 billion',
      RCEP: 'US$2000 billion', // it has members in common
      WORLD: 'US$6162 billion',
    });
    expect(textsOf(findingOf('rank', [ranked('ASEAN', '3'), ...claims]))).toEqual([
      '3',
      'US$980 billion',
      'US$1100 billion',
      'US$1200 billion',
    ]);
  });

  it('among the members of a bloc is beside those only', () => {
    const among = (rank: string): Observation => ranked('VN', rank, { indicator: 'rank-in-asean' });
    const claims = [...economies, ...levels({ TH: 'US$270 billion', TL: 'US$280 billion' })];
    // one joined the bloc later
    expect(findingOf('rank', [among('2'), ...claims]).verdict).toBe('agrees');
    expect(findingOf('rank', [among('1'), ...claims]).verdict).toBe('disagrees');
  });

  it('is right where it is right by any basis', () => {
    const byMinistry = levels({ VN: 'US$500 billion', US: 'US$400 billion' }, { basis: 'ministry' });
    expect(findingOf('rank', [ranked('VN', '1'), ...economies, ...byMinistry]).verdict).toBe('agrees');
  });

  it.each([
    ['without a level of its own', levels({ US: 'US$690 billion' })],
    ['with levels of another window', economies.map((one): Observation => ({ ...one, period: '2023' }))],
    ['with levels in one direction', economies.map((one): Observation => ({ ...one, flow: 'export' }))],
  ])('has nothing to say %s', (_, observations) => {
    expect(findingsOf('rank', [ranked('VN', '9'), ...observations])).toEqual([]);
  });

  it('compares windows since a day that was not stated', () => {
    const until = [ranked('VN', '1'), ...economies].map((one): Observation => ({ ...one, period: '../2024-12-31' }));
    expect(findingOf('rank', until).verdict).toBe('disagrees');
  });
});
