import { describe, expect, it } from 'vitest';
import { getById, selectObservations, seriesOf } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  writeAssetMap,
  writeRankChart,
  writeShareChart,
  writeTimeline,
  writeTradeChart,
  type VegaLiteSpec,
} from 'china-asean/vega-lite';
import { marksOf, notesOf, render, rowsOf } from './render.js';

const { sources, partners, indicators } = dataset;
const records = { sources, partners, indicators };
const goods = { indicator: 'goods-trade', reporter: 'CN', flow: 'total' } as const;
const monthly = selectObservations(dataset, { ...goods, basis: 'customs-cny', periodKind: 'month', within: '2024' });
const yearly = selectObservations(dataset, { ...goods, basis: 'customs-cny', period: '2024' });
const large = ['VN', 'MY', 'ID', 'TH', 'SG', 'PH'];
const members = [...large, 'KH', 'LA', 'MM', 'BN'];
const isOf = (ids: readonly string[]) => (level: { readonly partner?: string | undefined }) =>
  ids.includes(level.partner ?? '');

function charts(language: 'en' | 'zh'): Readonly<Record<string, VegaLiteSpec>> {
  const options = { ...records, language };
  const filter = {
    ...goods,
    partner: 'ASEAN',
    basis: 'customs-usd',
    periodKind: 'year',
    within: '2003-01-01/P23Y',
  } as const;
  return {
    trade: writeTradeChart(seriesOf(dataset, filter), options),
    shares: writeShareChart(monthly.filter(isOf(large)), { ...options, total: monthly.filter(isOf(['ASEAN'])) }),
    rank: writeRankChart(yearly.filter(isOf(members)), options),
    timeline: writeTimeline(getById(dataset.agreements, 'CAFTA'), { date: '2026-11-29', sources, language }),
    map: writeAssetMap(dataset.assets, { date: '2025-09-20', sources, language }),
  };
}

// what has no Chinese name, the longest first, so that none is cut by a shorter one
const latinNames = [
  ...dataset.assets.map(({ names }) => names.en),
  ...sources.map(({ publisher }) => publisher),
  ...dataset.agreements
    .flatMap(({ versions }) => versions.flatMap(({ milestones }) => milestones))
    .map(({ title }) => title),
].sort((a, b) => b.length - a.length);

const english = charts('en');
const chinese = charts('zh');
const named = [
  ...Object.entries(english).map(([name, spec]) => [`${name} in English`, spec] as const),
  ...Object.entries(chinese).map(([name, spec]) => [`${name} in Chinese`, spec] as const),
];

