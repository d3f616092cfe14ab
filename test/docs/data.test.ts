import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { withGenerated } from '../../scripts/docs/dataGuide.js';

const guide = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

describe('docs/data.md', () => {
  it('says of the dataset what is in it: npm run docs:data brings it up to date', () => {
    expect(guide).toBe(withGenerated(guide, dataset));
  });

  it('names every indicator, asset and basis that has figures by its id', () => {
    const ids = dataset.observations.flatMap(({ indicator, asset, basis }) => [indicator, asset ?? [], basis].flat());
    expect([...new Set(ids)].filter((id) => !guide.includes(`\`${id}\``))).toEqual([]);
  });

  it('counts every figure once in its tables', () => {
    const [, coverage = ''] = /<!-- coverage: generated -->(.*?)<!-- end -->/su.exec(guide) ?? [];
    const rows = [...coverage.matchAll(/^\|.*? with (.*?)\|.*\| (\d+)( each)? \|$|^\|.*\| (\d+) \|$/gmu)];
    const counts = rows.map(([, partners = '', each, isEach, alone]) =>
      isEach === undefined ? Number(each ?? alone) : Number(each) * partners.split(',').length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dataset.observations.length);
  });

  it('names the windows of a series by their lengths', () => {
    expect(guide).toMatch(
      /\| `CN` with `ASEAN` \| `customs-cny` \|.*`year` 2004, 2019–2025;.*`month` 2024-01…02, 2024-04…08/u,
    );
  });

  it('names the gaps of a yearly series that has some', () => {
    expect(guide).toMatch(/\| goods-trade \| CN with ASEAN \| total \| customs-usd \| 1992–2002, /u);
  });
});
