import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { entries } from '../../scripts/packaging/entries.js';
import { ROOT } from '../../scripts/packaging/root.js';
import base from '../../vitest.config.js';
import { closingLine } from '../reporter/closingLine.js';
import { chromium } from './chromium.js';
import { repositoryFiles } from './repositoryFiles.js';
import { survey } from './survey.js';

const { inBrowser, packages } = survey();
// the public names mean src, as in Node.js, or with TEST_DIST=1 what is built: Vite does not find a package by its own name
const built = [...entries()].map(([file, name]) => ({
  find: new RegExp(`^${name}$`, 'u'),
  replacement: join(ROOT, `dist/${file}.js`),
}));

export default defineConfig({
  root: ROOT,
  plugins: [repositoryFiles({ FORMULA_CASES: process.env['FORMULA_CASES'] ?? '100' })],
  resolve: { alias: process.env['TEST_DIST'] === '1' ? built : (base.resolve?.alias ?? []) },
  // one found on the way would load the page again, amid its tests
  optimizeDeps: { include: [...packages], entries: [] },
  test: {
    name: 'browser',
    include: [...inBrowser],
    setupFiles: ['test/setup/failOnConsole.ts'],
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: 2,
    reporters: ['dot', closingLine()],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromium() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
