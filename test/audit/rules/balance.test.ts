import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf } from '../../support/audited.js';

function trade(exports: string, imports: string, balance: string): readonly Observation[] {
  return [
    printed('2024', exports, { flow: 'export' }),
    printed('2024', imports, { flow: 'import' }),
    printed('2024', balance, { flow: 'balance' }),
  ];
}

describe('the rule balance', () => {
  it.each([
    // 587 − 396 = 191, from 190 to 192
    ['US$587 billion', 'US$396 billion', 'US$191 billion', 'agrees', '0'],
    ['US$587 billion', 'US$396 billion', 'US$192 billion', 'rounding', '0'],
    ['US$587 billion', 'US$396 billion', 'US$190 billion', 'rounding', '0'],
    ['US$587 billion', 'US$396 billion', 'US$193 billion', 'disagrees', '500000000'],
    ['US$587 billion', 'US$396 billion', 'US$189 billion', 'disagrees', '500000000'],
    // −90, from −91 to −89
    ['US$300 billion', 'US$390 billion', '-US$90 billion', 'agrees', '0'],
    ['US$300 billion', 'US$390 billion', '-US$92 billion', 'disagrees', '500000000'],
    ['US$300 billion', 'US$390 billion', 'US$90 billion', 'disagrees', '178500000000'], // −89 to 89.5: the sign is lost
    // at least 580 − 396.5 = 183.5
    ['over US$580 billion', 'US$396 billion', 'US$250 billion', 'agrees', '0'],
    ['over US$580 billion', 'US$396 billion', 'US$182 billion', 'disagrees', '1000000000'],
    // at most 587.5 − 390 = 197.5
    ['US$587 billion', 'over US$390 billion', 'US$100 billion', 'agrees', '0'],
    ['US$587 billion', 'over US$390 billion', 'US$199 billion', 'disagrees', '1000000000'],
  ])('of %s and %s, printed %s: %s, %s apart', (exports, imports, balance, verdict, gap) => {
    const finding = findingOf('balance', trade(exports, imports, balance));
    expect(finding).toMatchObject({ verdict, gap });
    expect(textsOf(finding)).toEqual([balance, exports, imports]);
  });

  it.each([
    [
      'without imports',
      trade('US$587 billion', 'US$396 billion', 'US$1 billion').filter(({ flow }) => flow !== 'import'),
    ],
    [
      'without exports',
      trade('US$587 billion', 'US$396 billion', 'US$1 billion').filter(({ flow }) => flow !== 'export'),
    ],
    ['with imports in another unit', trade('US$587 billion', '2.8万亿元', 'US$1 billion')],
  ])('has nothing to say %s', (_, observations) => {
    expect(findingsOf('balance', observations)).toEqual([]);
  });
});
