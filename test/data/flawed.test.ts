import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';

// claims that were published and are wrong: a billion for a trillion, the half-year of one year under the label of another
const flawed = [
  ['dollars printed as yuan', 'ASEAN', '2010-S1', '64600000000'],
  ['a billion for a trillion', 'ASEAN', '2022-01-01/P8M', '4090000000'],
  ['half of 2024 as the year 2023', 'ASEAN', '2023', '3360000000000'],
  ['the share of an earlier half', 'ASEAN', '2025-S1', '0.158'],
  ['ten years in a row in 2012', 'CN', '2012', '10'],
  ['a figure of no basis', 'SG', '2022', '136000000000'],
  ['a billion for a trillion, of the world', 'WORLD', '2021', '6050000000'],
  ['imports that fit no month', 'WORLD', '2025-S1', '9330000000000'],
  ['a year printed as since opening', 'jakarta-bandung-hsr', '2023-10-17/2025-12-28', '394000'],
] as const;

const valuesOf = (about: string, period: string): readonly string[] =>
  dataset.observations
    .filter((observation) => (observation.partner ?? observation.asset) === about && observation.period === period)
    .flatMap(({ figure, share, growth }) => [figure, share, growth].flatMap((found) => found?.value ?? []));

describe('the dataset', () => {
  it.each(flawed)('does not hold %s, of %s in %s', (_, about, period, value) => {
    expect(valuesOf(about, period)).not.toContain(value);
  });

  it('is searched where claims of the same windows are', () => {
    expect(valuesOf('ASEAN', '2023')).not.toEqual([]);
    expect(valuesOf('WORLD', '2021')).not.toEqual([]);
  });
});
