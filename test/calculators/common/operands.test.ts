import { describe, expect, it } from 'vitest';
import {
  absoluteChange,
  aggregate,
  backcast,
  compoundGrowth,
  concentrationIndex,
  contributionToGrowth,
  figure,
  growthRate,
  indexNumber,
  periodOnPeriod,
  quantity,
  seriesOf,
  share,
  shares,
  tradeBalance,
  yearOnYear,
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
