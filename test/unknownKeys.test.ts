import { describe, expect, it } from 'vitest';
import * as root from 'china-asean';
import { figure, quantity, type Bloc } from 'china-asean';
import { smallDataset } from './support/dataset.js';

// calls a function with a record of names that it has, and with whatever else is put in it
type Call = (extra: object) => unknown;

const usd = (value: number) => quantity(value, 'USD');
const small = smallDataset();
const { partners } = small;
const key = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-usd' } as const;
const bloc: Bloc = {
  id: 'BLOC',
  kind: 'bloc',
  names: { en: 'Bloc' },
  codes: {},
  members: [{ member: 'A', from: '2000-01-01', source: 'record' }],
};
const levels = { '2022': usd(1), '2023': usd(2), '2024': usd(3) };
const months = { '2024-01': usd(1), '2024-02': usd(2), '2024-01-01/P2M': usd(3) };
const basket = { A: usd(1), B: usd(3) };
const earlier = { A: usd(1), B: usd(2) };
const rates = { A: quantity('0.1', 'ratio'), B: quantity('0.2', 'ratio') };
const regional = { intra: usd(1), total: usd(2), outsidersWithRegion: usd(3), outsidersTotal: usd(6) };
const intensity = { withPartner: usd(1), total: usd(2), worldWithPartner: usd(3), worldTotal: usd(6) };
const product = { exports: usd(1), allExports: usd(2), worldExports: usd(3), allWorldExports: usd(6) };
const orientation = { intraOfProduct: usd(1), intra: usd(2), extraOfProduct: usd(3), extra: usd(6) };
const marginal = { exports: usd(4), baseExports: usd(2), imports: usd(3), baseImports: usd(1) };
const window = {
  prices: { A: quantity(2, 'USD/kg'), B: quantity(1, 'USD/kg') },
  quantities: { A: quantity(1, 'kg'), B: quantity(2, 'kg') },
};
const ofTwo = (calculate: (current: typeof window, base: typeof window) => unknown): readonly Call[] => [
  (extra) => calculate({ ...window, ...extra }, window),
  (extra) => calculate(window, { ...window, ...extra }),
];
const ofSpan = (
  calculate: (levels: never, span: never, options?: never) => unknown,
  ...spans: readonly object[]
): readonly Call[] => [
  ...spans.map(
    (span): Call =>
      (extra) =>
        calculate(levels as never, { ...span, ...extra } as never),
  ),
  (extra) => calculate(levels as never, spans[0] as never, { partners, ...extra } as never),
];
const ends = { from: '2022', to: '2024' } as const;
const range = { during: '2023-01-01/P2Y' } as const;
const both = { coverage: 'complete', partners } as const;

