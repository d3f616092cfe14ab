import { describe, expect, it } from 'vitest';
import { figure, type Observation, type ObservationStatus } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../support/audited.js';

const level = (text: string, growth: string, fields: Printed = {}): Observation =>
  printed('2024', text, { growth, ...fields });
const base = (text: string, fields: Printed = {}): Observation => printed('2023', text, fields);
// 600 / 500 is growth of a fifth, between 19.78 and 20.22 per cent; what is printed is further off
const growing = (growth: string, ofLevel: Printed = {}, ofBase: Printed = {}) =>
  findingOf('growth', [level('US$600 billion', growth, ofLevel), base('US$500 billion', ofBase)]);

describe('a finding', () => {
  it.each([
    ['agrees', '20.0%', '0'],
    ['rounding', '20.1%', '0'],
    ['disagrees', '21.0%', /^0\.007/u], // from 20.22 to 20.95
  ] as const)('%s at %s', (verdict, growth, gap) => {
    const finding = growing(growth);
    expect(finding).toMatchObject({ verdict, reason: null, evidence: [], correction: null });
    expect(finding.gap).toMatch(gap);
  });

  it('agrees where any of several claims is consistent, before any that is so only by rounding', () => {
    const bases = [
      base('US$450 billion'),
      base('US$501 billion', { source: 'ministry' }),
      base('US$500 billion', { source: 'agency' }),
    ];
    const finding = findingOf('growth', [level('US$600 billion', '20.0%'), ...bases]);
    expect(finding.verdict).toBe('agrees');
    expect(textsOf(finding)).toEqual(['20.0%', 'US$600 billion', 'US$500 billion']);
    expect(findingOf('growth', [level('US$600 billion', '20.0%'), ...bases.slice(0, 2)])).toMatchObject({
      verdict: 'rounding',
      against: [{}, { figure: { printed: 'US$501 billion' } }],
    });
  });

  it('agrees with what leaves a side open and holds all that is printed, where nothing that is closed gives it', () => {
    const claims = [base('over US$450 billion'), base('US$501 billion', { source: 'ministry', status: ['V'] })];
    const growth = (printedRate: string) => findingOf('growth', [level('US$600 billion', printedRate), ...claims]);
    expect(growth('20.0%')).toMatchObject({
      verdict: 'agrees',
      against: [{}, { figure: { printed: 'over US$450 billion' } }],
    });
    expect(growth('19.8%')).toMatchObject({
      verdict: 'agrees',
      against: [{}, { figure: { printed: 'US$501 billion' } }],
    });
    // at most 600.5 / 450 = 1.3344
    expect(findingOf('growth', [level('US$600 billion', '33%'), base('over US$450 billion')]).verdict).toBe('agrees');
    expect(findingOf('growth', [level('US$600 billion', '33.4%'), base('over US$450 billion')]).verdict).toBe(
      'rounding',
    );
    expect(findingOf('growth', [level('US$600 billion', '33.6%'), base('over US$450 billion')]).verdict).toBe(
      'disagrees',
    );
  });

  it('is held against the most authoritative claim where none is consistent', () => {
    const bases = [base('US$480 billion', { source: 'agency' }), base('US$470 billion')];
    const finding = findingOf('growth', [level('US$600 billion', '20.0%'), ...bases]);
    expect(textsOf(finding)).toEqual(['20.0%', 'US$600 billion', 'US$470 billion']);
  });

  it('says what follows where something does, though not from every claim', () => {
    const nothing = { ...base('US$1'), figure: figure('0', 'USD', { resolution: '0' }) };
    const some = base('US$500 billion', { source: 'agency' });
    expect(findingOf('growth', [level('US$600 billion', '20.0%'), nothing, some]).verdict).toBe('agrees');
    expect(findingOf('growth', [level('US$600 billion', '90.0%'), nothing, some]).verdict).toBe('disagrees');
  });
});

describe('what is printed side by side', () => {
  const trade = (status: ObservationStatus[], source = 'customs'): Observation[] => [
    printed('2024', 'US$310 million', { status }),
    printed('2024', 'US$100 million', { flow: 'export', status, source }),
    printed('2024', 'US$200 million', { flow: 'import', status }),
  ];

  it.each<[ObservationStatus, string]>([
    ['P', 'revised-base'],
    ['D', 'coverage'],
  ])('is not excused by a flag that all of it has: %s', (status, excuse) => {
    expect(findingOf('total', trade([status])).verdict).toBe('disagrees');
    expect(findingOf('total', trade([status], 'agency')).verdict).toBe(excuse);
  });
});

