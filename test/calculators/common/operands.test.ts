import { describe, expect, it } from 'vitest';
import {
  absoluteChange,
  accumulate,
  aggregate,
  backcast,
  chain,
  compoundGrowth,
  concentrationIndex,
  contributionToGrowth,
  convert,
  decumulate,
  diversificationIndex,
  exportMarketPenetration,
  exportSimilarity,
  figure,
  growthRate,
  herfindahlHirschman,
  indexNumber,
  largestRemainder,
  laspeyresVolume,
  lunarNewYearRegressors,
  mirror,
  periodOnPeriod,
  quantity,
  rank,
  rebase,
  seriesOf,
  share,
  shareOfChange,
  shares,
  splice,
  streak,
  tradeBalance,
  yearOnYear,
  yearToDateGrowth,
  type Bloc,
} from 'china-asean';
import { smallDataset } from '../../support/dataset.js';

const dataset = smallDataset();
const series = seriesOf(dataset, { indicator: 'goods-trade', partner: 'ASEAN' });
const [observation] = series.observations;
const level = figure('5', 'USD');
const rate = figure('0.08', 'ratio');
const result = growthRate(level, level);

const refusal = (message: string): unknown => expect.objectContaining({ code: 'invalid-argument', message });

const OPERAND = 'expected a figure, an observation or a result, got';

describe('a calculator of two numbers', () => {
  it.each<[string, (given: never) => unknown]>([
    ['growthRate', (given) => growthRate(given, level)],
    ['growthRate', (given) => growthRate(level, given)],
    ['growthRate', (given) => growthRate(given, given)],
    ['absoluteChange', (given) => absoluteChange(given, level)],
    ['share', (given) => share(given, level)],
    ['share', (given) => share(level, given)],
    ['backcast', (given) => backcast(given, rate)],
    ['backcast', (given) => backcast(level, given)],
    ['tradeBalance', (given) => tradeBalance(given, level)],
  ])('%s says what else it was given', (caller, calculate) => {
    const TOLD: readonly (readonly [unknown, string])[] = [
      [series, 'a series (take one of its observations)'],
      [dataset, 'a dataset (take one of its observations)'],
      [{ observations: [] }, 'a dataset (take one of its observations)'],
      [dataset.observations, 'an array (take one of its observations)'],
      [{ '2024': level }, 'a value of type object (take one of its observations)'],
      [{ unit: 'USD', low: null, high: null }, 'a value of type object (take one of its observations)'],
    ];
    for (const [given, told] of TOLD) {
      expect(() => calculate(given as never)).toThrow(refusal(`${caller}: ${OPERAND} ${told}`));
    }
    const expected = "expected a quantity such as figure('0.08', 'ratio'), got";
    expect(() => calculate(5 as never)).toThrow(refusal(`${caller}: ${expected} 5`));
    expect(() => calculate('5' as never)).toThrow(refusal(`${caller}: ${expected} "5"`));
  });

  it('takes a figure, an observation, a result, and a hole', () => {
    for (const given of [level, observation, result, null, undefined]) {
      expect(() => growthRate(given as never, level)).not.toThrow();
    }
    expect(growthRate(null, level).reason).toBe('missing-current');
  });
});

const LEVELS = "expected a series or levels by window ({ '2024': … }), got";

describe('a calculator of levels by window', () => {
  it.each<[string, (given: never) => unknown]>([
    ['yearOnYear', (given) => yearOnYear(given, '2024')],
    ['periodOnPeriod', (given) => periodOnPeriod(given, '2024-Q1')],
    ['compoundGrowth', (given) => compoundGrowth(given, { from: '2022', to: '2024' })],
    ['indexNumber', (given) => indexNumber(given, '2022')],
  ])('%s says what else it was given', (caller, calculate) => {
    const TOLD: readonly (readonly [unknown, string])[] = [
      [level, 'a figure'],
      [observation, 'an observation'],
      [result, 'a figure'],
      [dataset, 'a dataset'],
      [dataset.observations, 'an array'],
      [5, '5'],
      [undefined, 'undefined'],
    ];
    for (const [given, told] of TOLD) {
      expect(() => calculate(given as never)).toThrow(refusal(`${caller}: ${LEVELS} ${told}`));
    }
  });

  it('takes a series and a record of windows, with holes', () => {
    expect(yearOnYear(series, '2022').reason).toBeNull();
    expect(yearOnYear({ '2024': level, '2023': null }, '2024').reason).toBe('missing-base');
    expect(yearOnYear({}, '2024').reason).toBe('missing-current');
  });
});

const maps: readonly unknown[] = [new Map([['VN', quantity(5, 'USD')]]), new Map()];

describe('a record that is a Map', () => {
  it.each<[string, (given: never) => unknown]>([
    ['shares', (given) => shares(given)],
    ['concentrationIndex', (given) => concentrationIndex(given)],
    ['contributionToGrowth', (given) => contributionToGrowth(given, { VN: level })],
    ['exportMarketPenetration', (given) => exportMarketPenetration({ VN: level }, given)],
    ['yearOnYear', (given) => yearOnYear(given, '2024')],
    ['indexNumber', (given) => indexNumber(given, '2024')],
    ['chain', (given) => chain(given)],
    ['laspeyresVolume', (given) => laspeyresVolume({ quantities: given }, { prices: given, quantities: given })],
  ])('%s refuses', (caller, calculate) => {
    for (const map of maps) {
      expect(() => calculate(map as never)).toThrow(
        expect.objectContaining({
          code: 'invalid-argument',
          message: expect.stringMatching(
            new RegExp(`^${caller}: .* got a Map \\(Object.fromEntries makes a record of it\\)$`, 'u'),
          ) as string,
        }),
      );
    }
  });
});

