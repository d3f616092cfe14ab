import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../architecture/readImports.js';
import { anchorsOf } from './anchorsOf.js';

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const LINK = /\]\(((?:\.\.\/)+docs\/\w+\.md)(?:#([\w-]+))?\)/gu;

const links = listFiles(SRC).flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(LINK)].map(([, path = '', anchor]) => ({
    file,
    path: join(dirname(join(SRC, file)), path),
    anchor,
  })),
);
const calculators = listFiles(join(SRC, 'calculators')).filter(
  (file) =>
    file.includes('/') && // what is at the top is of all of them
    !file.startsWith('common/') &&
    /^export function \w+/mu.test(readFileSync(join(SRC, 'calculators', file), 'utf8')) &&
    !/@internal/u.test(readFileSync(join(SRC, 'calculators', file), 'utf8')),
);

describe('doc comments', () => {
  it('link to headings that are there', () => {
    expect(links).not.toEqual([]);
    expect(
      links.filter(
        ({ path, anchor }) => anchor !== undefined && !anchorsOf(readFileSync(path, 'utf8')).includes(anchor),
      ),
    ).toEqual([]);
  });

  it.each(calculators)('of %s lead to its formula', (file) => {
    const own = links.filter((link) => link.file === `calculators/${file}`);
    expect(own.some(({ path, anchor }) => path.endsWith('docs/methods.md') && anchor !== undefined)).toBe(true);
  });
});

describe('the methods', () => {
  const methods = join(ROOT, 'docs/methods.md');

  it('have no two headings of one anchor', () => {
    const anchors = anchorsOf(readFileSync(methods, 'utf8'));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});
