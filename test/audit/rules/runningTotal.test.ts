import { describe, expect, it } from 'vitest';
import { audit, type Observation, type Period } from 'china-asean';
import { findingOf, findingsOf, ofIndicator, printed, textsOf, type Printed } from '../../support/audited.js';

const trips = (period: Period, text: string, fields: Printed = {}): Observation =>
  printed(period, text, ofIndicator('trips', fields));

describe('the rule running-total', () => {
  it.each([
    ['5.0 million trips', '9.2 million trips', 'agrees', '0'],
    ['5.0 million trips', '5.0 million trips', 'agrees', '0'],
    ['5.0 million trips', '4.9 million trips', 'agrees', '0'], // 4.95 is possible of both
    ['5.0 million trips', '4.8 million trips', 'disagrees', '100000'], // 4.85 to 4.95
    ['over 5.0 million trips', '4.9 million trips', 'disagrees', '50000'],
    ['nearly 5.0 million trips', '1.2 million trips', 'agrees', '0'], // at least nothing
    ['5.0 million trips', 'over 4.5 million trips', 'agrees', '0'],
    ['5.0 million trips', 'nearly 4.5 million trips', 'disagrees', '450000'],
  ])('of %s in a quarter and %s in the half-year: %s, %s apart', (earlier, later, verdict, gap) => {
    const finding = findingOf('running-total', [trips('2024-S1', later), trips('2024-Q1', earlier)]);
    expect(finding).toMatchObject({ verdict, gap, implied: { value: null, high: null } });
    expect(textsOf(finding)).toEqual([later, earlier]);
  });

  it('holds each of a run against the one before it', () => {
    const claims = [
      trips('2024', '9.0 million trips'),
      trips('2024-01', '3.0 million trips'),
      trips('2024-Q1', '6.0 million trips'),
      trips('2024-01-01/P9M', '5.0 million trips'),
    ];
    expect(findingsOf('running-total', claims).map((finding) => [finding.verdict, ...textsOf(finding)])).toEqual([
      ['agrees', '6.0 million trips', '3.0 million trips'],
      ['disagrees', '5.0 million trips', '6.0 million trips'],
      ['agrees', '9.0 million trips', '5.0 million trips'],
    ]);
  });

  it('takes any claim of the earlier day, and checks each of the later', () => {
    const claims = [
      trips('2024-Q1', '6.0 million trips'),
      trips('2024-Q1', '3.0 million trips', { source: 'agency' }),
      trips('2024-S1', '4.0 million trips'),
      trips('2024-S1', '2.0 million trips', { source: 'agency' }),
    ];
    expect(findingsOf('running-total', claims).map((finding) => [finding.verdict, ...textsOf(finding)])).toEqual([
      ['agrees', '4.0 million trips', '3.0 million trips'],
      ['disagrees', '2.0 million trips', '6.0 million trips'],
    ]);
  });

  it.each([
    ['windows that begin on different days', '2024-Q1', '2024-04'],
    ['windows since a day that was not stated', '../2024-03-31', '../2024-06-30'],
    ['windows of which one begins on a day that was not stated', '2024-Q1', '../2024-06-30'],
  ] as const)('has nothing to say of %s', (_, first, second) => {
    const claims = [trips(first, '5.0 million trips'), trips(second, '1.0 million trips')];
    expect(findingsOf('running-total', claims)).toEqual([]);
  });

  it('of what only grows compares all days, since whatever day', () => {
    const projects = (period: Period, text: string): Observation =>
      printed(period, text, ofIndicator('projects', { unit: 'count' }));
    const claims = [projects('../2023-12-31', '120'), projects('2024', '110'), projects('2010-01-01/P16Y', '130')];
    expect(findingsOf('running-total', claims).map((finding) => [finding.verdict, ...textsOf(finding)])).toEqual([
      ['disagrees', '110', '120'],
      ['agrees', '130', '110'],
    ]);
  });

  it.each([
    ['trade', { flow: 'export' }, 'US$500 billion', 'US$300 billion', 1],
    ['a balance, which may turn', { flow: 'balance' }, 'US$500 billion', 'US$300 billion', 0],
    [
      'capital, which may flow back',
      { indicator: 'investment', flow: undefined },
      'US$500 billion',
      'US$300 billion',
      0,
    ],
    ['a stock', { indicator: 'jobs', flow: undefined, unit: 'count' }, '500', '300', 0],
    ['what is not known to add up', { indicator: 'unknown', flow: undefined, unit: 'count' }, '500', '300', 0],
    ['different units', {}, 'US$500 billion', '3000亿元', 0],
  ] as const)('of %s', (_, fields, first, second, count) => {
    const claims = [printed('2024-Q1', first, fields), printed('2024-S1', second, fields)];
    expect(findingsOf('running-total', claims)).toHaveLength(count);
  });

  it('needs the record of an indicator without a direction', () => {
    const claims = [trips('2024-Q1', '5.0 million trips'), trips('2024-S1', '1.0 million trips')];
    expect(findingsOf('running-total', claims)).toHaveLength(1);
    expect(audit(claims, { rules: ['running-total'] })).toEqual([]);
  });
});
