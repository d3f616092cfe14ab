import { describe, expect, it } from 'vitest';
import { audit, type AuditRule } from 'china-asean';
import { dataset } from 'china-asean/data';
import { keyOf } from '../../scripts/docs/dataAudit.js';
import { reviewedDisagreements } from '../../scripts/docs/reviewedDisagreements.js';

const findings = audit(dataset);

describe('the audit of the dataset', () => {
  it('disagrees, or cannot tell, only where that was reviewed', () => {
    const open = findings.filter(({ verdict }) => verdict === 'disagrees' || verdict === 'cannot-tell').map(keyOf);
    expect([...open].sort()).toEqual(Object.keys(reviewedDisagreements).sort());
  });

  // few of them at first, and all of the same sort: that a rule finds nothing to compare would be seen here
  it.each<[AuditRule, number]>([
    ['same-figure', 80],
    ['growth', 95],
    ['share', 10],
    ['total', 350],
    ['balance', 3],
    ['sum-of-windows', 280],
    ['sum-of-members', 80],
    ['growth-of-parts', 240],
    ['exchange-rate', 25],
    ['running-total', 580],
    ['rank', 12],
    ['streak', 5],
  ])('makes comparisons by the rule %s, at least %d', (rule, fewest) => {
    expect(findings.filter((finding) => finding.rule === rule).length).toBeGreaterThanOrEqual(fewest);
  });

  it('finds that the members sum to ASEAN in every month of 2024 that is printed, in three flows', () => {
    const sums = findings.filter(
      ({ rule, claim }) => rule === 'sum-of-members' && claim.observation.period.startsWith('2024'),
    );
    expect(sums.length).toBeGreaterThanOrEqual(60);
    expect(sums.every(({ verdict }) => verdict === 'agrees' || verdict === 'rounding')).toBe(true);
  });
});
