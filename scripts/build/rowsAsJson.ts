import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The functions that make records of rows; the rows are their last argument, and nothing but literals. */
const READERS = new Set(['customsTableOf', 'economiesOf', 'observationsOf', 'sourcesOf']);

const DIRECTORY = 'dist/rows';

/**
 * Writes the rows of the bundled tables as JSON into the built package. A module holds them as texts: an engine passes over a
 * text that nobody asks for many times faster than over an array of the same rows. CommonJS can read a file at the moment when
 * it is asked for, so there the rows are files of their own.
 */
export const rowsAsJson: Plugin = {
  name: 'rows-as-json',
  setup: (build) => {
    const isCommonJs = build.initialOptions.format === 'cjs';
    build.onLoad({ filter: /[\\/]src[\\/]data[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const literals = rowsIn(code, path);
      const tables = literals.map(({ text }) => runInNewContext(`(${text})`) as unknown);
      const file = `${basename(path, '.ts')}.json`;
      if (isCommonJs && tables.length > 0) {
        await mkdir(DIRECTORY, { recursive: true });
        await writeFile(`${DIRECTORY}/${file}`, JSON.stringify(tables));
      }
      const expressions = tables.map((rows, index) =>
        isCommonJs
          ? `require('./rows/${file}')[${String(index)}]`
          : `JSON.parse(${JSON.stringify(JSON.stringify(rows))})`,
      );
      return { contents: replaced(code, literals, expressions), loader: 'ts' };
    });
    build.onResolve({ filter: /^\.\/rows\/.*\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function rowsIn(code: string, path: string): readonly Literal[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const literals: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const rows =
      ts.isCallExpression(node) && READERS.has(node.expression.getText(file)) ? node.arguments.at(-1) : undefined;
    if (rows === undefined) ts.forEachChild(node, visit);
    else literals.push({ start: rows.getStart(file), end: rows.end, text: rows.getText(file) });
  };
  visit(file);
  return literals;
}

function replaced(code: string, literals: readonly Literal[], expressions: readonly string[]): string {
  return literals.reduceRight(
    (text, { start, end }, index) => `${text.slice(0, start)}${expressions[index] ?? ''}${text.slice(end)}`,
    code,
  );
}