describe('the charts of the bundled facts', () => {
  it.each(named)('compile and render without a warning: %s', async (_, spec) => {
    const { svg, warnings } = await render(spec);
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg /u);
    for (const line of spec.title.text) expect(svg).toContain(line);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it.each(named)('are plain JSON that asks for nothing from a network: %s', (_, spec) => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const { $schema, ...rest } = spec;
    expect($schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(JSON.stringify(rest)).not.toMatch(/https?:|"url"/u);
  });

  it.each(named)('say what is seen, and whose count it is: %s', (_, spec) => {
    expect(spec.description).toContain(spec.title.text.join(' '));
    expect(notesOf(spec)).toMatch(/Source: \S|资料来源：\S/u);
    expect(rowsOf(spec).length).toBeGreaterThan(5);
  });

  it.each([
    ['trade', ['Trade in goods: China with ASEAN, 2003–2025'], 'Billion US dollars'],
    ['rank', ['Trade in goods: China by partner, 2024'], 'Billion yuan'],
  ])('name the unit on the axis: %s', (name, title, unit) => {
    expect(english[name]?.title.text).toEqual(title);
    expect(JSON.stringify(english[name]?.vconcat)).toContain(`"title":"${unit}"`);
  });

  it('have error bars where there are bounds', () => {
    expect(marksOf(english['trade']!).filter((mark) => mark === 'errorbar')).toHaveLength(2);
    expect(marksOf(english['rank']!)).toContain('errorbar');
  });

  it('leave missing windows blank, and name them', () => {
    const windows = rowsOf(english['shares']!).map(({ window }) => window);
    expect(windows).not.toContain('2024-03');
    expect(JSON.stringify(english['shares'])).toContain('"2024-02","2024-03","2024-04"');
    expect(notesOf(english['shares']!)).toContain('No figure: March 2024, September 2024.');
    expect(notesOf(english['trade']!)).toContain('No figure for 13 of 23 windows');
  });

  it('hold the growth that the library computes, and no other', () => {
    const rows = rowsOf(english['trade']!);
    const growth = new Map(rows.map((row) => [row['window'], row['growthLabel'] ?? row['growthReason']]));
    // by hand: 982.1 / 911.7 − 1 and 685.28 / 641.5 − 1
    expect([growth.get('2024'), growth.get('2020')]).toEqual(['+7.7', '+6.8']);
    // the rise that is printed, as 2007 is not there
    expect(growth.get('2008')).toBe('+13.9');
    expect(rows.find(({ window }) => window === '2008')?.['growthReason']).toBe('missing-base');
    // 1.05 / 0.9821 − 1: the customs count Timor-Leste from 2026 on, so that ten members are in both
    expect(growth.get('2025')).toBe('+6.9');
    expect(notesOf(english['trade']!)).not.toContain('the members changed');
  });

  it('draw the growth that a source prints where its figures leave none to be computed', () => {
    const months = seriesOf(dataset, {
      ...goods,
      partner: 'ASEAN',
      basis: 'customs-cny',
      periodKind: 'month',
      within: '2024',
    });
    const [january] = rowsOf(writeTradeChart(months, records));
    expect(january).toMatchObject({ window: '2024-01', growthLabel: '+18.5', growthIsPrinted: true });
    const vietNam = seriesOf(dataset, { ...goods, partner: 'VN', basis: 'customs-cny', period: '2024' });
    expect(writeTradeChart(vietNam, records).description).toContain('2024: 1.85 (+14.6% as printed).');
    // "over $147.8 billion" tells 6.0 per cent and more
    const indonesia = seriesOf(dataset, { ...goods, partner: 'ID', basis: 'press', periodKind: 'year' });
    expect(writeTradeChart(indonesia, records).description).toContain('(+6.1% as printed)');
  });

  it.each(Object.entries(chinese))(
    'are described in Chinese with the punctuation of Chinese: %s',
    (_, { description }) => {
      const outside = latinNames.reduce((text, name) => text.replaceAll(name, ''), description);
      expect(outside).not.toMatch(/[;()]|[:.,](?!\d)|[，。、；：（）] /u);
      expect(description).toMatch(/。$/u);
    },
  );

  it('put the largest partner of the last window lowest, and the others last', () => {
    const last = rowsOf(english['shares']!).filter(({ window }) => window === '2024-12');
    expect(last.map(({ partner }) => partner)).toEqual(['VN', 'MY', 'ID', 'TH', 'SG', 'PH', null]);
    expect(last.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(1, 12);
    expect(rowsOf(english['shares']!).every(({ exactLow, exactHigh }) => exactLow !== null && exactHigh !== null)).toBe(
      true,
    );
  });

  it('name the partners in both languages', () => {
    expect(rowsOf(english['rank']!)[0]).toMatchObject({
      name: 'Viet Nam',
      place: '1',
      label: '1,855',
      exact: '1854782720000',
    });
    expect(rowsOf(chinese['rank']!)[0]).toMatchObject({ name: '越南', label: '18,548' });
    expect(JSON.stringify(chinese['trade']!.vconcat)).toContain('"title":"亿美元"');
  });

  it('tell what of the agreement was in force when', () => {
    const bars = rowsOf(english['timeline']!).filter(({ kind, version }) => kind === 'bar' && version === '2.0');
    expect(bars.map(({ from, to, status }) => [from, to, status])).toEqual([
      ['2013-09-01', '2013-09-30', 'unknown'],
      ['2013-09-30', '2014-08-26', 'proposed'],
      ['2014-08-26', '2015-11-22', 'under-negotiation'],
      ['2015-11-22', '2016-07-01', 'signed'],
      ['2016-07-01', '2019-10-22', 'partly-in-force'],
      ['2019-10-22', '2026-11-29', 'in-force'],
    ]);
    const third = rowsOf(english['timeline']!).filter(({ kind, version }) => kind === 'bar' && version === '3.0');
    expect(third.at(-1)).toMatchObject({ from: '2026-09-21', to: '2026-11-29', status: 'unknown' });
  });

  it.each([
    [
      english,
      'China–ASEAN Free Trade Area, 2000–2026',
      'Status on 29 November 2026: CAFTA 1.0 in force; CAFTA 2.0 in force; CAFTA 3.0 not known (last looked up: 21 September 2026).',
    ],
    [
      chinese,
      '中国-东盟自由贸易区，2000—2026年',
      '2026年11月29日的状态：CAFTA 1.0生效；CAFTA 2.0生效；CAFTA 3.0未知（最近一次查核：2026年9月21日）。',
    ],
  ])('tell of the agreement what is known, and when that was last looked up', ({ timeline }, title, status) => {
    expect(timeline!.title.text.join('')).toBe(title);
    expect(timeline!.description).toContain(status);
    expect(notesOf(timeline!).replaceAll(' ', '')).toContain(status.replaceAll(' ', '')); // its lines are broken
  });

  it('map the assets with their status, and name those without a place', () => {
    const places = rowsOf(english['map']!).filter(({ kind }) => kind === 'place');
    expect(places).toContainEqual(
      expect.objectContaining({ asset: 'china-laos-railway', status: 'operating', place: 'Kunming' }),
    );
    expect(places).toContainEqual(expect.objectContaining({ asset: 'malaysia-ecrl', status: 'under-construction' }));
    expect(notesOf(english['map']!)).toContain('Pinglu Canal (under construction)');
    const numbers = rowsOf(english['map']!).filter(({ kind }) => kind === 'label');
    expect(new Set(numbers.map(({ longitude, latitude }) => `${String(longitude)} ${String(latitude)}`)).size).toBe(
      numbers.length,
    );
  });

  it.each(named)('know no dates that a time zone could move: %s', (_, spec) => {
    expect(JSON.stringify(spec)).not.toMatch(/"temporal"|timeUnit|toDate|datetime/u);
  });
});
