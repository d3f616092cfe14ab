import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from 'china-asean';
import * as data from 'china-asean/data';
import { entries } from '../../scripts/packaging/entries.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const text = read('llms.txt');
const prose = text.replaceAll(/^```.*?^```$/gmsu, '');
const { exports, files } = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
};
const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ isIndex: path.endsWith('index.ts'), code: read(`src/${path}`) }));
const indices = source.filter(({ isIndex }) => isIndex).map(({ code }) => code);
const exported = new Set(
  indices
    .flatMap((code) => [...code.matchAll(/^export (?:type )?\{(.+?)\} from/gmsu)])
    .flatMap(([, names = '']) => names.match(/\w+/gu) ?? []),
);

/** Whether a name in code font is there: an entry point, an export, a field, or a text that the source holds as it stands. */
function isKnown(code: string): boolean {
  if (code.startsWith('china-asean')) return code.replace('china-asean', '.') in exports;
  if (code === 'Date' || code === 'null') return true;
  if (/^'.*'$/u.test(code))
    return /^'[-\d.]+'$/u.test(code) || /^'\d{4}.*'$/u.test(code) || source.some((file) => file.code.includes(code));
  const [name = ''] = /^\w+/u.exec(code) ?? [];
  return exported.has(name) || source.some((file) => new RegExp(`readonly ${name}\\??:`, 'u').test(file.code));
}

describe('llms.txt', () => {
  const codes = [...new Set([...prose.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code))];

  it.each(codes)('names what there is: %s', (code) => {
    expect(isKnown(code)).toBe(true);
  });

  it('knows a name that does not exist from one that does', () => {
    expect(['china-asean/nothing', 'growthOverYear', "'no-such-reason'"].map(isKnown)).toEqual([false, false, false]);
  });

  it('names every entry point', () => {
    for (const entry of entries().values()) expect(codes).toContain(entry);
  });

  it('links to files that the package holds', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) {
      expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
      expect(path).toMatch(/^docs\/[\w-]+\.md$/u);
    }
    expect(files).toContain('docs/*.md');
  });

  it('shows code that gives what it says', () => {
    const [, code = ''] = /^```ts\n(.*?)^```$/msu.exec(text) ?? [];
    const runnable = code
      .replaceAll(/^import (\{.+\}) from '(.+)';$/gmu, "const $1 = modules['$2'];")
      .replaceAll(/^(.+); \/\/ => (.+)$/gmu, 'found.push([$1, $2]);');
    const found: (readonly [unknown, unknown])[] = [];
    runInNewContext(ts.transpile(runnable), { found, modules: { 'china-asean': library, 'china-asean/data': data } });
    expect(found.length).toBeGreaterThan(2);
    for (const [is, said] of found) expect(is).toEqual(said);
  });
});
