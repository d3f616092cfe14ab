import { describe, expect, it } from 'vitest';
import type { Correction } from 'china-asean';
import { findingOf, printed } from '../../support/audited.js';

function corrected(text: string, official: string): Correction | null {
  const claims = [printed('2024', official), printed('2024', text, { source: 'agency', id: 'asked' })];
  return findingOf('same-figure', claims, { about: ['asked'] }).correction;
}

describe('a correction of the word for a magnitude', () => {
  it.each([
    ['US$6.05 billion', 'US$6.05 trillion', 'US$6.05 trillion', '6050000000000'],
    ['US$6.05 trillion', 'US$6.05 billion', 'US$6.05 billion', '6050000000'],
    ['US$605 million', 'US$605.0 billion', 'US$605 billion', '605000000000'],
    ['US$605 Million', 'US$605.0 billion', 'US$605 billion', '605000000000'],
    // 亿, a hundred million, read as a billion
    ['US$58.2 billion', '58.2亿美元', 'US$58.2 亿', '5820000000'],
    ['605亿美元', 'US$605.0 billion', '605十亿美元', '605000000000'],
    ['6.05亿元', '6.05万亿元', '6.05万亿元', '6050000000000'],
    ['6.05万亿元', '6.05亿元', '6.05亿元', '605000000'],
    ['-US$6.05 billion', '-US$6.05 trillion', '-US$6.05 trillion', '-6050000000000'],
  ])('%s, where the customs have %s: %s', (text, official, instead, value) => {
    const correction = corrected(text, official);
    expect(correction).toMatchObject({ change: 'unit-word', printed: text, instead, figure: { value } });
    expect(correction?.claim.observation.id).toBe('asked');
  });

  it.each([
    ['US$6.05 billion', 'US$60.5 billion', 'by a factor that no word has'],
    ['US$6,050,000', 'US$6.05 billion', 'in a text without such a word'],
  ])('is none of %s, where the customs have %s, %s', (text, official, _note) => {
    expect(corrected(text, official)).toBeNull();
  });

  it('is none where a digit would do as well', () => {
    // over 6 million, or over 5 billion
    expect(corrected('over US$6 billion', 'US$5.9 billion')).toBeNull();
  });
});
