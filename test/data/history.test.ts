import { describe, expect, it } from 'vitest';
import { asOf, getById, membersAt, statusAt, versionAt, type Agreement, type DateText } from 'china-asean';
import { dataset, type AssetId } from 'china-asean/data';

const cafta = getById(dataset.agreements, 'CAFTA');
const versionOf = ({ versions }: Agreement, id: string) => getById(versions, id);

describe('the China–ASEAN Free Trade Area', () => {
  it.each<readonly [string, DateText, string]>([
    ['1.0', '2000-11-24', 'none'],
    ['1.0', '2002-11-03', 'proposed'],
    ['1.0', '2002-11-04', 'signed'],
    ['1.0', '2003-07-01', 'partly-in-force'],
    ['1.0', '2010-01-01', 'in-force'],
    ['1.0', '2026-11-23', 'in-force'],
    ['2.0', '2014-08-26', 'under-negotiation'],
    ['2.0', '2015-11-22', 'signed'],
    ['2.0', '2016-07-01', 'partly-in-force'],
    ['2.0', '2019-10-22', 'in-force'],
    ['3.0', '2021-11-22', 'proposed'],
    ['3.0', '2022-11-15', 'unknown'],
    ['3.0', '2022-11-30', 'under-negotiation'],
    ['3.0', '2024-10-10', 'under-negotiation'],
    ['3.0', '2025-05-20', 'concluded'],
    ['3.0', '2025-09-20', 'concluded'],
    ['3.0', '2025-10-27', 'concluded'],
    ['3.0', '2025-10-28', 'signed'],
    ['3.0', '2025-11-01', 'signed'],
    ['3.0', '2026-09-21', 'signed'],
    ['3.0', '2026-11-23', 'unknown'],
  ])('had version %s on %s %s', (id, date, status) => {
    expect(statusAt(versionOf(cafta, id), date).status).toBe(status);
  });

  it('does not know version 3.0 after the last look', () => {
    const today = versionAt(cafta, '2026-11-23');
    expect(today.version?.id).toBe('2.0');
    expect(today.unknown.map(({ id }) => id)).toEqual(['3.0']);
    expect(statusAt(versionOf(cafta, '3.0'), '2026-11-23')).toMatchObject({
      lastStatus: 'signed',
      reason: 'not-looked-up',
      checked: '2026-09-21',
    });
  });

  it('expected the signing in September 2025 and did not know it', () => {
    const [known] = asOf(dataset, '2025-09-20').agreements;
    const ids = known === undefined ? [] : versionOf(known, '3.0').milestones.map(({ id }) => id);
    expect(ids).toContain('v3-signing-expected');
    expect(ids).not.toContain('v3-signed');
  });

  it('binds China and the ten members of then, without Timor-Leste', () => {
    const asean = getById(dataset.partners, 'ASEAN');
    expect([...cafta.parties].sort()).toEqual(['CN', ...membersAt(asean, '2025-10-25')].sort());
  });
});

describe('ASEAN', () => {
  it.each<readonly [DateText, number]>([
    ['1967-08-07', 0],
    ['1967-08-08', 5],
    ['1984-01-07', 6],
    ['1995-07-28', 7],
    ['1997-07-23', 9],
    ['1999-04-30', 10],
    ['2025-10-25', 10],
    ['2025-10-26', 11],
  ])('had on %s %i members', (date, count) => {
    expect(membersAt(getById(dataset.partners, 'ASEAN'), date)).toHaveLength(count);
  });
});

describe('the assets', () => {
  it.each<readonly [AssetId, DateText, string]>([
    ['china-laos-railway', '2021-12-02', 'under-construction'],
    ['china-laos-railway', '2021-12-03', 'operating'],
    ['jakarta-bandung-hsr', '2023-10-17', 'operating'],
    ['china-thailand-railway', '2025-09-18', 'under-construction'],
    ['china-thailand-railway', '2025-09-19', 'unknown'],
    ['china-vietnam-smart-port', '2025-09-30', 'under-construction'],
    ['china-vietnam-smart-port', '2025-12-11', 'unknown'],
    ['lao-cai-hanoi-hai-phong-railway', '2025-09-18', 'planned'],
    ['lao-cai-hanoi-hai-phong-railway', '2025-12-19', 'under-construction'],
    ['hanoi-dong-dang-railway', '2024-10-28', 'planned'],
    ['hai-phong-ha-long-mong-cai-railway', '2024-10-28', 'planned'],
    ['china-myanmar-railway', '2018-10-22', 'proposed'],
    ['dongxing-port', '2024-12-31', 'operating'],
    ['qinzhou-automated-container-terminal', '2025-07-18', 'operating'],
    ['china-malaysia-qinzhou-industrial-park', '2024-12-31', 'operating'],
    ['malaysia-china-kuantan-industrial-park', '2024-12-31', 'operating'],
  ])('had %s on %s %s', (id, date, status) => {
    expect(statusAt(getById(dataset.assets, id), date).status).toBe(status);
  });
});
