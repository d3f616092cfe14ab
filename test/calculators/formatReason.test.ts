import { describe, expect, it } from 'vitest';
import { formatReason, growthRate, quantity } from 'china-asean';

describe('formatReason', () => {
  it('says why there is no growth from nothing, in both languages', () => {
    const { reason } = growthRate(quantity(5, 'USD'), quantity(0, 'USD'));
    expect(reason).toBe('zero-base');
    expect(reason && formatReason(reason)).toBe('the figure to compare it with is zero');
    expect(reason && formatReason(reason, { language: 'zh' })).toBe('基数为零');
  });

  it('has words for what a result warns of', () => {
    expect(formatReason('holiday-affected')).toContain('Lunar New Year');
    expect(formatReason('differs-from-printed', { language: 'zh' })).toMatch(/^\p{Script=Han}+$/u);
  });

  it.each([
    ['a code that there is not', () => formatReason('no-base' as 'no-trade'), 'got "no-base"'],
    ['a name of every object', () => formatReason('constructor' as 'no-trade'), 'got "constructor"'],
    [
      'another language',
      () => formatReason('break', { language: 'th' as 'zh' }),
      'expected a language of en, zh, got "th"',
    ],
    ['an option that it does not have', () => formatReason('break', { lang: 'zh' } as object), 'got "lang"'],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
