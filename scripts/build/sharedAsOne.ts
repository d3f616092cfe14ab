import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from '../packaging/root.js';

const SHARED = 'shared-as-one';

/**
 * Keeps in one file what the root shares with other entry points. For each set of entry points esbuild makes a file of the
 * modules that just these have in common, twenty for the root, and Node needs longer to find them than to read them. A module
 * that every entry point imports is in one file with all others of that kind: so each is made to import what any of them shares
 * with the root. The modules of `homes`, by path, stay files of their own.
 */
export function sharedAsOne(entry: Readonly<Record<string, string>>, homes: readonly string[]): Plugin {
  return {
    name: SHARED,
    setup: async (context) => {
      const { index = '', ...others } = entry;
      const [ofRoot, ofOthers] = await Promise.all([modulesOf([index]), modulesOf(Object.values(others))]);
      const shared = ofOthers.filter((path) => ofRoot.includes(path) && !homes.includes(path));
      const paths = new Set(Object.values(entry).map((path) => resolve(ROOT, path)));

      context.onLoad({ filter: /[\\/]index\.ts$/ }, async ({ path }) => {
        if (!paths.has(path)) return undefined;
        return { contents: `${await readFile(path, 'utf8')}\nimport '${SHARED}';\n`, loader: 'ts' };
      });
      context.onResolve({ filter: new RegExp(`^${SHARED}$`) }, () => ({
        path: SHARED,
        namespace: SHARED,
        sideEffects: true,
      }));
      context.onLoad({ filter: /.*/, namespace: SHARED }, () => ({
        contents: shared.map((path) => `import ${JSON.stringify(resolve(ROOT, path))};`).join('\n'),
        resolveDir: ROOT,
      }));
      context.onResolve({ filter: /.*/, namespace: SHARED }, ({ path }) => ({ path, sideEffects: true }));
    },
  };
}

// the modules of src that end up in a bundle of these
async function modulesOf(entryPoints: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    absWorkingDir: ROOT,
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return [...new Set(used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))];
}
