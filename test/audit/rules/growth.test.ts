import { describe, expect, it } from 'vitest';
import { figure, type Observation } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const level = (text: string, growth: string, fields: Printed = {}): Observation =>
  printed('2024', text, { growth, ...fields });
const base = (text: string, fields: Printed = {}): Observation => printed('2023', text, fields);

describe('the rule growth', () => {
  it.each([
    // 597 / 552 = 1.08152; at least 596.5 / 552.5 = 1.07964, at most 597.5 / 551.5 = 1.08341
    ['US$597 billion', 'US$552 billion', '8.2%', 'agrees'],
    ['US$597 billion', 'US$552 billion', '8%', 'agrees'],
    ['US$597 billion', 'US$552 billion', '8.1%', 'rounding'],
    ['US$597 billion', 'US$552 billion', '8.3%', 'rounding'],
    ['US$597 billion', 'US$552 billion', '8.0%', 'rounding'],
    ['US$597 billion', 'US$552 billion', '8.4%', 'disagrees'],
    ['US$597 billion', 'US$552 billion', '7.9%', 'disagrees'],
    ['US$597 billion', 'US$552 billion', 'over 8%', 'agrees'],
    ['US$597 billion', 'US$552 billion', 'over 8.3%', 'rounding'],
    ['US$597 billion', 'US$552 billion', 'over 8.4%', 'disagrees'],
    ['US$597 billion', 'US$552 billion', 'down 8.2%', 'disagrees'],
    // 500 / 625 = 0.8; at least 499.5 / 625.5 = 0.79856, at most 500.5 / 624.5 = 0.80144
    ['US$500 billion', 'US$625 billion', 'down 20.0%', 'agrees'],
    ['US$500 billion', 'US$625 billion', 'down 20.1%', 'rounding'],
    ['US$500 billion', 'US$625 billion', 'down 20.2%', 'disagrees'],
    ['US$500 billion', 'US$625 billion', 'down 19.8%', 'disagrees'],
    // at most 600.5 / 500 = 1.201, at least nothing is left
    ['US$600 billion', 'over US$500 billion', '20%', 'agrees'],
    ['US$600 billion', 'over US$500 billion', '5%', 'agrees'],
    ['US$600 billion', 'over US$500 billion', '21%', 'disagrees'],
    // at least 600 / 500.5 = 1.1988
    ['over US$600 billion', 'US$500 billion', '30%', 'agrees'],
    ['over US$600 billion', 'US$500 billion', '19%', 'disagrees'],
  ])('from %s after %s, printed %s: %s', (current, earlier, growth, verdict) => {
    expect(findingOf('growth', [level(current, growth), base(earlier)])).toMatchObject({ verdict, reason: null });
  });

  it('says what follows, from which levels, and how far from it the rate is', () => {
    // bounds exactly: 499.5 / 400 − 1 and 500.5 / 400 − 1
    const earlier = { ...base('US$400 billion'), figure: figure('400e9', 'USD', { resolution: '0', printed: '400' }) };
    const finding = findingOf('growth', [level('US$500 billion', '25.3%'), earlier]);
    expect(textsOf(finding)).toEqual(['25.3%', 'US$500 billion', '400']);
    expect(finding.implied).toEqual({ value: '0.25', low: '0.24875', high: '0.25125', unit: 'ratio' });
    expect(finding).toMatchObject({ verdict: 'disagrees', gap: '0.00125' }); // 25.125 to 25.25 per cent
  });

  it.each([
    ['of another unit', base('3.9万亿元')],
    ['of another window', printed('2022', 'US$552 billion')],
    ['of another flow', base('US$552 billion', { flow: 'export' })],
    ['of another basis', base('US$552 billion', { basis: 'ministry' })],
  ])('has nothing to say of a base %s', (_, other) => {
    expect(findingsOf('growth', [level('US$597 billion', '8.2%'), other])).toEqual([]);
  });

  it('has nothing to say of a window since a day that was not stated', () => {
    const claims = [
      printed('../2024-12-31', 'US$597 billion', { growth: '50%' }),
      printed('../2023-12-31', 'US$552 billion'),
    ];
    expect(findingsOf('growth', claims)).toEqual([]);
  });

  it.each([
    ['US$5.97 billion', '-US$5.52 billion', 'sign-change'],
    ['-US$5.97 billion', '-US$5.52 billion', 'negative-base'],
  ])('cannot tell the growth from %s after %s: %s', (current, earlier, reason) => {
    const balance = { flow: 'balance' } as const;
    const finding = findingOf('growth', [level(current, '8.2%', balance), base(earlier, balance)]);
    expect(finding).toMatchObject({ verdict: 'cannot-tell', reason, implied: null, gap: null });
  });

  it('cannot tell the growth over nothing', () => {
    const nothing = { ...base('US$552 billion'), figure: figure('0', 'USD', { resolution: '0' }) };
    const finding = findingOf('growth', [level('US$597 billion', '8.2%'), nothing]);
    expect(finding).toMatchObject({ verdict: 'cannot-tell', reason: 'zero-base' });
  });

  it('takes the level that the rate is printed beside, and any of the bases', () => {
    const others = [
      printed('2024', 'US$650 billion', { source: 'agency' }),
      base('US$552 billion'),
      base('US$560 billion', { source: 'agency' }),
    ];
    // 597 / 560 = 1.06607, and 650 / 552 = 1.17754
    const second = findingOf('growth', [level('US$597 billion', '6.6%'), ...others]);
    expect(second.verdict).toBe('agrees');
    expect(textsOf(second)).toEqual(['6.6%', 'US$597 billion', 'US$560 billion']);
    expect(findingOf('growth', [level('US$597 billion', '17.8%'), ...others]).verdict).toBe('disagrees');
  });

  it('holds a rate that is printed alone against every level of its window', () => {
    const alone = printed('2024', '17.8%', { indicator: 'trade-growth', source: 'agency' });
    const levels = [
      printed('2024', 'US$597 billion'),
      printed('2024', 'US$650 billion', { source: 'agency-later' }),
      base('US$552 billion'),
    ];
    const finding = findingOf('growth', [alone, ...levels]);
    expect(finding.verdict).toBe('agrees');
    expect(textsOf(finding)).toEqual(['17.8%', 'US$650 billion', 'US$552 billion']);
  });
});

