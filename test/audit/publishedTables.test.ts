import { describe, expect, it } from 'vitest';
import { audit, type Finding } from 'china-asean';
import {
  customsInNovember,
  customsInOctober,
  customsInSeptember,
  regimes,
} from '../fixtures/publishedTables/chinaCustoms.js';
import { euroArea, hongKong, japan2006, japan2008, macao } from '../fixtures/publishedTables/others.js';
import {
  electronicsByDestination,
  petroleumByDestination,
  tradeByMonth,
} from '../fixtures/publishedTables/philippines.js';
import { observationsOf, type PublishedTable } from '../fixtures/publishedTables/publishedTable.js';

interface Expected {
  /** How many comparisons the table allows, by rule. */
  readonly comparisons: Readonly<Record<string, number>>;
  /** Those that do not come out, and what is said of them. */
  readonly deviations?: readonly (readonly [claim: string, verdict: string])[];
}

const SUMS_SINCE_JANUARY: Expected['deviations'] = [
  ['domestic-exports WORLD export 2003-01-01/P2M', 'sum-of-windows disagrees'],
  ['goods-trade WORLD balance 2003-01-01/P2M', 'sum-of-windows disagrees'],
  ['goods-trade WORLD export 2003-01-01/P2M', 'sum-of-windows disagrees'],
  ['goods-trade WORLD import 2003-01-01/P2M', 'sum-of-windows disagrees'],
  ['re-exports WORLD export 2003-01-01/P2M', 'sum-of-windows disagrees'],
];

const TABLES: readonly (readonly [PublishedTable, Expected])[] = [
  [petroleumByDestination, { comparisons: { growth: 15, share: 29, 'sum-of-shares': 2 } }],
  [electronicsByDestination, { comparisons: { growth: 14, share: 26, 'sum-of-shares': 2 } }],
  [tradeByMonth, { comparisons: { total: 29, balance: 29, 'sum-of-windows': 96, 'running-total': 39 } }],
  [
    hongKong,
    {
      comparisons: { growth: 12, balance: 7, 'sum-of-windows': 5, 'running-total': 4 },
      // January is printed as it was first counted, and January and February together with a January revised by a few tens
      // of millions: also the change from January to February, -2,473 million, is not that of the two printed levels
      deviations: SUMS_SINCE_JANUARY,
    },
  ],
  [
    macao,
    {
      comparisons: { growth: 12, total: 2, balance: 2, 'growth-of-parts': 1 },
      // a deficit that became smaller: growth of what is below zero has no one meaning, here it is that of the balance upwards
      deviations: [['goods-trade WORLD balance 2017-01', 'growth cannot-tell']],
    },
  ],
  [euroArea, { comparisons: { growth: 6, balance: 4 } }],
  [japan2006, { comparisons: { growth: 3, balance: 2 } }],
  [
    japan2008,
    {
      comparisons: { growth: 3, balance: 2 },
      // a deficit that became greater, printed as growth above zero: the opposite sign of Macao's
      deviations: [['goods-trade WORLD balance 2008-05-01/2008-05-20', 'growth cannot-tell']],
    },
  ],
  [customsInSeptember, { comparisons: { 'sum-of-members': 4 } }],
  [customsInOctober, { comparisons: { 'sum-of-members': 4 } }],
  [customsInNovember, { comparisons: { 'sum-of-members': 4 } }],
];

