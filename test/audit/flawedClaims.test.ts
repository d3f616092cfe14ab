import { describe, expect, it } from 'vitest';
import {
  audit,
  figure,
  figureFromText,
  type Correction,
  type Finding,
  type Observation,
  type Source,
} from 'china-asean';
import { dataset } from 'china-asean/data';

// claims that were published and are wrong, with what the audit says of them beside the bundled figures

const page: Source = {
  id: 'page',
  publisher: 'A page that repeats what it read',
  title: 'Trade',
  url: null,
  published: null,
  authority: 'repost',
};
const origin = { id: 'claim', status: [], source: 'page', corroboration: [] } as const;
const trade = { ...origin, indicator: 'goods-trade', reporter: 'CN', flow: 'total' } as const;
const ratio = { unit: 'ratio' } as const;

function findingsOn(claim: Observation): readonly Finding[] {
  const observations = [...dataset.observations, claim];
  return audit({ ...dataset, observations, sources: [...dataset.sources, page] }, { about: [claim.id] });
}

type Wrong = readonly [rule: string, says: string, change: Correction['change'] | null, instead: string | null];

const flawed: readonly (readonly [name: string, claim: Observation, wrong: readonly Wrong[]])[] = [
  [
    'dollars that are printed as yuan too',
    {
      ...trade,
      partner: 'ASEAN',
      flow: 'export',
      basis: 'customs-usd',
      period: '2010-S1',
      figure: figure('64.6e9', 'USD', { printed: '$64.6 billion yuan' }),
      growth: figureFromText('up 45 percent', ratio),
    },
    [['reading', 'level', null, null]],
  ],
  [
    'a billion for a trillion',
    {
      ...trade,
      partner: 'ASEAN',
      basis: 'customs-cny',
      period: '2022-01-01/P8M',
      figure: figureFromText('4.090 billion yuan'),
      growth: figureFromText('up 14%', ratio),
      share: figureFromText('15%', ratio),
    },
    [
      ['same-figure', 'level', 'unit-word', '4.090 trillion yuan'],
      ['running-total', 'level', 'unit-word', '4.090 trillion yuan'],
    ],
  ],
  [
    'the first half of 2024 under the label of 2023',
    {
      ...trade,
      partner: 'ASEAN',
      basis: 'press',
      period: '2023',
      figure: figureFromText('RMB 3.36 trillion'),
      growth: figureFromText('up 10.5 percent', ratio),
    },
    [
      ['same-figure', 'level', 'period', '2024-S1'],
      ['growth', 'growth', 'period', '2024-S1'],
    ],
  ],
  [
    'ten years in a row in 2012',
    {
      ...origin,
      indicator: 'years-as-largest-partner',
      reporter: 'ASEAN',
      partner: 'CN',
      basis: 'press',
      period: '2012',
      figure: figure(10, 'count', { printed: 'top trade partner for ten years in a row' }),
    },
    [['streak', 'streak', null, null]],
  ],
  [
    'a figure that is nobody’s',
    { ...trade, partner: 'SG', basis: 'press', period: '2022', figure: figureFromText('US$136 billion') },
    [['same-figure', 'level', null, null]],
  ],
  [
    'a billion for a trillion, of the world',
    {
      ...trade,
      partner: 'WORLD',
      basis: 'customs-usd',
      period: '2021',
      figure: figureFromText('US$6.05 billion'),
      growth: figureFromText('up 30.3%', ratio),
    },
    [
      ['same-figure', 'level', 'unit-word', 'US$6.05 trillion'],
      ['magnitude', 'level', 'unit-word', 'US$6.05 trillion'],
    ],
  ],
  [
    'a billion beside what is nearly seven trillion',
    { ...trade, partner: 'ASEAN', basis: 'press', period: '2024', figure: figureFromText('1 billion yuan') },
    [['same-figure', 'level', null, null]],
  ],
  [
    'more than 200 billion, where more than 260 is known',
    { ...trade, partner: 'VN', basis: 'press', period: '2024', figure: figureFromText('$206.7 billion') },
    [['same-figure', 'level', null, null]],
  ],
  [
    'imports that are no half-year’s',
    {
      ...trade,
      partner: 'WORLD',
      flow: 'import',
      basis: 'customs-cny',
      period: '2025-S1',
      figure: figureFromText('9.33 trillion yuan'),
      growth: figureFromText('up 1.8%', ratio),
    },
    [['growth', 'growth', null, null]],
  ],
  [
    'one year printed as all since the opening',
    {
      ...origin,
      indicator: 'foreign-passenger-trips',
      asset: 'jakarta-bandung-hsr',
      basis: 'operator',
      period: '2023-10-17/2025-12-28',
      figure: figureFromText('394 ribu penumpang', { unit: 'trip' }),
    },
    [['running-total', 'level', null, null]],
  ],
];

describe('a wrong claim', () => {
  it.each(flawed)('disagrees: %s', (_, claim, wrong) => {
    const disagreements = findingsOn(claim).filter(({ verdict }) => verdict === 'disagrees');
    const found = disagreements.map(({ rule, claim: checked, correction }) => [
      rule,
      checked.says,
      correction?.change ?? null,
      correction?.instead ?? null,
    ]);
    expect(found).toEqual(wrong);
  });

  // 16.6 per cent in the first quarter, 16.7 in seven months: July alone would be 22 per cent
  it('is out of line where it is not impossible: the share of the first half of 2024 printed for that of 2025', () => {
    const share = { ...origin, indicator: 'trade-share', reporter: 'CN', partner: 'ASEAN', flow: 'total' } as const;
    const claim: Observation = { ...share, basis: 'press', period: '2025-S1', figure: figureFromText('15.8%', ratio) };
    const findings = findingsOn(claim).map(({ rule, verdict, reason }) => [rule, verdict, reason]);
    expect(findings).toEqual([['running-share', 'cannot-tell', 'out-of-line']]);
  });
});

describe('a right claim', () => {
  it('agrees with everything: trade with ASEAN in seven months of 2025', () => {
    const claim: Observation = {
      ...trade,
      partner: 'ASEAN',
      basis: 'ministry',
      period: '2025-01-01/P7M',
      figure: figureFromText('$597 billion'),
      growth: figureFromText('up 8.2 percent', ratio),
      share: figureFromText('16.7 percent', ratio),
    };
    const findings = findingsOn(claim);
    expect(findings.map(({ claim: checked }) => checked.says)).toEqual(
      expect.arrayContaining(['level', 'growth', 'share']),
    );
    expect(findings.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  });
});
