import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from '../packaging/root.js';

/**
 * Keeps in one file what the root shares with other entry points. For each set of entry points esbuild makes a file of the
 * modules that just these have in common, twenty for the root, and Node needs longer to find them than to read them. Modules
 * that all entry points import are in one file: so each is made to import all that any of them shares with the root. esbuild
 * drops these imports, since no module has side effects, but counts them; a test of the package tells where that has changed.
 */
export function sharedAsOne(entry: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'shared-as-one',
    setup: async (context) => {
      const { index = '', ...others } = entry;
      const [ofRoot, ofOthers] = await Promise.all([modulesOf([index]), modulesOf(Object.values(others))]);
      const shared = ofOthers.filter((path) => ofRoot.includes(path)).map((path) => resolve(ROOT, path));
      const imports = shared.map((path) => `import ${JSON.stringify(path)};`).join('\n');
      const entries = new Set(Object.values(entry).map((path) => resolve(ROOT, path)));

      // that they do nothing is what is wanted of these imports
      context.initialOptions.logOverride = { 'ignored-bare-import': 'silent' };
      context.onLoad({ filter: /[\\/]index\.ts$/ }, async ({ path }) =>
        entries.has(path) ? { contents: `${await readFile(path, 'utf8')}\n${imports}\n`, loader: 'ts' } : undefined,
      );
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
