import { build as buildByEsbuild } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium as browsers } from 'playwright';
import { build as buildByVite } from 'vite'; // the one that comes with vitest
import { packedConsumer } from '../consumers/packedConsumer.js';
import { chromium } from './chromium.js';

// what is packed, bundled for a page as users would, by Vite and by esbuild, and opened in Chromium

const RIGHT = /^\d+ answers of \d+ entries are right$/u;
const ANSWERS = join(import.meta.dirname, '../consumers/uses/everyEntry.ts');
const PAGE = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>China and ASEAN</title>';

const { folder, remove } = packedConsumer();

async function byVite(root: string, outDir: string): Promise<void> {
  const build = { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 }; // all entries, the data among them, are large
  await buildByVite({ root, configFile: false, logLevel: 'warn', build });
}

async function byEsbuild(root: string, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  copyFileSync(join(root, 'index.html'), join(outDir, 'index.html'));
  await buildByEsbuild({
    entryPoints: [join(root, 'main.ts')],
    outfile: join(outDir, 'main.ts'), // the name by which the page asks for it
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  });
}

/** What a page of a folder says on the console, and what goes wrong in it. */
async function open(page: string): Promise<readonly string[]> {
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', ts: 'text/javascript' };
  const server = createServer(({ url = '/' }, response) => {
    const file = url === '/' ? 'index.html' : url.slice(1);
    try {
      const text = readFileSync(join(page, file));
      response.setHeader('content-type', types[file.split('.').pop() ?? ''] ?? 'text/plain');
      response.end(text);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await browsers.launch(chromium());
  try {
    const said: string[] = [];
    const tab = await browser.newPage();
    const spoken = new Promise<void>((resolve) => {
      const hear = (text: string): void => {
        said.push(text);
        resolve();
      };
      tab.on('console', (message) => hear(message.text()));
      tab.on('pageerror', (error) => hear(error.message));
    });
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    await Promise.race([spoken, tab.waitForTimeout(60_000)]);
    return said;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const root = join(folder, 'page');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), `${PAGE}<script type="module" src="./main.ts"></script>\n`);
  copyFileSync(ANSWERS, join(root, 'main.ts'));
  for (const [bundler, bundle] of [['Vite', byVite] as const, ['esbuild', byEsbuild] as const]) {
    const outDir = join(folder, `page-${bundler}`);
    await bundle(root, outDir);
    const said = await open(outDir);
    const isRight = said.length === 1 && RIGHT.test(said[0] ?? '');
    console.log(
      `a page bundled by ${bundler}: ${isRight ? (said[0] ?? '') : `FAILED\n${said.join('\n') || 'it says nothing'}`}`,
    );
    if (!isRight) process.exitCode = 1;
  }
} finally {
  remove();
}
