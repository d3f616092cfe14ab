import { posix } from 'node:path';
import type { Import as WholeImport } from './readImports.js';

type Import = Omit<WholeImport, 'names'>;

const FIRST = ['errors', 'once', 'requireKeys'];
const NOUNS = [...FIRST, 'period', 'figure', 'model'];

/** For each room of src, the rooms that it may import from besides itself. */
const EARLIER: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  once: [],
  requireKeys: ['errors'],
  period: FIRST,
  figure: [...FIRST, 'period'],
  model: [...FIRST, 'period', 'figure'],
  calculators: NOUNS,
  audit: [...NOUNS, 'calculators'],
  table: [...NOUNS, 'calculators'],
  schema: NOUNS,
  formats: [...NOUNS, 'calculators', 'table', 'schema'],
  data: NOUNS,
  index: [...NOUNS, 'calculators', 'audit', 'table'],
};

/** For each package that may be imported at all, the only files that may do so. */
const HOMES: readonly { readonly specifier: RegExp; readonly home: RegExp }[] = [
  { specifier: /^zod$/u, home: /^schema\//u },
  { specifier: /^papaparse$/u, home: /^formats\/csv\/cutCells\.ts$/u },
  { specifier: /^decimal\.js$/u, home: /^figure\/decimal\.ts$/u },
  { specifier: /^date-fns\/\w+$/u, home: /^period\/calendar\.ts$/u },
];

/** What is wrong with the imports of src, a line for each, with the offending file and import. */
export function findViolations(files: readonly string[], imports: readonly Import[]): readonly string[] {
  return [
    ...files.filter((file) => !(roomOf(file) in EARLIER)).map((file) => `${file}: not in a known room`),
    ...imports.flatMap((one) =>
      problemsOf(new Set(files), one).map((problem) => `${one.file} -> ${one.specifier}: ${problem}`),
    ),
    ...findCycles(imports).map((cycle) => `import cycle: ${cycle.join(' -> ')}`),
  ];
}

// the room of a file of src: its first folder, or the file's own name at the top
function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/u, '') ?? '';
}

function problemsOf(files: ReadonlySet<string>, { file, specifier, typeOnly }: Import): readonly string[] {
  if (!specifier.startsWith('.')) {
    const known = HOMES.find((home) => home.specifier.test(specifier));
    if (known === undefined) return ['not a package that src may import'];
    return known.home.test(file) ? [] : [`only ${known.home.source} may import this package`];
  }
  const target = targetOf({ file, specifier });
  if (!files.has(target)) return ['no such file in src'];
  const problems: string[] = [];
  const [from, to] = [roomOf(file), roomOf(target)];
  if (posix.basename(target) === 'index.ts') problems.push('import the file of the concept, not an index');
  if (from !== to && EARLIER[from]?.includes(to) === false) problems.push(`${from} must not import from ${to}`);
  if (from === 'data' && to !== 'data' && !typeOnly) problems.push('data may import only types');
  return problems;
}

function targetOf({ file, specifier }: Pick<Import, 'file' | 'specifier'>): string {
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/u, '.ts');
}

// one cycle for each import that closes one, as the files on the way round
function findCycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const one of imports) {
    if (one.specifier.startsWith('.')) targets.set(one.file, [...(targets.get(one.file) ?? []), targetOf(one)]);
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) cycles.push([...path.slice(seenAt), file]);
    if (seenAt >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of targets.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of targets.keys()) visit(file);
  return cycles;
}
