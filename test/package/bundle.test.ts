import { build, type Metafile, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { consumer } = inject('packed');
const installed = join(consumer, 'node_modules/china-asean');

/** What a browser would load for a piece of code, minified. */
async function bundle(
  contents: string,
  ...plugins: Plugin[]
): Promise<{ readonly code: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: plugins.length > 0 ? installed : consumer },
    plugins,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text.trim() ?? '', inputs: usedInputs(metafile) };
}

const distrust: Plugin = {
  name: 'distrust',
  setup: (context) => {
    // esbuild reads these as Go expressions, which have no u flag
    context.onResolve({ filter: /^\./ }, ({ resolveDir, path }) => ({
      path: join(resolveDir, path),
      sideEffects: true,
    }));
    context.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
  },
};

function usedInputs({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

describe('a bundle', () => {
  it('of an import without names is empty', async () => {
    expect((await bundle("import 'china-asean';")).code).toBe('');
  });

  // the same without trust in the sideEffects flag of the package: its modules really do nothing when they are loaded
  it.each([
    'index',
    'schema',
    'table',
    'csv',
    'comtrade',
    'world-bank',
    'geojson',
    'vega-lite',
    'sdmx',
    'json-stat',
    'data',
  ])('of dist/%s.js without names holds nothing of our own', async (file) => {
    const { code } = await bundle(`import './dist/${file}.js';`, distrust);
    expect(code.replace(/import(?:[^"]*from)?"[^"]+";/gu, '')).toBe('');
  });

  it('of one small function holds little else', async () => {
    const { code } = await bundle("export { isChinaAseanError } from 'china-asean';");
    expect(code).not.toBe('');
    expect(code.length).toBeLessThan(600);
  });

  it('of the whole root holds no zod and no data', async () => {
    const { code, inputs } = await bundle("export * from 'china-asean';");
    expect(inputs).toContainEqual(expect.stringMatching(/china-asean\/dist\//u));
    expect(inputs.filter((path) => /\/zod\/|\/dist\/(?:data|schema)\.js$/u.test(path))).toEqual([]);

    const data = readFileSync(join(installed, 'dist/data.js'), 'utf8');
    const links = [...new Set(data.match(/https?:\/\/[^\s"'`]+/gu))];
    expect(links).not.toEqual([]); // each source has one
    expect(links.filter((link) => code.includes(link))).toEqual([]);
  });

  it('of the schemas holds zod, so that it would be seen', async () => {
    const { inputs } = await bundle("export * from 'china-asean/schema';");
    expect(inputs).toContainEqual(expect.stringMatching(/\/zod\//u));
  });
});
