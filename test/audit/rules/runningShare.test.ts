import { describe, expect, it } from 'vitest';
import type { Observation, Period } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const share = (period: Period, text: string, fields: Printed = {}): Observation =>
  printed(period, text, { indicator: 'trade-share', unit: 'ratio', ...fields });
const world = (period: Period, text: string, fields: Printed = {}): Observation =>
  printed(period, text, { partner: 'WORLD', ...fields });
const wholes = [world('2024-Q1', 'US$100 billion'), world('2024-S1', 'US$200 billion')];

describe('the rule running-share', () => {
  // of at least 99.5 / 200.5 that has passed: at most 12.59 per cent above 15.05, or below 14.95: from 13.07 to 16.95
  it.each(['15.0%', '16.9%', '13.1%', 'over 16%', 'nearly 30%'])('is silent of %s after 15.0%%', (text) => {
    expect(findingsOf('running-share', [...wholes, share('2024-Q1', '15.0%'), share('2024-S1', text)])).toEqual([]);
  });

  it.each(['17.1%', '13.0%', 'over 17%', 'nearly 13%'])('finds %s out of line after 15.0%%', (text) => {
    const claims = [...wholes, share('2024-Q1', '15.0%'), share('2024-S1', text)];
    const finding = findingOf('running-share', claims);
    expect(finding).toMatchObject({ verdict: 'cannot-tell', reason: 'out-of-line', correction: null });
    expect(textsOf(finding)).toEqual([text, '15.0%', 'US$100 billion', 'US$200 billion']);
    expect(Number(finding.implied?.low)).toBeCloseTo(0.1495 * (1 - 0.25 * (1 - 99.5 / 200.5)), 12);
    expect(Number(finding.implied?.high)).toBeCloseTo(0.1505 * (1 + 0.25 * (1 - 99.5 / 200.5)), 12);
  });

  it('disagrees where one digit would put the share in line', () => {
    const claims = [...wholes, share('2024-Q1', '15.0%', { id: 'quarter' }), share('2024-S1', '27%', { id: 'half' })];
    // 17 is the only number of two digits of which one is as printed; the earlier share could have been 25
    expect(findingOf('running-share', claims, { about: ['half'] })).toMatchObject({
      verdict: 'disagrees',
      reason: null,
      correction: { change: 'digit', printed: '27%', instead: '17%' },
    });
    expect(findingOf('running-share', claims)).toMatchObject({ verdict: 'cannot-tell', correction: null });
  });

  it.each([
    ['without the wholes', []],
    ['without the later whole', wholes.slice(0, 1)],
    ['with wholes in different units', [world('2024-Q1', '7000亿元'), world('2024-S1', 'US$200 billion')]],
    ['with wholes by another basis', wholes.map((one): Observation => ({ ...one, basis: 'ministry' }))],
  ])('has nothing to say %s', (_, levels) => {
    expect(findingsOf('running-share', [...levels, share('2024-Q1', '15.0%'), share('2024-S1', '30%')])).toEqual([]);
  });

  it.each([
    ['windows that begin on different days', '2024-Q1', '2024-Q2'],
    ['windows since a day that was not stated', '../2024-03-31', '../2024-06-30'],
  ] as const)('has nothing to say of %s', (_, first, second) => {
    const levels = [world(first, 'US$100 billion'), world(second, 'US$200 billion')];
    expect(findingsOf('running-share', [...levels, share(first, '15.0%'), share(second, '30%')])).toEqual([]);
  });

  it('holds a share against the next shorter window only', () => {
    const claims = [
      ...wholes,
      world('2024-01', 'US$30 billion'),
      share('2024-01', '15.0%'),
      share('2024-Q1', '17.0%'),
      share('2024-S1', '18.0%'),
    ];
    // January's share would leave room for at most 18.2 in the quarter, and the quarter's for 19.2 in the half-year
    expect(findingsOf('running-share', claims)).toEqual([]);
  });

  it('holds a share that does not say whose count it is against everybody’s, on either side of it', () => {
    const press = (period: Period): Observation => share(period, '30%', { basis: 'press', source: 'agency' });
    const later = findingOf('running-share', [...wholes, share('2024-Q1', '15.0%'), press('2024-S1')]);
    expect(textsOf(later).slice(0, 2)).toEqual(['30%', '15.0%']);
    const earlier = findingOf('running-share', [...wholes, press('2024-Q1'), share('2024-S1', '15.0%')]);
    expect(textsOf(earlier).slice(0, 2)).toEqual(['15.0%', '30%']);
  });
});
