import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The functions that make records of rows; the rows are their last argument, and nothing but literals. */
const READERS = new Set(['customsTableOf', 'economiesOf', 'observationsOf', 'sourcesOf']);

/**
 * Writes the rows of the bundled tables as JSON texts into the built package: an engine passes over a text that nobody asks for
 * many times faster than over an array of the same rows.
 */
export const rowsAsJson: Plugin = {
  name: 'rows-as-json',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]data[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withJsonRows(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

function withJsonRows(code: string, path: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const rows: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && READERS.has(node.expression.getText(file))) rows.push(...node.arguments.slice(-1));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return rows.reduceRight((text, literal) => {
    const value: unknown = runInNewContext(`(${literal.getText(file)})`);
    const json = JSON.stringify(JSON.stringify(value));
    return `${text.slice(0, literal.getStart(file))}JSON.parse(${json})${text.slice(literal.end)}`;
  }, code);
}
