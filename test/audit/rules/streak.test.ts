import { describe, expect, it } from 'vitest';
import type { Observation, Period } from 'china-asean';
import { findingOf, findingsOf, printed, textsOf, type Printed } from '../../support/audited.js';

const first = { partner: 'ASEAN', flow: undefined, basis: 'ministry' } as const;
const streak = (period: Period, years: string, fields: Printed = {}): Observation =>
  printed(period, years, { ...first, indicator: 'years-as-first', unit: 'count', ...fields });
const ranked = (period: Period, rank: string, fields: Printed = {}): Observation =>
  printed(period, rank, { ...first, indicator: 'partner-rank', unit: 'rank', ...fields });
const level = (period: Period, partner: string, text: string): Observation => printed(period, text, { partner });

describe('the rule streak', () => {
  it.each([
    // 15 in 2023 are 13 in 2021, and 3 in 2011
    ['2021', '13', '2023', '15', 'agrees', '0'],
    ['2021', '12', '2023', '15', 'disagrees', '1'],
    ['2021', '14', '2023', '15', 'disagrees', '1'],
    ['2012', '10', '2023', '15', 'disagrees', '6'],
    ['2021', 'over 10', '2023', '15', 'agrees', '0'],
    ['2021', 'over 14', '2023', '15', 'disagrees', '1'],
    ['2021', '13', '2023', 'over 12', 'agrees', '0'], // at least 10
    ['2021', '9', '2023', 'over 12', 'disagrees', '1'],
    // what began since says nothing
    ['2012', '10', '2023', '11', 'agrees', '0'],
    ['2012', '10', '2023', '5', 'agrees', '0'],
    ['2012', '10', '2023', 'nearly 15', 'agrees', '0'],
  ] as const)('in %s of %s, in %s of %s: %s, %s apart', (period, years, later, then, verdict, gap) => {
    const finding = findingOf('streak', [streak(period, years), streak(later, then)]);
    expect(finding).toMatchObject({ verdict, gap });
    expect(textsOf(finding)).toEqual([years, then]);
  });

  it('is held against what ends later, whatever the length of the windows', () => {
    const findings = findingsOf('streak', [streak('2020-Q1', '11'), streak('2020-12', '12'), streak('2021-Q1', '13')]);
    expect(findings.map(textsOf)).toEqual([
      ['11', '12'],
      ['12', '13'],
    ]);
  });

  it('is held against the next claim only', () => {
    const claims = [streak('2020', '12'), streak('2021', '13'), streak('2024', '4')];
    expect(findingsOf('streak', claims).map((finding) => [finding.verdict, ...textsOf(finding)])).toEqual([
      ['agrees', '12', '13'],
      ['disagrees', '13', '4'],
    ]);
  });

  it.each([
    // at most the years since
    ['2024', '5', '2019', '2', 0],
    ['2024', '6', '2019', '2', 1],
    ['2024', '9', '2019', '2', 4],
    ['2024', '1', '2024', '2', 1],
    ['2024', '9', '2019', '1', 0],
    ['2024', 'over 5', '2019', '2', 0],
    ['2024', 'over 6', '2019', '2', 1],
    ['2024', 'nearly 9', '2019', '2', 0], // which 5 are
  ] as const)('in %s of %s, where in %s it was number %s, is %s too long', (period, years, year, rank, excess) => {
    const findings = findingsOf('streak', [streak(period, years), ranked(year, rank)]);
    expect(findings.filter(({ verdict }) => verdict === 'disagrees').map(({ gap }) => gap)).toEqual(
      excess === 0 ? [] : [String(excess)],
    );
  });

  it('is broken by a year in which another had surely more', () => {
    const greater = [level('2019', 'ASEAN', 'US$640 billion'), level('2019', 'EU', 'US$700 billion')];
    const finding = findingOf('streak', [streak('2024', '6'), ...greater]);
    expect(finding).toMatchObject({ verdict: 'disagrees', gap: '1', implied: { high: '5', unit: 'count' } });
    expect(textsOf(finding)).toEqual(['6', 'US$700 billion', 'US$640 billion']);
    const alike = [level('2019', 'ASEAN', 'US$640 billion'), level('2019', 'EU', 'US$641 billion')];
    expect(findingsOf('streak', [streak('2024', '6'), ...alike])).toEqual([]);
  });

  it('is broken by the last of several such years', () => {
    const claims = [streak('2024', '9'), ranked('2017', '2'), ranked('2020', '3'), ranked('2018', '2')];
    expect(findingOf('streak', claims)).toMatchObject({ gap: '5', against: [{ observation: { period: '2020' } }] });
  });

  it('up to the middle of a year says nothing of the rest of it', () => {
    expect(findingsOf('streak', [streak('2024-S1', '5'), ranked('2024', '2')])).toEqual([]);
    expect(findingOf('streak', [streak('2024-S1', '5'), ranked('2024-S1', '2')])).toMatchObject({ gap: '5' });
    expect(findingOf('streak', [streak('2024-S1', '5'), ranked('2020', '2')])).toMatchObject({ gap: '1' });
  });

  it('counts years that are held as a length of time', () => {
    // 10 years are 9.5 to 10.5, and at most 9 are left
    const years = streak('2024', '10 years', { unit: 'year' });
    expect(findingOf('streak', [years, ranked('2015', '2')])).toMatchObject({ verdict: 'disagrees', gap: '0.5' });
  });

  it('has nothing to say of a partner alone', () => {
    expect(findingsOf('streak', [streak('2024', '5')])).toEqual([]);
    expect(findingsOf('streak', [streak('2021', '13'), streak('2023', '15', { partner: 'VN' })])).toEqual([]);
  });
});
