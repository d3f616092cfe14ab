import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What of Node.js a test can do without: test/browser/standIns has it. */
const STAND_INS: ReadonlyMap<string, readonly string[]> = new Map([
  ['node:fs', ['readFileSync', 'readdirSync']],
  ['node:path', ['join']],
  ['node:vm', ['createContext', 'runInContext', 'runInNewContext']],
]);
const NODE_PACKAGES = /^(?:typescript|esbuild|tsup|tsx|vite|vitest\/.+)$/u;

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

function namesOf(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return ['*'];
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text);
}

function importsOf(file: string): Imports {
  const text = readFileSync(file, 'utf8');
  const files: string[] = [];
  const packages: string[] = [];
  const needs = [...text.matchAll(/\bprocess\.(?!env\b)\w+/gu)].map(([use]) => use);
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) continue;
    const isTypes = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    if (isTypes || statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    if (from.startsWith('.')) files.push(join(dirname(file), from.replace(/\.js$/u, '.ts')));
    else if (from.startsWith('node:')) {
      const names = namesOf(isImport ? statement.importClause : undefined);
      if (!names.every((name) => STAND_INS.get(from)?.includes(name) === true)) needs.push(from);
    } else if (NODE_PACKAGES.test(from)) needs.push(from);
    else if (!/^(?:vitest|china-asean)(?:\/|$)/u.test(from)) packages.push(from);
  }
  return { files, packages, needs };
}

/** A file and all that it imports, directly or not. */
function reach(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = known.get(file) ?? importsOf(file);
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