describe('an error about a window', () => {
  const months = { '2024-01': level };
  const none = { foo: level } as object;
  it.each<[string, () => unknown]>([
    ['accumulate', () => accumulate(months, '2024-H1' as never)],
    ['decumulate', () => decumulate(months, '2024-H1' as never)],
    ['yearToDateGrowth', () => yearToDateGrowth(months, { '2024-01': rate }, '2024-1')],
    ['indexNumber', () => indexNumber(months, '2024-H1' as never)],
    ['rebase', () => rebase({ '2024-01': quantity(100, 'index') }, '2024-H1' as never)],
    ['splice', () => splice({ older: months, newer: months }, { overlap: '2024H1' as never, keep: 'newer' })],
    ['yearOnYear', () => yearOnYear({ '2023': level, '2024': level, ...none }, '2024')],
    ['periodOnPeriod', () => periodOnPeriod({ '2023': level, '2024': level, ...none }, '2024')],
    ['compoundGrowth', () => compoundGrowth({ '2023': level, '2024': level, ...none }, { from: '2023', to: '2024' })],
    ['streak', () => streak({ '2024': level, ...none }, '2024', () => true)],
    ['aggregate', () => aggregate({ VN: none }, asean(), { composition: '2024-12-31' })],
  ])('names %s, which was called', (caller, calculate) => {
    expect(calculate).toThrow(
      expect.objectContaining({
        code: 'invalid-period',
        message: expect.stringMatching(new RegExp(`^${caller}: `, 'u')) as string,
      }),
    );
  });
});

describe('options that are null', () => {
  const two = { VN: level, TH: level };
  it.each<[string, (none: never) => unknown]>([
    ['growthRate', (none) => growthRate(level, level, none)],
    ['shares', (none) => shares(two, none)],
    ['herfindahlHirschman', (none) => herfindahlHirschman(two, none)],
    ['rank', (none) => rank(two, 'VN', none)],
    ['largestRemainder', (none) => largestRemainder(two, none)],
    ['mirror', (none) => mirror(level, level, none)],
    ['accumulate', (none) => accumulate({ '2024-01': level }, '2024-01', none)],
    ['exportSimilarity', (none) => exportSimilarity(two, two, none)],
    ['diversificationIndex', (none) => diversificationIndex(two, two, none)],
    ['convert', (none) => convert(level, 'CNY', none)],
    ['lunarNewYearRegressors', (none) => lunarNewYearRegressors('2024-02', none)],
    ['contributionToGrowth', (none) => contributionToGrowth(two, two, { total: none })],
    ['shareOfChange', (none) => shareOfChange(two, two, { total: none })],
  ])('%s refuses', (caller, calculate) => {
    expect(() => calculate(null as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringMatching(new RegExp(`^${caller}: expected .*, got null$`, 'u')) as string,
      }),
    );
  });
});

describe('prices that are missing', () => {
  it('are asked for by the name of their place, and as prices', () => {
    const quantities = { rubber: quantity(5, 'tonne') };
    expect(() => laspeyresVolume({ quantities }, { prices: null as never, quantities })).toThrow(
      refusal('laspeyresVolume: expected base.prices such as { rubber: quantity(5, "USD/tonne") }, got null'),
    );
  });
});

function asean(): Bloc {
  const bloc = dataset.partners.find(({ id }) => id === 'ASEAN');
  return bloc?.kind === 'bloc' ? bloc : expect.unreachable('the dataset has no ASEAN');
}

describe('a calculator of baskets', () => {
  it('says what else it was given', () => {
    const basket = { VN: quantity('5', 'USD') };
    const expected = 'expected a basket such as { VN: quantity(5, "USD"), TH: quantity(3, "USD") }, got';
    for (const [given, told] of [
      [series, 'a series'],
      [dataset, 'a dataset'],
      [dataset.observations, 'an array'],
      [level, 'a figure'],
      [observation, 'an observation'],
      [5, '5'],
    ] as const) {
      expect(() => concentrationIndex(given as never)).toThrow(refusal(`concentrationIndex: ${expected} ${told}`));
      expect(() => shares(given as never)).toThrow(refusal(`shares: ${expected} ${told}`));
      expect(() => contributionToGrowth(given as never, basket)).toThrow(
        refusal(`contributionToGrowth: ${expected} ${told}`),
      );
    }
  });

  it('names an item that is none', () => {
    expect(() => shares({ VN: 5 } as never)).toThrow(/^shares: expected a quantity such as .* got 5$/u);
    expect(() => shares({ VN: series } as never)).toThrow(/^shares: expected a figure, .* got a series /u);
  });

  it('takes items by any name', () => {
    const named = Object.fromEntries(['value', 'figure', 'observations', 'inputs'].map((name) => [name, level]));
    expect(Object.keys(shares(named).shares)).toEqual(['value', 'figure', 'observations', 'inputs']);
  });

  it('refuses a figure among the levels of members', () => {
    const bloc = dataset.partners.find(({ id }) => id === 'ASEAN');
    expect(() => aggregate({ VN: level } as never, bloc as never, { composition: '2024-12-31' })).toThrow(
      /^aggregate: /u,
    );
  });
});
