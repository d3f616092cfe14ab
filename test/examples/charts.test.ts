import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../scripts/docs/charts.js';
import { outputOf } from './outputOf.js';

const NAMES = ['map', 'rank', 'shares', 'timeline', 'trade'];

describe('the charts of the example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  let lines: readonly string[] = [];

  beforeAll(() => {
    lines = outputOf('charts', folder).split('\n');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are five, each as a specification and as SVG, and on one page', () => {
    expect(readdirSync(folder).sort()).toEqual(
      ['index.html', ...NAMES.flatMap((name) => [`${name}.svg`, `${name}.vl.json`])].sort(),
    );
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page.match(/<svg /gu)).toHaveLength(5);
    expect(page.replaceAll(/ xmlns(?::\w+)?="[^"]*"/gu, '')).not.toMatch(/(?:src|href)="|https?:\/\//u);
  });

  it.each([
    'trade: Trade in goods: China with ASEAN, 2019–2025',
    'shares: Trade in goods: China with ASEAN, January to December 2024',
    'rank: Trade in goods: China by partner, 2024',
    'timeline: China–ASEAN Free Trade Area, 2000–2026',
    'map: Projects on 20 September 2025',
  ])('have a title that says what is seen: %s', (line) => {
    expect(lines).toContain(line);
  });
});

describe('the charts of README and guides', () => {
  const folder = join(import.meta.dirname, '../../docs/charts');
  let drawn: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    drawn = await charts();
  }, 60_000);

  it('are those that npm run docs:charts draws', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(drawn).sort());
    expect(Object.keys(drawn).sort()).toEqual(NAMES.map((name) => `${name}.svg`));
    const differ = Object.entries(drawn).filter(([file, svg]) => readFileSync(join(folder, file), 'utf8') !== svg);
    expect(differ.map(([file]) => file)).toEqual([]);
  });

  it('are the same whatever was drawn before', async () => {
    expect(await charts()).toEqual(drawn);
  });

  it.each(NAMES)('say in words what they show: %s', (name) => {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const [, title = '', description = ''] = /<title>(.+?)<\/title><desc>(.+?)<\/desc>/su.exec(svg) ?? [];
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(title).not.toBe('');
    expect(description.startsWith(`${title}.`)).toBe(true);
    expect(description).toMatch(/Source: /u);
  });

  it.each(NAMES)('stand in the guide of charts, with a text that gives the same numbers: %s', (name) => {
    const guide = readFileSync(join(folder, '../charts.md'), 'utf8');
    const [, alternative = ''] = new RegExp(`^!\\[(.+)\\]\\(charts/${name}\\.svg\\)$`, 'mu').exec(guide) ?? [];
    const [, description = ''] = /<desc>(.+?)<\/desc>/su.exec(readFileSync(join(folder, `${name}.svg`), 'utf8')) ?? [];
    const numbersIn = (text: string): readonly string[] => text.match(/[−+]?\d+(?:[.,]\d+)*%?/gu) ?? [];
    expect(numbersIn(alternative)).not.toEqual([]);
    expect(numbersIn(alternative).filter((number) => !numbersIn(description).includes(number))).toEqual([]);
  });
});
