import { describe, expect, it } from 'vitest';
import { figure, type Observation, type Period } from 'china-asean';
import { findingOf, findingsOf, ofIndicator, printed, type Printed } from '../../support/audited.js';

function years(texts: readonly string[], fields: Printed = {}): readonly Observation[] {
  return texts.map((text, index) => printed(String(2018 + index) as Period, text, fields));
}

const usual = Array<string>(4).fill('US$100 billion');

describe('the rule magnitude', () => {
  it.each([
    ['US$5.00 trillion', 'fifty times as much'],
    ['US$2.00 billion', 'a fiftieth'],
    ['US$1.99 billion', 'within the rounding, which is not: 1.995 is below 2'],
    ['over US$1 billion', 'open on the side of the others'],
    ['nearly US$9 trillion', 'open on the side of the others'],
  ])('knows its limits: %s beside 100 billion, %s', (text, note) => {
    expect(findingsOf('magnitude', years([...usual, text]))).toHaveLength(note.startsWith('within') ? 1 : 0);
  });

  it.each([
    ['US$5.01 trillion', '5000000000'], // from 5 to 5.005 trillion
    ['US$1.98 billion', '15000000'], // from 1.985 to 2 billion
    ['over US$6 trillion', '1000000000000'],
    ['nearly US$1 billion', '1000000000'],
  ])('finds %s out of line with 100 billion, by %s', (text, gap) => {
    const finding = findingOf('magnitude', years([...usual, text]));
    expect(finding).toMatchObject({ gap, implied: { value: null, low: '2000000000', high: '5000000000000' } });
    expect(finding.claim.figure.printed).toBe(text);
    expect(finding.against.map(({ figure: { printed: other } }) => other)).toEqual(['US$100 billion']);
  });

  it('disagrees where another word for the magnitude puts the number in line', () => {
    const texts = ['US$5.0 trillion', 'US$5.5 trillion', 'US$6.0 trillion', 'US$5.9 trillion', 'US$6.05 billion'];
    expect(findingOf('magnitude', years(texts))).toMatchObject({
      verdict: 'disagrees',
      reason: null,
      correction: { change: 'unit-word', instead: 'US$6.05 trillion', figure: { value: '6050000000000' } },
    });
  });

  it('cannot tell of a number without such a word: it may be right', () => {
    const claims = ['100', '110', '120', '130', '7000'].map((text, index) =>
      printed(String(2018 + index) as Period, text, ofIndicator('projects', { unit: 'count' })),
    );
    expect(findingOf('magnitude', claims)).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'out-of-line',
      gap: '1000',
    });
  });

  it('takes the upper median of the six windows nearest in time', () => {
    // beside 2024: 2018 to 2023, of which the fourth from below is 40 billion; 2017 is too far away
    const texts = [10, 20, 30, 40, 50, 60].map((billions) => `US$${billions} billion`);
    const claims = [printed('2017', 'US$900 billion'), ...years([...texts, 'US$2.1 trillion'])];
    const finding = findingsOf('magnitude', claims).find(({ claim }) => claim.observation.period === '2024');
    expect(finding?.against[0]?.figure.printed).toBe('US$40 billion');
    expect(finding?.gap).toBe('50000000000'); // 50 × 40 to 2050
  });

  it.each([
    ['four windows', years([...usual.slice(1), 'US$100 trillion'])],
    ['windows of different lengths', [...years(usual), printed('2024-S1', 'US$100 trillion')]],
    ['runs of days', [...years(usual), printed('2024-01-01/2024-01-10', 'US$100 trillion')]],
    ['numbers below zero', years([...usual, '-US$100 trillion'], { flow: 'balance' })],
    ['zero', [...years(usual), { ...printed('2022', 'US$1'), figure: figure('0', 'USD') }]],
    ['another unit', [...years(usual), printed('2022', '700万亿元')]],
  ])('has nothing to say of %s', (_, observations) => {
    expect(findingsOf('magnitude', observations)).toEqual([]);
  });

  it('compares windows since days that were not stated with each other', () => {
    const claims = [100, 110, 120, 130, 7000].map((value, index) =>
      printed(`../${2018 + index}-12-31` as Period, String(value), ofIndicator('projects', { unit: 'count' })),
    );
    expect(findingOf('magnitude', claims).claim.figure.value).toBe('7000');
  });
});
