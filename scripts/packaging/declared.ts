import ts from 'typescript';

/** Something that a package declares, as its users see it. */
export interface Declared {
  readonly name: string;
  /** All of its declarations, as code without comments. */
  readonly code: string;
  /** What of the same package the code names. */
  readonly needs: readonly ts.Symbol[];
}

const PRINTER = /* @__PURE__ */ ts.createPrinter({ removeComments: true });

/** What a symbol, under a name, declares. */
export function declared(checker: ts.TypeChecker, name: string, alias: ts.Symbol): Declared {
  const symbol = withoutAlias(checker, alias);
  const statements = (symbol.declarations ?? []).map(statementOf);
  const needs = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = named === undefined ? undefined : withoutAlias(checker, named);
    if (target !== undefined && target !== symbol && isOfPackage(target)) needs.add(target);
    ts.forEachChild(node, visit);
  };
  statements.forEach(visit);
  const code = statements.map(codeOf).join('\n');
  return {
    name,
    code: symbol.name === name ? code : `${code}\nexport { ${symbol.name} as ${name} };`,
    needs: [...needs],
  };
}

function codeOf(statement: ts.Node): string {
  const code = PRINTER.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
  return code.replace(/^(?:export )?(?:declare )?/u, '');
}

// a variable stands in a list, and that in a statement
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

// what is declared at the top of a file that is not of another package; parameters and fields have no report of their own
function isOfPackage({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => {
    const { parent } = statementOf(declaration);
    return (
      parent !== undefined && ts.isSourceFile(parent) && !/\/node_modules\/(?!china-asean\/)/u.test(parent.fileName)
    );
  });
}

function withoutAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}
