import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples/exampleRun.js';
import { examplesPage } from '../../scripts/docs/examplesPage.js';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/examples');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

describe('the examples', () => {
  it('print what the page of the examples shows, which npm run docs:examples writes', { timeout: 300_000 }, () => {
    expect(readFileSync(join(ROOT, 'docs/examples.md'), 'utf8')).toBe(examplesPage());
  });

  it.each(files)('are under 60 lines each: %s', (file) => {
    expect(read(file).trimEnd().split('\n').length).toBeLessThan(60);
  });

  it.each(files)('import the package by its name, and only what a reader can install: %s', (file) => {
    const imported = [...read(file).matchAll(/from '([^']+)'/gu)].map(([, name = '']) => name);
    const known = /^(?:china-asean(?:\/[\w-]+)?|\.\/(?:support\/)?\w+\.js|node:\w+|vega|vega-lite)$/u;
    if (!file.startsWith('support'))
      expect(imported.some((name) => /^(?:china-asean|\.\/support\/)/u.test(name))).toBe(true);
    expect(imported.filter((name) => !known.test(name))).toEqual([]);
  });

  it.each(listExamples())('begin with a comment that says what they show: %s', (name) => {
    expect(read(`${name}.ts`)).toMatch(/^\/\/ [A-Z].+\n/u);
  });
});
