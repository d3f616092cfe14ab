import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { closingLine } from './test/reporter/closingLine.js';

const { name, exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
};

function sourceOf(entry: string): string {
  const rooms = ['src', 'src/formats'].map((folder) =>
    fileURLToPath(new URL(`${folder}/${entry === '.' ? '' : `${entry.slice(2)}/`}index.ts`, import.meta.url)),
  );
  return rooms.find(existsSync) ?? entry;
}

// tests import the public names: they mean src, or with TEST_DIST=1 the built package, found through its exports map
const alias =
  process.env['TEST_DIST'] === '1'
    ? []
    : Object.keys(exports)
        .filter((entry) => !/\.json$|\*/u.test(entry))
        .map((entry) => ({
          find: new RegExp(`^${name}${entry.slice(1)}$`, 'u'),
          replacement: sourceOf(entry),
        }));

const shared = { setupFiles: ['test/setup/failOnConsole.ts'], testTimeout: 60_000 };

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: '100%',
    reporters: ['default', closingLine()],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/.doctest/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', 'test/site/**'],
          isolate: false, // the library has no module state, and hundreds of small files start faster so
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.globalSetup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/data/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 90, branches: 90, functions: 90, statements: 90 },
    },
  },
});