describe('two numbers of one figure side by side', () => {
  it.each<[ObservationStatus, string]>([
    ['P', 'revised-base'],
    ['D', 'coverage'],
  ])('may be excused by a flag of both: %s', (status, excuse) => {
    const claims = ['US$300 million', 'US$310 million'].map((text) => printed('2024', text, { status: [status] }));
    expect(findingOf('same-figure', claims).verdict).toBe(excuse);
  });
});

describe('a revised base', () => {
  it.each<[string, ObservationStatus[], Printed, Printed]>([
    ['a level flagged provisional', ['P'], {}, {}],
    ['levels published at different times', [], {}, { source: 'customs-later' }],
  ])('explains a difference: %s', (_, status, ofLevel, ofBase) => {
    expect(growing('21.0%', { status, ...ofLevel }, ofBase)).toMatchObject({ verdict: 'revised-base', reason: null });
  });

  it.each<[string, Printed, Printed]>([
    ['where the levels are of one day', {}, {}],
    ['where the day of one is not known', {}, { source: 'customs-undated' }],
    ['where a source is not known', {}, { source: 'nobody' }],
    ['of those who only state statistics', { basis: 'press' }, { basis: 'press', source: 'customs-later' }],
    ['of a claim that the press prints once', { source: 'agency' }, { source: 'customs-later' }],
    ['of a claim that the press prints once, though flagged', { source: 'agency', status: ['P'] }, {}],
  ])('is no explanation %s', (_, ofLevel, ofBase) => {
    expect(growing('21.0%', ofLevel, ofBase).verdict).toBe('disagrees');
  });

  it('explains what the press prints twice, and a base that it prints once', () => {
    const twice = { source: 'agency', corroboration: ['agency-later'] };
    expect(growing('21.0%', twice, { source: 'customs-later' }).verdict).toBe('revised-base');
    expect(growing('21.0%', {}, { source: 'agency' }).verdict).toBe('revised-base');
  });

  it.each([
    // 1.2022 to 1.3355 is 0.1333 of 1.336; from 1.1978 down to 1.0885 is 0.1004 of 1.088
    ['33.6%', 'revised-base'],
    ['33.7%', 'disagrees'],
    ['8.9%', 'revised-base'],
    ['8.8%', 'disagrees'],
  ])('is at most a tenth of the level: at %s, %s', (growth, verdict) => {
    expect(growing(growth, { status: ['P'] }).verdict).toBe(verdict);
  });

  it('is no explanation of a share of more than all, or of what is not revised', () => {
    const shares = [
      printed('2024', 'US$600 billion', { share: '60%', partner: 'US', status: ['P'] }),
      printed('2024', 'US$500 billion', { share: '50%', partner: 'EU', status: ['P'] }),
    ];
    expect(findingOf('sum-of-shares', shares).verdict).toBe('disagrees');
  });

  it('is no explanation of two claims of one figure where either is the press’s', () => {
    const one = printed('2024', 'US$600 billion', { source: 'agency', status: ['P'] });
    expect(findingOf('same-figure', [one, printed('2024', 'US$603 billion')]).verdict).toBe('disagrees');
    const stated = printed('2024', 'US$600 billion', { source: 'customs-later' });
    expect(findingOf('same-figure', [stated, printed('2024', 'US$603 billion')]).verdict).toBe('revised-base');
  });
});

