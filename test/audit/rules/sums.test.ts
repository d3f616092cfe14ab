import { describe, expect, it } from 'vitest';
import type { Observation, Period } from 'china-asean';
import { audit } from 'china-asean';
import { findingOf, findingsOf, ofIndicator, printed, textsOf, type Printed } from '../../support/audited.js';

const exported = (text: string, fields: Printed = {}): Observation =>
  printed('2024', text, { flow: 'export', ...fields });
const imported = (text: string, fields: Printed = {}): Observation =>
  printed('2024', text, { flow: 'import', ...fields });
const total = (text: string, fields: Printed = {}): Observation => printed('2024', text, fields);

describe('the rule total', () => {
  // the price index of all trade lies between those of exports and imports
  it('does not add up what no sum says anything of', () => {
    const index = { unit: 'index' } as const;
    expect(findingsOf('total', [exported('110', index), imported('105', index), total('108', index)])).toEqual([]);
  });

  it.each([
    // 587 + 396 = 983, from 982 to 984
    ['US$587 billion', 'US$396 billion', 'US$983 billion', 'agrees', '0'],
    ['US$587 billion', 'US$396 billion', 'US$1 trillion', 'agrees', '0'],
    ['US$587 billion', 'US$396 billion', 'US$982 billion', 'rounding', '0'],
    ['US$587 billion', 'US$396 billion', 'US$984 billion', 'rounding', '0'],
    ['US$587 billion', 'US$396 billion', 'US$985 billion', 'disagrees', '500000000'],
    ['US$587 billion', 'US$396 billion', 'US$981 billion', 'disagrees', '500000000'],
    ['US$587 billion', 'US$396 billion', 'over US$980 billion', 'agrees', '0'],
    ['US$587 billion', 'US$396 billion', 'over US$985 billion', 'disagrees', '1000000000'],
    // at least 580 + 395.5 = 975.5
    ['over US$580 billion', 'US$396 billion', 'US$990 billion', 'agrees', '0'],
    ['over US$580 billion', 'US$396 billion', 'US$975 billion', 'rounding', '0'],
    ['over US$580 billion', 'US$396 billion', 'US$974 billion', 'disagrees', '1000000000'],
  ])('of %s and %s, printed %s: %s, %s apart', (exports, imports, both, verdict, gap) => {
    const finding = findingOf('total', [exported(exports), imported(imports), total(both)]);
    expect(finding).toMatchObject({ verdict, gap });
    expect(textsOf(finding)).toEqual([both, exports, imports]);
  });

  it.each([
    ['without imports', [exported('US$587 billion'), total('US$900 billion')]],
    ['without exports', [imported('US$396 billion'), total('US$900 billion')]],
    ['with imports in another unit', [exported('US$587 billion'), imported('2.8万亿元'), total('US$900 billion')]],
    [
      'with imports of another basis',
      [exported('US$587 billion'), imported('US$396 billion', { basis: 'ministry' }), total('US$900 billion')],
    ],
  ])('has nothing to say %s', (_, observations) => {
    expect(findingsOf('total', observations)).toEqual([]);
  });

  it('takes the parts of the source of the total first, then any that somebody claims', () => {
    const claims = [
      exported('US$587 billion'),
      imported('US$396 billion'),
      exported('US$580 billion', { source: 'agency' }),
      imported('US$390 billion', { source: 'agency' }),
    ];
    const texts = (both: string): readonly string[] =>
      textsOf(findingOf('total', [...claims, total(both, { source: 'agency' })]));
    expect(texts('US$970 billion')).toEqual(['US$970 billion', 'US$580 billion', 'US$390 billion']);
    // 580 of the agency and 396 of the customs
    expect(texts('US$976 billion')).toEqual(['US$976 billion', 'US$580 billion', 'US$396 billion']);
    // no reading gives 900: it is held against its own source
    expect(texts('US$900 billion')).toEqual(['US$900 billion', 'US$580 billion', 'US$390 billion']);
  });
});

function inWindows(windows: Readonly<Record<string, string>>, fields: Printed = {}): readonly Observation[] {
  return Object.entries(windows).map(([window, text]) => printed(window as Period, text, fields));
}

function months(year: number, numbers: readonly number[]): Readonly<Record<string, string>> {
  return Object.fromEntries(numbers.map((month) => [`${year}-${String(month).padStart(2, '0')}`, 'US$80 billion']));
}

