import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingOf, findingsOf, ofIndicator, printed, textsOf, type Printed } from '../../support/audited.js';

const official = (text: string, fields: Printed = {}): Observation => printed('2024', text, fields);
const press = (text: string, fields: Printed = {}): Observation =>
  printed('2024', text, { source: 'agency', ...fields });

describe('the rule same-figure', () => {
  it.each([
    ['US$982.3 billion', 'US$982.3 billion', 'agrees', '0'],
    ['US$982.3 billion', 'US$982 billion', 'agrees', '0'],
    ['US$982 billion', 'US$982.5 billion', 'rounding', '0'],
    ['US$982 billion', 'US$982.6 billion', 'disagrees', '50000000'], // 982.5 to 982.55
    ['US$982.3 billion', 'US$982.4 billion', 'rounding', '0'],
    ['US$982.3 billion', 'US$982.5 billion', 'disagrees', '100000000'], // 982.35 to 982.45
    ['US$982.3 billion', 'US$982.1 billion', 'disagrees', '100000000'], // 982.15 to 982.25
    ['US$982.3 billion', 'over US$980 billion', 'agrees', '0'],
    ['US$982.3 billion', 'over US$983 billion', 'disagrees', '650000000'], // 982.35 to 983
    ['US$982.3 billion', 'nearly US$1 trillion', 'agrees', '0'],
    ['US$982.3 billion', 'nearly US$980 billion', 'disagrees', '2250000000'], // 980 to 982.25
    ['over US$980 billion', 'US$979.9 billion', 'disagrees', '50000000'], // 979.95 to 980
    ['-US$5.2 billion', '-US$5 billion', 'agrees', '0'],
    ['-US$5.2 billion', 'US$5 billion', 'disagrees', '9650000000'], // −5.15 to 4.5
  ])('of %s and %s: %s, %s apart', (first, second, verdict, gap) => {
    const finding = findingOf('same-figure', [official(first), press(second)]);
    expect(finding).toMatchObject({ verdict, gap, reason: null });
  });

  it('checks the less authoritative of two claims, once', () => {
    const finding = findingOf('same-figure', [press('US$982 billion'), official('US$982.3 billion')]);
    expect(textsOf(finding)).toEqual(['US$982 billion', 'US$982.3 billion']);
    expect(finding.implied).toEqual({ value: '982300000000', low: '982250000000', high: '982350000000', unit: 'USD' });
  });

  it('holds each of three claims against the others: one that agrees with any of them agrees', () => {
    const claims = [
      official('US$982.3 billion'),
      press('US$982 billion'),
      press('US$999 billion', { source: 'agency-later' }),
    ];
    // 982 is not one of the numbers that 982.3 was rounded from, but 982.3 is one of those of 982
    expect(findingsOf('same-figure', claims).map(({ claim, verdict }) => [claim.figure.printed, verdict])).toEqual([
      ['US$982.3 billion', 'rounding'],
      ['US$999 billion', 'disagrees'],
      ['US$982 billion', 'agrees'],
    ]);
  });

  it('lets no figure that is open on a side stand in for one that says more', () => {
    const verdicts = (...texts: readonly string[]) => {
      const claims = texts.map((text, index) => press(text, { source: ['customs', 'agency', 'agency-later'][index]! }));
      const asked = press('US$2 billion', { id: 'asked' });
      return findingsOf('same-figure', [...claims, asked], { about: ['asked'] })
        .filter(({ claim }) => claim.observation.id === 'asked')
        .map(({ verdict, against }) => [verdict, against[0]?.figure.printed]);
    };
    expect(verdicts('nearly US$1 trillion')).toEqual([['agrees', 'nearly US$1 trillion']]);
    expect(verdicts('nearly US$1 trillion', 'US$982.3 billion')).toEqual([['disagrees', 'US$982.3 billion']]);
    expect(verdicts('over US$1 billion', 'over US$980 billion')).toEqual([['disagrees', 'over US$980 billion']]);
    expect(verdicts('over US$1 billion', 'over US$1 billion')).toEqual([['agrees', 'over US$1 billion']]);
    expect(verdicts('over US$3 billion', 'US$9.2 billion')).toEqual([['disagrees', 'US$9.2 billion']]);
    // 982.3 is not nearly 900: both stand
    expect(verdicts('nearly US$900 billion', 'US$982.3 billion')).toEqual([['agrees', 'nearly US$900 billion']]);
  });

  it.each([
    ['units', { first: official('US$982 billion'), second: press('6.99万亿元') }],
    ['windows', { first: official('US$982 billion'), second: printed('2023', 'US$912 billion') }],
    ['flows', { first: official('US$982 billion'), second: press('US$587 billion', { flow: 'export' }) }],
    ['partners', { first: official('US$982 billion'), second: press('US$260 billion', { partner: 'VN' }) }],
    ['stated bases', { first: official('US$982 billion'), second: press('US$900 billion', { basis: 'ministry' }) }],
  ])('does not compare claims of different %s', (_, { first, second }) => {
    expect(findingsOf('same-figure', [first, second])).toEqual([]);
  });

  it('compares claims since a day that was not stated', () => {
    const claims = [
      printed('../2024-12-31', '120 projects', ofIndicator('projects', { unit: 'count' })),
      printed('../2024-12-31', '130 projects', ofIndicator('projects', { unit: 'count', source: 'agency' })),
    ];
    expect(findingOf('same-figure', claims)).toMatchObject({ verdict: 'disagrees', gap: '10' });
  });

  it.each([
    ['partner-rank', 'rank', '1', '2', '1'],
    ['years-as-first', 'streak', '5', '7', '2'],
    ['trade-growth', 'growth', '8.2%', '8.4%', '0.001'],
    ['trade-share', 'share', '15.9%', '16.1%', '0.001'],
  ] as const)('compares %s as %s: %s and %s are %s apart', (indicator, says, first, second, gap) => {
    const unit = says === 'rank' ? 'rank' : says === 'streak' ? 'count' : 'ratio';
    const finding = findingOf('same-figure', [
      official(first, { indicator, unit }),
      press(second, { indicator, unit }),
    ]);
    expect(finding).toMatchObject({ verdict: 'disagrees', gap, claim: { says } });
  });

  it('holds the growth that is printed beside a level against that which is printed alone', () => {
    const beside = official('US$982 billion', { growth: '7.7%' });
    const alone = press('7.9%', { indicator: 'trade-growth' });
    expect(findingOf('same-figure', [beside, alone])).toMatchObject({
      verdict: 'disagrees',
      claim: { says: 'growth', observation: { indicator: 'trade-growth' } },
    });
  });
});

