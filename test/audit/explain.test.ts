import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, figure, type AuditRule, type Observation, type Period } from 'china-asean';
import { findingsOf, ofIndicator, printed, type Printed } from '../support/audited.js';

const of = (flow: 'export' | 'import' | 'balance', text: string): Observation => printed('2024', text, { flow });
const partner = (id: string, text: string, fields: Printed = {}): Observation =>
  printed('2024', text, { partner: id, ...fields });
const rate = (flow: 'export' | 'import' | 'total', text: string): Observation =>
  printed('2024', text, { indicator: 'trade-growth', flow });
const share = (period: Period, text: string): Observation =>
  printed(period, text, { indicator: 'trade-share', id: period });
const ranked = (period: Period, text: string, indicator: string): Observation =>
  printed(period, text, {
    indicator,
    flow: undefined,
    basis: 'customs',
    unit: indicator === 'partner-rank' ? 'rank' : 'count',
  });
const held: Observation = { ...printed('2024', 'US$1'), figure: figure('597e9', 'USD', { printed: 'US$599 billion' }) };
const inYuan: Observation = { ...held, figure: figure('597e9', 'CNY', { printed: 'US$599 billion' }) };
const projects = (year: number, text: string): Observation =>
  printed(String(year) as Period, text, ofIndicator('projects', { unit: 'count' }));
const growing = (growth: string, fields: Printed = {}): readonly Observation[] => [
  printed('2024', 'US$600 billion', { growth, ...fields }),
  printed('2023', 'US$500 billion', { basis: fields.basis ?? 'customs-usd' }),
];

const LEVEL = 'Level of goods-trade, CN with ASEAN, total, 2024 (customs-usd): printed';
const GROWTH = 'Growth of goods-trade, CN with ASEAN, total, 2024 (customs-usd): printed';
// from 599.5 / 500.5 − 1 = 0.1978 to 600.5 / 499.5 − 1 = 0.2022
const QUOTIENT = '"US$600 billion" / "US$500 billion" − 1 = 20% (19.7–20.3%).';

