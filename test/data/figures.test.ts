import { describe, expect, it } from 'vitest';
import type { Figure } from 'china-asean';
import { assets, observations } from 'china-asean/data';
import { figureFromText } from '../../src/figure/figureFromText.js';

type Role = 'level' | 'growth' | 'share';
type Row = readonly [id: string, role: Role, figure: Figure];

const BARE = /^-?[\d.]+%$/u; // without a word of change, that it is growth follows from its place
const rows: readonly Row[] = [
  ...observations.flatMap(({ id, figure, growth, share }): readonly Row[] => [
    [id, 'level', figure],
    ...(growth === undefined ? [] : ([[id, 'growth', growth]] as const)),
    ...(share === undefined ? [] : ([[id, 'share', share]] as const)),
  ]),
  ...assets.flatMap(({ id, attributes }) =>
    attributes.map(({ attribute, figure }): Row => [`${id} ${attribute}`, 'level', figure]),
  ),
];

describe('figures', () => {
  it.each(rows)('%s, %s: is what its printed text says', (_, role, figure) => {
    const { printed, unit } = figure;
    const { value, low, high, qualifier, measure } = figureFromText(printed, { unit });
    const expected = role === 'growth' && BARE.test(printed) ? 'growth' : measure;
    expect(figure).toEqual({ value, unit, low, high, qualifier, measure: expected, printed });
  });

  it.each(rows)('%s, %s: is in the unit and measure of its place', (_, role, figure) => {
    if (role !== 'level') expect(figure.unit).toBe('ratio');
    expect(figure.measure).toBe(role === 'growth' ? 'growth' : 'level');
  });
});