describe('the terms of another currency', () => {
  const yuan = { basis: 'customs-cny' } as const;

  it('explain growth in yuan that is printed beside dollars', () => {
    const inYuan = [printed('2024', '42000亿元', yuan), printed('2023', '33600亿元', yuan)]; // 1.25
    const claims = [level('US$600 billion', '25.0%'), base('US$500 billion'), ...inYuan];
    const [finding] = findingsOf('growth', claims);
    expect(finding).toMatchObject({ verdict: 'currency-terms', correction: null });
    expect(finding?.evidence.map(({ figure: { printed: text } }) => text)).toEqual(['42000亿元', '33600亿元']);
    // the dollars are what it is held against all the same
    expect(finding?.against.map(({ figure: { unit } }) => unit)).toEqual(['USD', 'USD']);
  });

  it('explain nothing that does not agree in them, or agrees with whatever is printed', () => {
    const verdictBeside = (current: string, earlier: string): string | undefined =>
      findingsOf('growth', [
        level('US$600 billion', '25.0%'),
        base('US$500 billion'),
        printed('2024', current, yuan),
        printed('2023', earlier, yuan),
      ])[0]?.verdict;
    expect(verdictBeside('42000亿元', '35000亿元')).toBe('disagrees');
    expect(verdictBeside('超过36000亿元', '33600亿元')).toBe('disagrees');
  });

  it('explain what the press converted, up to a tenth', () => {
    const converted = (growth: string) =>
      growing(growth, { basis: 'press-conversion', source: 'agency' }, { basis: 'press-conversion', source: 'agency' });
    expect(converted('21.0%')).toMatchObject({ verdict: 'currency-terms', evidence: [] });
    expect(converted('33.7%').verdict).toBe('disagrees');
  });
});

describe('another coverage', () => {
  it.each<[ObservationStatus, Printed, Printed]>([
    ['D', { status: ['D'] }, {}],
    ['D', {}, { status: ['D'] }],
    ['B', { status: ['B'] }, {}],
    ['B', {}, { status: ['P', 'B'] }],
  ])('explains any difference where a claim is flagged %s', (_, ofLevel, ofBase) => {
    expect(growing('90.0%', ofLevel, ofBase)).toMatchObject({ verdict: 'coverage', reason: null });
  });

  it.each(['E', 'F', 'U', 'V'] as const)('is not what the flag %s says', (flag) => {
    expect(growing('90.0%', { status: [flag] }).verdict).toBe('disagrees');
  });

  it('is asked for only where the claims differ', () => {
    expect(growing('20.0%', { status: ['D'] }).verdict).toBe('agrees');
    expect(growing('20.1%', { status: ['B'] }).verdict).toBe('rounding');
  });
});

describe('it cannot be told', () => {
  it('whether a bloc that gained a member grew as printed', () => {
    const later = printed('2026', 'US$600 billion', { growth: '25.0%' });
    expect(findingOf('growth', [later, printed('2025', 'US$500 billion')])).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'composition-change',
      implied: { value: '0.2' },
    });
    // one that agrees all the same is said to agree
    const same = printed('2026', 'US$600 billion', { growth: '20.0%' });
    expect(findingOf('growth', [same, printed('2025', 'US$500 billion')]).verdict).toBe('agrees');
  });

  it('whether the members sum to a bloc that gained one within the window', () => {
    const texts = { TH: 'US$10 billion', ID: 'US$20 billion', VN: 'US$30 billion', TL: 'US$1 billion' };
    const claims = Object.entries({ ...texts, ASEAN: 'US$70 billion' }).map(([partner, text]) =>
      printed('2025', text, { partner }),
    );
    expect(findingOf('sum-of-members', claims)).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'composition-change',
      gap: '6500000000', // 61 and 2 of rounding, to 69.5
    });
  });

  it('whether growth is of yuan or of dollars', () => {
    const alone = { indicator: 'trade-growth', basis: 'press' } as const;
    const claims = [printed('2024', '8.2%', alone), printed('2024', '9.2%', { ...alone, source: 'agency' })];
    expect(findingOf('same-figure', claims)).toMatchObject({ verdict: 'cannot-tell', reason: 'incomparable-basis' });
  });

  it('what growth over nothing is', () => {
    const nothing = { ...base('US$1'), figure: figure('0', 'USD', { resolution: '0' }) };
    expect(findingOf('growth', [level('US$600 billion', '20.0%'), nothing])).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'zero-base',
      implied: null,
      gap: null,
    });
  });

  it('what the members sum to where some are missing, but that they are not more than the bloc', () => {
    const claims = Object.entries({ TH: 'US$10 billion', VN: 'US$30 billion', ASEAN: 'US$90 billion' }).map(
      ([partner, text]) => printed('2024', text, { partner }),
    );
    expect(findingOf('sum-of-members', claims)).toMatchObject({ verdict: 'agrees', implied: { value: null } });
  });
});