describe('a claim that does not say whose count it is', () => {
  it.each(['press', 'customs-unspecified'] as const)('(%s) is held against everybody’s', (basis) => {
    const claims = [
      official('US$982 billion'),
      official('US$900 billion', { basis: 'ministry' }),
      press('US$901 billion', { basis }),
      press('US$950 billion', { basis, source: 'agency-later' }),
    ];
    const checked = findingsOf('same-figure', claims).map(({ claim, verdict }) => [claim.figure.printed, verdict]);
    // 901 is as near to the ministry's 900 as rounding allows; 950 is nobody's
    expect(checked).toEqual([
      ['US$950 billion', 'disagrees'],
      ['US$901 billion', 'rounding'],
    ]);
  });

  it('is held against an office before others who do not say whose count it is', () => {
    const claims = [
      press('US$901 billion', { basis: 'press' }),
      official('US$900 billion', { basis: 'ministry' }),
      press('US$950 billion', { basis: 'press', source: 'agency-later' }),
    ];
    const wrong = findingsOf('same-figure', claims).find(({ verdict }) => verdict === 'disagrees');
    expect(textsOf(wrong!)).toEqual(['US$950 billion', 'US$900 billion']);
    // so that one who repeats the office is not asked about those who do not
    const { id } = press('US$901 billion', { basis: 'press' });
    expect(findingsOf('same-figure', claims, { about: [id] }).map(({ verdict }) => verdict)).toEqual(['rounding']);
  });

  it('is not held against a conversion by the press', () => {
    const converted = official('US$900 billion', { basis: 'press-conversion' });
    expect(findingsOf('same-figure', [press('US$950 billion', { basis: 'press' }), converted])).toEqual([]);
  });

  it('is of the growth in the currency of its level', () => {
    const yuan = official('6.99万亿元', { basis: 'customs-cny', growth: '9.0%' });
    const dollars = official('US$982 billion', { growth: '7.7%' });
    const unstated = press('6.99万亿元', { basis: 'press', growth: '7.7%' });
    const [finding] = findingsOf('same-figure', [yuan, dollars, unstated]).filter(
      ({ claim }) => claim.says === 'growth',
    );
    expect(finding).toMatchObject({ verdict: 'disagrees', against: [{ observation: { basis: 'customs-cny' } }] });
  });

  it('may be of the growth in either currency where it has no level', () => {
    const yuan = official('6.99万亿元', { basis: 'customs-cny', growth: '9.0%' });
    const alone = press('7.7%', { basis: 'press', indicator: 'trade-growth' });
    expect(findingOf('same-figure', [yuan, alone])).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'incomparable-basis',
    });
  });
});
