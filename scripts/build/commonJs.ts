import { build } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** Writes each built ES module once more as CommonJS, in the syntax that it has: what tsup makes of files that share others is lowered to older syntax. */
export const commonJs: Plugin = {
  name: 'common-js',
  buildEnd: async ({ writtenFiles }) => {
    await build({
      entryPoints: writtenFiles.map(({ name }) => name).filter((name) => name.endsWith('.js')),
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      bundle: true,
      packages: 'external',
      format: 'cjs',
      platform: 'node',
      target: 'es2022',
      charset: 'utf8',
      sourcemap: true,
      treeShaking: false,
      plugins: [
        {
          name: 'beside',
          setup: (context) => {
            context.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, kind }) =>
              kind === 'entry-point' ? undefined : { path: path.replace(/\.js$/u, '.cjs'), external: true },
            );
          },
        },
      ],
    });
  },
};
