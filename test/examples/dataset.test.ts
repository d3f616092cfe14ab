import { describe, expect, it } from 'vitest';
import { linesOf } from './linesOf.js';
import { outputOf } from './outputOf.js';

describe('the railway', () => {
  // by hand: 24.2 − 8.50 and over 43 − 24.2 million with half a printed place of each; 19.51 − 10.07; 10.07 / 1.017
  it('prints the years that follow from the running totals, the halves, and the growth', () => {
    const lines = linesOf(outputOf('railway'));
    expect(lines).toContain('2021-12-03 | The whole line opens (peoples-daily-online-2025-12-02)');
    expect(lines).toContain('to 2022-12-02 | 8.50 million trips | (china-news-service-via-2022-12-02)');
    expect(lines).toContain('→ to 2023-12-02 | 15.64–15.76 million trips');
    expect(lines).toContain('→ to 2024-12-02 | at least 18.75 million trips');
    expect(lines).toContain('→ second half | 9.430–9.450 million trips');
    expect(lines).toContain('→ first half of 2024 | 9.891–9.912 million trips');
    expect(lines).toContain('the year | 24.48 million tonnes, growth 24.6%');
  });
});

describe('the timeline of the free trade area', () => {
  it('prints what was in force for whom, and what is not known', () => {
    const lines = linesOf(outputOf('cafta-timeline'));
    const on = (day: string): readonly string[] => {
      const first = lines.findIndex((line) => line.startsWith(`ON ${day}`));
      return lines.slice(first, lines.indexOf('', first));
    };
    const goods = 'Agreement on Trade in Goods of the Framework Agreement';
    const after = (day: string, title: string): string | undefined => on(day)[on(day).indexOf(title) + 1];
    expect(after('2005-07-20', goods)).toBe('CN BN KH ID LA MY MM PH SG TH; not known: VN');
    expect(after('2012-01-01', goods)).toBe('all 11 parties');
    expect(on('2018-01-01')[0]).toBe('ON 2018-01-01: version 2.0');
    expect(on('2026-11-25')[0]).toBe('ON 2026-11-25: version 2.0; not known whether 3.0');
    expect(after('2026-11-25', 'CAFTA 3.0 Upgrade Protocol')).toBe('not known: CN BN KH ID LA MY MM PH SG TH VN');
    expect(lines).toContain('Normal track, second list: 0% by 2018-01-01 (KH LA MM VN)');
  });
});

describe('the same question on two days', () => {
  it('is answered with what was known on each', () => {
    const lines = linesOf(outputOf('as-of'));
    const [then, now] = ['AS OF 2025-09-20', 'AS OF 2026-09-22'].map((head) => lines.slice(lines.indexOf(head) + 1));
    expect(then?.slice(0, 3)).toEqual([
      'CAFTA 3.0 is concluded: Ministers announce the full conclusion of the negotiations (2025-05-20)',
      'its protocol in force for Viet Nam: there is none yet',
      'ASEAN has 10 members',
    ]);
    expect(now?.slice(0, 3)).toEqual([
      'CAFTA 3.0 is unknown: Upgrade protocol signed (2025-10-28)',
      'its protocol in force for Viet Nam: not known, not looked up after 21 September 2026',
      'ASEAN has 11 members',
    ]);
    expect(then?.[4]).toMatch(/^the railway from Jakarta to Bandung has carried over 10 million trips /u);
  });
});