// every function that takes options, or a record whose names it knows
const CALLS: Readonly<Partial<Record<keyof typeof root, readonly Call[]>>> = {
  absoluteChange: [(extra) => root.absoluteChange(usd(2), usd(1), { partners, ...extra })],
  accumulate: [(extra) => root.accumulate(months, '2024-01-01/P2M', { indicator: undefined, ...extra })],
  accumulativeGrowth: ofSpan(root.accumulativeGrowth, ends, range),
  adjustedGrubelLloyd: [(extra) => root.adjustedGrubelLloyd(basket, earlier, { ...both, ...extra })],
  aggregate: [(extra) => root.aggregate({ A: levels }, bloc, { composition: 'current', ...extra })],
  aggregateGrubelLloyd: [(extra) => root.aggregateGrubelLloyd(basket, earlier, { ...both, ...extra })],
  annualizedGrowth: ofSpan(root.annualizedGrowth, ends),
  audit: [(extra) => root.audit(small, { about: undefined, rules: ['rank'], ...extra })],
  basketOf: [
    (extra) =>
      root.basketOf(small, { ...key, period: '2024' }, 'partner', { among: ['VN'], prefer: undefined, ...extra }),
    (extra) => root.basketOf(small, { ...key, period: '2024', partner: 'VN', ...extra }, 'partner'),
  ],
  combineGrowth: [(extra) => root.combineGrowth(rates, basket, { partners, ...extra })],
  compoundGrowth: ofSpan(root.compoundGrowth, ends, range),
  concentrationIndex: [(extra) => root.concentrationIndex(basket, { partners, ...extra })],
  contributionToGrowth: [
    (extra) => root.contributionToGrowth(basket, earlier, { ...both, total: undefined, ...extra }),
    (extra) => root.contributionToGrowth(basket, earlier, { total: { current: usd(5), base: usd(4), ...extra } }),
  ],
  convert: [(extra) => root.convert(usd(1), 'CNY', { rate: quantity(7, 'CNY/USD'), ...extra })],
  decumulate: [(extra) => root.decumulate(months, '2024-02', { indicator: undefined, ...extra })],
  diversificationIndex: [(extra) => root.diversificationIndex(basket, earlier, { ...both, ...extra })],
  effectiveNumber: [(extra) => root.effectiveNumber(basket, { partners, ...extra })],
  exportMarketPenetration: [(extra) => root.exportMarketPenetration(basket, earlier, { ...both, ...extra })],
  exportSimilarity: [(extra) => root.exportSimilarity(basket, earlier, { ...both, leastItems: 1, ...extra })],
  extraRegionalIntensity: [(extra) => root.extraRegionalIntensity({ ...regional, ...extra })],
  figure: [
    (extra) =>
      figure(1, 'USD', { qualifier: 'over', measure: 'level', resolution: '0', printed: '1 dollar', ...extra }),
  ],
  figureFromText: [
    (extra) => root.figureFromText('5 dollars', { language: 'en', currency: 'USD', unit: 'USD', ...extra }),
  ],
  findObservation: [
    (extra) => root.findObservation(small, { ...key, partner: 'VN', period: '2024' }, { prefer: undefined, ...extra }),
    (extra) => root.findObservation(small, { ...key, partner: 'VN', period: '2024', ...extra }),
  ],
  fisherContributions: ofTwo(root.fisherContributions),
  fisherVolume: ofTwo(root.fisherVolume),
  formatBounds: [(extra) => root.formatBounds(usd(1), { language: 'en', ...extra })],
  formatFigure: [(extra) => root.formatFigure(usd(1), { language: 'zh', decimals: 1, ...extra })],
  formatReason: [(extra) => root.formatReason('zero-base', { language: 'zh', ...extra })],
  growthRate: [(extra) => root.growthRate(usd(2), usd(1), { partners, ...extra })],
  herfindahlHirschman: [(extra) => root.herfindahlHirschman(basket, { partners, ...extra })],
  indexNumber: [(extra) => root.indexNumber(levels, '2022', { partners, ...extra })],
  intraRegionalIntensity: [(extra) => root.intraRegionalIntensity({ ...regional, ...extra })],
  largestRemainder: [(extra) => root.largestRemainder(basket, { total: '10', decimals: 0, ...extra })],
  laspeyresContributions: ofTwo(root.laspeyresContributions),
  laspeyresVolume: ofTwo(root.laspeyresVolume),
  leastSquaresGrowth: ofSpan(root.leastSquaresGrowth, ends),
  logGrowth: [(extra) => root.logGrowth(usd(2), usd(1), { partners, ...extra })],
  lunarNewYearRegressors: [
    (extra) => root.lunarNewYearRegressors('2025-01', { before: 6, during: 7, after: 8, ...extra }),
  ],
  marginalIntraIndustryTrade: [(extra) => root.marginalIntraIndustryTrade({ ...marginal, ...extra })],
  midpointGrowth: [(extra) => root.midpointGrowth(usd(2), usd(1), { partners, ...extra })],
  mirror: [(extra) => root.mirror(usd(2), usd(1), { margin: quantity('0.06', 'ratio'), ...extra })],
  normalizedHerfindahl: [(extra) => root.normalizedHerfindahl(basket, { partners, ...extra })],
  observation: [
    (extra) =>
      root.observation({ ...key, partner: 'VN', period: '2024', figure: figure(1, 'USD'), source: 'note', ...extra }),
  ],
  paascheVolume: ofTwo(root.paascheVolume),
  percentagePointChange: [(extra) => root.percentagePointChange(rates.B, rates.A, { partners, ...extra })],
  periodFromText: [(extra) => root.periodFromText('January', { referenceYear: 2024, language: 'en', ...extra })],
  periodOnPeriod: [(extra) => root.periodOnPeriod(levels, '2024', { partners, ...extra })],
  rank: [(extra) => root.rank(basket, 'A', { order: 'ascending', partners, ...extra })],
  rebase: [(extra) => root.rebase({ '2024': quantity(90, 'index') }, '2024', { partners, ...extra })],
  regionalIntroversion: [(extra) => root.regionalIntroversion({ ...regional, ...extra })],
  regionalOrientation: [(extra) => root.regionalOrientation({ ...orientation, ...extra })],
  revealedComparativeAdvantage: [
    (extra) => root.revealedComparativeAdvantage({ ...product, ...extra }),
    (extra) => root.revealedComparativeAdvantage(product, { world: 'whole', ...extra }),
  ],
  selectObservations: [(extra) => root.selectObservations(small, { ...key, ...extra })],
  seriesBy: [
    (extra) => root.seriesBy(small, key, 'partner', { among: ['VN'], prefer: undefined, ...extra }),
    (extra) => root.seriesBy(small, { ...key, ...extra }, 'partner'),
  ],
  seriesOf: [
    (extra) => root.seriesOf(small, { ...key, partner: 'VN' }, { prefer: undefined, ...extra }),
    (extra) => root.seriesOf(small, { ...key, partner: 'VN', ...extra }),
  ],
  shareOfChange: [
    (extra) => root.shareOfChange(basket, earlier, { ...both, total: undefined, ...extra }),
    (extra) => root.shareOfChange(basket, earlier, { total: { current: usd(5), base: usd(4), ...extra } }),
  ],
  shares: [(extra) => root.shares(basket, { total: usd(8), partners, ...extra })],
  splice: [
    (extra) => root.splice({ older: levels, newer: levels, ...extra }, { overlap: '2022', keep: 'newer' }),
    (extra) => root.splice({ older: levels, newer: levels }, { overlap: '2022', keep: 'newer', ...extra }),
  ],
  structuralChange: [(extra) => root.structuralChange(basket, earlier, { ...both, ...extra })],
  tradeComplementarity: [(extra) => root.tradeComplementarity(basket, earlier, { ...both, ...extra })],
  tradeEntropy: [(extra) => root.tradeEntropy(basket, { partners, ...extra })],
  tradeIntensity: [
    (extra) => root.tradeIntensity({ ...intensity, ...extra }, { side: 'export' }),
    (extra) => root.tradeIntensity(intensity, { side: 'export', world: 'whole', ...extra }),
  ],
  yearOnYear: [(extra) => root.yearOnYear(levels, '2024', { partners, ...extra })],
};

