import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { entries } from './scripts/packaging/entries.js';
import { sourceOf } from './scripts/packaging/sourceOf.js';
import { closingLine } from './test/reporter/closingLine.js';

const ofBuilt = process.env['TEST_DIST'] === '1';

// tests import the public names: they mean src, or with TEST_DIST=1 the built package, found through its exports map
const alias = ofBuilt
  ? []
  : [...entries()].map(([file, name]) => ({
      find: new RegExp(`^${name}$`, 'u'),
      replacement: join(import.meta.dirname, sourceOf(file)),
    }));

// tests of what is not built, which another run would only repeat
const notOfBuilt = ['architecture', 'doctest', 'examples', 'reporter'].map((room) => `test/${room}/**`);

const shared = { setupFiles: ['test/setup/failOnConsole.ts'], testTimeout: 60_000, restoreMocks: true };

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
          exclude: ['**/node_modules/**', 'test/package/**', 'test/site/**', ...(ofBuilt ? notOfBuilt : [])],
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
