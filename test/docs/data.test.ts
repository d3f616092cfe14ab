import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { withGenerated } from '../../scripts/dataGuide.js';

const guide = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

describe('docs/data.md', () => {
  it('says of the dataset what is in it: npm run docs:data brings it up to date', () => {
    expect(guide).toBe(withGenerated(guide, dataset));
  });

  it('names the gaps of a yearly series that has some', () => {
    expect(guide).toMatch(/\| goods-trade \| CN with ASEAN \| total \| customs-usd \| 1992–2002, /u);
  });
});
