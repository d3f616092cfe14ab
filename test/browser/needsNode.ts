import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { importsOf, type Import } from '../architecture/readImports.js';

/** What of Node.js a test can do without: test/browser/standIns has it. */
const STAND_INS: ReadonlyMap<string, readonly string[]> = new Map([
  ['node:fs', ['readFileSync', 'readdirSync']],
  ['node:path', ['join']],
  ['node:vm', ['createContext', 'runInContext', 'runInNewContext']],
]);
const NODE_PACKAGES = /^(?:typescript|esbuild|tsup|tsx|vite|vitest\/.+)$/u;
/** What comes with the tests, and is no package to be made ready for a browser. */
const NO_PACKAGE = /^(?:\.|node:|(?:vitest|china-asean)(?:\/|$))/u;

/** Folders of test whose tests are of the repository and not of the library. */
const OF_THE_REPOSITORY = ['architecture', 'benchmarks', 'docs', 'doctest', 'examples', 'package', 'reporter', 'site'];

/** Tests of the library that need Node.js all the same, and why. */
const NEED_NODE: ReadonlyMap<string, string> = new Map([
  ['test/formats/stream/bigStream.test.ts', 'measures the memory of its process'],
]);

const ROOT = join(import.meta.dirname, '../..');

/** What the tests of the library are made of. */
export interface Survey {
  /** Of the tests in question, those that run in a browser, by their paths in the repository. */
  readonly inBrowser: readonly string[];
  /** The others, with what they need. */
  readonly inNode: ReadonlyMap<string, string>;
  /** The packages that those in a browser import, directly or not. */
  readonly packages: readonly string[];
}

interface Imports {
  readonly files: readonly string[];
  readonly packages: readonly string[];
  /** What a browser has not. */
  readonly needs: readonly string[];
}

const known = new Map<string, Imports>();

function whatItTakes(file: string): Imports {
  const text = readFileSync(file, 'utf8');
  const imports = importsOf(file, text).filter(({ typeOnly }) => !typeOnly);
  const from = (pattern: RegExp): readonly Import[] => imports.filter(({ specifier }) => pattern.test(specifier));
  const isThere = ({ specifier, names }: Import): boolean => {
    const there = STAND_INS.get(specifier);
    return there !== undefined && names.every((name) => there.includes(name));
  };
  const used = [...text.matchAll(/\bprocess\.(?!env\b)\w+/gu)].map(([use]) => use);
  const needed = [...from(/^node:/u).filter((one) => !isThere(one)), ...from(NODE_PACKAGES)];
  const packages = imports.filter(({ specifier }) => !NO_PACKAGE.test(specifier) && !NODE_PACKAGES.test(specifier));
  return {
    files: from(/^\./u).map(({ specifier }) => join(dirname(file), specifier.replace(/\.js$/u, '.ts'))),
    packages: packages.map(({ specifier }) => specifier),
    needs: [...used, ...needed.map(({ specifier }) => specifier)],
  };
}

/** A file and all that it imports, directly or not. */
function reach(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = known.get(file) ?? whatItTakes(file);
  known.set(file, imports);
  for (const next of imports.files) reach(next, seen);
  return seen;
}

/**
 * Tells tests that run in a browser from those that need Node.js, by what they import; throws if one of the library does that
 * is not known to.
 */
export function needsNode(tests: readonly string[], sources: readonly string[]): Survey {
  const inBrowser: string[] = [];
  const inNode = new Map<string, string>();
  const packages = new Set<string>();
  for (const test of tests) {
    const reached = [...reach(join(ROOT, test))].map((file) => known.get(file));
    const needs = [...new Set(reached.flatMap((imports) => imports?.needs ?? []))];
    if (needs.length > 0) inNode.set(test, needs.join(', '));
    else inBrowser.push(test);
    if (needs.length === 0) for (const imports of reached) imports?.packages.forEach((name) => packages.add(name));
  }
  for (const source of sources) {
    reach(join(ROOT, source));
    known.get(join(ROOT, source))?.packages.forEach((name) => packages.add(name));
  }
  const unknown = [...inNode].filter(
    ([test]) => !OF_THE_REPOSITORY.includes(relative('test', test).split('/')[0] ?? '') && !NEED_NODE.has(test),
  );
  if (unknown.length > 0) {
    const list = unknown.map(([test, needs]) => `  ${test}: ${needs}`).join('\n');
    throw new Error(
      `these tests of the library run in no browser; write them without what they need of Node.js, add that to ` +
        `test/browser/standIns, or name them with a reason in test/browser/needsNode.ts:\n${list}`,
    );
  }
  return { inBrowser, inNode, packages: [...packages].sort() };
}
