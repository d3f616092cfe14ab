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

// what the printed text does not say of its bounds, and the note does: a zero that comes from the unit, the original of a
// translation, a deficit of more than so much
const READ_BY_HAND: Readonly<Record<string, Partial<Figure>>> = {
  'asean-trade-customs-cny-2025': { low: '7545000000000', high: '7555000000000' },
  'beibu-gulf-port-container-throughput-ministry-2020-p2m': { low: '575000', high: '585000' },
  'th-cn-trade-balance-partner-statistics-2024': { low: null, high: '-45364000000', qualifier: 'under' },
};

describe('figures', () => {
  it.each(rows)('%s: is what its printed text says', (id, role, figure) => {
    const { printed, unit } = figure;
    const { value, low, high, qualifier, measure } = figureFromText(printed, { unit });
    // without a word of change, that it is growth follows from its place
    const expected = role === 'growth' && measure === 'level' ? 'growth' : measure;
    expect(figure).toEqual({ value, unit, low, high, qualifier, measure: expected, printed, ...READ_BY_HAND[id] });
  });

  it.each(Object.keys(READ_BY_HAND))('that a reader bounded otherwise say why: %s', (id) => {
    expect(observations.find((observation) => observation.id === id)?.note).toBeDefined();
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
