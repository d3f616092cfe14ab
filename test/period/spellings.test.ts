import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPeriod, isChinaAseanError, parsePeriod, periodFromText, periodKind, type Period } from 'china-asean';
import { describe, expect, it } from 'vitest';

type Row = readonly (readonly string[])[];

const SPAN = /`([^`]+)`/gu;

/** The tables of docs/periods.md by heading: of each row, the code spans of each cell. */
function readTables(): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>();
  let heading = '';
  for (const line of readFileSync(join(import.meta.dirname, '../../docs/periods.md'), 'utf8').split('\n')) {
    if (line.startsWith('#')) heading = line.replace(/^#+ /u, '');
    if (!line.startsWith('|')) continue;
    const cells = line.slice(1, -1).split('|');
    const row = cells.map((cell) => [...cell.matchAll(SPAN)].map(([, span = '']) => span));
    tables.set(heading, [...(tables.get(heading) ?? []), row]);
  }
  return tables;
}

const tables = readTables();

/** The rows of a table as pairs: each span of one cell with the single span of another. */
function pairs(heading: string, from: number, to: number): readonly (readonly [string, string])[] {
  const rows = tables.get(heading) ?? [];
  return rows.flatMap((row) =>
    (row[from] ?? []).flatMap((span) => (row[to] ?? []).map((other) => [span, other] as const)),
  );
}

function codeOf(call: () => unknown): string {
  try {
    return `read as ${String(call())}`;
  } catch (error) {
    return isChinaAseanError(error) ? error.code : String(error);
  }
}

describe('docs/periods.md', () => {
  it.each(pairs('The one text of a window', 1, 2))('says that %s is a %s', (period, kind) => {
    expect(periodKind(period as Period)).toBe(kind);
  });

  it.each(pairs('Codes: parsePeriod', 1, 2))('says that the code %s is %s', (code, period) => {
    expect(parsePeriod(code)).toBe(period);
  });

  it.each((tables.get('Codes: parsePeriod') ?? []).filter((row) => row.length === 2).flatMap(([codes]) => codes ?? []))(
    'says that the code %s is refused',
    (code) => {
      expect(codeOf(() => parsePeriod(code))).toBe('invalid-period');
    },
  );

  const languages = [
    ['English', 'en'],
    ['Chinese', 'zh'],
    ['Vietnamese', 'vi'],
    ['Indonesian', 'id'],
    ['Malay', 'ms'],
    ['Thai', 'th'],
  ] as const;
  it.each(languages.flatMap(([heading, language]) => pairs(heading, 0, 1).map((pair) => [...pair, language] as const)))(
    'says that the phrase %s is %s, also as language %s',
    (phrase, period, language) => {
      expect(periodFromText(phrase)).toBe(period);
      expect(periodFromText(phrase, { language })).toBe(period);
    },
  );

  const withYear = pairs('The year of a text', 0, 1).filter(([phrase]) => !phrase.startsWith('referenceYear'));
  it.each(withYear)('says that in 2025 the phrase %s is %s', (phrase, period) => {
    expect(periodFromText(phrase, { referenceYear: 2025 })).toBe(period);
    expect(codeOf(() => periodFromText(phrase))).toBe('reference-year-needed');
  });

  it.each(pairs('What is refused', 0, 1))('says that the phrase %s is refused with %s', (phrase, code) => {
    expect(codeOf(() => periodFromText(phrase))).toBe(code);
  });

  const [styles = [], , ...formats] = tables.get('Writing: formatPeriod') ?? [];
  const written = formats.flatMap(([period, ...texts]) =>
    texts.map(
      (text, index) => [period?.[0] ?? '', styles[index + 1]?.[0] ?? '', text[0] ?? 'unrepresentable-period'] as const,
    ),
  );
  it.each(written)('says that %s is written in the style %s as %s', (period, style, text) => {
    const call = (): string => formatPeriod(period as Period, style as 'en');
    expect(text === 'unrepresentable-period' ? codeOf(call) : call()).toBe(text);
  });

  it('has all of these tables', () => {
    const counts = ['Codes: parsePeriod', ...languages.map(([heading]) => heading), 'What is refused'].map(
      (heading) => tables.get(heading)?.length ?? 0,
    );
    expect(Math.min(...counts, withYear.length, written.length)).toBeGreaterThan(5);
  });
});
