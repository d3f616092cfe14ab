import { describe, expect, it } from 'vitest';
import { linesOf } from './linesOf.js';
import { outputOf } from './outputOf.js';

describe('the structure of trade', () => {
  const lines = ['trade-structure', 'contributions'].flatMap((example) => linesOf(outputOf(example)));

  // by hand from the customs' table: 185478272 of 698991577, (4173.6364 − 2816.2794) / 6989.9158 …
  it.each([
    'Viet Nam | 1 | 1.85478272 trillion CNY | 26.54% | 24.2%',
    'Brunei Darussalam | 10 | 19.98738 billion CNY | 0.29% | -49.4%',
    'Herfindahl–Hirschman index | 0.172 | 0.197 | 0.177',
    'Viet Nam | 3.68 | 3.672–3.698',
    'growth of the whole | 9.0% | 8.94–9.06%',
    '2.80 times what the weight of the Philippines in world trade would make of them',
  ])('prints %s', (line) => {
    expect(lines).toContain(line);
  });

  it('leaves nothing of the ASEAN total to others than the members', () => {
    const rest = lines.find((line) => line.startsWith('what the members leave'));
    expect(rest).toMatch(/: -0\.0+\d to 0\.0+\d%$/u);
  });
});
