import { describe, expect, it } from 'vitest';
import type { Observation } from 'china-asean';
import { findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

function amount(partner: string, dollars: string, yuan: string, fields: Printed = {}): readonly Observation[] {
  return [
    printed('2024', dollars, { partner, ...fields }),
    printed('2024', yuan, { partner, basis: 'customs-cny', ...fields }),
  ];
}

// what is said of the first amount beside others that were converted at 7
const beside = (dollars: string, yuan: string) =>
  findingsOf('exchange-rate', [
    ...amount('VN', dollars, yuan),
    ...amount('US', 'US$1000.0 billion', '70000.0亿元'),
  ]).find(({ claim }) => claim.observation.partner === 'VN');

describe('the rule exchange-rate', () => {
  it.each([
    // 100 × 7 = 700, within 1 per cent and the rounding: 692.6 to 707.5
    ['US$100.0 billion', '7000亿元', 'agrees'],
    ['US$100.0 billion', '7074亿元', 'rounding'],
    ['US$100.0 billion', '6927亿元', 'rounding'],
    ['US$100.0 billion', '7078亿元', 'disagrees'],
    ['US$100.0 billion', '6923亿元', 'disagrees'],
    ['US$100.0 billion', '700亿元', 'disagrees'],
  ])('of %s and %s beside others at 7: %s', (dollars, yuan, verdict) => {
    expect(beside(dollars, yuan)).toMatchObject({ verdict, reason: null });
  });

  it('multiplies the dollars by the rate of the others', () => {
    const finding = beside('US$100.0 billion', '7000亿元');
    expect(finding?.implied).toMatchObject({ value: '700000000000', unit: 'CNY' });
    expect(finding === undefined ? [] : textsOf(finding)).toEqual([
      '7000亿元',
      'US$100.0 billion',
      '70000.0亿元',
      'US$1000.0 billion',
    ]);
    // the bounds by hand: 70000.0 is from 69999.95 to 70000.05, and 1000.0 from 999.95 to 1000.05
    expect(Number(finding?.implied?.low)).toBeCloseTo((99.95e9 * 0.99 * 6999.995) / 1000.05, 0);
    expect(Number(finding?.implied?.high)).toBeCloseTo((100.05e9 * 1.01 * 7000.005) / 999.95, 0);
  });

  it.each([
    ['above', ['7000亿元', '7010亿元', '9000亿元'], '9000亿元'],
    ['below', ['5000亿元', '7000亿元', '7010亿元'], '5000亿元'],
    ['above, of four,', ['7000亿元', '7010亿元', '7020亿元', '9000亿元'], '9000亿元'],
    ['below, of four,', ['5000亿元', '7000亿元', '7010亿元', '7020亿元'], '5000亿元'],
  ])('finds the only one that is out of line %s and no other', (_, amounts, wrong) => {
    const partners = ['US', 'VN', 'DE', 'JP'];
    const claims = amounts.flatMap((yuan, index) => amount(partners[index] ?? '', 'US$100.0 billion', yuan));
    const findings = findingsOf('exchange-rate', claims);
    expect(findings).toHaveLength(amounts.length);
    const disagreeing = findings.filter(({ verdict }) => verdict === 'disagrees');
    expect(disagreeing.map(({ claim }) => claim.figure.printed)).toEqual([wrong]);
  });

  it('reads both amounts of other bases under one of them', () => {
    const claims = [
      ...amount('VN', 'US$100 billion', '9000亿元', { basis: 'ministry' }),
      ...amount('US', 'US$1000 billion', '70000亿元', { basis: 'ministry' }),
    ];
    expect(findingsOf('exchange-rate', claims).map(({ verdict }) => verdict)).toEqual(['disagrees', 'disagrees']);
  });

  it('takes any amount in dollars that somebody claims', () => {
    const claims = [
      ...amount('VN', 'US$100 billion', '7700亿元'),
      printed('2024', 'US$110 billion', { partner: 'VN', source: 'agency' }),
      ...amount('US', 'US$1000 billion', '70000亿元'),
      ...amount('DE', 'US$2000 billion', '140000亿元'),
    ];
    const finding = findingsOf('exchange-rate', claims).find(({ claim }) => claim.observation.partner === 'VN');
    expect(finding).toMatchObject({ verdict: 'agrees', against: [{ figure: { printed: 'US$110 billion' } }, {}, {}] });
  });

  const others = amount('US', 'US$1000 billion', '70000亿元');
  it.each([
    ['a single amount', amount('VN', 'US$100 billion', '9000亿元')],
    [
      'conversions by the press',
      amount('VN', 'US$100 billion', '9000亿元', { basis: 'press-conversion' }).concat(others),
    ],
    ['balances below zero', amount('VN', '-US$100 billion', '-9000亿元').concat(others)],
    ['amounts that are open on a side', amount('VN', 'US$100 billion', '超过9000亿元').concat(others)],
    ['an amount in yuan alone', amount('VN', 'US$100 billion', '9000亿元').slice(1).concat(others)],
    ['another window', amount('VN', 'US$100 billion', '9000亿元', { period: '2023' }).concat(others)],
  ])('has nothing to say of %s', (_, observations) => {
    expect(findingsOf('exchange-rate', observations)).toEqual([]);
  });

  it('says the same of a window since a day that was not stated', () => {
    const claims = [...amount('VN', 'US$100 billion', '9000亿元'), ...others].map((observation): Observation => ({
      ...observation,
      period: '../2024-12-31',
    }));
    expect(findingsOf('exchange-rate', claims).map(({ verdict }) => verdict)).toEqual(['disagrees', 'disagrees']);
  });
});
