import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packedConsumer } from './packedConsumer.js';

// npm run test:consumers: what is packed, compiled strictly by each compiler for each way to resolve it, and then run

const HERE = import.meta.dirname;
const USES = join(HERE, 'uses');
const COMPILERS = ['5.4', '5.9', '6.0', '7.0'];
const AT_ONCE = 2;

// zod's types name URL, which is of the DOM or of Node
const NODE = { lib: ['es2022'], types: ['node'] };
const KINDS: readonly Kind[] = [
  { kind: 'node16', extensions: ['mts', 'cts'], options: { module: 'node16', moduleResolution: 'node16', ...NODE } },
  {
    kind: 'nodenext',
    extensions: ['mts', 'cts'],
    options: { module: 'nodenext', moduleResolution: 'nodenext', ...NODE },
  },
  {
    kind: 'bundler',
    extensions: ['ts'],
    options: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
  },
  {
    kind: 'node10', // what "module": "commonjs" meant up to 5.9; it does not read exports
    extensions: ['cts'],
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, ...NODE }, // zod needs that
    compilers: ['5.4', '5.9'],
  },
];

interface Kind {
  readonly kind: string;
  readonly extensions: readonly string[];
  readonly options: object;
  /** Those that know it. Default: all. */
  readonly compilers?: readonly string[];
}

const STRICT = {
  target: 'es2022',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
};

interface Outcome {
  readonly compiler: string;
  readonly kind: string;
  /** What the compiler and the programs that it made said, where it was not what it should be. */
  readonly problems: readonly string[];
  readonly seconds: number;
}

const { folder, entries, remove } = packedConsumer();

function prepare(): void {
  const used = readFileSync(join(USES, 'everyEntry.ts'), 'utf8');
  const unused = entries.filter((entry) => !used.includes(`from '${entry}'`));
  if (unused.length > 0) throw new Error(`test/consumers/uses/everyEntry.ts does not use ${unused.join(', ')}`);
  // in place of the zod of this repository, which is the newest
  rmSync(join(folder, 'node_modules/zod'));
  symlinkSync(join(HERE, 'node_modules/zod'), join(folder, 'node_modules/zod'), 'dir');
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(HERE, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'), 'dir');
  const whole = entries.map((entry, index) => `export * as entry${index} from '${entry}';\n`);
  for (const extension of ['ts', 'mts', 'cts']) {
    for (const file of ['everyEntry', 'wrongUses']) {
      copyFileSync(join(USES, `${file}.ts`), join(folder, `${file}.${extension}`));
    }
    writeFileSync(join(folder, `whole.${extension}`), whole.join(''));
  }
}

const execute = promisify(execFile);

/** What a program printed, and whether it ended well. */
async function outputOf(...args: readonly string[]): Promise<{ readonly isRight: boolean; readonly text: string }> {
  try {
    const { stdout } = await execute(process.execPath, args, { cwd: folder, maxBuffer: 1e8 });
    return { isRight: true, text: stdout };
  } catch (error) {
    // what a signal ended, or what is not there, has printed nothing
    const { stdout, stderr, message } = error as Error & { readonly stdout: string; readonly stderr: string };
    return { isRight: false, text: `${stdout}${stderr}` || message };
  }
}

async function compile(compiler: string, { kind, extensions, options }: Kind): Promise<Outcome> {
  const started = performance.now();
  const project = `${compiler}-${kind}`;
  const config = {
    compilerOptions: { ...STRICT, ...options, rootDir: '.', outDir: project },
    files: extensions.flatMap((extension) =>
      ['everyEntry', 'wrongUses', 'whole'].map((file) => `${file}.${extension}`),
    ),
  };
  const path = join(folder, `tsconfig.${project}.json`);
  writeFileSync(path, JSON.stringify(config));
  // by path: a compiler that is not the one of the repository must not be found by its name
  const compiled = await outputOf(join(HERE, `node_modules/typescript-${compiler}/bin/tsc`), '-p', path);
  const problems = compiled.isRight && compiled.text === '' ? [] : [compiled.text];
  for (const extension of compiled.isRight ? extensions : []) {
    const { isRight, text } = await outputOf(join(project, `everyEntry.${extension.replace('ts', 'js')}`));
    if (!isRight || !/^\d+ answers of \d+ entries are right\n$/u.test(text)) problems.push(text);
  }
  return { compiler, kind, problems, seconds: (performance.now() - started) / 1000 };
}

function report({ compiler, kind, problems, seconds }: Outcome): void {
  const verdict = problems.length === 0 ? 'compiles and runs' : 'FAILED';
  console.log(`TypeScript ${compiler.padEnd(5)}${kind.padEnd(10)}${`${seconds.toFixed(1)} s`.padEnd(9)}${verdict}`);
  for (const problem of problems) console.log(problem);
}

try {
  const missing = COMPILERS.filter((version) => !existsSync(join(HERE, `node_modules/typescript-${version}/bin/tsc`)));
  if (missing.length > 0) throw new Error(`TypeScript ${missing.join()} not installed: npm --prefix test/consumers ci`);
  prepare();
  const tasks = COMPILERS.flatMap((compiler) =>
    KINDS.filter(({ compilers = COMPILERS }) => compilers.includes(compiler)).map((kind) => [compiler, kind] as const),
  );
  let failed = 0;
  const queue = tasks.values();
  const work = async (): Promise<void> => {
    for (const [compiler, kind] of queue) {
      const outcome = await compile(compiler, kind);
      report(outcome);
      if (outcome.problems.length > 0) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`\n${tasks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  remove();
}
