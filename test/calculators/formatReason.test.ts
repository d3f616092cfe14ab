import { describe, expect, it } from 'vitest';
import { formatReason, growthRate, quantity, type StatusReason } from 'china-asean';

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

  // what each needs: a day of the last look, a window, or neither
  it.each([
    ['not-looked-up', { checked: '2026-09-21' }, 'not looked up after 21 September 2026', '2026年9月21日之后未再查核'],
    ['not-looked-up', { checked: null, window: '2016' }, 'not looked up since', '此后未再查核'],
    ['not-in-force', { checked: '2026-09-21' }, 'not in force as of 21 September 2026', '截至2026年9月21日尚未生效'],
    [
      'dated-to-window',
      { window: '2018-03', checked: '2026-09-21' },
      'the exact day is not known, only that it lies within March 2018',
      '确切日期不详，只知在2018年3月之内',
    ],
    ['dated-to-window', {}, 'the exact day is not known', '确切日期不详'],
    ['not-yet', { checked: '2026-09-21', window: '2018-03' }, 'not in force yet', '尚未生效'],
  ] as const)('says %s with %o: %s', (reason, periods, en, zh) => {
    expect(formatReason(reason, periods)).toBe(en);
    expect(formatReason(reason, { ...periods, language: 'zh' })).toBe(zh);
  });

  it('has words for each answer of statusAt and inForceFor', () => {
    const reasons = {
      'dated-to-window': true,
      'not-looked-up': true,
      'no-date': true,
      'not-signed': true,
      'not-yet': true,
      'not-in-force': true,
      'not-a-party': true,
      'not-listed': true,
    } satisfies Record<StatusReason, true>;
    for (const reason of Object.keys(reasons) as StatusReason[]) {
      expect(formatReason(reason)).toMatch(/^[a-z, ]+$/u);
      expect(formatReason(reason, { language: 'zh' })).toMatch(/^[\p{Script=Han}，]+$/u);
    }
  });

  it.each([
    ['a code that there is not', () => formatReason('no-base' as 'no-trade'), 'got "no-base"'],
    ['a name of every object', () => formatReason('constructor' as 'no-trade'), 'got "constructor"'],
    [
      'another language',
      () => formatReason('break', { language: 'th' as 'zh' }),
      'expected a language of en, zh, got "th"',
    ],
    ['a window that is none', () => formatReason('not-looked-up', { checked: 'today' as '2026' }), 'got "today"'],
    ['a window of no letters', () => formatReason('not-looked-up', { checked: '' as '2026' }), 'got ""'],
    ['an option that it does not have', () => formatReason('break', { lang: 'zh' } as object), 'got "lang"'],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
