import ts from 'typescript';
import { extractMarkdown } from '../../test/doctest/extract.js';
import { transform } from '../../test/doctest/transform.js';

/** The two ways in which Node loads a program. */
export type ProgramKind = 'module' | 'commonjs';

const CHECK = `import { deepStrictEqual } from 'node:assert/strict';
const __expect = (value: unknown) => ({
  toEqual: (expected: unknown) => {
    __count += 1;
    deepStrictEqual(value, expected);
  },
});
let __count = 0;
`;

/** A program, in JavaScript, that runs each \`\`\`ts block of a Markdown text, checks each \`// => value\`, and prints how many. */
export function exampleProgram(markdown: string, kind: ProgramKind): string {
  const blocks = extractMarkdown(markdown).map(({ code }) => transform(code));
  const functions = blocks.map(({ body }, index) => `async function example${index}() {\n${body}\n}\n`);
  const calls = blocks.map((_, index) => `  await example${index}();\n`);
  const code = [
    CHECK,
    oncePerName(blocks.map(({ imports }) => imports).join('')),
    ...functions,
    `async function run() {\n${calls.join('')}  console.log(__count);\n}\nvoid run();\n`,
  ].join('\n');
  const module = kind === 'module' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module } }).outputText;
}

// blocks may import the same names: each is imported once, from where the first of them has it
function oncePerName(imports: string): string {
  const seen = new Set<string>();
  return [...imports.matchAll(/import (?:type )?\{([^}]*)\} from ('[^']+');/gu)]
    .map(([, names = '', from = '']) => {
      const fresh = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !seen.has(name));
      fresh.forEach((name) => seen.add(name));
      return fresh.length === 0 ? '' : `import { ${fresh.join(', ')} } from ${from};\n`;
    })
    .join('');
}
