import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** One import, re-export, dynamic import or import type. */
export interface Import {
  /** The importing file, as a path from the folder that was read. */
  readonly file: string;
  /** What is imported, as written. */
  readonly specifier: string;
  /** Whether nothing of it is left in the compiled code. */
  readonly typeOnly: boolean;
  /** What is named of it that is no type, as the other file calls it; `*` where that may be anything. */
  readonly names: readonly string[];
}

/** All files below a folder with the extension `.ts`, as paths from it. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The imports of all files below a folder. */
export function readImports(folder: string): readonly Import[] {
  return listFiles(folder).flatMap((file) => importsOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** The imports of one file. */
export function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, names: readonly string[] = ['*']): void => {
    if (specifier === undefined) return;
    const written = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText();
    found.push({ file, specifier: written, typeOnly, names: typeOnly ? [] : names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { phaseModifier, name, namedBindings } = node.importClause ?? {};
      add(node.moduleSpecifier, phaseModifier === ts.SyntaxKind.TypeKeyword, [
        ...(name === undefined ? [] : ['default']),
        ...namesOf(namedBindings),
      ]);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly, namesOf(node.exportClause ?? 'all'));
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false);
    } else if (ts.isCallExpression(node) && isLoad(node.expression)) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | 'all' | undefined): readonly string[] {
  if (bindings === undefined) return [];
  if (bindings === 'all' || (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings))) return ['*'];
  const elements: readonly ts.ImportOrExportSpecifier[] = bindings.elements;
  return elements.flatMap(({ isTypeOnly, propertyName, name }) => (isTypeOnly ? [] : [(propertyName ?? name).text]));
}

function isLoad(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}
