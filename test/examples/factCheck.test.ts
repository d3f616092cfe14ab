import { describe, expect, it } from 'vitest';
import { outputOf } from './outputOf.js';

describe('the fact check', () => {
  const output = outputOf('fact-check');

  it('finds that a right sentence agrees, number by number', () => {
    const [, first = ''] = output.split(/^"In /mu);
    expect(first).toContain('Read for January–July 2025: 597 billion USD, 8.2%, 16.7%.');
    expect(first.match(/^AGREES \(same-figure\)$/gmu)).toHaveLength(3);
    expect(first).not.toContain('DISAGREES');
  });

  it('finds a billion that should be a trillion', () => {
    expect(output).toContain('With "trade reached 4.090 trillion yuan" in place of "trade reached 4.090 billion yuan"');
  });

  it('finds a half-year under the label of a year', () => {
    expect(output).toContain('With 2024-S1 in place of 2023 everything would agree.');
  });

  it('reads a sentence that it is given', () => {
    const given = outputOf('fact-check', 'In 2024, trade between China and ASEAN reached $928 billion, up 7.7 percent');
    expect(given).toContain('With "ASEAN reached $982 billion" in place of "ASEAN reached $928 billion"');
  });
});