describe('explain', () => {
  it.each<[AuditRule, readonly Observation[], string, string]>([
    [
      'reading',
      [held],
      `${LEVEL} "US$599 billion".`,
      'The text reads as 599 billion USD (598.5–599.5 billion USD); another number is held. They disagree by at least 1 billion USD, whatever the rounding.',
    ],
    ['reading', [inYuan], `${LEVEL} "US$599 billion".`, 'The text names two units. They disagree.'],
    [
      'same-figure',
      [
        printed('2024', 'US$600 billion', { source: 'agency' }),
        printed('2024', 'US$610 billion', { source: 'agency-later' }),
      ],
      `${LEVEL} "US$600 billion".`,
      'It is also printed as "US$610 billion". They disagree by at least 9 billion USD, whatever the rounding.',
    ],
    [
      'growth',
      growing('25.0%'),
      `${GROWTH} "25.0%".`,
      `${QUOTIENT} They disagree by at least 4.729 percentage points, whatever the rounding. With "20.0%" in place of "25.0%" everything would agree.`,
    ],
    [
      'growth',
      [printed('2024', 'over US$600 billion', { growth: '15.0%' }), printed('2023', 'US$490 billion')], // 600 / 490.5 − 1 = 0.22324
      `${GROWTH} "15.0%".`,
      '"over US$600 billion" / "US$490 billion" − 1 is at least 22.32%. They disagree by at least 7.274 percentage points, whatever the rounding.',
    ],
    [
      'share',
      [partner('ASEAN', 'US$150 billion', { share: '20.0%' }), partner('WORLD', 'US$600 billion')],
      'Share of goods-trade, CN with ASEAN, total, 2024 (customs-usd): printed "20.0%".',
      // 149.5 / 600.5 − 0.2005 = 0.048459…
      '"US$150 billion" / "US$600 billion" = 25.0% (24.89–25.11%). They disagree by at least 4.845 percentage points, whatever the rounding.',
    ],
    [
      'total',
      [of('export', 'US$587 billion'), of('import', 'US$396 billion'), printed('2024', 'US$885 billion')],
      `${LEVEL} "US$885 billion".`,
      '"US$587 billion" + "US$396 billion" = 983 billion USD (982.0–984.0 billion USD). They disagree by at least 96.5 billion USD, whatever the rounding.',
    ],
    [
      'balance',
      [of('export', 'US$587 billion'), of('import', 'US$396 billion'), of('balance', '-US$55 billion')],
      'Level of goods-trade, CN with ASEAN, balance, 2024 (customs-usd): printed "-US$55 billion".',
      '"US$587 billion" − "US$396 billion" = 191 billion USD (190.0–192.0 billion USD). They disagree by at least 244.5 billion USD, whatever the rounding.',
    ],
    [
      'sum-of-windows',
      [printed('2024-S1', 'US$472 billion'), printed('2024-S2', 'US$511 billion'), printed('2024', 'US$665 billion')],
      `${LEVEL} "US$665 billion".`,
      '2024-S1 "US$472 billion" + 2024-S2 "US$511 billion" = 983 billion USD (982.0–984.0 billion USD). They disagree by at least 316.5 billion USD, whatever the rounding.',
    ],
    [
      'sum-of-members',
      [partner('TH', 'US$135 billion'), partner('VN', 'US$260 billion'), partner('ASEAN', 'US$111 billion')],
      `${LEVEL} "US$111 billion".`,
      'TH "US$135 billion" + VN "US$260 billion" is at least 394 billion USD. They disagree by at least 282.5 billion USD, whatever the rounding.',
    ],
    [
      'sum-of-shares',
      [partner('US', '80%', { indicator: 'trade-share' }), partner('EU', '70%', { indicator: 'trade-share' })],
      'Share of trade-share, CN with US, total, 2024 (customs-usd): printed "80%".',
      'Beside "70%" there is room for at most 30.5%. They disagree by at least 49 percentage points, whatever the rounding.',
    ],
    [
      'growth-of-parts',
      [rate('total', '9.0%'), rate('export', '3.0%'), rate('import', '4.0%')],
      'Growth of trade-growth, CN with ASEAN, total, 2024 (customs-usd): printed "9.0%".',
      'Its parts grew by "3.0%", "4.0%"; a whole grows as they do or between them, there is room for 2.9–4.1%. They disagree by at least 4.9 percentage points, whatever the rounding.',
    ],
    [
      'exchange-rate',
      [
        partner('VN', 'US$100 billion'),
        partner('VN', '9000亿元', { basis: 'customs-cny' }),
        partner('US', 'US$100 billion'),
        partner('US', '7000亿元', { basis: 'customs-cny' }),
      ],
      'Level of goods-trade, CN with US, total, 2024 (customs-cny): printed "7000亿元".',
      '"US$100 billion" × "9000亿元" / "US$100 billion" = 900 billion CNY (880–920 billion CNY). They disagree by at least 182 billion CNY, whatever the rounding.',
    ],
    [
      'running-total',
      [
        printed('2024-Q1', '6.0 million trips', ofIndicator('trips')),
        printed('2024-S1', '2.0 million trips', ofIndicator('trips')),
      ],
      'Level of trips, 2024-S1 (operator): printed "2.0 million trips".',
      'Up to 2024-Q1 it was "6.0 million trips" already. They disagree by at least 3.9 million trips, whatever the rounding.',
    ],
    [
      'running-share',
      [
        share('2024-Q1', '15.0%'),
        share('2024-S1', '30.0%'),
        printed('2024-Q1', 'US$100 billion', { partner: 'WORLD' }),
        printed('2024-S1', 'US$200 billion', { partner: 'WORLD' }),
      ],
      'Share of trade-share, CN with ASEAN, total, 2024-S1 (customs-usd): printed "30.0%".',
      'Up to 2024-Q1 it was "15.0%"; if the share since was within a quarter of that, there is room for 13.06–16.95%. Whether they agree cannot be told: out-of-line.',
    ],
    [
      'magnitude',
      ['100', '110', '120', '130', '7000'].map((text, index) => projects(2020 + index, text)),
      'Level of projects, 2024 (operator): printed "7000".',
      'The median of the levels around it is "120" of 2022. Whether they agree cannot be told: out-of-line.',
    ],
    [
      'rank',
      [
        ranked('2024', '1', 'partner-rank'),
        printed('2024', 'US$980 billion'),
        partner('US', 'US$1200 billion'),
        partner('JP', 'US$1100 billion'),
      ],
      'Rank of partner-rank, CN with ASEAN, 2024 (customs): printed "1".',
      'Its level is "US$980 billion", and JP has "US$1100 billion", US has "US$1200 billion". They disagree by at least 2, whatever the rounding.',
    ],
    [
      'rank',
      [ranked('2024', '3', 'partner-rank'), printed('2024', 'US$980 billion')],
      'Rank of partner-rank, CN with ASEAN, 2024 (customs): printed "3".',
      'No level is surely above its own, "US$980 billion". They agree.',
    ],
    [
      'streak',
      [ranked('2021', '9', 'years-as-first'), ranked('2024', '15', 'years-as-first')],
      'Years in a row of years-as-first, CN with ASEAN, 2021 (customs): printed "9".',
      'In 2024 it was "15". They disagree by 3. With "12" in place of "15" everything would agree.',
    ],
    [
      'streak',
      [
        ranked('2024', '6', 'years-as-first'),
        ...[
          ['ASEAN', 'US$640 billion'],
          ['EU', 'US$700 billion'],
        ].map(([id = '', text = '']) => printed('2019', text, { partner: id })),
      ],
      'Years in a row of years-as-first, CN with ASEAN, 2024 (customs): printed "6".',
      'In 2019 EU had "US$700 billion". They disagree by at least 1, whatever the rounding.',
    ],
  ])('of the rule %s', (rule, observations, about, arithmetic) => {
    const [finding] = findingsOf(rule, observations);
    const text = finding === undefined ? '' : explain(finding);
    expect(text.split('\n').slice(0, 2)).toEqual([about, arithmetic]);
  });

  it.each<[string, readonly Observation[], string]>([
    ['agrees', growing('20%'), `${QUOTIENT} They agree.`],
    ['rounding', growing('20.1%'), `${QUOTIENT} They agree for some of the numbers that these were rounded from.`],
    [
      'revised-base',
      growing('25.0%', { status: ['P'] }),
      `${QUOTIENT} The difference of at least 4.729 percentage points can be what a revision left.`,
    ],
    [
      'currency-terms',
      growing('25.0%', { basis: 'press-conversion' }),
      `${QUOTIENT} It was converted by the press, at the rate of some day.`,
    ],
    [
      'currency-terms',
      [
        ...growing('25.0%'),
        printed('2024', '42000亿元', { basis: 'customs-cny' }),
        printed('2023', '33600亿元', { basis: 'customs-cny' }),
      ],
      `${QUOTIENT} It agrees in the other currency: "42000亿元", "33600亿元".`,
    ],
    [
      'coverage',
      growing('25.0%', { status: ['D'] }),
      `${QUOTIENT} One of them is flagged as of another definition, or as after a break.`,
    ],
    [
      'cannot-tell',
      [printed('2026', 'US$600 billion', { growth: '25.0%' }), printed('2025', 'US$500 billion')],
      `${QUOTIENT} Whether they agree cannot be told: composition-change.`,
    ],
    [
      'cannot-tell',
      [
        printed('2024', 'US$5 billion', { growth: '25.0%', flow: 'balance' }),
        printed('2023', '-US$4 billion', { flow: 'balance' }),
      ],
      '"US$5 billion" / "-US$4 billion" − 1 has no value. Whether they agree cannot be told: sign-change.',
    ],
  ])('of the verdict %s', (verdict, observations, arithmetic) => {
    const [finding] = findingsOf('growth', observations);
    expect(finding?.verdict).toBe(verdict);
    expect(finding === undefined ? '' : explain(finding).split('\n')[1]).toBe(arithmetic);
  });

  it('says that a difference is the least that rounding leaves, and never more than that', () => {
    const levels = fc.tuple(fc.integer({ min: 10, max: 990 }), fc.integer({ min: 10, max: 990 }));
    fc.assert(
      fc.property(levels, ([first, second]) => {
        const claims = [`US$${first} billion`, `US$${second} billion`].map((text, index) =>
          printed('2024', text, { source: index === 0 ? 'agency' : 'agency-later' }),
        );
        const [finding] = findingsOf('same-figure', claims);
        const [, least] = /They disagree by at least ([\d,.]+) billion USD, whatever the rounding\./u.exec(
          (finding === undefined ? '' : explain(finding)).split('\n')[1] ?? '',
        ) ?? [null, null];
        // each may have been rounded up or down, so that less than the difference of the printed numbers is sure
        expect(finding?.verdict === 'disagrees').toBe(least !== null);
        if (least !== null) expect(Number(least)).toBeLessThanOrEqual(Math.abs(first - second));
      }),
    );
  });

  it('writes the period that would agree without quotation marks', () => {
    const claims = [
      printed('2023', 'US$336.4 billion', { source: 'agency', id: 'asked' }),
      printed('2023', 'US$911.7 billion'),
      printed('2024-S1', 'US$336.4 billion'),
    ];
    const [finding] = findingsOf('same-figure', claims, { about: ['asked'] });
    expect(finding === undefined ? '' : explain(finding)).toBe(
      [
        'Level of goods-trade, CN with ASEAN, total, 2023 (customs-usd): printed "US$336.4 billion".',
        'It is also printed as "US$911.7 billion". They disagree by at least 575.2 billion USD, whatever the rounding. With 2024-S1 in place of 2023 everything would agree.',
        'Sources: Agency, 2025-01-20; Customs, 2025-01-13.',
      ].join('\n'),
    );
  });

  it('names each source once, by its publisher and day, or by its id', () => {
    const sourcesOf = (...sources: readonly string[]): string | undefined => {
      const claims = ['total', 'export', 'import'].map((flow, index) =>
        printed('2024', 'US$10 billion', { flow: flow as 'total', source: sources[index] ?? '' }),
      );
      const [finding] = findingsOf('total', claims);
      return finding === undefined ? undefined : explain(finding).split('\n')[2];
    };
    expect(sourcesOf('customs', 'customs', 'agency')).toBe('Sources: Customs, 2025-01-13; Agency, 2025-01-20.');
    expect(sourcesOf('nobody', 'customs-undated', 'ministry')).toBe('Sources: nobody; Customs; Ministry, 2025-02-10.');
  });
});