describe('audit of published tables', () => {
  it.each(TABLES.map(([table, expected]) => [table.source.id, table, expected] as const))(
    'makes every comparison that %s allows, and what is printed comes out, but for what the table itself deviates in',
    (_, table, { comparisons, deviations = [] }) => {
      const findings = auditTables([table]);
      expect(countByRule(findings)).toEqual(comparisons);
      expect(deviationsOf(findings)).toEqual(
        deviations.map(([claim, verdict]) => `${table.source.id}: ${claim} ${verdict}`),
      );
    },
  );

  it('cites where each was published', () => {
    for (const [{ source }] of TABLES) {
      expect(source.url).toMatch(/^https?:\/\//u);
      expect(source.publisher + source.title).not.toBe('');
    }
  });
});

describe('audit of three monthly bulletins of China Customs', () => {
  const bulletins = [customsInSeptember, customsInOctober, customsInNovember];

  // the regimes whose sum since January was revised when a month was added to it; of the others, it is the sum
  const revised = {
    'export 2019-01-01/P10M':
      'all-regimes assembling border-trade contracting-projects control-area-logistics imported-materials ordinary-trade other other-donation warehousing',
    'export 2019-01-01/P11M':
      'all-regimes assembling border-trade contracting-projects control-area-logistics goods-on-lease imported-materials ordinary-trade other outward-processing warehousing',
    'import 2019-01-01/P10M':
      'all-regimes assembling border-trade control-area-logistics duty-free-goods goods-on-lease imported-materials invested-equipment ordinary-trade other processing-equipment warehousing',
    'import 2019-01-01/P11M':
      'all-regimes assembling border-trade control-area-equipment control-area-logistics duty-free-goods goods-on-lease imported-materials invested-equipment ordinary-trade other warehousing',
  };
  const byWindow = (findings: readonly Finding[]): Readonly<Record<string, string>> => {
    const windows: Record<string, string[]> = {};
    for (const { claim } of findings) {
      const { flow = '', period, partner = '' } = claim.observation;
      (windows[`${flow} ${period}`] ??= []).push(partner);
    }
    return Object.fromEntries(Object.entries(windows).map(([window, names]) => [window, names.sort().join(' ')]));
  };

  it('finds every sum since January that was revised from one bulletin to the next, and nothing else', () => {
    const findings = auditTables(bulletins);
    const deviating = findings.filter(isDeviation);
    expect(countByRule(findings)).toEqual({
      'sum-of-windows': 72,
      'sum-of-members': 12,
      'growth-of-parts': 57,
      'running-total': 72,
    });
    expect(new Set(deviating.map(({ rule, verdict }) => `${rule} ${verdict}`))).toEqual(
      new Set(['sum-of-windows disagrees']),
    );
    expect(byWindow(deviating)).toEqual(revised);
  });

  // the pages are undated: the month that each covers stands in for its date
  it('calls them revisions where the bulletins are of different dates', () => {
    const dated = bulletins.map((table, index) => ({
      ...table,
      source: { ...table.source, published: (['2019-09', '2019-10', '2019-11'] as const)[index] ?? null },
    }));
    const deviating = auditTables(dated).filter(isDeviation);
    expect(new Set(deviating.map(({ verdict }) => verdict))).toEqual(new Set(['revised-base']));
    expect(byWindow(deviating)).toEqual(revised);
  });
});

describe('audit of a published table with one digit changed', () => {
  it.each([
    ['petroleum', petroleumByDestination, 'petroleum JP export 2000-03', '7,916,162', '7,016,162'],
    ['electronics', electronicsByDestination, 'electronics MY export 1999-01', '150,818,951', '158,818,951'],
    ['Hong Kong', hongKong, 'goods-trade WORLD import 2003-02', '115,984', '115,084'],
    ['Macao', macao, 'goods-trade WORLD export 2017-01', '971.1', '947.1'],
    ['the euro area', euroArea, 'goods-trade WORLD import 2019-01-01/P9M', '1,586.3', '1,536.3'],
  ] as const)('finds it in the table of %s', (_, table, name, printed, instead) => {
    const rows = table.rows.map((row) => (nameOf(row) === name ? { ...row, level: instead } : row));
    expect(table.rows.find((row) => nameOf(row) === name)?.level).toBe(printed);
    const found = auditTables([{ ...table, rows }]).filter(isDisagreementAbout(`${table.source.id}: ${name}`));
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    ['petroleum', petroleumByDestination, 'petroleum JP export 2000-03', '7,916,162', '7,016,162'],
    ['Hong Kong', hongKong, 'goods-trade WORLD import 2002-12-01/P3M', '391,528', '301,528'],
    ['the euro area', euroArea, 'goods-trade WORLD import 2019-01-01/P9M', '1,586.3', '1,536.3'],
  ] as const)('says which digit of the table of %s was printed', (_, table, name, printed, instead) => {
    const rows = table.rows.map((row) => (nameOf(row) === name ? { ...row, level: instead } : row));
    const found = auditTables([{ ...table, rows }]).filter(isDisagreementAbout(`${table.source.id}: ${name}`));
    expect(found.map(({ correction }) => correction?.instead.split(' ')[0])).toEqual(found.map(() => printed));
  });

  it.each(TABLES.map(([table]) => [table.source.id, table] as const))(
    'finds the first digit of levels all over %s, each of which takes part in a sum, a balance or a growth rate',
    (_, table) => {
      const compared = new Set(
        auditTables([table])
          .filter(({ rule, reason }) => EXACT.has(rule) && reason === null)
          .flatMap(({ claim, against }) => [claim, ...against])
          .flatMap(({ says, observation }) => (says === 'level' ? [observation.id] : [])),
      );
      const observations = observationsOf(table);
      const places = table.rows.map((row, index) => ({ row, index, id: observations[index]?.id ?? '' }));
      // what has few digits may have been rounded away in a sum
      const inDoubt = places.filter(({ row, id }) => compared.has(id) && row.level.replace(/\D/gu, '').length > 3);
      expect(inDoubt.length).toBeGreaterThan(5);
      // of long tables every so many, so that the test stays short
      for (const { row, index, id } of inDoubt.filter((_, place) => place % Math.ceil(inDoubt.length / 12) === 0)) {
        const level = row.level.replace(/\d/u, (digit) => (digit === '9' ? '8' : `${Number(digit) + 1}`));
        const found = auditTables([{ ...table, rows: table.rows.with(index, { ...row, level }) }], id);
        expect([id, found.some(isDisagreementAbout(id))]).toEqual([id, true]);
      }
    },
  );
});

const EXACT: ReadonlySet<string> = new Set(['growth', 'total', 'balance', 'sum-of-windows', 'sum-of-members']);

function auditTables(tables: readonly PublishedTable[], about?: string): readonly Finding[] {
  const audited = {
    observations: tables.flatMap(observationsOf),
    sources: tables.map(({ source }) => source),
    partners: regimes,
    indicators: [],
  };
  return audit(audited, about === undefined ? {} : { about: [about] });
}

function isDeviation({ verdict }: Finding): boolean {
  return verdict !== 'agrees' && verdict !== 'rounding';
}

function deviationsOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(isDeviation).map(({ claim, rule, verdict }) => `${claim.observation.id} ${rule} ${verdict}`);
}

function countByRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function isDisagreementAbout(id: string): (finding: Finding) => boolean {
  return ({ verdict, claim, against }) =>
    verdict === 'disagrees' && [claim, ...against].some(({ observation }) => observation.id === id);
}

function nameOf({ indicator, partner, flow, period }: PublishedTable['rows'][number]): string {
  return [indicator, partner, flow, period].join(' ');
}
