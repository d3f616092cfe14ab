import ts from 'typescript';

/** The parts of a test made of an example. */
export interface Transformed {
  /** Import declarations, for the top of the test file. */
  readonly imports: string;
  /** Statements and assertions, for the body of an async test function. */
  readonly body: string;
  /** How many assertions the body makes. */
  readonly assertions: number;
  /** Whether the example does anything besides importing and declaring types. */
  readonly runs: boolean;
}

interface Note {
  readonly kind: 'equals' | 'throws';
  readonly text: string;
  /** Where the rest of the code goes on. */
  readonly end: number;
}

const MARKER = /\/\/\s*(?:=>|throws\b)/gu;
const THROWS = /^(\w+)(?: ([a-z][a-z0-9-]*))?$/u;

/**
 * Turns example code into a test. After a statement, on its last line or on the next one, `// => value` says what the
 * expression (or the variable) equals, `// throws ChinaAseanError some-code` what it throws; a value may go on over
 * several comment lines. A note that asserts nothing is an error.
 */
export function transform(code: string): Transformed {
  const problems = syntaxProblems(code);
  if (problems.length > 0) throw new Error(problems.join('; '));
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let imports = '';
  let body = '';
  let assertions = 0;
  let runs = false;
  let position = 0;
  for (const statement of file.statements) {
    const before = code.slice(position, statement.getStart(file)).trim();
    if (before !== '') body += `${before}\n`;
    const note = noteAfter(code, statement.end);
    position = note?.end ?? statement.end;
    if (note !== undefined) assertions += 1;
    if (ts.isImportDeclaration(statement) && note === undefined) imports += `${statement.getText(file)}\n`;
    else body += `${note === undefined ? statement.getText(file) : assertion(file, statement, note)}\n`;
    runs ||= !ts.isImportDeclaration(statement) && !isTypeOnly(statement);
  }
  body += code.slice(position).trim();
  const markers = code.match(MARKER)?.length ?? 0;
  if (markers !== assertions) {
    throw new Error(`${markers} comments look like assertions, but only ${assertions} follow a top-level statement`);
  }
  return { imports, body, assertions, runs };
}

function isTypeOnly(statement: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function noteAfter(code: string, end: number): Note | undefined {
  const [first, ...more] = commentLinesAfter(code, end);
  const [, kind, start] = /^\/\/\s*(=>|throws\b)\s*(.*)$/u.exec(first?.text ?? '') ?? [];
  if (first === undefined || kind === undefined || start === undefined) return undefined;
  if (kind === 'throws') return { kind: 'throws', text: start.trim(), end: first.end };
  let text = start;
  let last = first.end;
  for (const line of more) {
    if (isExpression(text)) break;
    text += `\n${line.text.replace(/^\/\//u, '')}`;
    last = line.end;
  }
  if (!isExpression(text)) throw new Error(`"// => ${start}" is not an expression`);
  return { kind: 'equals', text, end: last };
}

// the line comments that follow a position without a blank line or code between
function commentLinesAfter(code: string, position: number): readonly { readonly text: string; readonly end: number }[] {
  const found: { text: string; end: number }[] = [];
  const comment = /[ \t]*\n?[ \t]*(\/\/[^\n]*)/uy;
  comment.lastIndex = position;
  for (let match = comment.exec(code); match !== null; match = comment.exec(code)) {
    found.push({ text: (match[1] ?? '').trim(), end: comment.lastIndex });
  }
  return found;
}

function assertion(file: ts.SourceFile, statement: ts.Statement, note: Note): string {
  const source = statement.getText(file);
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const [declaration] = variable;
  if (!ts.isExpressionStatement(statement) && (declaration?.initializer === undefined || variable.length !== 1)) {
    throw new Error(`an assertion can only follow an expression or one variable, not "${source}"`);
  }
  const expression = ts.isExpressionStatement(statement) ? statement.expression : declaration?.initializer;
  const text = expression?.getText(file) ?? '';
  if (note.kind === 'throws') {
    return `__expect(await __thrownBy(async () => (${text}))).toEqual(${JSON.stringify(thrown(note.text))});`;
  }
  const expected = `.toEqual(${note.text}\n);`;
  return declaration === undefined
    ? `__expect(${text})${expected}`
    : `${source}\n__expect(${declaration.name.getText(file)})${expected}`;
}

function thrown(text: string): { readonly name: string; readonly code?: string } {
  const [, name, code] = THROWS.exec(text) ?? [];
  if (name === undefined || (name === 'ChinaAseanError') !== (code !== undefined)) {
    throw new Error(`"// throws ${text}" must be "throws ChinaAseanError some-code", or "throws" and another error`);
  }
  return code === undefined ? { name } : { name, code };
}

function isExpression(text: string): boolean {
  if (text.trim() === '' || syntaxProblems(`void (${text}\n);`).length > 0) return false;
  const [statement] = ts.createSourceFile('value.ts', `(${text}\n);`, ts.ScriptTarget.Latest, true).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return false;
  const inner = ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : undefined;
  // `// => 1, 2` would compare with 2 only
  return (
    inner !== undefined && !(ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken)
  );
}

function syntaxProblems(code: string): readonly string[] {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { diagnostics = [] } = ts.transpileModule(code, { compilerOptions: options, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
