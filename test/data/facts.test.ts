import { describe, expect, it } from 'vitest';
import { getById, seriesOf, type AssetAttribute } from 'china-asean';
import { dataset, type AssetId } from 'china-asean/data';

const article = 'cgtn-2025-09';
const toJuly = '2025-01-01/P7M';
const firstHalf = '2025-S1';
const until2024 = '../2024-12-31';

describe('observations', () => {
  it.each([
    ['trade-asean-2025-01-07', '597000000000', 'USD', null, toJuly, article],
    ['trade-vn-2024', '200000000000', 'USD', 'over', '2024', article],
    ['trade-vn-2024-over-100', '100000000000', 'USD', 'over', '2024', article],
    ['trade-my-2024', '200000000000', 'USD', 'over', '2024', article],
    ['trade-my-2024-over-100', '100000000000', 'USD', 'over', '2024', article],
    ['trade-id-2024', '100000000000', 'USD', 'over', '2024', article],
    ['trade-th-2024', '100000000000', 'USD', 'over', '2024', article],
    ['trade-sg-2024', '100000000000', 'USD', 'over', '2024', article],
    ['years-asean-largest-partner-2024', '5', 'count', null, '2024', article],
    ['years-china-largest-partner-2024', '16', 'count', null, '2024', article],
    ['china-laos-passengers-2025-s1', '10000000', 'trip', 'over', firstHalf, article],
    ['china-laos-passengers-2025-s1-operator', '10070000', 'trip', null, firstHalf, 'peoples-daily-2025-07-02'],
    ['china-laos-freight-2025-s1', '12600000', 'tonne', 'over', firstHalf, article],
    ['china-laos-freight-2025-s1-operator', '12600000', 'tonne', 'over', firstHalf, 'peoples-daily-2025-07-02'],
    ['jakarta-bandung-passengers-since-opening', '10000000', 'trip', 'over', '2023-10-17/2025-09-18', article],
    ['guangxi-highway-ports-cargo-2024', '8931000', 'tonne', null, '2024', article],
    ['dongxing-crossings-2023', '5549000', 'person-crossing', null, '2023', 'peoples-daily-online-2024'],
    ['dongxing-crossings-2024', '8581000', 'person-crossing', null, '2024', article],
    ['dongxing-crossings-2024-inspection', '8581000', 'person-crossing', null, '2024', 'nanning-tv-2025-01-07'],
    ['dongxing-rank-2024', '1', 'rank', null, '2024', article],
    ['qinzhou-park-output-2024', '106000000000', 'CNY', null, until2024, article],
    ['qinzhou-park-output-2024-usd', '14900000000', 'USD', null, until2024, article],
    ['kuantan-park-output-2024', '100000000000', 'CNY', 'over', until2024, article],
    ['investment-in-viet-nam-2024', '4700000000', 'USD', null, '2024', article],
    ['investor-rank-in-viet-nam-2024', '3', 'rank', null, '2024', article],
  ] as const)('hold %s as published', (id, value, unit, qualifier, period, source) => {
    const observation = getById(dataset.observations, id);
    expect(observation).toMatchObject({ figure: { value, unit, qualifier }, period, source });
  });

  it.each([
    ['trade-asean-2025-01-07', '0.082'],
    ['china-laos-passengers-2025-s1', '0.017'],
    ['china-laos-passengers-2025-s1-operator', '0.017'],
    ['china-laos-freight-2025-s1', '0.259'],
    ['china-laos-freight-2025-s1-operator', '0.259'],
    ['guangxi-highway-ports-cargo-2024', '0.413'],
    ['dongxing-crossings-2024', '0.546'],
    ['dongxing-crossings-2024-inspection', '0.546'],
  ])('hold the growth printed beside %s', (id, value) => {
    expect(getById(dataset.observations, id).growth?.value).toBe(value);
  });

  it("hold ASEAN's share of China's trade", () => {
    expect(getById(dataset.observations, 'trade-asean-2025-01-07').share?.value).toBe('0.167');
  });

  it('flag what no other source prints, and what is defined otherwise elsewhere', () => {
    const flagged = (flag: 'D' | 'V'): readonly string[] =>
      dataset.observations
        .filter(({ source, status }) => source === article && status.includes(flag))
        .map(({ id }) => id)
        .sort();
    expect(flagged('V')).toEqual([
      'guangxi-highway-ports-cargo-2024',
      'investment-in-viet-nam-2024',
      'investor-rank-in-viet-nam-2024',
    ]);
    expect(flagged('D')).toEqual([
      'dongxing-crossings-2024',
      'qinzhou-park-output-2024',
      'qinzhou-park-output-2024-usd',
    ]);
  });
});

describe('assets', () => {
  it.each<readonly [AssetId, AssetAttribute, string, readonly string[]]>([
    ['china-laos-railway', 'countries-served', 'count', ['19']],
    ['china-laos-railway', 'provinces-served', 'count', ['31']],
    ['china-laos-railway', 'gauge', 'mm', ['1435']],
    ['jakarta-bandung-hsr', 'travel-time-before', 'hour', ['3.5', 'over 3', 'over 3', 'about 3']],
    ['jakarta-bandung-hsr', 'travel-time-after', 'minute', ['40', 'about 40', '46']],
    ['hanoi-dong-dang-railway', 'length', 'km', ['156']],
    ['hai-phong-ha-long-mong-cai-railway', 'length', 'km', ['187']],
  ])('hold every claim on %s, %s, the preferred one first', (id, attribute, unit, values) => {
    const claims = getById(dataset.assets, id).attributes.filter((claim) => claim.attribute === attribute);
    expect(claims.map(({ figure: { qualifier, value } }) => `${qualifier ?? ''} ${value}`.trim())).toEqual(values);
    expect(new Set(claims.map(({ figure }) => figure.unit))).toEqual(new Set([unit]));
  });
});

describe('whose count it is', () => {
  it('is that of who speaks where no count is named: a vice-minister and an ambassador on 2025', () => {
    const filter = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', unit: 'USD' } as const;
    const said = seriesOf(dataset, { ...filter, basis: 'ministry', within: '2025' });
    expect(said.observations.map(({ period, figure }) => [period, figure.value])).toEqual([
      [toJuly, '597000000000'],
      ['2025-01-01/P8M', '686780000000'],
    ]);
  });

  it('is not guessed where a note says that the text does not tell', () => {
    const untold = dataset.observations.filter(({ note = '' }) => /\bsa(?:y|id) whose\b/u.test(note));
    expect(untold.length).toBeGreaterThan(10);
    expect(untold.filter(({ basis }) => basis !== 'press' && basis !== 'ministry')).toEqual([]);
  });
});

describe('events', () => {
  it('hold the 22nd expo', () => {
    const expo = { edition: 22, first: '2025-09-17', last: '2025-09-21', place: 'Nanning', partner: 'CN-GX' };
    expect(getById(dataset.events, 'caexpo-22')).toMatchObject(expo);
    expect(getById(dataset.events, 'caexpo-22').theme).toContain('China-ASEAN FTA 3.0 New Opportunities');
  });

  it('hold the 23rd expo as one that opened', () => {
    const expo = getById(dataset.events, 'caexpo-23');
    expect(expo).toMatchObject({ edition: 23, first: '2026-09-17', source: 'government-of-china-chinese-2026-09' });
    expect(expo.status).toBeUndefined();
  });
});