describe('growth of which nobody says whose count it is', () => {
  const press = (text: string, growth: string, fields: Printed = {}): Observation =>
    level(text, growth, { basis: 'press', source: 'agency', ...fields });
  const customs = [printed('2024', 'US$597 billion'), base('US$552 billion')]; // 8.15%
  const ministry = (current: string, earlier: string): Observation[] =>
    [printed('2024', current), base(earlier)].map((one) => ({ ...one, id: `${one.id} of it`, basis: 'ministry' }));

  it.each([
    ['in the count of somebody', 'US$597 billion', '8.2%', 'agrees'],
    ['in nobody’s', 'US$597 billion', '28.2%', 'disagrees'],
    ['in the count that has its level', 'US$597 billion', '20%', 'disagrees'],
    ['in the other count', 'US$600 billion', '20%', 'agrees'],
    ['in the count that does not have its level', 'US$600 billion', '8.2%', 'disagrees'],
    ['where nobody has its level', 'US$957 billion', '8.2%', 'agrees'],
    ['where nobody has its level, nor it', 'US$957 billion', '28.2%', 'disagrees'],
  ])('is held against the levels of everybody: %s', (_, text, growth, verdict) => {
    const claims = [...customs, ...ministry('US$600.0 billion', 'US$500.0 billion'), press(text, growth)];
    expect(findingOf('growth', claims).verdict).toBe(verdict);
  });

  it('takes the closer of two numbers for its level, and never levels of two counts', () => {
    const rough = findingOf('growth', [...customs, press('about US$600 billion', '8.2%')]);
    expect(textsOf(rough)).toEqual(['8.2%', 'US$597 billion', 'US$552 billion']);
    const open = [printed('2024', 'over US$500 billion'), base('US$552 billion'), press('US$597 billion', '8.2%')];
    expect(textsOf(findingOf('growth', open))).toEqual(['8.2%', 'US$597 billion', 'US$552 billion']);
    const apart = [printed('2024', 'US$597 billion'), base('US$552 billion', { basis: 'ministry' })];
    expect(findingsOf('growth', [...apart, press('US$597 billion', '8.2%')])).toEqual([]);
  });

  it('cannot be told by the levels of an office that prints the same rate', () => {
    const says = printed('2024', 'US$597 billion', { growth: '10.0%' });
    const [theirs, ours] = findingsOf('growth', [says, base('US$552 billion'), press('US$597 billion', '10%')]);
    expect(theirs?.verdict).toBe('disagrees');
    expect(ours).toMatchObject({ verdict: 'cannot-tell', reason: 'incomparable-basis' });
  });

  it('may be growth in the other currency', () => {
    const yuan = { basis: 'customs-cny' } as const;
    const claims = [...customs, printed('2024', '42000亿元', yuan), base('38500亿元', yuan)]; // 9.1%
    expect(findingOf('growth', [...claims, press('US$597 billion', '9.1%')])).toMatchObject({
      verdict: 'currency-terms',
      evidence: [{ figure: { printed: '42000亿元' } }, { figure: { printed: '38500亿元' } }],
    });
  });

  describe('of a text that does not say whose count it prints', () => {
    const customs = { basis: 'customs-usd', source: 'customs' } as const;
    const levels = [printed('2024', 'US$597 billion', customs), printed('2023', 'US$552 billion', customs)];

    it('is held against the levels of an office', () => {
      const claim = level('US$597 billion', '30%', { basis: 'press' });
      expect(findingOf('growth', [claim, ...levels])).toMatchObject({ verdict: 'disagrees' });
    });

    it('is held against its own levels, though an office prints the same rate', () => {
      const own = [level('US$597 billion', '10%', { basis: 'press' }), base('US$552 billion', { basis: 'press' })];
      const office = printed('2024', 'CNY 4.3 trillion', { ...customs, growth: '10%' });
      expect(findingsOf('growth', [...own, office])).toContainEqual(
        expect.objectContaining({ verdict: 'disagrees', claim: expect.objectContaining({ observation: own[0] }) }),
      );
    });

    it('may be of another count where an office prints it and it does not follow', () => {
      const claim = level('US$597 billion', '10%', { basis: 'press' });
      const office = printed('2024', 'US$597 billion', { ...customs, growth: '10%' });
      expect(findingsOf('growth', [claim, office, levels[1]!])).toContainEqual(
        expect.objectContaining({ verdict: 'cannot-tell', reason: 'incomparable-basis' }),
      );
    });
  });
});
