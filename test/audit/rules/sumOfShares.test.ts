import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

function table(shares: Readonly<Record<string, string>>, fields: Printed = {}): readonly Observation[] {
  return Object.entries(shares).map(([partner, share]) =>
    printed('2024', share, { partner, indicator: 'trade-share', unit: 'ratio', ...fields }),
  );
}

describe('the rule sum-of-shares', () => {
  it.each([
    // beside at least 14.95 per cent the other has at most 85.05
    ['85.0%', '15.0%', 'agrees', '0'],
    ['60.0%', '15.0%', 'agrees', '0'],
    ['85.1%', '15.0%', 'agrees', '0'], // 85.05 at least: the bounds have an end in common
    ['85.2%', '15.0%', 'disagrees', '0.001'],
    ['over 80%', '15.0%', 'agrees', '0'],
    ['over 86%', '15.0%', 'disagrees', '0.0095'],
    ['99.0%', 'nearly 15%', 'agrees', '0'], // at least nothing
    ['99.0%', 'over 15%', 'disagrees', '0.1395'], // 85 to 98.95
    ['101%', '-5%', 'agrees', '0'], // of balances a share may be below zero: at most 105.5
  ])('of %s beside %s: %s, %s apart', (greatest, other, verdict, gap) => {
    const finding = findingOf('sum-of-shares', table({ DE: other, US: greatest }));
    expect(finding).toMatchObject({ verdict, gap, implied: { value: null, low: null } });
    expect(textsOf(finding)).toEqual([greatest, other]);
  });

  it('does not add the shares in one good to those in another', () => {
    const shares = [
      ...table({ TH: '60%' }, { asset: 'commodity:durian' }),
      ...table({ VN: '70%' }, { asset: 'commodity:rice' }),
    ];
    expect(findingsOf('sum-of-shares', shares)).toEqual([]);
  });

  it('holds the greatest of many against all others', () => {
    const finding = findingOf('sum-of-shares', table({ DE: '20%', JP: '35%', US: '30%', VN: '25%' }));
    expect(textsOf(finding)).toEqual(['35%', '30%', '25%', '20%']);
    // 100 − 29.5 − 24.5 − 19.5 = 26.5, to 34.5
    expect(finding).toMatchObject({ verdict: 'disagrees', gap: '0.08' });
  });

  it.each([
    ['a member beside its bloc', { ASEAN: '50%', VN: '60%', US: '40%' }, ['50%', '40%']],
    ['the world', { WORLD: '100%', US: '40%', DE: '50%' }, ['50%', '40%']],
    ['the smaller of two blocs that overlap', { ASEAN: '16%', RCEP: '30%', US: '60%' }, ['60%', '30%']],
    ['no bloc of those that do not overlap', { ASEAN: '16%', EU: '15%', US: '60%' }, ['60%', '16%', '15%']],
    ['nobody who joined a bloc later', { ASEAN: '50%', TL: '40%' }, ['50%', '40%']],
  ])('leaves out %s', (_, shares, texts) => {
    expect(textsOf(findingOf('sum-of-shares', table(shares)))).toEqual(texts);
  });

  it.each([
    ['only one share', table({ US: '120%' })],
    ['the same partner twice', [...table({ US: '90%' }), ...table({ US: '80%' })]],
    ['shares by different sources', [...table({ US: '90%' }), ...table({ DE: '80%' }, { source: 'agency' })]],
    ['shares by different bases', [...table({ US: '90%' }), ...table({ DE: '80%' }, { basis: 'press' })]],
    ['shares of different flows', [...table({ US: '90%' }), ...table({ DE: '80%' }, { flow: 'export' })]],
    ['shares of different windows', [...table({ US: '90%' }), ...table({ DE: '80%' }, { period: '2023' })]],
  ])('has nothing to say of %s', (_, observations) => {
    expect(findingsOf('sum-of-shares', observations)).toEqual([]);
  });

  it('reads the shares that are printed beside levels', () => {
    const claims = [
      printed('2024', 'US$900 billion', { partner: 'US', share: '90%' }),
      printed('2024', 'US$200 billion', { partner: 'DE', share: '20%' }),
    ];
    expect(findingOf('sum-of-shares', claims)).toMatchObject({ verdict: 'disagrees', gap: '0.09' }); // 80.5 to 89.5
  });
});
