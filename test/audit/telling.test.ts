import { describe, expect, it } from 'vitest';
import type { AuditRule, Observation } from 'china-asean';
import { findingsOf, ofIndicator, printed, type Printed } from '../support/audited.js';

const projects = (period: Observation['period'], text: string, fields: Printed = {}): Observation =>
  printed(period, text, ofIndicator('projects', { unit: 'count', ...fields }));
const rank = (text: string): Observation => printed('2024', text, { indicator: 'partner-rank', unit: 'rank' });
const agency = { source: 'agency' } as const;

// what is wrong, what it contradicts, and a claim that fits it, which says less than what it contradicts
type Case = readonly [rule: AuditRule, wrong: Observation, others: readonly Observation[], less: Observation];

const cases: readonly Case[] = [
  [
    'growth',
    printed('2024', 'US$600 billion', { growth: '20%' }),
    [printed('2023', 'US$590 billion')],
    printed('2023', 'over US$100 billion', agency),
  ],
  [
    'growth',
    printed('2024', 'over US$600 billion', { growth: '50%', ...agency }),
    [printed('2024', 'US$610 billion'), printed('2023', 'US$590 billion')],
    printed('2023', 'over US$100 billion', agency),
  ],
  [
    'share',
    printed('2024', 'US$600 billion', { share: '20%' }),
    [printed('2024', 'US$6 trillion', { partner: 'WORLD' })],
    printed('2024', 'over US$1 trillion', { partner: 'WORLD', ...agency }),
  ],
  [
    'total',
    printed('2024', 'US$900 billion'),
    [printed('2024', 'US$300 billion', { flow: 'export' }), printed('2024', 'US$200 billion', { flow: 'import' })],
    printed('2024', 'over US$100 billion', { flow: 'import', ...agency }),
  ],
  [
    'balance',
    printed('2024', 'US$50 billion', { flow: 'balance' }),
    [printed('2024', 'US$300 billion', { flow: 'export' }), printed('2024', 'US$200 billion', { flow: 'import' })],
    printed('2024', 'over US$100 billion', { flow: 'export', ...agency }),
  ],
  [
    'sum-of-windows',
    printed('2024', 'US$900 billion'),
    [printed('2024-S1', 'US$300 billion'), printed('2024-S2', 'US$200 billion')],
    printed('2024-S1', 'over US$100 billion', agency),
  ],
  [
    'sum-of-members',
    printed('2024', 'US$900 billion'),
    ['TH', 'ID', 'VN'].map((partner) => printed('2024', 'US$100 billion', { partner })),
    printed('2024', 'over US$10 billion', { partner: 'TH', ...agency }),
  ],
  [
    'sum-of-shares',
    printed('2024', 'US$600 billion', { share: '60%', partner: 'US' }),
    [printed('2024', 'US$500 billion', { share: '50%', partner: 'EU', id: 'b' })],
    printed('2024', 'US$500 billion', { share: 'over 20%', partner: 'EU', id: 'a' }),
  ],
  [
    'growth-of-parts',
    printed('2024', 'US$500 billion', { growth: '30%' }),
    [
      printed('2024', 'US$300 billion', { flow: 'export', growth: '10%' }),
      printed('2024', 'US$200 billion', { flow: 'import', growth: '12%' }),
    ],
    printed('2024', 'US$200 billion', { flow: 'import', growth: 'over 5%', ...agency }),
  ],
  [
    'running-total',
    projects('../2024-12-31', '120 projects'),
    [projects('../2023-12-31', '150 projects')],
    projects('../2023-12-31', 'over 100 projects', agency),
  ],
  [
    'running-share',
    printed('2024', 'US$160 billion', { share: '16%' }),
    [
      printed('2024-S1', 'US$50 billion', { share: '10%' }),
      printed('2024-S1', 'US$500 billion', { partner: 'WORLD' }),
      printed('2024', 'US$1 trillion', { partner: 'WORLD' }),
    ],
    printed('2024-S1', 'US$50 billion', { share: 'over 5%', id: '0' }),
  ],
  [
    'rank',
    rank('1'),
    [printed('2024', 'US$500 billion'), printed('2024', 'US$600 billion', { partner: 'EU' })],
    printed('2024', 'over US$100 billion', agency),
  ],
  [
    'rank',
    rank('1'),
    [printed('2024', 'US$500 billion'), printed('2024', 'US$600 billion', { partner: 'EU' })],
    printed('2024', 'over US$100 billion', { partner: 'EU', ...agency }),
  ],
  [
    'streak',
    printed('2024', '5', { indicator: 'years-as-first', unit: 'count' }),
    [printed('2023', 'US$500 billion'), printed('2023', 'US$600 billion', { partner: 'EU' })],
    printed('2023', 'over US$100 billion', { partner: 'EU', ...agency }),
  ],
];

describe('a claim that is open on a side, beside one that says more', () => {
  it.each(cases)('excuses no contradiction by the rule %s', (rule, wrong, others, less) => {
    const verdictOn = (observations: readonly Observation[]) =>
      findingsOf(rule, observations, { about: [wrong.id] })
        .filter(({ claim }) => claim.observation === wrong)
        .map(({ verdict, reason, against }) => [verdict, reason, against.map(({ observation }) => observation.id)]);
    const [found, ...more] = verdictOn([wrong, ...others]);
    expect(more).toEqual([]);
    expect(found?.[0]).toBe(rule === 'running-share' ? 'cannot-tell' : 'disagrees');
    expect(verdictOn([less, wrong, ...others])).toEqual([found]);
    // alone it does excuse it
    const alone = [less, wrong, ...others].filter(({ id }) => !isSaidBetter(id));
    expect(verdictOn(alone)).not.toEqual([found]);

    function isSaidBetter(id: string): boolean {
      const other = others.find((one) => one.id === id);
      return (
        other !== undefined &&
        [other.indicator, other.partner, other.flow, other.period].join() ===
          [less.indicator, less.partner, less.flow, less.period].join()
      );
    }
  });

  it('is checked all the same', () => {
    const trade = [
      printed('2024', 'US$300 billion', { flow: 'export' }),
      printed('2024', 'US$200 billion', { flow: 'import' }),
    ];
    const claims = [printed('2024', 'US$500 billion'), printed('2024', 'over US$400 billion', agency), ...trade];
    expect(findingsOf('total', claims).map(({ claim, verdict }) => [claim.figure.printed, verdict])).toEqual([
      ['US$500 billion', 'agrees'],
      ['over US$400 billion', 'agrees'],
    ]);
  });

  it.each<[string, Printed]>([
    ['of another basis', { basis: 'ministry' }],
    ['of another definition', { status: ['D'] }],
    ['in doubt', { status: ['V'] }],
  ])('counts where that is %s', (_, fields) => {
    const claims = [
      printed('2024', 'US$600 billion', { growth: '20%' }),
      printed('2023', 'over US$100 billion'),
      printed('2023', 'US$590 billion', { ...agency, ...fields }),
    ];
    expect(findingsOf('growth', claims)).toMatchObject([
      { verdict: 'agrees', against: [{}, { figure: { printed: 'over US$100 billion' } }] },
    ]);
  });
});
