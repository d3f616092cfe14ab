import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as root from 'china-asean';
import * as comtrade from 'china-asean/comtrade';
import * as csv from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { observationSchema } from 'china-asean/schema';
import * as table from 'china-asean/table';
import { writeRankChart } from 'china-asean/vega-lite';

const ROOT = join(import.meta.dirname, '../..');

// the compiler holds this to the whole union
const BASES: Readonly<Record<root.Basis, true>> = {
  'customs-cny': true,
  'customs-usd': true,
  'customs-unspecified': true,
  customs: true,
  'asean-secretariat': true,
  wto: true,
  'un-comtrade': true,
  'world-bank': true,
  'partner-statistics': true,
  ministry: true,
  operator: true,
  'border-inspection': true,
  press: true,
  'press-conversion': true,
  own: true,
};

interface Row {
  readonly section: string;
  readonly zh: string;
  readonly here: string;
}

const text = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
const rows = text
  .split(/^## /mu)
  .flatMap((part): readonly Row[] =>
    [...part.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gmu)]
      .map(([, zh = '', here = '']) => ({ section: part.split('\n', 1)[0] ?? '', zh, here }))
      .filter(({ zh }) => zh !== '中文' && !zh.startsWith('---')),
  );
const codes = (here: string): readonly string[] => [...here.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
const zhOf = (word: string, { names }: { readonly names: root.Names }): boolean => names.zh?.includes(word) === true;

// the names of what an entry point exports, types too
const exported = new Set(
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.ts'))
    .flatMap((path) => readFileSync(join(ROOT, 'src', path), 'utf8').match(/\w+/gu) ?? []),
);

describe('the glossary', () => {
  it('has its terms in tables', () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  it('names functions that are there', () => {
    const functions = { ...table, ...comtrade, ...csv, ...root };
    const named = rows.flatMap(({ here }) => codes(here)).filter((code) => /^[a-z]+(?:[A-Z][a-z]+)+$/u.test(code));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => typeof Reflect.get(functions, name) !== 'function')).toEqual([]);
  });

  it('names types that are there', () => {
    const named = rows.flatMap(({ here }) => codes(here)).filter((code) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/u.test(code));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
  });

  it.each([
    ['indicator', dataset.indicators],
    ['asset', dataset.assets],
    ['agreement', dataset.agreements],
  ] as const)('gives each %s the Chinese name of the dataset', (sort, records) => {
    const named = rows.filter(({ here }) => new RegExp(`^${sort} \``, 'u').test(here));
    const found = named.map(({ zh, here }) => ({ zh, record: records.find(({ id }) => id === codes(here)[0]) }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ zh, record }) => record === undefined || !zhOf(zh, record))).toEqual([]);
  });

  it('names origin rules and tariff tracks by their ids', () => {
    const { versions } = root.getById(dataset.agreements, 'CAFTA');
    const ids = versions
      .flatMap(({ originRules, tariffTracks }) => [...originRules, ...tariffTracks])
      .map(({ id }) => id);
    const named = rows.filter(({ here }) => /^(?:origin rule|tariff track) /u.test(here));
    expect(named).toHaveLength(4);
    expect(named.flatMap(({ here }) => codes(here)).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says whose count it is in the words of the charts', () => {
    const bases = rows.filter(({ section }) => section.startsWith('Whose count'));
    const ofRow = ({ here }: Row): string => codes(here)[0]?.replaceAll("'", '') ?? '';
    expect(bases.map(ofRow).sort()).toEqual(Object.keys(BASES).sort());
    const missing = bases.filter((row) => {
      const observation = observationSchema.parse({
        ...{ id: 'one', indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', period: '2024' },
        ...{ basis: ofRow(row), figure: root.figure('1e9', 'USD') },
        ...{ status: [], source: 'source', corroboration: [] },
      });
      return !JSON.stringify(writeRankChart([observation], { language: 'zh' })).includes(row.zh.replace(/（.*）/u, ''));
    });
    expect(missing).toEqual([]);
  });
});
