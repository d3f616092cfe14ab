import { describe, expect, it } from 'vitest';
import { figureFromText, type Unit } from 'china-asean';

describe('a date beside a figure', () => {
  it.each([
    ['982.3 billion US dollars in 2024', 'in 2024'],
    ['In 2024, trade reached $982 billion', 'In 2024'],
    ['trade of 597 billion dollars from January to July 2025', 'from January to July 2025'],
  ])('is told, and who reads it: %s', (text, date) => {
    expect(() => figureFromText(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-figure',
        message: `figureFromText: expected no date beside the figure (periodFromText reads it), got "${date}"`,
      }),
    );
  });

  it.each([
    ['5 million bushels in 2024', 'bushels'],
    ['5 billion dollars in 2,024 towns', 'in'],
    ['5 billion dollars in 2024.5 towns', 'in'],
  ])('is not seen in %s', (text, word) => {
    expect(() => figureFromText(text)).toThrow(
      `figureFromText: expected words that are known (language "en"), got "${word}"`,
    );
  });
});

describe('a number that may be a year', () => {
  it.each([
    'by 2030',
    'of 2025',
    'for 2024',
    'over 2023',
    '2024 exports',
    '1900',
    '2024',
    '2024 or so',
    '2100',
    'In the first half of 2025 trade with ASEAN was',
    '出口2024',
    '２０２４出口',
    'trong 2024',
    'ekspor 2024',
    'eksport 2024',
    'sa 2024',
    'ใน 2024',
    'ใน 2567',
    'ใน ๒๕๖๗',
  ])('is no count without a unit: %s', (text) => {
    expect(() => figureFromText(text)).toThrow(
      expect.objectContaining({
        code: 'ambiguous-figure',
        message: `figureFromText: expected a unit (or the option unit) with a number that may be a year, got "${text}"`,
      }),
    );
  });

  it.each<[text: string, unit: Unit]>([
    ['2024', 'trip'],
    ['2024', 'count'],
    ['rose to 2024', 'train'],
    ['ใน 2567', 'count'],
  ])('is read with the option unit: %s %s', (text, unit) => {
    const { value, low, high } = figureFromText(text, { unit });
    const digits = /\d+/u.exec(text)?.[0];
    expect([value, low, high]).toEqual([digits, digits, digits]);
  });

  it.each([
    ['2024 trains', '2024 train'],
    ['a total of 2024 vehicles', '2024 vehicle'],
    ['2024 projects', '2024 count'],
    ['2024列', '2024 train'],
    ['2024家企业', '2024 count'],
    ['2024 dự án', '2024 count'],
    ['ekspor 2024 ton', '2024 tonne'],
    ['2024 bansa', '2024 count'],
    ['2567 คน', '2567 count'],
    ['$2024', '2024 USD'],
    ['2024%', '20.24 ratio'],
    ['2,024 trips', '2024 trip'],
    ['2,024', '2024 count'],
    ['2024.5', '2024.5 count'],
    ['-2024', '-2024 count'],
    ['ใน 2567.5', '2567.5 count'],
    ['2024 million', '2024000000 count'],
    ['二千零二十四', '2024 count'],
    ['1899', '1899 count'],
    ['2101', '2101 count'],
    ['exports 2567', '2567 count'],
    ['2024 consecutive years', '2024 count'],
  ])('is not seen in %s', (text, expected) => {
    const { value, unit } = figureFromText(text);
    expect(`${value} ${unit}`).toBe(expected);
  });

  it('in brackets beside a figure wants its unit as any other', () => {
    expect(() => figureFromText('$5 billion (2024)', { unit: 'USD' })).toThrow(
      'figureFromText: expected a unit beside a number in brackets, got "2024"',
    );
  });
});
