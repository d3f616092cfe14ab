import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  formatFigure,
  isChinaAseanError,
  quantity,
  seriesOf,
  yearOnYear,
  type DateText,
  type ErrorCode,
  type Figure,
  type InfrastructureAsset,
  type Observation,
  type Period,
  type Qualifier,
} from 'china-asean';
import {
  writeAssetMap,
  writeRankChart,
  writeShareChart,
  writeTimeline,
  writeTradeChart,
  type VegaLiteSpec,
} from 'china-asean/vega-lite';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';
import { marksOf, notesOf, render, rowsOf } from './render.js';

const small = smallDataset();
const { sources, partners, indicators } = small;
const records = { sources, partners, indicators, assets: small.assets };

function level(
  period: Period,
  value: `${number}`,
  changes: Parameters<typeof observation<'USD'>>[2] = {},
): Observation<'USD'> {
  return observation(period, value, { id: `${period}-${changes.partner ?? 'ASEAN'}`, ...changes });
}

function refusal(write: () => VegaLiteSpec): { readonly code: ErrorCode; readonly message: string } {
  try {
    write();
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

const asset = (changes: Partial<InfrastructureAsset>): InfrastructureAsset => ({ ...small.assets[0]!, ...changes });

describe('writeTradeChart', () => {
  it('takes observations, and of several claims the more authoritative', () => {
    const spec = writeTradeChart(
      [level('2023', '911e9'), level('2024', '984e9', { source: 'agency' }), level('2024', '982e9')],
      records,
    );
    expect(rowsOf(spec).map(({ exact, source }) => [exact, source])).toEqual([['911000000000', 'customs'], ['982000000000', 'customs']]); // prettier-ignore
  });

  it.each([
    ['en', 'Port calls: A Long Railway, 2023–2024'],
    ['zh', 'Port calls：一条长铁路，2023—2024年'],
  ] as const)('calls an asset by its name in the title: %s', (language, title) => {
    const assets = [asset({ id: 'line', names: { en: 'A Long Railway', zh: '一条长铁路' } })];
    const of = { indicator: 'port-calls', reporter: undefined, partner: undefined, flow: undefined, asset: 'line' };
    const levels = [level('2023', '5', of), level('2024', '6', of)];
    const named = [{ ...indicators[0]!, id: 'port-calls', names: { en: 'Port calls' } }];
    expect(writeTradeChart(levels, { assets, indicators: named, language }).title.text).toEqual([title]);
    expect(writeTradeChart(levels, { ...records, assets, indicators: named, language }).title.text).toEqual([title]);
    const unnamed = title.replace(/A Long Railway|一条长铁路/u, 'line');
    expect(writeTradeChart(levels, { ...records, indicators: named, language, assets: [] }).title.text).toEqual([
      unnamed,
    ]);
  });

  it('says whose count it is, and where the currency is not stated', () => {
    const levels = [level('2024', '982e9', { basis: 'customs-unspecified' })];
    const { subtitle } = writeTradeChart(levels).title;
    expect(subtitle).toEqual(["As counted by China's customs, currency not stated"]);
    expect(writeTradeChart(levels, { language: 'zh' }).title.subtitle).toEqual(['中国海关统计，币种不明']);
  });

  it('gives numbers on the scale of the axis, and the exact text beside', () => {
    const [row] = rowsOf(writeTradeChart([level('2024', '982.34e9')]));
    expect(row).toMatchObject({
      value: 982.34,
      low: 982.335,
      high: 982.345,
      exact: '982340000000',
      exactLow: '982335000000',
      unit: 'USD',
    });
  });

  it('leaves a gap where a window is missing: no row, no line over it, no zero', () => {
    const spec = writeTradeChart([level('2021', '878e9'), level('2023', '911e9'), level('2024', '982e9')]);
    expect(rowsOf(spec).map(({ window, growth }) => [window, growth === null])).toEqual([
      ['2021', true],
      ['2023', true],
      ['2024', false],
    ]);
    expect(JSON.stringify(spec.vconcat)).toContain('"domain":["2021","2022","2023","2024"]');
    expect(marksOf(spec)).not.toContain('line');
    expect(notesOf(spec)).toContain('No figure: 2022.');
  });

  it('puts the same season of each year side by side', () => {
    const spec = writeTradeChart([level('2023-01-01/P7M', '500e9'), level('2025-01-01/P7M', '597e9')]);
    expect(JSON.stringify(spec.vconcat)).toContain('"2024-01-01/P7M"');
    expect(JSON.stringify(spec.vconcat)).not.toContain('"2023-02');
  });

  it('draws an arrow, and no error bar, where a bound is open', async () => {
    const spec = writeTradeChart([level('2024', '500e9', { options: { qualifier: 'over' } })]);
    expect(rowsOf(spec)[0]).toMatchObject({ open: 'up', low: 500, high: null, label: '≥ 500' });
    expect(marksOf(spec)).not.toContain('errorbar');
    expect(notesOf(spec)).toContain('▲ at least so much.');
    expect((await render(spec)).warnings).toEqual([]);
  });

  it('leaves the growth out where there is none, and says why', () => {
    const spec = writeTradeChart([level('2024-01', '5e9'), level('2024-02', '6e9')]);
    expect(spec.vconcat).toHaveLength(2);
    expect(notesOf(spec)).toContain('No window has one a year earlier');
    const broken = writeTradeChart([level('2023', '5e9'), level('2024', '6e9', { status: ['B'] })]);
    expect(rowsOf(broken)[1]).toMatchObject({ growth: null, growthReason: 'break' });
  });

  it('draws growth as printed, hollow, where there is nothing to compute it from, and says so', async () => {
    const growth = figure('0.09', 'ratio', { measure: 'growth', resolution: '0.001', printed: '9.0%' });
    const over = figure('0.6', 'ratio', { measure: 'growth', qualifier: 'over', printed: 'over 60%' });
    const fall = figure('-0.021', 'ratio', { measure: 'growth', printed: 'down 2.1 percent' });
    const levels = [
      level('2021', '800e9', { growth }),
      level('2022', '880e9', { growth: figure('0.1', 'ratio', { measure: 'growth' }) }),
      level('2024', '990e9', { growth: over }),
      level('2026', '970e9', { growth: fall }),
    ];
    const spec = writeTradeChart(levels);
    expect(rowsOf(spec).map((row) => [row['growthLabel'], row['growthExact'], row['growthIsPrinted'], row['growthPrinted'], row['growthReason']])).toEqual([
      ['+9.0', '0.09', true, '9.0%', 'missing-base'],
      ['+10.0', '0.1', false, null, null],
      ['≥ +60', '0.6', true, 'over 60%', 'missing-base'],
      ['−2.1', '-0.021', true, '-2.1%', 'missing-base'],
    ]); // prettier-ignore
    expect(spec.description).toContain(
      '2021: 800 (+9.0% as printed); 2022: 880 (+10.0%); 2024: 990 (≥ +60% as printed)',
    );
    expect(notesOf(spec)).toContain(
      'Hollow bars: growth as the source prints it, where none can be computed or only one bound of it.',
    );
    expect(notesOf(spec)).not.toMatch(/Printed otherwise|No window has one/u);
    const { svg, warnings } = await render(spec);
    expect(warnings).toEqual([]);
    expect(svg.match(/fill-opacity="0" stroke="#666666" stroke-width="1"/gu)).toHaveLength(3);
    const computed = writeTradeChart(levels.slice(0, 2), { periods: ['2022'] });
    expect(JSON.stringify([computed.vconcat, computed.description])).not.toMatch(/fillOpacity|Hollow|as printed/u);
  });

  it('draws the printed growth beside the reason why it computes none', () => {
    const growth = figure('0.05', 'ratio', { measure: 'growth' });
    const spec = writeTradeChart([level('2023', '5e9'), level('2024', '6e9', { status: ['B'], growth })]);
    expect(rowsOf(spec)[1]).toMatchObject({ growth: 0.05, growthReason: 'break', growthIsPrinted: true });
    expect(notesOf(spec)).toContain('No growth is computed for 2024: the series breaks in between.');
    const none = [level('2022', '5e9'), level('2023', '0'), level('2024', '0')];
    expect(notesOf(writeTradeChart(none))).toContain('No growth is computed for 2024: both figures are zero.');
    expect(notesOf(writeTradeChart(none, { language: 'zh' }))).toContain('2024年未计算增速：两数均为零。');
    const ratio = writeTradeChart([observation('2024', '0.16', { unit: 'ratio', growth })]);
    expect(rowsOf(ratio)[0]).toMatchObject({ growth: null, growthIsPrinted: false });
  });

  it.each<[string, Qualifier | undefined, string, string, number]>([
    ['the level is', undefined, '≥ +12.7', 'up', 260 / 230.5 - 1], // 0.12798
    ['both levels are, of which nothing follows', 'over', '? +13.0', 'both', 260 / 230 - 1],
  ])('draws the bound of a computed growth that is open upwards: %s', async (_, qualifier, growthLabel, growthOpen, growth) => {
    const levels = [
      level('2023', '230e9', { options: { qualifier } }),
      level('2024', '260e9', { options: { qualifier: 'over' } }),
    ];
    const spec = writeTradeChart(levels);
    const growthExact = yearOnYear(seriesOf({ observations: levels, sources }, {}), '2024').value;
    const [, row] = rowsOf(spec);
    expect(row).toMatchObject({ growthLabel, growthOpen, growthExact });
    expect(row?.['growth']).toBeCloseTo(growth, 12);
    expect(notesOf(spec).includes('▲▼ how much more or less is not known.')).toBe(growthOpen === 'both');
    expect((await render(spec)).warnings).toEqual([]);
  }); // prettier-ignore

  it('draws the upper bound where the base is open upwards, and no fall by 100 per cent below it', async () => {
    const spec = writeTradeChart([level('2023', '230e9', { options: { qualifier: 'over' } }), level('2024', '260e9')]);
    const [, row] = rowsOf(spec);
    expect(row).toMatchObject({ growthLabel: '≤ +13.3', growthOpen: 'down', growthLow: null });
    expect(row?.['growth']).toBeCloseTo(260.5 / 230 - 1, 12);
    expect((await render(spec)).warnings).toEqual([]);
  });

  const grown = (value: `${number}`, qualifier?: Qualifier): Figure<'ratio'> =>
    figure(value, 'ratio', { measure: 'growth', qualifier, resolution: '0.001' });
  it.each<[string, Qualifier | undefined, Qualifier | undefined, Figure<'ratio'>, string, boolean, string | null]>([
    ['is open upwards, as printed', undefined, 'over', grown('0.131'), '+13.1', true, '13.1%'],
    ['is open downwards, as printed', 'over', undefined, grown('0.12'), '+12.0', true, '12.0%'],
    ['bounds nothing, as printed', 'over', 'over', grown('0.2'), '+20.0', true, '20.0%'],
    ['is open, and contradicts what is printed, as it is', undefined, 'over', grown('0.1'), '≥ +12.7', false, '10.0%'],
    ['is open, as what is printed is, as it is', undefined, 'over', grown('0.13', 'over'), '≥ +12.7', false, null],
    ['is bounded, as it is', undefined, undefined, grown('0.131'), '+13.0', false, null],
  ])('draws a growth that %s', (_, base, current, growth, growthLabel, growthIsPrinted, growthPrinted) => {
    const levels = [
      level('2023', '230e9', { options: { qualifier: base } }),
      level('2024', '260e9', { options: { qualifier: current }, growth }),
    ];
    const spec = writeTradeChart(levels);
    const row = rowsOf(spec)[1];
    expect(row).toMatchObject({ growthLabel, growthIsPrinted, growthPrinted, growthReason: null });
    expect(spec.description).toContain(`(${growthLabel}%${growthIsPrinted ? ' as printed' : ''})`);
    expect(notesOf(spec).includes('Hollow bars')).toBe(growthIsPrinted);
    expect(notesOf(spec).includes('Printed otherwise')).toBe(growthPrinted === '10.0%');
    expect(notesOf(spec)).not.toContain('No growth is computed');
  }); // prettier-ignore

  it('writes a computed growth as formatFigure does, to one place', () => {
    const number = fc.integer({ min: 1, max: 999 });
    const qualifier = fc.constantFrom<Qualifier | undefined>(undefined, 'over', 'under', 'about');
    fc.assert(
      fc.property(number, qualifier, number, qualifier, (before, of, after, than) => {
        const levels = [
          level('2023', `${before}`, { options: { qualifier: of } }),
          level('2024', `${after}`, { options: { qualifier: than } }),
        ];
        const growth = yearOnYear(seriesOf({ observations: levels, sources }, {}), '2024');
        fc.pre(growth.low !== '0'); // which is no bound to formatFigure, whatever the quantity
        const written = formatFigure(growth, { decimals: 1 }).replace('at least ', '≥ ').replace('at most ', '≤ ');
        const label = String(rowsOf(writeTradeChart(levels))[1]?.['growthLabel']);
        expect(label.replace(/\? |\+/gu, '').replace('−', '-')).toBe(written.replace(/[%,]/gu, ''));
      }),
    );
  });

  it('draws the windows that are asked for, with growth over a year that is not drawn, whose source it names', () => {
    const levels = [level('2021', '800e9', { source: 'wire' }), level('2022', '880e9'), level('2024', '982e9')];
    const spec = writeTradeChart(levels, { periods: ['2022', '2023'] });
    expect(rowsOf(spec).map(({ window, growthLabel }) => [window, growthLabel])).toEqual([['2022', '+10.0']]);
    expect(spec.title.text.join(' ')).toMatch(/2022–2023$/u);
    expect(spec.description).toContain('2022: 880 (+10.0%)');
    expect(notesOf(spec)).toContain('No figure: 2023.');
    expect(notesOf(spec)).toMatch(/Source: .*wire/u);
    expect(writeTradeChart(levels, { periods: ['2021', '2022', '2024'] })).toEqual(writeTradeChart(levels));
  });

  it('draws ratios as per cent and ranks from the top, neither of them with a growth', async () => {
    const ratios = writeTradeChart([
      observation('2023', '0.121', { unit: 'ratio' }),
      observation('2024', '0.1305', { unit: 'ratio' }),
    ]);
    expect(rowsOf(ratios).map(({ value, label, exact }) => [value, label, exact])).toEqual([
      [12.1, '12.1', '0.121'],
      [13.05, '13.05', '0.1305'],
    ]);
    expect(JSON.stringify(ratios.vconcat)).toContain('"title":"Per cent"');
    const ranks = writeTradeChart([
      observation('2023', '3', { unit: 'rank' }),
      observation('2024', '1', { unit: 'rank' }),
    ]);
    expect(JSON.stringify(ranks.vconcat)).toContain('"reverse":true');
    expect(marksOf(ranks)).not.toContain('bar');
    for (const spec of [ratios, ranks]) {
      expect(spec.vconcat).toHaveLength(2);
      expect(spec.description).not.toMatch(/growth/iu);
      expect(notesOf(spec)).not.toContain('a year earlier');
      expect((await render(spec)).warnings).toEqual([]);
    }
  });

  it('puts what was counted from one day on side by side by its last days, with no gaps', () => {
    const spec = writeTradeChart([level('2021-12-03/2022-01-03', '1e6'), level('2021-12-03/2024-12-02', '9e6')]);
    expect(spec.title.text.join(' ')).toMatch(/3 December 2021 – 2 December 2024$/u);
    expect(JSON.stringify(spec.vconcat)).toContain('[[\\"3 Jan\\",\\"2022\\"],[\\"2 Dec\\",\\"2024\\"]]');
    expect(notesOf(spec)).not.toMatch(/No figure|growth|earlier/u);
  });

  it.each<[string, readonly Period[], 'en' | 'zh', string, string]>([
    ['months', ['2025-01-01/P7M', '2025-01-01/P8M'], 'en', '[["Jan–Jul","2025"],["Jan–Aug"]]', 'January–August 2025'],
    ['months, a month, a quarter and a year', ['2025-01', '2025-01-01/P2M', '2025-Q1', '2025-S1', '2025'], 'en', '[["Jan","2025"],["Jan–Feb"],["Jan–Mar"],["Jan–Jun"],["Jan–Dec"]]', '2025'],
    ['months and quarters in Chinese', ['2025-Q1', '2025-T1', '2025-01-01/P7M'], 'zh', '[["1—3月","2025"],["1—4月"],["1—7月"]]', '2025年1—7月'],
    ['months over the end of a year', ['2024-10-01/P2M', '2024-10-01/P5M'], 'en', '[["Oct–Nov","2024"],["Oct 2024 – Feb","2025"]]', 'October 2024 – February 2025'],
    ['months and days', ['2025-S1', '2025-01-01/2025-09-20', '2025'], 'en', '[["30 Jun","2025"],["20 Sep"],["31 Dec"]]', '2025'],
  ])('puts runs from one day on side by side, by their last months or days: %s', async (_, periods, language, labels, span) => {
    const levels = periods.map((period, index) => level(period, `${(index + 1) * 10 ** 9}`));
    const spec = writeTradeChart(levels, { language });
    expect(JSON.stringify(spec.vconcat).replaceAll('\\"', '"')).toContain(`${labels}[indexof(`);
    expect(spec.title.text.join('')).toMatch(new RegExp(`[,，] ?${span}$`, 'u'));
    expect(rowsOf(spec).map(({ window }) => window)).toEqual(periods);
    expect(notesOf(spec)).not.toMatch(/No figure|无数据/u);
    expect((await render(spec)).warnings).toEqual([]);
  }); // prettier-ignore

  it('has the growth of a run from January on over that of the year before, which is not drawn', () => {
    const levels = (['2024-01-01/P7M', '2025-01-01/P7M', '2025-01-01/P8M'] as const).map((period, index) => level(period, `${index + 10}`)); // prettier-ignore
    const spec = writeTradeChart(levels, { periods: ['2025-01-01/P7M', '2025-01-01/P8M'] });
    expect(rowsOf(spec).map(({ growthLabel }) => growthLabel)).toEqual(['+10.0', null]);
  });

  it('has no gaps between single days', () => {
    const spec = writeTradeChart([level('2024-07-05', '1e3'), level('2025-06-26', '2e3')]);
    expect(JSON.stringify(spec.vconcat)).toContain('"domain":["2024-07-05","2025-06-26"]');
    expect(notesOf(spec)).not.toContain('No figure');
  });

  it('has numbers over its bars as long as they do not touch, also where many windows are blank', () => {
    const far = [level('2000', '1e9'), level('2020', '2e9')];
    expect(marksOf(writeTradeChart(far))).toContain('text');
    const texts = (width: number): number => {
      const levels = Array.from({ length: 12 }, (_, index) =>
        level(String(2010 + index) as Period, `${(1000.5 + index) * 10 ** 9}`),
      );
      return marksOf(writeTradeChart(levels, { width })).filter((mark) => mark === 'text').length;
    };
    expect([texts(800), texts(300)]).toEqual([3, 1]); // the notes are one of them
  });

  it('has the growth of the library, whatever the levels', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(cents, cents, (before, after) => {
        const spec = writeTradeChart([level('2023', `${before}`), level('2024', `${after}`)]);
        const levels = { '2023': quantity(before, 'USD'), '2024': quantity(after, 'USD') } as const;
        expect(rowsOf(spec)[1]?.['growthExact']).toBe(yearOnYear(levels, '2024').value);
      }),
    );
  });

  it('changes nothing that it is given, and makes a new specification each time', () => {
    const levels = [level('2023', '911e9'), level('2024', '982e9')];
    const before = structuredClone(levels);
    const spec = writeTradeChart(levels);
    expect(levels).toEqual(before);
    expect(writeTradeChart(levels)).toEqual(spec);
    expect(writeTradeChart(levels)['data']).not.toBe(spec['data']);
  });

  it.each([
    [
      'windows of several lengths',
      () => writeTradeChart([level('2023', '1e9'), level('2024-Q1', '1e9')]),
      'invalid-argument',
      /one sort and length, or from one day on, got 2023 and 2024-Q1; choose by periodKind, or with the option periods$/u,
    ],
    [
      'runs of months of several lengths and beginnings',
      () =>
        writeTradeChart([
          level('2025-01-01/P7M', '1e9'),
          level('2025-01-01/P8M', '1e9'),
          level('2026-01-01/P7M', '1e9'),
        ]),
      'invalid-argument',
      /got 2025-01-01\/P8M and 2026-01-01\/P7M; choose/u,
    ],
    [
      'an option that there is not',
      () => writeTradeChart([level('2024', '1e9')], { windows: ['2024'] } as object),
      'invalid-argument',
      /only the options title, language, width, sources, partners, indicators, assets, periods, got "windows"/u,
    ],
    [
      'options that are none',
      () => writeTradeChart([level('2024', '1e9')], 'en' as never),
      'invalid-argument',
      /options, a record with title/u,
    ],
    ['a whole dataset', () => writeTradeChart([level('2024', '1e9')], small), 'invalid-argument', /got "version"/u],
    [
      'more than one key',
      () => writeTradeChart([level('2023', '1e9'), level('2024', '1e9', { flow: 'export' })]),
      'mixed-series',
      /flow is/u,
    ],
    ['nothing', () => writeTradeChart([]), 'not-found', /got none/u],
    [
      'periods that are no list',
      () => writeTradeChart([level('2024', '1e9')], { periods: '2024' as never }),
      'invalid-argument',
      /a list of periods as the option periods, got "2024"/u,
    ],
    [
      'periods without a figure',
      () => writeTradeChart([level('2024', '1e9')], { periods: ['2021', '2022'] }),
      'invalid-argument',
      /a period with a figure, got 2021, 2022/u,
    ],
    [
      'a period that is none',
      () => writeTradeChart([level('2024', '1e9')], { periods: ['24'] }),
      'invalid-period',
      /^writeTradeChart: expected a canonical period .*got "24"$/u,
    ],
    [
      'runs of days with several beginnings',
      () => writeTradeChart([level('2021-12-03/2022-01-03', '1e6'), level('2022-01-01/2022-01-30', '1e6')]),
      'invalid-argument',
      /got 2021-12-03\/2022-01-03 and 2022-01-01\/2022-01-30/u,
    ],
    [
      'what is no series',
      () => writeTradeChart('2024' as never),
      'invalid-argument',
      /a series or a list.*got "2024"/u,
    ],
    [
      'an unknown language',
      () => writeTradeChart([level('2024', '1e9')], { language: 'fr' as never }),
      'invalid-argument',
      /en or zh, got "fr"/u,
    ],
    [
      'a width that is none',
      () => writeTradeChart([level('2024', '1e9')], { width: NaN }),
      'invalid-argument',
      /280 to 2000 pixels as the option width, got NaN/u,
    ],
    [
      'an empty title',
      () => writeTradeChart([level('2024', '1e9')], { title: '' }),
      'invalid-argument',
      /one character as the option title, got ""/u,
    ],
    [
      'sources that are no list',
      () => writeTradeChart([level('2024', '1e9')], { sources: {} as never }),
      'invalid-argument',
      /a list of sources/u,
    ],
    [
      'assets that are no list',
      () => writeTradeChart([level('2024', '1e9')], { assets: 'china-laos-railway' as never }),
      'invalid-argument',
      /a list of assets, records with ids and names, as the option assets, got "china-laos-railway"/u,
    ],
    [
      'partners without names',
      () => writeTradeChart([level('2024', '1e9')], { partners: [{ id: 'CN' }] as never }),
      'invalid-argument',
      /a list of partners, records with ids and names, as the option partners/u,
    ],
    [
      'indicators with holes between them',
      () => writeTradeChart([level('2024', '1e9')], { indicators: new Array(1) }),
      'invalid-argument',
      /a list of indicators, records with ids and names, as the option indicators/u,
    ],
  ] as const)('refuses %s', (_, write, code, message) => {
    const error = refusal(write);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe('hostile texts', () => {
  const nasty = '</text><script>\u2028"]; alert(1) //\u0000\n';

  it('are shown as they are, in one line', async () => {
    const levels = ['__proto__', 'constructor', nasty].map((partner, index) =>
      level('2024', `${index + 1}`, { partner, source: nasty }),
    );
    for (const spec of [writeRankChart(levels, { title: nasty }), writeShareChart(levels, { title: nasty })]) {
      const { svg, warnings } = await render(spec);
      expect(warnings).toEqual([]);
      expect(svg).not.toContain('<script>');
      expect(svg).toContain('__proto__');
      expect(rowsOf(spec)).toHaveLength(3);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of an outline stay data', async () => {
    const outline = JSON.parse(
      '{"type":"Polygon","coordinates":[[[100,20],[110,20],[110,25],[100,20]]],"__proto__":{"polluted":1}}',
    ) as object;
    const spec = writeAssetMap([asset({})], { date: '2025-01-01', outline });
    expect((await render(spec)).warnings).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('writeShareChart', () => {
  const parts = [level('2023', '60', { partner: 'VN' }), level('2023', '30', { partner: 'TH' }), level('2024', '20', { partner: 'VN' }), level('2024', '40', { partner: 'TH' })]; // prettier-ignore

  it('has no others unless a total is given', () => {
    expect(rowsOf(writeShareChart(parts)).map(({ partner, label }) => [partner, label])).toEqual([
      ['TH', '33'],
      ['VN', '67'],
      ['TH', '67'],
      ['VN', '33'],
    ]);
    const total = [level('2023', '100'), level('2024', '100')];
    expect(rowsOf(writeShareChart(parts, { total })).filter(({ partner }) => partner === null)).toMatchObject([
      { value: 0.1 },
      { value: 0.4 },
    ]);
  });

  it('draws what is known of a window in which a partner is missing, if the total is', () => {
    const some = parts.filter(({ id }) => id !== '2023-TH');
    expect(rowsOf(writeShareChart(some)).map(({ window }) => window)).toEqual(['2024', '2024']);
    const spec = writeShareChart(some, { total: [level('2023', '100'), level('2024', '100')] });
    expect(rowsOf(spec).map(({ window, partner }) => [window, partner])).toEqual([
      ['2023', 'VN'],
      ['2024', 'TH'],
      ['2024', 'VN'],
      ['2024', null],
    ]);
    expect(notesOf(spec)).toContain('What is left white is not known.');
  });

  it('stacks to one, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const levels = sizes.map((size, index) => level('2024', `${size}`, { partner: `P${index}` }));
        const rows = rowsOf(writeShareChart(levels));
        expect(rows).toHaveLength(sizes.length);
        expect(rows.at(-1)?.['to']).toBeCloseTo(1, 9);
        const values = rows.map(({ value }) => Number(value));
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  });

  it('tells how far the bounds reach', () => {
    expect(notesOf(writeShareChart(parts))).toMatch(
      /within 0\.\d+ percentage points|within \d(?:\.\d+)? percentage points/u,
    );
  });

  it('refuses more partners than can be told apart, and those that hold others', () => {
    const many = Array.from({ length: 9 }, (_, index) => level('2024', '1', { partner: `P${index}` }));
    expect(refusal(() => writeShareChart(many)).message).toMatch(/at most 8 partners, got 9/u);
    expect(refusal(() => writeShareChart(parts, { totals: [] } as object)).message).toMatch(
      /assets, total, got "totals"/u,
    );
    const nested = [level('2024', '10', { partner: 'ASEAN' }), level('2024', '1', { partner: 'VN' })];
    expect(refusal(() => writeShareChart(nested, records)).code).toBe('overlapping-partners');
  });
});

describe('writeRankChart', () => {
  const first = level('2024', '100', { partner: 'A' });
  const levels: readonly Observation<'USD'>[] = [
    first,
    { ...first, id: 'b', partner: 'B', figure: figure('100.4', 'USD', { resolution: '2' }) },
    level('2024', '50', { partner: 'D' }),
  ];

  it('gives a range of places where the bounds overlap', async () => {
    const spec = writeRankChart(levels);
    expect(rowsOf(spec).map(({ partner, place }) => [partner, place])).toEqual([
      ['B', '1–2'],
      ['A', '1–2'],
      ['D', '3'],
    ]);
    expect(notesOf(spec)).toContain('A range of places');
    expect(marksOf(spec)).toContain('errorbar');
    expect((await render(spec)).warnings).toEqual([]);
  });

  it('refuses several windows, other keys, and an observation without a partner', () => {
    expect(refusal(() => writeRankChart([...levels, level('2023', '1', { partner: 'A' })])).message).toMatch(
      /one window, got 2024 and 2023/u,
    );
    expect(refusal(() => writeRankChart([...levels, level('2024', '1', { partner: 'E', basis: 'wto' })])).code).toBe(
      'mixed-series',
    );
    const { partner: _, ...without } = first;
    expect(refusal(() => writeRankChart([without])).message).toMatch(/expected a partner in each/u);
    expect(refusal(() => writeRankChart([])).message).toMatch(/expected a list of observations, got none/u);
    expect(refusal(() => writeRankChart(levels, { periods: ['2024'] } as object)).message).toMatch(/got "periods"/u);
    expect(refusal(() => writeRankChart([first], { width: 399 })).message).toMatch(
      /400 to 2000 pixels as the option width, got 399/u,
    );
  });
});

describe('writeTimeline', () => {
  it('ends at the day that is given, with what was known then', () => {
    const spec = writeTimeline(small.agreements[0]!, { date: '2012-01-01' });
    expect(rowsOf(spec).filter(({ kind }) => kind === 'bar')).toMatchObject([
      { from: '2010-01-01', to: '2012-01-01', status: 'in-force' },
    ]);
  });

  it('names the last look only where it was before the day', () => {
    const statusOn = (date: DateText): string =>
      writeTimeline(small.agreements[0]!, { date }).description.match(/Status on [^.]*\d{4}: .*?(?=\. )/u)?.[0] ?? '';
    expect(statusOn('2025-12-01')).toMatch(/^Status on 1 December 2025: .* signed$/u);
    expect(statusOn('2025-12-02')).toMatch(/ not known \(last looked up: 1 December 2025\)$/u);
  });

  it('is of one year where it ends in the year in which it begins', () => {
    const title = (language: 'en' | 'zh'): string | undefined =>
      writeTimeline(small.agreements[0]!, { date: '2010-06-30', language }).title.text.join('');
    expect(title('en')).toMatch(/, 2010$/u);
    expect(title('zh')).toMatch(/，2010年$/u);
  });

  it('writes out all milestones when asked, no two of them on one line', async () => {
    const spec = writeTimeline(small.agreements[0]!, { milestones: 'all' });
    const lines = rowsOf(spec).filter(({ kind }) => kind === 'milestone');
    expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
    expect((await render(spec)).warnings).toEqual([]);
  });

  it('refuses a day before everything, a date that is none, and other milestones', () => {
    const agreement = small.agreements[0]!;
    expect(refusal(() => writeTimeline(agreement, { date: '1990-01-01' })).message).toMatch(/on or before 1990-01-01/u);
    expect(refusal(() => writeTimeline(agreement, { date: 'soon' as never })).code).toBe('invalid-date');
    expect(refusal(() => writeTimeline(agreement, { day: '2024-01-01' } as object)).message).toMatch(
      /only the options title, language, width, sources, date, milestones, got "day"/u,
    );
    expect(refusal(() => writeTimeline(agreement, { milestones: 'some' as never })).message).toMatch(
      /status or all, got "some"/u,
    );
  });
});

describe('writeAssetMap', () => {
  it('joins the places of a line, and shows the status of the day', () => {
    const places = [
      { name: 'A', partner: 'VN', longitude: '100', latitude: '10' },
      { name: 'B', partner: 'VN' },
      { name: 'C', partner: 'VN', longitude: '102', latitude: '12' },
    ] as const;
    const spec = writeAssetMap([asset({ places })], { date: '2018-01-01' });
    expect(rowsOf(spec).filter(({ kind }) => kind === 'line')).toMatchObject([{ longitude: 100, latitude: 10, longitude2: 102, latitude2: 12, status: 'under-construction' }]); // prettier-ignore
    expect(rowsOf(spec).filter(({ kind }) => kind === 'place')).toHaveLength(2);
  });

  it('has its list beside it where both can be read, and else below it, with a legend that fits', async () => {
    const assets = ['operating', 'partly-operating', 'under-construction', 'planned', 'cancelled'].map(
      (status, index) =>
        asset({
          id: `asset-${index}`,
          milestones: [{ ...small.assets[0]!.milestones[0]!, date: '2001-01-01', status: status as 'planned' }],
        }),
    );
    const at = (width: number): VegaLiteSpec => writeAssetMap(assets, { date: '2025-01-01', width });
    expect(at(560).vconcat[0]).toHaveProperty('hconcat');
    const [map, list, notes] = at(311).vconcat;
    expect([map?.['width'], list?.['width'], notes?.['width']]).toEqual([311, 311, 311]);
    const columnsAt = (width: number): readonly number[] =>
      [...JSON.stringify(at(width)).matchAll(/"columns":(\d+)/gu)].map(([, columns]) => Number(columns));
    expect(new Set(columnsAt(1000))).toEqual(new Set([5]));
    expect(new Set(columnsAt(311))).toEqual(new Set([2]));
    expect((await render(at(280))).warnings).toEqual([]);
    expect(refusal(() => at(279)).message).toMatch(/280 to 2000 pixels as the option width, got 279/u);
  });

  it('leaves the net of degrees out when asked, and takes an outline of any sort', async () => {
    const geometry = { type: 'LineString', coordinates: [[100, 20], [110, 25]] }; // prettier-ignore
    const feature = { type: 'Feature', properties: {}, geometry };
    for (const outline of [geometry, feature, { type: 'FeatureCollection', features: [feature] }]) {
      const spec = writeAssetMap([asset({})], { date: '2025-01-01', outline, graticule: false });
      expect(rowsOf(spec).some(({ kind }) => kind === 'grid')).toBe(false);
      expect(marksOf(spec)).toContain('geoshape');
      expect((await render(spec)).warnings).toEqual([]);
    }
  });

  it('refuses assets without coordinates, coordinates off the earth, and what is no outline', () => {
    expect(refusal(() => writeAssetMap([asset({ places: [] })], { date: '2025-01-01' })).message).toMatch(
      /with coordinates, got none among 1/u,
    );
    const far = [{ name: 'Far', partner: 'VN', longitude: '200', latitude: '10' }] as const;
    expect(refusal(() => writeAssetMap([asset({ places: far })], { date: '2025-01-01' })).message).toMatch(
      /got "200" and "10" for "Far" of "line"/u,
    );
    const bad = [{ name: 'Bad', partner: 'VN', longitude: 'east', latitude: '10' }] as never;
    expect(refusal(() => writeAssetMap([asset({ places: bad })], { date: '2025-01-01' })).code).toBe(
      'invalid-argument',
    );
    const circle: { self?: object } = {};
    circle.self = circle;
    for (const outline of [{ type: 'Topology' }, circle, [] as object]) {
      expect(refusal(() => writeAssetMap([asset({})], { date: '2025-01-01', outline })).message).toMatch(
        /a GeoJSON object/u,
      );
    }
    expect(refusal(() => writeAssetMap([asset({})], {} as never)).code).toBe('invalid-date');
    const withPartners = { date: '2025-01-01', partners } as const;
    expect(refusal(() => writeAssetMap([asset({})], withPartners)).message).toMatch(
      /only the options title, language, width, sources, date, outline, graticule, got "partners"/u,
    );
    const graticule = { date: '2025-01-01', graticule: 'no' as never } as const;
    expect(refusal(() => writeAssetMap([asset({})], graticule)).message).toMatch(/true or false.*got "no"/u);
  });
});
