import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extractMarkdown, extractSource, type Block } from './extract.js';
import { transform } from './transform.js';

/** A test file made of one example. */
export interface Doctest {
  /** The name of the test file. */
  readonly file: string;
  readonly content: string;
  readonly assertions: number;
}

/** All doctests of a checkout, and what is wrong with examples that could not be made into one. */
export interface Collected {
  readonly doctests: readonly Doctest[];
  readonly problems: readonly string[];
}

/** Makes a test of each example in README.md, in docs (but not docs/api) and in the doc comments of src. */
export function collectDoctests(root: string): Collected {
  const sources = ['README.md', ...walk(root, 'docs', '.md'), ...walk(root, 'src', '.ts')];
  const doctests: Doctest[] = [];
  const problems: string[] = [];
  for (const path of sources) {
    if (path.startsWith('docs/api/') || !existsSync(join(root, path))) continue;
    let line: number | undefined;
    try {
      const text = readFileSync(join(root, path), 'utf8');
      const blocks = path.endsWith('.md') ? extractMarkdown(text) : extractSource(text);
      for (const block of blocks) {
        line = block.line;
        try {
          doctests.push(toDoctest(path, block));
        } catch (error) {
          problems.push(`${path}:${line}: ${(error as Error).message}`);
        }
      }
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
    }
  }
  return { doctests, problems };
}

function toDoctest(path: string, { line, code }: Block): Doctest {
  const { imports, body, assertions, runs } = transform(code);
  const mustAssert = !path.endsWith('.md') && (runs || code.trim() === '');
  if (mustAssert && assertions === 0) throw new Error('the example asserts nothing; end a line with "// => value"');
  const content = [
    "import { expect as __expect, test as __test } from 'vitest';",
    "import { thrownBy as __thrownBy } from '../doctest/thrownBy.js';",
    imports,
    `__test(${JSON.stringify(`${path}:${line}`)}, async () => {`,
    body,
    '});',
    '',
  ].join('\n');
  return { file: `${path.replaceAll('/', '__')}.${line}.test.ts`, content, assertions };
}

function walk(root: string, folder: string, extension: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith(extension))
    .sort((a, b) => (a < b ? -1 : 1));
}