// every other function: it takes values, records by id or window, or records of the dataset
const WITHOUT: readonly (keyof typeof root)[] = [
  'ChinaAseanError',
  'asOf',
  'backcast',
  'backcastChain',
  'chain',
  'comparePeriods',
  'containsPeriod',
  'explain',
  'findById',
  'findUnit',
  'formatPeriod',
  'getById',
  'grubelLloyd',
  'implicitDeflator',
  'impliedBaseShare',
  'impliedExchangeRate',
  'importPenetration',
  'inForceFor',
  'incomeTermsOfTrade',
  'intersection',
  'isChinaAseanError',
  'lunarNewYear',
  'lunarNewYearIn',
  'membersAt',
  'monthsIn',
  'netBarterTermsOfTrade',
  'normalizedTradeBalance',
  'observationsBehind',
  'parseDate',
  'parseDecimalText',
  'parsePeriod',
  'periodBounds',
  'periodKind',
  'quantity',
  'revision',
  'sameWindowYearEarlier',
  'selfSufficiency',
  'share',
  'shiftYears',
  'splitPeriod',
  'statusAt',
  'streak',
  'symmetricComparativeAdvantage',
  'tradeBalance',
  'tradeOpenness',
  'unitValue',
  'versionAt',
  'wholeFromShare',
  'windowBefore',
  'yearToDateGrowth',
];

const calls = Object.entries(CALLS).flatMap(([name, some]) =>
  some.map((call, index) => [`${name} (${index + 1})`, name, call] as const),
);

describe('a function that takes named values', () => {
  it('is any that is in neither of the lists of this test, and none that is in both', () => {
    const functions = Object.entries(root).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect([...Object.keys(CALLS), ...WITHOUT].sort()).toEqual(functions.sort());
  });

  it('has them named in one of the lists', () => {
    const named = WITHOUT.filter((name) => /^[^{]*\boptions\b/u.test(String(root[name])));
    expect(named).toEqual([]);
  });

  it.each(calls)('%s takes those that it has', (_, __, call) => {
    expect(() => call({})).not.toThrow();
  });

  it.each(calls)('%s refuses one that it has not, whatever it says', (_, name, call) => {
    for (const foreign of ['zzz', '__proto__', 'toString', 'Partners']) {
      for (const value of [1, undefined]) {
        const message = expect.stringMatching(
          new RegExp(`^${name}: expected only the [a-z]+ [\\w, ]+, got "${foreign}"$`, 'u'),
        ) as string;
        const extra = Object.fromEntries([[foreign, value]]);
        expect(() => call(extra)).toThrow(expect.objectContaining({ code: 'invalid-argument', message }));
      }
    }
  });
});

describe('options', () => {
  it.each([null, 'partners', 5, [], [partners], new Map([['partners', partners]]), () => partners])(
    'that are no record are refused: %o',
    (options) => {
      expect(() => root.growthRate(usd(2), usd(1), options as never)).toThrow(
        expect.objectContaining({
          code: 'invalid-argument',
          message: expect.stringMatching(/^growthRate: expected options, a record with partners, got /u) as string,
        }),
      );
    },
  );

  it('may have any prototype, and a name without a value', () => {
    const bare = Object.assign(Object.create(null) as object, { partners: undefined });
    expect(root.growthRate(usd(2), usd(1), bare).value).toBe('1');
    expect(root.shares(basket, { total: undefined, partners: undefined }).shares.A.value).toBe('0.25');
  });
});
