import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const part = (text: string, share: string, fields: Printed = {}): Observation =>
  printed('2024', text, { share, ...fields });
const whole = (text: string, fields: Printed = {}): Observation =>
  printed('2024', text, { partner: 'WORLD', ...fields });

describe('the rule share', () => {
  it.each([
    // 98 / 616 = 0.15909; at least 97.5 / 616.5 = 0.15815, at most 98.5 / 615.5 = 0.16003
    ['US$98 billion', 'US$616 billion', '15.9%', 'agrees'],
    ['US$98 billion', 'US$616 billion', '16%', 'agrees'],
    ['US$98 billion', 'US$616 billion', '16.0%', 'rounding'],
    ['US$98 billion', 'US$616 billion', '15.8%', 'rounding'],
    ['US$98 billion', 'US$616 billion', '16.1%', 'disagrees'],
    ['US$98 billion', 'US$616 billion', '15.7%', 'disagrees'],
    ['US$98 billion', 'US$616 billion', 'over 15%', 'agrees'],
    ['US$98 billion', 'US$616 billion', 'over 16.1%', 'disagrees'],
    // at most 98.5 / 600 = 0.16417, at least nothing
    ['US$98 billion', 'over US$600 billion', '10%', 'agrees'],
    ['US$98 billion', 'over US$600 billion', '17%', 'disagrees'],
    // at least 90 / 600.5 = 0.14988
    ['over US$90 billion', 'US$600 billion', '20%', 'agrees'],
    ['over US$90 billion', 'US$600 billion', '14%', 'disagrees'],
  ])('of %s in %s, printed %s: %s', (level, total, share, verdict) => {
    expect(findingOf('share', [part(level, share), whole(total)])).toMatchObject({ verdict, reason: null });
  });

  it.each([
    ['-US$98 billion', 'US$616 billion', 'sign-change'],
    ['-US$98 billion', '-US$616 billion', 'negative-base'],
  ])('of %s in %s cannot be told: %s', (level, total, reason) => {
    const balance = { flow: 'balance' } as const;
    const finding = findingOf('share', [part(level, '15.9%', balance), whole(total, balance)]);
    expect(finding).toMatchObject({ verdict: 'cannot-tell', reason, gap: null });
  });

  it('may be the share in a bloc that the partner belongs to', () => {
    const claims = [
      part('US$260 billion', '26%', { partner: 'VN' }), // 260 / 982 = 0.265, 260 / 6162 = 0.042
      printed('2024', 'US$982 billion'),
      whole('US$6162 billion'),
    ];
    const finding = findingOf('share', claims);
    expect(finding.verdict).toBe('agrees');
    expect(textsOf(finding)).toEqual(['26%', 'US$260 billion', 'US$982 billion']);
  });

  it('is that in the world where it is neither', () => {
    const claims = [
      part('US$260 billion', '30%', { partner: 'VN' }),
      printed('2024', 'US$982 billion'),
      whole('US$6162 billion'),
    ];
    const finding = findingOf('share', claims);
    expect(finding.verdict).toBe('disagrees');
    expect(textsOf(finding)).toEqual(['30%', 'US$260 billion', 'US$6162 billion']);
  });

  it.each([
    ['a bloc of others', 'VN', 'EU', 'total'],
    ['a bloc that the partner joined later', 'TL', 'ASEAN', 'total'],
    ['an economy', 'VN', 'US', 'total'],
    ['the trade in one direction', 'VN', 'WORLD', 'export'],
  ] as const)('is not that in %s', (_, partner, other, flow) => {
    const claims = [part('US$98 billion', '90%', { partner }), whole('US$616 billion', { partner: other, flow })];
    expect(findingsOf('share', claims)).toEqual([]);
  });

  it.each([
    ['in another unit', whole('6.16万亿元')],
    ['by another basis', whole('US$616 billion', { basis: 'ministry' })],
    ['in another window', { ...whole('US$616 billion'), period: '2023' as const }],
  ])('has no whole %s', (_, other) => {
    expect(findingsOf('share', [part('US$98 billion', '90%'), other])).toEqual([]);
  });

  it('is computed since a day that was not stated, too', () => {
    const claims = [
      printed('../2024-12-31', 'US$98 billion', { share: '16.1%' }),
      printed('../2024-12-31', 'US$616 billion', { partner: 'WORLD' }),
    ];
    expect(findingOf('share', claims).verdict).toBe('disagrees');
  });

  it('takes any whole that somebody claims', () => {
    const claims = [
      part('US$98 billion', '15.7%'),
      whole('US$616 billion'),
      whole('US$624 billion', { source: 'agency' }), // 98 / 624 = 0.15705
    ];
    expect(findingOf('share', claims)).toMatchObject({
      verdict: 'agrees',
      against: [{}, { source: { id: 'agency' } }],
    });
  });
});

describe('a share of which nobody says whose count it is', () => {
  it.each([
    ['by the customs', 'US$98 billion', '15.9%', 'agrees'],
    ['by the ministry', 'US$96 billion', '15.0%', 'agrees'],
    ['by nobody', 'US$98 billion', '15.0%', 'disagrees'],
  ])('is held against parts and wholes of everybody: %s', (_, text, printedShare, verdict) => {
    const claims = [
      part(text, printedShare, { basis: 'press', source: 'agency' }),
      printed('2024', 'US$98 billion'),
      whole('US$616 billion'),
      printed('2024', 'US$96 billion', { basis: 'ministry' }),
      whole('US$640 billion', { basis: 'ministry' }),
    ];
    expect(findingOf('share', claims).verdict).toBe(verdict);
  });

  it('cannot be told by the levels of an office that prints the same', () => {
    const claims = [
      part('US$98 billion', '15.0%'),
      whole('US$616 billion'),
      part('US$98 billion', '15%', { basis: 'press', source: 'agency' }),
    ];
    const verdicts = findingsOf('share', claims).map(({ verdict, reason }) => [verdict, reason]);
    expect(verdicts).toEqual([
      ['disagrees', null],
      ['cannot-tell', 'incomparable-basis'],
    ]);
  });
});
