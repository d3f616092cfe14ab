import { join } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { declared, type Declared } from './declared.js';

/**
 * For each entry point of a built package, by the name of its file: what it exports, as declarations sorted by name, without comments
 * and without the names of the files that they are built into; then the types that these need and that have no public name. What
 * stands in the report of an entry point before it is only named.
 *
 * @param dist - The folder of the built package.
 * @param entries - The public names of the entry points by the names of their files in dist.
 */
export async function apiReports(
  dist: string,
  entries: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const program = ts.createProgram(
    [...entries.keys()].map((file) => fileOf(dist, file)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const known = new Map<string, string>(); // the entry point in whose report a code stands
  const reports = new Map<string, string>();
  for (const [file, entry] of entries) {
    const source = program.getSourceFile(fileOf(dist, file));
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${entry}: ${fileOf(dist, file)} is not there, or exports nothing`);
    const all = checker.getExportsOfModule(symbol).map((one) => declared(checker, one.name, one));
    const exported = all.sort(byName);
    const needed = neededBy(exported, checker, known);
    reports.set(file, await reportOf(entry, exported, needed, known));
    for (const { code } of [...exported, ...needed]) if (!known.has(code)) known.set(code, entry);
  }
  return reports;
}

function fileOf(dist: string, file: string): string {
  return join(dist, `${file}.d.ts`);
}

async function reportOf(
  entry: string,
  exported: readonly Declared[],
  needed: readonly Declared[],
  known: ReadonlyMap<string, string>,
): Promise<string> {
  const parts = [
    `# ${entry}`,
    'What this entry point exports, as its types say. Written by `npm run api:report`; a test fails where it has changed.',
    ...(await section(
      '## Exports',
      exported.filter(({ code }) => !known.has(code)),
    )),
    ...[...new Set(known.values())].flatMap((other) => {
      const names = exported.filter(({ code }) => known.get(code) === other).map(({ name }) => `- \`${name}\``);
      return names.length === 0 ? [] : [`## Exports, as of \`${other}\``, names.join('\n')];
    }),
    ...(await section('## Needed by these, without a public name', needed)),
  ];
  return `${parts.join('\n\n')}\n`;
}

async function section(heading: string, all: readonly Declared[]): Promise<readonly string[]> {
  if (all.length === 0) return [];
  const code = all.map((one) => one.code).join('\n\n');
  // a line for each member of a union, so that a difference shows which one
  const lines = await format(code, { parser: 'typescript', printWidth: 120, singleQuote: true });
  return [heading, `\`\`\`typescript\n${lines}\`\`\``];
}

// what the declarations name, and what that names, but what stands in a report already
function neededBy(
  exported: readonly Declared[],
  checker: ts.TypeChecker,
  known: ReadonlyMap<string, string>,
): readonly Declared[] {
  const seen = new Set(exported.map(({ code }) => code));
  const found: Declared[] = [];
  const visit = ({ code, needs }: Declared): void => {
    if (known.has(code)) return;
    for (const symbol of needs) {
      const one = declared(checker, symbol.name, symbol);
      if (seen.has(one.code) || known.has(one.code)) continue;
      seen.add(one.code);
      found.push(one);
      visit(one);
    }
  };
  exported.forEach(visit);
  return found.sort(byName);
}

function byName(a: Declared, b: Declared): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
