import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { collectDoctests } from './collect.js';

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = join(ROOT, 'test/.doctest');

describe('collectDoctests', () => {
  const made: string[] = [];

  function checkout(files: Readonly<Record<string, string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'doctest-'));
    made.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  }

  afterEach(() => {
    for (const root of made.splice(0)) rmSync(root, { recursive: true });
  });

  it('titles each test with the file and line of its example', () => {
    const { doctests, problems } = collectDoctests(
      checkout({
        'README.md': '# Title\n\n```ts\n1; // => 1\n```\n',
        'docs/guides/first.md': '```ts\n1;\n```\n',
        'docs/api/made.md': '```ts\n1;\n```\n',
        'src/room/one.ts': '/**\n * One.\n *\n * @example\n * 1; // => 1\n */\nexport const one = 1;\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(doctests.map(({ content }) => /__test\("(.*)"/u.exec(content)?.[1])).toEqual([
      'README.md:4',
      'docs/guides/first.md:2',
      'src/room/one.ts:5',
    ]);
  });

  it.each([
    [
      'asserts nothing',
      '/**\n * @example\n * one();\n */\nexport const x = 1;\n',
      'src/x.ts:3: the example asserts nothing',
    ],
    ['is empty', '/**\n * @example\n */\nexport const x = 1;\n', 'src/x.ts:2: the example asserts nothing'],
    ['is not code', '/** @example one two three */\nexport const x = 1;\n', 'src/x.ts:1: '],
    ['has an open fence', '/**\n * ```ts\n * 1;\n */\nexport const x = 1;\n', 'src/x.ts: line 3: a code fence'],
  ])('reports an example of src that %s', (_, text, problem) => {
    const { doctests, problems } = collectDoctests(checkout({ 'src/x.ts': text }));
    expect(doctests).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('lets an example of src that only declares types assert nothing', () => {
    const text = "/**\n * @example\n * import type { A } from 'a';\n * type B = A;\n */\nexport const x = 1;\n";
    expect(collectDoctests(checkout({ 'src/x.ts': text }))).toMatchObject({
      doctests: [{ assertions: 0 }],
      problems: [],
    });
  });
});

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

describe('test/.doctest', () => {
  it('holds a test for each example as it now stands (if not: npm run doctest)', () => {
    const { doctests } = collectDoctests(ROOT);
    const onDisk = existsSync(GENERATED) ? readdirSync(GENERATED).filter((file) => file.endsWith('.test.ts')) : [];
    expect(onDisk.sort(byText)).toEqual(doctests.map(({ file }) => file).sort(byText));
    const stale = doctests.filter(({ file, content }) => readFileSync(join(GENERATED, file), 'utf8') !== content);
    expect(stale.map(({ file }) => file)).toEqual([]);
    expect(onDisk).not.toEqual([]);
  });
});
