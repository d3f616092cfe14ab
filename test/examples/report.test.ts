import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from './outputOf.js';

const ROOT = join(import.meta.dirname, '../..');

describe('the report', () => {
  const text = outputOf('report');

  it.each([
    ['China with ASEAN', '597 billion USD'],
    ['→ January to July 2024', '552 billion USD', '551.0–552.5 billion USD'],
    ['→ China with the world', '3.57 trillion USD', '3.561–3.589 trillion USD'],
    ['Passenger trips', 'over 10 million trips'],
    ['→ January to June 2024', 'at least 9.828 million trips'],
    ['Freight', 'over 12.6 million tonnes'],
    ['→ 2023', '6.32 million tonnes', '6.318–6.324 million tonnes'],
    ['→ 2023', '5.55 million person-crossings', '5.548–5.553 million person-crossings'],
  ])('prints %s', (...parts) => {
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('.*?');
    expect(text).toMatch(new RegExp(pattern, 'su'));
  });

  it('cites a source for every published number, and lists each', () => {
    const cited = new Set(text.match(/(?<=\s)\[\d+\]$/gmu));
    const listed = text.match(/^ {2}\[\d+\](?= )/gmu)?.map((reference) => reference.trim());
    expect(listed).toEqual([...cited].sort((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1))));
    const numbers = text.split('\n').filter((line) => /\b(?:USD|CNY|trips|tonnes|person-crossings)\b/u.test(line));
    const published = numbers.filter((line) => !/→|–|at least/u.test(line));
    expect(published).not.toEqual([]);
    for (const line of published) expect(line).toMatch(/\[\d+\]$/u);
  });

  it('fits 80 columns, but for the sources, in plain text', () => {
    const [body = ''] = text.split('\nSources\n');
    for (const line of body.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/\u001b/u);
  });

  it('begins as the README shows', () => {
    const [, excerpt = 'missing'] = /```text\n(.*?)\n```/su.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    expect(text).toContain(excerpt);
  });
});
