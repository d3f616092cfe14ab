import { describe, expect, it } from 'vitest';
import { figure, type DecimalText, type FigureOptions, type Observation, type Unit } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf } from '../../support/audited.js';

function held(text: string, value: DecimalText, unit: Unit = 'USD', options: FigureOptions = {}): Observation {
  return { ...printed('2024', 'US$1'), figure: figure(value, unit, { ...options, printed: text }) };
}

describe('the rule reading', () => {
  it.each([
    ['US$597 billion', '597e9', 'the text’s own'],
    ['US$598 billion', '597e9', 'one last digit from it: 597.5 would be printed either way'],
    ['over US$590 billion', '597e9', 'on the open side'],
    ['-US$597 billion', '-597e9', 'below zero'],
  ] as const)('is silent where "%s" is held as %s, %s', (text, value, _note) => {
    expect(findingsOf('reading', [held(text, value)])).toEqual([]);
  });

  it.each([
    ['US$599 billion', '597e9', '1000000000', 'from 597.5 to 598.5'],
    ['US$595 billion', '597e9', '1000000000', 'from 595.5 to 596.5'],
    ['over US$600 billion', '597e9', '2500000000', 'from 597.5 to 600'],
    ['-US$597 billion', '597e9', '1193000000000', 'from −596.5 to 596.5'],
    ['597 billion', '597', '596499999402.5', 'from 597.5 to 596.5 billion: the word was lost'],
  ] as const)('disagrees where "%s" is held as %s, by %s: %s', (text, value, gap, _note) => {
    const finding = findingOf('reading', [held(text, value)]);
    expect(finding).toMatchObject({ verdict: 'disagrees', reason: null, gap, against: [], correction: null });
    expect(textsOf(finding)).toEqual([text]);
  });

  it('disagrees where a number is held in another unit than its text names', () => {
    const finding = findingOf('reading', [held('US$597 billion', '597e9', 'CNY')]);
    expect(finding).toMatchObject({ verdict: 'disagrees', reason: 'incomparable-unit', implied: null, gap: null });
  });

  it.each([
    ['the customs’ figure', '597e9', 'USD', 'a text of words that are not known'],
    ['$597 billion', '597e9', 'SGD', 'a sign of several currencies'],
    ['1.234', '1234', 'tonne', 'a point that may group digits'],
  ] as const)('says nothing against "%s", held as %s %s: %s', (text, value, unit, _note) => {
    expect(findingsOf('reading', [held(text, value, unit)])).toEqual([]);
  });

  it.each([
    ['a flag of another definition', { status: ['D'] }],
    ['a break', { status: ['B'] }],
    ['a conversion by the press', { basis: 'press-conversion' }],
  ] as const)('is not excused by %s: a text is held against itself', (_, fields) => {
    const observation = { ...held('US$599 billion', '597e9'), ...fields };
    expect(findingOf('reading', [observation])).toMatchObject({ verdict: 'disagrees' });
  });

  it('is of levels only: growth and shares are cut from sentences', () => {
    const growth = figure('0.09', 'ratio', { printed: '8%' });
    expect(findingsOf('reading', [{ ...printed('2024', 'US$597 billion'), growth, share: growth }])).toEqual([]);
  });
});
