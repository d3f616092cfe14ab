import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

describe('the charts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  let lines: readonly string[] = [];

  beforeAll(() => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const args = [tsx, '--tsconfig', 'tsconfig.json', 'docs/examples/charts.ts', folder];
    const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    lines = run.stdout.split('\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are five, each as a specification and as SVG, and on one page', () => {
    const names = ['map', 'rank', 'shares', 'timeline', 'trade'];
    expect(readdirSync(folder).sort()).toEqual(
      ['index.html', ...names.flatMap((name) => [`${name}.svg`, `${name}.vl.json`])].sort(),
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
