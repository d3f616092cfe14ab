import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { apiReports } from '../../scripts/packaging/apiReports.js';
import { entries } from '../../scripts/packaging/entries.js';
import { ROOT } from '../../scripts/packaging/root.js';
import { sourceOf } from '../../scripts/packaging/sourceOf.js';

const COMMITTED = join(ROOT, 'docs/api-report');
const dist = join(inject('packed').consumer, 'node_modules/china-asean/dist');

describe('the public types', () => {
  let reports: ReadonlyMap<string, string>;

  beforeAll(async () => {
    reports = await apiReports(dist, entries());
  }, 120_000);

  it.each([...entries()])('of dist/%s.d.ts (%s) are as committed: npm run api:report takes a change over', (file) => {
    expect(reports.get(file)).toBe(readFileSync(join(COMMITTED, `${file}.md`), 'utf8'));
  });

  it('have a report for each entry point, and no other', () => {
    expect(readdirSync(COMMITTED).sort()).toEqual([...entries().keys()].map((file) => `${file}.md`).sort());
  });

  it('have documentation for each entry point, and no other', () => {
    const { entryPoints } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as {
      readonly entryPoints: readonly string[];
    };
    expect([...entryPoints].sort()).toEqual([...entries().keys()].map(sourceOf).sort());
  });

  it('do not depend on how the files are cut that they are built into', () => {
    const all = [...reports.values()].join('\n');
    expect(all).toContain('function parsePeriod(');
    expect(all).not.toMatch(/import\(|from '|-[\w-]{8}\.js/u);
  });
});
