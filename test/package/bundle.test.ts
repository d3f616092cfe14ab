import { build, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, inject, it } from 'vitest';
import { bundleOf } from '../../scripts/packaging/bundleOf.js';
import { entries } from '../../scripts/packaging/entries.js';

const { consumer } = inject('packed');
const installed = join(consumer, 'node_modules/china-asean');

// esbuild reads the filters as Go expressions, which have no u flag
const distrust: Plugin = {
  name: 'distrust',
  setup: (context) => {
    context.onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
      const file = join(resolveDir, path);
      return { path: file, sideEffects: !holdsForeignCode(file) };
    });
    context.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
  },
};

// esbuild heads the code of each module with its path
function holdsForeignCode(file: string): boolean {
  return /^\/\/ \S*node_modules\//mu.test(readFileSync(file, 'utf8'));
}

describe('a bundle', () => {
  it('of an import without names is empty', async () => {
    expect((await bundleOf("import 'china-asean';", consumer)).code).toBe('');
  });

  // the same without trust in the sideEffects flag of the package: its own modules really do nothing when they are loaded
  it.each([...entries().keys()])('of dist/%s.js without names holds nothing of our own', async (file) => {
    const { outputFiles } = await build({
      stdin: { contents: `import './dist/${file}.js';`, resolveDir: installed },
      plugins: [distrust],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    expect(outputFiles).toHaveLength(1);
    expect(outputFiles[0]?.text.trim().replace(/import(?:[^"]*from)?"[^"]+";/gu, '')).toBe('');
  });

  it('of the whole root holds no zod and no data', async () => {
    const { code, inputs } = await bundleOf("export * from 'china-asean';", consumer);
    const paths = [...inputs.keys()];
    expect(paths).toContainEqual(expect.stringMatching(/china-asean\/dist\//u));
    expect(paths.filter((path) => /\/zod\/|\/dist\/(?:data|schema)\.js$/u.test(path))).toEqual([]);

    const data = readFileSync(join(installed, 'dist/data.js'), 'utf8');
    const links = [...new Set(data.match(/https?:\/\/[^\s"'`]+/gu))];
    expect(links).not.toEqual([]); // each source has one
    expect(links.filter((link) => code.includes(link))).toEqual([]);
  });

  it('is trusted in two files alone, which hold foreign code and hardly anything else', () => {
    const files = readdirSync(join(installed, 'dist')).filter((file) => file.endsWith('.js'));
    const foreign = files.map((file) => join(installed, 'dist', file)).filter(holdsForeignCode);
    const own = foreign.flatMap((file) => readFileSync(file, 'utf8').match(/^\/\/ src\/.*/gmu) ?? []);
    expect([...new Set(own)].sort()).toEqual(['// src/formats/csv/cutCells.ts', '// src/period/calendar.ts']);
  });

  it('reads CSV on a page whose loader asks modules to give themselves to it', async () => {
    const contents = `
      import { readCsvTable } from 'china-asean/csv';
      import { rows } from 'china-asean/table';
      globalThis.values = [...rows(readCsvTable('reporter,period,value\\nVN,2024,1.5', { dimensions: ['reporter'] }))].map(({ value }) => value);
    `;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: consumer },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const given: unknown[] = [];
    const page = {
      define: Object.assign((...modules: unknown[]) => given.push(...modules), { amd: {} }),
      values: null,
    };
    runInNewContext(outputFiles[0]?.text ?? '', page);
    expect(page.values).toEqual(['1.5']);
    expect(given).toEqual([]);
  });

  it('of the schemas holds zod, so that it would be seen', async () => {
    const { inputs } = await bundleOf("export * from 'china-asean/schema';", consumer);
    expect([...inputs.keys()]).toContainEqual(expect.stringMatching(/\/zod\//u));
  });
});
