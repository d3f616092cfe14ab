import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { dataAudit } from '../../scripts/docs/dataAudit.js';

describe('docs/data-audit.md', () => {
  it('is the audit of the dataset as it is: npm run docs:data brings it up to date', () => {
    expect(readFileSync(new URL('../../docs/data-audit.md', import.meta.url), 'utf8')).toBe(dataAudit(dataset));
  });
});
