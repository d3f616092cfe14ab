import { describe, expect, it } from 'vitest';
import type { Figure, Measure } from 'china-asean';
import { dataset } from 'china-asean/data';
import { figureFromText } from '../../src/figure/figureFromText.js';

type Row = readonly [id: string, measure: Measure, figure: Figure];

const { agreements, assets, events, observations } = dataset;
const rates = agreements.flatMap(({ versions }) =>
  versions.flatMap(({ tariffTracks, originRules }) => [
    ...tariffTracks.flatMap(({ id, cuts }) => cuts.map(({ rate }) => [id, rate] as const)),
    ...originRules.flatMap(({ id, threshold }) => (threshold === undefined ? [] : [[id, threshold] as const])),
  ]),
);
const GROWTH = /-growth$/u; // indicators whose figure is itself a growth rate
const rows: readonly Row[] = [
  ...observations.flatMap(({ id, indicator, figure, growth, share }): readonly Row[] => [
    [id, GROWTH.test(indicator) ? 'growth' : 'level', figure],
    ...(growth === undefined ? [] : ([[`${id}, growth`, 'growth', growth]] as const)),
    ...(share === undefined ? [] : ([[`${id}, share`, 'level', share]] as const)),
  ]),
  ...assets.flatMap(({ id, attributes }) =>
    attributes.map(({ attribute, figure }): Row => [`${id}, ${attribute}`, 'level', figure]),
  ),
  ...events.flatMap(({ id, results }) =>
    results.flatMap(({ result, figure, growth }): readonly Row[] => [
      [`${id}, ${result}`, 'level', figure],
      ...(growth === undefined ? [] : ([[`${id}, ${result}, growth`, 'growth', growth]] as const)),
    ]),
  ),
];

// said in words alone: which figure it is, a reader decided
const IN_WORDS: Readonly<Record<string, Partial<Figure>>> = {
  'continued to grow': { value: '0', low: '0', high: null, qualifier: 'over' },
};

describe('figures', () => {
  it.each(rows.filter(([, , { printed }]) => !Object.hasOwn(IN_WORDS, printed)))(
    '%s: is what its printed text says',
    (_, role, figure) => {
      const { printed, unit } = figure;
      const { value, low, high, qualifier, measure } = figureFromText(printed, { unit });
      // without a word of change, that it is growth follows from its place
      const expected = role === 'growth' && measure === 'level' ? 'growth' : measure;
      expect(figure).toEqual({ value, unit, low, high, qualifier, measure: expected, printed });
    },
  );

  it('in words alone are what a reader decided', () => {
    const found = rows.filter(([, , { printed }]) => Object.hasOwn(IN_WORDS, printed));
    expect(found.map(([, , { printed }]) => printed)).toEqual(Object.keys(IN_WORDS));
    for (const [, , figure] of found) expect(figure).toMatchObject(IN_WORDS[figure.printed] ?? {});
  });

  it.each(rows)('%s: is in the unit and measure of its place', (id, role, figure) => {
    if (role === 'growth' || id.endsWith(', share')) expect(figure.unit).toBe('ratio');
    expect(figure.measure).toBe(role);
  });

  it.each(rates)('of a treaty are exact: %s', (_, figure) => {
    const { printed, unit } = figure;
    const { value, low, high, qualifier, measure } = figureFromText(printed, { unit });
    const bounds = qualifier === null ? { low: value, high: value } : { low, high };
    expect(figure).toEqual({ value, unit, ...bounds, qualifier, measure, printed });
  });
});