describe('the rule sum-of-windows', () => {
  it.each([
    // 300 + 330 = 630, from 629 to 631
    ['US$300 billion', 'US$330 billion', 'US$630 billion', 'agrees', '0'],
    ['US$300 billion', 'US$330 billion', 'US$631 billion', 'rounding', '0'],
    ['US$300 billion', 'US$330 billion', 'US$632 billion', 'disagrees', '500000000'],
    ['US$300 billion', 'US$330 billion', 'US$628 billion', 'disagrees', '500000000'],
    ['-US$5 billion', 'US$3 billion', '-US$2 billion', 'agrees', '0'],
    ['-US$5 billion', 'US$3 billion', '-US$4 billion', 'disagrees', '500000000'],
    ['over US$300 billion', 'US$330 billion', 'US$700 billion', 'agrees', '0'],
    ['over US$300 billion', 'US$330 billion', 'US$628 billion', 'disagrees', '1000000000'],
  ])('of %s and %s, printed %s: %s, %s apart', (first, second, both, verdict, gap) => {
    const claims = inWindows({ '2024-Q1': first, '2024-Q2': second, '2024-S1': both }, { flow: 'balance' });
    expect(findingOf('sum-of-windows', claims)).toMatchObject({ verdict, gap });
  });

  it.each([
    ['half-years', '2024', ['2024-S1', '2024-S2']],
    ['trimesters', '2024', ['2024-T1', '2024-T2', '2024-T3']],
    ['quarters', '2024', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']],
    ['months', '2024-Q1', ['2024-01', '2024-02', '2024-03']],
    ['years', '2022-01-01/P3Y', ['2022', '2023', '2024']],
    ['a year-to-date and a month', '2024', ['2024-01-01/P11M', '2024-12']],
    ['a quarter and the rest', '2024', ['2024-Q1', '2024-04-01/P9M']],
    ['months across a new year', '2024-12-01/P2M', ['2024-12', '2025-01']],
    ['runs of days', '2025-01-01/2025-01-20', ['2025-01-01/2025-01-10', '2025-01-11/2025-01-20']],
  ] as const)('fills a window by %s', (_, window, parts) => {
    const texts = Object.fromEntries(parts.map((part) => [part, 'US$100 billion']));
    const finding = findingOf('sum-of-windows', inWindows({ ...texts, [window]: 'US$1 billion' }));
    expect(finding.verdict).toBe('disagrees');
    expect(finding.claim.observation.period).toBe(window);
    expect(finding.against.map(({ observation }) => observation.period)).toEqual(parts);
  });

  it('sums the twelve months of a year', () => {
    const claims = inWindows({ ...months(2024, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), '2024': 'US$967 billion' });
    // 960 give or take 6: 12 × 0.5
    expect(findingOf('sum-of-windows', claims)).toMatchObject({ verdict: 'disagrees', gap: '500000000' });
  });

  it.each([
    ['a quarter is missing', { '2024-Q1': '100', '2024-Q2': '100', '2024-Q4': '100', '2024': '900' }],
    ['the windows overlap', { '2024-01-01/P7M': '100', '2024-S2': '100', '2024': '900' }],
    ['the windows leave a gap', { '2024-Q1': '100', '2024-S2': '100', '2024': '900' }],
    ['the start of one is not stated', { '../2024-06-30': '100', '2024-S2': '100', '2024': '900' }],
    ['the start of all is not stated', { '../2024-06-30': '100', '2024-S2': '100', '../2024-12-31': '900' }],
  ])('has nothing to say where %s', (_, texts) => {
    expect(findingsOf('sum-of-windows', inWindows(texts, { unit: 'USD' }))).toEqual([]);
  });

  it('is of what adds up over time: trade, and what its indicator says', () => {
    const of = (indicator: string): readonly Observation[] =>
      inWindows({ '2024-S1': '100', '2024-S2': '100', '2024': '900' }, ofIndicator(indicator, { unit: 'count' }));
    expect(findingOf('sum-of-windows', of('trips')).verdict).toBe('disagrees');
    expect(findingsOf('sum-of-windows', of('jobs'))).toEqual([]);
    expect(audit(of('trips'), { rules: ['sum-of-windows'] })).toEqual([]);
  });

  it('does not add what is in different units', () => {
    const claims = [
      ...inWindows({ '2024-S1': 'US$300 billion', '2024': 'US$900 billion' }),
      printed('2024-S2', '2万亿元'),
    ];
    expect(findingsOf('sum-of-windows', claims)).toEqual([]);
  });
});

function ofPartners(texts: Readonly<Record<string, string>>, fields: Printed = {}): readonly Observation[] {
  return Object.entries(texts).map(([partner, text]) => printed('2024', text, { partner, ...fields }));
}

describe('the rule sum-of-members', () => {
  it.each([
    // 260 + 135 + 145 = 540, from 538.5 to 541.5
    ['US$145 billion', 'US$540 billion', 'agrees', '0'],
    ['US$145 billion', 'US$542 billion', 'rounding', '0'],
    ['US$145 billion', 'US$543 billion', 'disagrees', '1000000000'],
    ['US$145 billion', 'US$537 billion', 'disagrees', '1000000000'],
    // at least 259.5 + 134.5 + 145 = 539
    ['over US$145 billion', 'US$600 billion', 'agrees', '0'],
    ['over US$145 billion', 'US$538 billion', 'disagrees', '500000000'],
  ])('with %s of the third, printed %s: %s, %s apart', (third, bloc, verdict, gap) => {
    const claims = ofPartners({ TH: 'US$135 billion', ID: third, VN: 'US$260 billion', ASEAN: bloc });
    const finding = findingOf('sum-of-members', claims);
    expect(finding).toMatchObject({ verdict, gap });
    expect(textsOf(finding)).toEqual([bloc, 'US$135 billion', third, 'US$260 billion']);
  });

  it.each([
    ['US$600 billion', 'agrees', '0'],
    ['US$395 billion', 'agrees', '0'],
    ['US$394 billion', 'agrees', '0'],
    ['US$393 billion', 'disagrees', '500000000'],
  ])('is at most the bloc’s %s where a member is missing: %s, %s apart', (bloc, verdict, gap) => {
    // 260 + 135 = 395, at least 394
    const claims = ofPartners({ TH: 'US$135 billion', VN: 'US$260 billion', ASEAN: bloc });
    const finding = findingOf('sum-of-members', claims);
    expect(finding).toMatchObject({ verdict, gap, implied: { value: null, low: '394000000000', high: null } });
  });

  it('of balances says nothing where a member is missing, who may have a deficit', () => {
    const balance = { flow: 'balance' } as const;
    const some = { TH: 'US$30 billion', VN: 'US$50 billion', ASEAN: 'US$60 billion' };
    expect(findingsOf('sum-of-members', ofPartners(some, balance))).toEqual([]);
    const all = ofPartners({ ...some, ID: '-US$20 billion' }, balance);
    expect(findingOf('sum-of-members', all).verdict).toBe('agrees');
  });

  it('is of reporters too', () => {
    const texts = { TH: 'US$135 billion', ID: 'US$145 billion', VN: 'US$260 billion', ASEAN: 'US$600 billion' };
    const claims = Object.entries(texts).map(([reporter, text]) => printed('2024', text, { reporter, partner: 'CN' }));
    expect(findingOf('sum-of-members', claims)).toMatchObject({ verdict: 'disagrees', gap: '58000000000' }); // 541.5 to 599.5
  });

  it.each([
    ['one member', { VN: 'US$260 billion', ASEAN: 'US$1 billion' }],
    ['members of another bloc', { DE: 'US$200 billion', FR: 'US$80 billion', ASEAN: 'US$1 billion' }],
    ['the economies of the world', { VN: 'US$260 billion', TH: 'US$135 billion', WORLD: 'US$1 billion' }],
    ['a member that joined later', { VN: 'US$260 billion', TL: 'US$1 billion', ASEAN: 'US$1 billion' }],
    ['members in another unit', { VN: '1.9万亿元', TH: '1万亿元', ASEAN: 'US$1 billion' }],
  ])('has nothing to say of %s', (_, texts) => {
    expect(findingsOf('sum-of-members', ofPartners(texts))).toEqual([]);
  });

  it('sums each bloc of two that overlap by itself', () => {
    const texts = {
      CN: 'US$1 billion',
      JP: 'US$2 billion',
      TH: 'US$3 billion',
      VN: 'US$4 billion',
      ID: 'US$5 billion',
    };
    const claims = ofPartners({ ...texts, ASEAN: 'US$12 billion', RCEP: 'US$10 billion' }, { reporter: 'US' });
    expect(findingsOf('sum-of-members', claims).map(({ verdict, against }) => [verdict, against.length])).toEqual([
      ['agrees', 3],
      ['agrees', 4],
    ]);
  });
});
