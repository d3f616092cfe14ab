import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { PackedConsumer } from '../consumers/packedConsumer.js';

/** A program in the folder of the consumer, and what it is a test of. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly about: 'names' | 'answers' | 'examples';
}

const ANSWERS = join(import.meta.dirname, '../consumers/uses/everyEntry.ts');
const DESCRIPTOR = 'china-asean/data-package/datapackage.json';

// each prints the same line: the names that every entry point exports, and those of the descriptor of the data
const namesBy = (load: string, descriptor: string, entries: readonly string[]): string => `
(async () => {
  const names = {};
  for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(${load}).sort();
  names.descriptor = Object.keys(${descriptor}).sort();
  if (Object.values(names).some((list) => list.length === 0)) throw new Error(JSON.stringify(names));
  console.log(JSON.stringify(names));
})();
`;

function compiled(file: string, module: ts.ModuleKind): string {
  const compilerOptions = { module, target: ts.ScriptTarget.ES2022, rewriteRelativeImportExtensions: true };
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}

function asCompiled(file: string): string {
  return file.replace(/\.ts$/u, '.js');
}

/** Writes what each runtime is to run into the folder of a consumer. */
export function programs({ folder, entries }: PackedConsumer): readonly Program[] {
  const byImport = `(await import('${DESCRIPTOR}', { with: { type: 'json' } })).default`;
  writeFileSync(join(folder, 'names.mjs'), namesBy('await import(entry)', byImport, entries));
  writeFileSync(join(folder, 'names.cjs'), namesBy('require(entry)', `require('${DESCRIPTOR}')`, entries));

  copyFileSync(ANSWERS, join(folder, 'everyEntry.ts'));
  writeFileSync(join(folder, 'everyEntry.cjs'), compiled(ANSWERS, ts.ModuleKind.CommonJS));

  // compiled, since the parts of an example name each other as they are called once compiled
  const examples = join(folder, 'node_modules/china-asean/docs/examples');
  cpSync(examples, join(folder, 'examples'), { recursive: true });
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    writeFileSync(join(folder, 'examples', asCompiled(file)), compiled(join(examples, file), ts.ModuleKind.ESNext));
  }
  mkdirSync(join(folder, 'drawn'));
  return [
    { file: 'names.mjs', args: [], about: 'names' },
    { file: 'names.cjs', args: [], about: 'names' },
    { file: 'everyEntry.ts', args: [], about: 'answers' },
    { file: 'everyEntry.cjs', args: [], about: 'answers' },
    ...files
      .filter((file) => dirname(file) === '.')
      .map((file) => ({
        file: `examples/${asCompiled(file)}`,
        args: file === 'charts.ts' ? [join(folder, 'drawn')] : [],
        about: 'examples' as const,
      })),
  ];
}
