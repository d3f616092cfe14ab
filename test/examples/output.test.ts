import { describe, expect, it } from 'vitest';
import { linesOf } from './linesOf.js';
import { outputOf } from './outputOf.js';

describe('an example', () => {
  // by hand: 6989.91577 / 6410 − 1, 7550 / 6989.91577 − 1; 1619 / 1376.5 − 1; 597 / 1.082; nothing is made up where nothing was published
  it.each([
    ['year-on-year', '2024 | 6.98991577 trillion CNY | 9.0% (8.96–9.14%) | printed beside it: 9.0%'],
    ['year-on-year', '2025 | 7.55 trillion CNY | 8.0% (7.94–8.09%) | printed beside it: 8%'],
    ['year-on-year', 'first quarter of 2024 | no figure | none: missing-current'],
    ['year-on-year', 'first quarter of 2025 | 1.71 trillion CNY | none: missing-base | printed beside it: 7.1%'],
    ['year-on-year', 'January–April 2026 | 2.75 trillion CNY | none: break | printed beside it: 15.7%'],
    ['bounds', '$597 billion after growth of 8.2 percent | 552 billion USD | 551.0–552.5 billion USD'],
    ['own-csv', 'VN | 17.62%'],
    ['own-csv', 'MY | none: missing-base'],
    ['sdmx', 'VN 2024 | 161.9 billion USD | P'],
    ['million-rows', '1000080 rows: 10 partners, 4167 products, 24 months'],
  ])('of %s prints %s', (example, line) => {
    expect(linesOf(outputOf(example))).toContain(line);
  });

  it('reads again what it wrote as SDMX', () => {
    const same = linesOf(outputOf('sdmx')).filter((line) => line.endsWith('read again they are the same'));
    expect(same).toHaveLength(2);
  });

  it('adds its shares up to all', () => {
    const rows = linesOf(outputOf('million-rows')).filter((line) => /^[A-Z]{2} \|/u.test(line));
    const sum = rows.reduce((total, row) => total + Number(row.split(' | ')[3]?.replace('%', '')), 0);
    expect(rows).toHaveLength(10);
    expect(Math.abs(sum - 100)).toBeLessThan(0.06); // each is rounded to a hundredth
  });

  it('cites each number', () => {
    const lines = linesOf(outputOf('cite'));
    const cited = lines.flatMap((line) => /“.+” \[(\d+)\]$/u.exec(line)?.[1] ?? []);
    expect(cited).toEqual(['1', '2', '3']);
    for (const place of cited) expect(lines.some((line) => line.startsWith(`[${place}] `))).toBe(true);
  });

  it('finds what is wrong with figures of your own', () => {
    const text = linesOf(outputOf('audit')).join('\n');
    expect(text).toContain(
      'A RIGHT ONE: 6.52 trillion yuan for 2022\ncomparisons that agree: 6, within rounding: 0, that do not: 0',
    );
    expect(text).toContain('With 2024-S1 in place of 2023 everything would agree.');
    expect(text).toContain('With "6.99 trillion yuan" in place of "6.89 trillion yuan"');
  });
});
