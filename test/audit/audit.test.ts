import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, type AuditRule, type Observation } from 'china-asean';
import { audited, findingsOf, printed } from '../support/audited.js';

// every figure takes part in something: two sources, three flows, two half-years, two years, two members, a whole
const observations: readonly Observation[] = [
  printed('2024', 'US$983 billion', { growth: '7.9%', share: '15.9%' }),
  printed('2024', 'US$990 billion', { source: 'agency' }),
  printed('2024', 'US$982 billion', { source: 'agency-later' }),
  printed('2024', 'US$587 billion', { flow: 'export', growth: '9.0%' }),
  printed('2024', 'US$396 billion', { flow: 'import', growth: '2.0%' }),
  printed('2024', 'US$190 billion', { flow: 'balance' }),
  printed('2024-S1', 'US$472 billion'),
  printed('2024-S2', 'US$533 billion'),
  printed('2023', 'US$911 billion'),
  printed('2024', 'US$260 billion', { partner: 'VN' }),
  printed('2024', 'US$135 billion', { partner: 'TH' }),
  printed('2024', 'US$6162 billion', { partner: 'WORLD' }),
  printed('2024', '1', { indicator: 'partner-rank', unit: 'rank', flow: undefined, basis: 'customs' }),
];

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('audit', () => {
  it('gives its findings rule by rule', () => {
    const rules = audit(audited(observations)).map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual([
      'same-figure',
      'growth',
      'share',
      'total',
      'balance',
      'sum-of-windows',
      'sum-of-members',
      'growth-of-parts',
      'running-total',
      'rank',
    ]);
    expect(rules).toEqual([...new Set(rules)].flatMap((rule) => rules.filter((other) => other === rule)));
  });

  it('gives the same findings in the same order whatever the order of its input', () => {
    const expected = audit(audited(observations));
    const { partners, indicators, sources } = audited(observations);
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(
        shuffled(observations),
        shuffled(partners),
        shuffled(indicators),
        shuffled(sources),
        (one, two, three, four) => {
          const input = { observations: one, partners: two, indicators: three, sources: four };
          expect(audit(input)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('changes nothing that it is given, and gives what cannot be changed', () => {
    const input = deepFreeze(structuredClone(audited(observations)));
    const options = deepFreeze({ about: ['2024'], rules: ['growth', 'total'] as AuditRule[] });
    const findings = audit(input, options);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => Object.isFrozen(finding) && Object.isFrozen(finding.claim))).toBe(true);
    expect(input).toEqual(audited(observations));
  });

  it.each([
    ['nothing', []],
    ['a single figure', [printed('2024', 'US$983 billion')]],
  ])('finds nothing in %s', (_, few) => {
    expect(audit(few)).toEqual([]);
    expect(audit(audited(few))).toEqual([]);
  });

  it('of observations alone makes the comparisons that need no more', () => {
    const rules = new Set(audit(observations).map(({ rule }) => rule));
    // without its record a bloc has no members, and an indicator says nothing of another
    expect([...rules]).toEqual([
      'same-figure',
      'growth',
      'share',
      'total',
      'balance',
      'sum-of-windows',
      'growth-of-parts',
      'running-total',
    ]);
    expect(
      audit(observations).every(({ claim, against }) => [claim, ...against].every((one) => one.source === null)),
    ).toBe(true);
  });

  it.each([
    ['about: undefined', { about: undefined }],
    ['rules: undefined', { rules: undefined }],
    ['no options', {}],
  ])('means all by %s', (_, options) => {
    expect(audit(audited(observations), options)).toEqual(audit(audited(observations)));
  });
});

describe('the option about', () => {
  it('keeps the comparisons in which an observation takes part, on either side', () => {
    const findings = audit(audited(observations), { about: ['2024 export'] });
    expect(findings.map(({ rule, claim }) => [rule, claim.observation.id])).toEqual([
      ['total', '2024'],
      ['total', '2024 agency-later'],
      ['total', '2024 agency'],
      ['balance', '2024 balance'],
      ['growth-of-parts', '2024'], // of 7.9 per cent between 2.0 and 9.0
    ]);
    const all = audit(audited(observations)).filter(({ claim, against }) =>
      [claim, ...against].some(({ observation }) => observation.id === '2024 export'),
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(all.map(({ verdict }) => verdict));
  });

  it('keeps nothing where an observation is not used in the reading that agrees', () => {
    const base = printed('2023', 'US$999 billion', { source: 'agency' });
    const claims = [...observations, base];
    expect(findingsOf('growth', claims, { about: ['2023 agency'] })).toEqual([]);
    expect(findingsOf('same-figure', claims, { about: ['2023 agency'] })).toHaveLength(1);
  });

  it('of none keeps nothing', () => {
    expect(audit(audited(observations), { about: [] })).toEqual([]);
  });

  it('refuses an id that no observation has: nothing found against it would read as an answer', () => {
    expect(() => audit(audited(observations), { about: ['no such id'] })).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: 'audit: expected ids of observations in about, got "no such id"',
      }),
    );
  });
});

describe('the option rules', () => {
  it('keeps the order of the rules, not that of the option', () => {
    const findings = findingsOf(['balance', 'growth', 'balance'], observations);
    expect(findings.map(({ rule }) => rule)).toEqual(['growth', 'balance']);
  });

  it('of none keeps nothing', () => {
    expect(findingsOf([], observations)).toEqual([]);
  });

  it.each(['sums', '', 'toString', '__proto__'])('refuses "%s", which is none', (rule) => {
    expect(() => audit([], { rules: ['growth', rule as AuditRule] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', details: { rules: rule } }),
    );
  });
});

it('refuses a period that is not canonical', () => {
  const wrong = { ...printed('2024', 'US$983 billion'), period: '2024-Q5' as const } as unknown as Observation;
  expect(() => audit([wrong, printed('2024', 'US$983 billion')])).toThrow(
    expect.objectContaining({ code: 'invalid-period' }),
  );
});
