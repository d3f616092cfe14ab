import { describe, expect, it } from 'vitest';
import { figureFromText } from 'china-asean';

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
