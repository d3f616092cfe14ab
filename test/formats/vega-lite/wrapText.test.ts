import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/formats/vega-lite/wrapText.js';

// a letter is as wide as a pixel
function wrap(text: string, width: number): readonly string[] {
  return wrapText(text, width, 1, (piece) => piece.length);
}

describe('wrapText', () => {
  it.each([
    ['words at their spaces', 'one two three', 8, ['one two', 'three']],
    ['Chinese between any two characters', '货物贸易', 2, ['货物', '贸易']],
    ['no mark at the start of a line', '货物，贸易。', 2, ['货', '物，', '贸', '易。']],
    ['no bracket at the end of a line', '公布值（约）大', 4, ['公布值', '（约）大']],
    ['no bracket at the end of a line in a Latin text', 'Xinhua (日期); CRI', 8, ['Xinhua', '(日期);', 'CRI']],
    ['a bracket right behind a number', '2023（超过）', 6, ['2023（超', '过）']],
    [
      'Latin text at Chinese punctuation, which stays at the end of a line',
      '2025-01-02、2025-01-03）；UDN',
      12,
      ['2025-01-02、', '2025-01-03）；', 'UDN'],
    ],
    ['nothing of a word that is too wide', 'incomparable', 4, ['incomparable']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
