import { describe, expect, it } from 'vitest';
import type { Flow, Observation, Period } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const rate = (period: Period, growth: string, fields: Printed = {}): Observation =>
  printed(period, growth, { indicator: 'trade-growth', ...fields });

function inFlows(rates: Readonly<Partial<Record<Flow, string>>>, fields: Printed = {}): readonly Observation[] {
  return Object.entries(rates).map(([flow, growth]) => rate('2024', growth, { flow: flow as Flow, ...fields }));
}

describe('the rule growth-of-parts', () => {
  it.each([
    // between 1.95 and 7.05 per cent; there is no one value that follows, so nothing agrees by rounding only
    ['2.0%', '7.0%', '5.0%', 'agrees', '0'],
    ['7.0%', '2.0%', '7.0%', 'agrees', '0'],
    ['2.0%', '7.0%', '7.1%', 'agrees', '0'],
    ['2.0%', '7.0%', '1.9%', 'agrees', '0'],
    ['2.0%', '7.0%', '7.2%', 'disagrees', '0.001'],
    ['2.0%', '7.0%', '1.8%', 'disagrees', '0.001'],
    ['2.0%', '7.0%', 'over 6%', 'agrees', '0'],
    ['2.0%', '7.0%', 'over 8%', 'disagrees', '0.0095'],
    ['2.0%', 'over 7%', '30%', 'agrees', '0'],
    ['2.0%', 'over 7%', '1.8%', 'disagrees', '0.001'],
    ['down 5.0%', 'down 2.0%', 'down 3.0%', 'agrees', '0'],
    ['down 5.0%', 'down 2.0%', '3.0%', 'disagrees', '0.049'], // −1.95 to 2.95
    ['down 5.0%', '2.0%', 'down 5.2%', 'disagrees', '0.001'],
  ])('of exports %s and imports %s, in all %s: %s, %s apart', (exports, imports, both, verdict, gap) => {
    const claims = inFlows({ total: both, export: exports, import: imports });
    const finding = findingOf('growth-of-parts', claims);
    expect(finding).toMatchObject({ verdict, gap, implied: { value: null, unit: 'ratio' } });
    expect(textsOf(finding)).toEqual([both, exports, imports]);
  });

  it('is of windows and of members, too', () => {
    const windows = [rate('2024-S1', '9.0%'), rate('2024-Q1', '3.0%'), rate('2024-Q2', '4.0%')];
    expect(findingOf('growth-of-parts', windows)).toMatchObject({ verdict: 'disagrees', gap: '0.049' });
    const members = Object.entries({ TH: '3.0%', ID: '4.0%', VN: '5.0%', ASEAN: '9.0%' }).map(([partner, growth]) =>
      rate('2024', growth, { partner }),
    );
    expect(findingOf('growth-of-parts', members)).toMatchObject({ verdict: 'disagrees', gap: '0.039' });
    expect(findingsOf('growth-of-parts', members.slice(1))).toEqual([]);
  });

  it.each([
    [
      'a balance, which may turn',
      [
        ['2024-S1', '90%'],
        ['2024-Q1', '3.0%'],
        ['2024-Q2', '4.0%'],
      ],
      'balance',
    ],
    [
      'windows since a day that was not stated',
      [
        ['../2024-12-31', '90%'],
        ['2024-S1', '3.0%'],
        ['2024-S2', '4.0%'],
      ],
      'total',
    ],
  ] as const)('has nothing to say of %s', (_, rates, flow) => {
    const claims = rates.map(([period, growth]) => rate(period, growth, { flow }));
    expect(findingsOf('growth-of-parts', claims)).toEqual([]);
  });

  it('has nothing to say where the growth of a part is not claimed', () => {
    expect(findingsOf('growth-of-parts', inFlows({ total: '9.0%', export: '3.0%' }))).toEqual([]);
  });

  it('does not hold growth in yuan against growth in dollars', () => {
    const beside = { basis: 'press' } as const;
    const total = printed('2024', '7万亿元', { ...beside, growth: '9.0%' });
    const parts = [
      printed('2024', 'US$587 billion', { ...beside, flow: 'export', growth: '7.0%' }),
      printed('2024', 'US$396 billion', { ...beside, flow: 'import', growth: '2.0%' }),
    ];
    expect(findingsOf('growth-of-parts', [total, ...parts])).toEqual([]);
    const inDollars = printed('2024', 'US$983 billion', { ...beside, growth: '9.0%' });
    expect(findingOf('growth-of-parts', [inDollars, ...parts]).verdict).toBe('disagrees');
  });

  it('cannot tell where the currency of a rate is not stated', () => {
    const claims = inFlows({ total: '9.0%', export: '3.0%', import: '4.0%' }, { basis: 'press' });
    expect(findingOf('growth-of-parts', claims)).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'incomparable-basis',
    });
  });
});
