import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';
import { closingLine } from '../reporter/closingLine.js';

export default defineConfig({
  root: import.meta.dirname,
  resolve: shared.resolve ?? {}, // the public names mean what they mean in the other tests
  test: {
    name: 'site',
    include: ['*.test.ts'],
    globalSetup: ['support/buildSite.globalSetup.ts'],
    setupFiles: ['../setup/failOnConsole.ts'],
    reporters: ['default', closingLine()],
    maxWorkers: 1, // each file has a browser of its own
    retry: 1, // a browser beside other work may be late once; what is wrong is wrong twice
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
