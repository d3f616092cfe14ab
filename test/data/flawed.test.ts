import { describe, expect, it } from 'vitest';
import { selectObservations, type ObservationFilter, type Unit } from 'china-asean';
import { dataset } from 'china-asean/data';

type Filter = ObservationFilter<Unit, (typeof dataset.observations)[number]>;

// claims that were published and are wrong: a billion for a trillion, the half-year of one year under the label of another
const flawed: readonly (readonly [string, Filter, string])[] = [
  ['dollars printed as yuan', { indicator: 'goods-trade', flow: 'export', period: '2010-S1' }, '64600000000'],
  ['a billion for a trillion', { indicator: 'goods-trade', period: '2022-01-01/P8M' }, '4090000000'],
  ['half of 2024 as the year 2023', { indicator: 'goods-trade', partner: 'ASEAN', period: '2023' }, '3360000000000'],
  ['the share of an earlier half', { indicator: 'trade-share', partner: 'ASEAN', period: '2025-S1' }, '0.158'],
  ['ten years in a row in 2012', { indicator: 'years-as-largest-partner', partner: 'CN', period: '2012' }, '10'],
  ['a figure of no basis', { indicator: 'goods-trade', partner: 'SG', period: '2022' }, '136000000000'],
  [
    'a billion for a trillion, of the world',
    { indicator: 'goods-trade', partner: 'WORLD', period: '2021' },
    '6050000000',
  ],
  ['imports that fit no month', { indicator: 'goods-trade', flow: 'import', period: '2025-S1' }, '9330000000000'],
  ['a year printed as since opening', { asset: 'jakarta-bandung-hsr', period: '2023-10-17/2025-12-28' }, '394000'],
];

describe('the dataset', () => {
  it.each(flawed)('does not hold %s', (_, filter, value) => {
    expect(selectObservations(dataset, filter).filter(({ figure }) => figure.value === value)).toEqual([]);
  });
});
