import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** Leaves out imports of built files for what they do, which is nothing; the lines stay, for the source maps. */
export const noBareImports: Plugin = {
  name: 'no-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "\.\/[\w-]+\.js";$/gmu, '') }),
};
