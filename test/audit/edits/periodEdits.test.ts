import { describe, expect, it } from 'vitest';
import type { Correction, Observation, Period } from 'china-asean';
import { findingsOf, printed, type Printed } from '../../support/audited.js';

// a claim under the label of 2023 beside the customs' claim of that year, and what is claimed of other windows
function corrected(
  text: string,
  others: Readonly<Partial<Record<Period, string>>>,
  fields: Printed = {},
  ofOthers: Printed = {},
): Correction | null {
  const asked = printed('2023', text, { source: 'agency', id: 'asked', ...fields });
  const claims = Object.entries(others).map(([period, other]): Observation =>
    printed(period as Period, String(other), { flow: asked.flow, ...ofOthers }),
  );
  const findings = findingsOf('same-figure', [asked, ...claims], { about: ['asked'] });
  const [level, ...more] = findings.filter(({ claim }) => claim.says === 'level');
  if (level === undefined || more.length > 0) throw new Error('expected one finding of the level');
  return level.correction;
}

describe('a correction of the label of a period', () => {
  it('is the window of which somebody claims the same', () => {
    const correction = corrected('US$336.4 billion', { '2023': 'US$911.7 billion', '2024-S1': 'US$336.4 billion' });
    expect(correction).toMatchObject({
      change: 'period',
      printed: '2023',
      instead: '2024-S1',
      period: '2024-S1',
      figure: { value: '336400000000' },
      claim: { observation: { id: 'asked' } },
    });
  });

  it('is no window of which a claim is open on a side', () => {
    const others = { '2023': 'US$911.7 billion', '2024': 'nearly US$1 trillion' } as const;
    expect(corrected('US$336.4 billion', others)?.change).not.toBe('period');
  });

  it('is of a number below zero, too', () => {
    const others = { '2023': '-US$911.7 billion', '2024-S1': '-US$336.4 billion' } as const;
    expect(corrected('-US$336.4 billion', others, { flow: 'balance' })?.instead).toBe('2024-S1');
  });

  it.each<[string, string, Readonly<Partial<Record<Period, string>>>]>([
    [
      'where two windows would do',
      'US$336.4 billion',
      { '2023': 'US$911.7 billion', '2024-S1': 'US$336.4 billion', '2022-S1': 'US$336.4 billion' },
    ],
    ['more than a year off', 'US$336.4 billion', { '2023': 'US$911.7 billion', '2021-S1': 'US$336.4 billion' }],
    ['in another unit', 'US$336.4 billion', { '2023': 'US$911.7 billion', '2024-S1': '3364亿元' }],
    ['that is not the same', 'US$336.4 billion', { '2023': 'US$911.7 billion', '2024-S1': 'US$336.6 billion' }],
    ['of a number printed coarsely', 'US$30 billion', { '2023': 'US$97.1 billion', '2024-S1': 'US$30 billion' }],
    [
      'of a number open on a side',
      'over US$336.4 billion',
      { '2023': 'US$111.7 billion', '2024-S1': 'US$336.4 billion' },
    ],
  ])('is none %s', (_, text, others) => {
    expect(corrected(text, others)).toBeNull();
  });

  it('is none of a number below zero that is printed coarsely', () => {
    const others = { '2023': '-US$97.1 billion', '2024-S1': '-US$30 billion' } as const;
    expect(corrected('-US$30 billion', others, { flow: 'balance' })).toBeNull();
  });

  it('wants the growth that is printed beside it to be claimed there, too', () => {
    const others = { '2023': 'US$911.7 billion', '2024-S1': 'US$336.4 billion' } as const;
    const beside = (growth: string): Correction | null =>
      corrected('US$336.4 billion', others, { growth }, { growth: '7.1%' });
    expect(beside('7.1%')?.instead).toBe('2024-S1');
    expect(beside('9.1%')).toBeNull();
    expect(corrected('US$336.4 billion', others, { growth: '7.1%' })).toBeNull();
  });
});
