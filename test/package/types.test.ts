import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../../scripts/packaging/entries.js';

const { consumer } = inject('packed');

const RIGHT = `
import { figure, figureFromText, growthRate, parsePeriod } from 'china-asean';

const period: string = parsePeriod('2024-Q3');
const trips: string = figureFromText('over 10 million trips', { language: 'en' }).value;
const growth = growthRate(figure('982.34', 'USD'), figure('911.75', 'USD'));
const rate: string | null = growth.value;
export const all = [period, trips, rate];
`;

const WRONG = `
import { figure, growthRate } from 'china-asean';

export const growth = growthRate(figure('982.34', 'USD'), figure('911.75', 'CNY'));
`;

const EVERY_ENTRY = [...entries().values()]
  .map((entry, index) => `export * as entry${index} from '${entry}';\n`)
  .join('');

const NODE = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

const KINDS = [
  { kind: 'an ES module under Node', extension: 'mts', options: NODE },
  { kind: 'a CommonJS module under Node', extension: 'cts', options: NODE },
  { kind: 'a module for a bundler', extension: 'ts', options: BUNDLER },
] as const;

interface Compiled {
  readonly errors: readonly string[];
  readonly files: readonly string[];
}

function compile(programs: Readonly<Record<string, string>>, options: ts.CompilerOptions): Compiled {
  const roots = Object.entries(programs).map(([name, code]) => {
    const path = join(consumer, name);
    writeFileSync(path, code);
    return path;
  });
  const program = ts.createProgram(roots, {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true, // those of TypeScript itself take the most time
    noEmit: true,
  });
  return {
    errors: ts.getPreEmitDiagnostics(program).map(toText),
    files: program.getSourceFiles().map(({ fileName }) => fileName),
  };
}

function toText({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
  return `${basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

describe.each(KINDS)('the types, for $kind,', ({ extension, options }) => {
  it('compile strictly, load those of no other package, and refuse to relate dollars to yuan', () => {
    const { errors, files } = compile({ [`right.${extension}`]: RIGHT, [`wrong.${extension}`]: WRONG }, options);
    expect(errors).toEqual([expect.stringMatching(/^wrong\.\w+:4 .*(?:USD|CNY)/u)]);
    expect(files).toContainEqual(expect.stringMatching(/\/china-asean\/dist\/index\.d\.c?ts$/u));
    expect(files.filter((file) => /\/node_modules\/(?!china-asean\/|typescript\/)/u.test(file))).toEqual([]);
  });

  it('compile strictly for every entry', () => {
    expect(compile({ [`entries.${extension}`]: EVERY_ENTRY }, options).errors).toEqual([]);
  });
});
