import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as root from 'china-asean';
import { anchorsOf } from './anchorsOf.js';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
// those that say how something is done, in the order in which the navigation has them
const GUIDES = [
  ...['getting-started', 'periods', 'figures', 'growth', 'audit', 'your-data', 'charts', 'recipes', 'spreadsheet'],
  ...['table', 'glossary', 'methods'],
];

interface Link {
  readonly from: string;
  readonly path: string;
  readonly anchor: string | undefined;
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const proseOf = (text: string): string => text.replace(/^`{3}.*?^`{3}/gmsu, '').replace(/`[^`\n]*`/gu, '');
const linksOf = (from: string): readonly Link[] =>
  [...proseOf(read(from)).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      return { from, path: path === '' ? from : join(dirname(from), path), anchor };
    });

describe('the documents', () => {
  const links = ['README.md', ...DOCS.map((file) => `docs/${file}`)].flatMap(linksOf);

  it('link to files and headings that are there', () => {
    expect(links.length).toBeGreaterThan(100);
    const isThere = ({ path, anchor }: Link): boolean =>
      existsSync(join(ROOT, path)) &&
      (anchor === undefined || (statSync(join(ROOT, path)).isFile() && anchorsOf(read(path)).includes(anchor)));
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  it('are each listed once for the navigation', () => {
    const { projectDocuments } = JSON.parse(read('typedoc.json')) as { readonly projectDocuments: readonly string[] };
    const [rest = '', ...others] = projectDocuments.toReversed();
    const listed = others.toReversed().map((path) => path.replace(/^docs\/(.*)\.md$/u, '$1'));
    expect(rest).toBe(`docs/!(${listed.join('|')}).md`);
    expect(listed.filter((name) => !DOCS.includes(`${name}.md`))).toEqual([]);
    expect(listed.filter((name) => GUIDES.includes(name))).toEqual(GUIDES);
  });
});

describe('the guide', () => {
  it.each(GUIDES)('%s has one heading of the first level, by which the navigation names it', (name) => {
    const text = read(`docs/${name}.md`).replace(/^`{3}.*?^`{3}/gmsu, '');
    expect(text).toMatch(/^# .+\n/u);
    expect(text.match(/^# /gmu)).toHaveLength(1);
  });

  it.each(GUIDES)('%s begins with what one can do after reading it', (name) => {
    expect(read(`docs/${name}.md`).split('\n')[2]).toMatch(/^After this page you (?:can|know) /u);
  });

  it.each(GUIDES.filter((name) => name !== 'methods'))('%s ends with where to go next', (name) => {
    const [, last = ''] = /^## (?:Next|Where to go next)\n(.*)$/msu.exec(read(`docs/${name}.md`)) ?? [];
    expect(last).toMatch(/\]\([a-z-]+\.md[)#]/u);
    expect(last).not.toMatch(/^## /mu);
  });
});

describe('the table of functions in growth.md', () => {
  const rows = read('docs/growth.md').matchAll(/^\| [^|]+ \| `(\w+)` \| \[[^\]]+\]\(methods\.md#[\w-]+\) \|$/gmu);
  const names = [...rows].map(([, name = '']) => name);

  it('names functions that are there', () => {
    expect(names).toHaveLength(15);
    expect(names.filter((name) => typeof Reflect.get(root, name) !== 'function')).toEqual([]);
  });
});
