import type { Plugin } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../packaging/root.js';
import { noticesOf } from './noticesOf.js';

/** Writes the licences of the packages whose code is in the built files beside them, as these licences ask for. */
export const notices: Plugin = {
  name: 'notices',
  setup: (context) => {
    context.initialOptions.metafile = true;
    context.onEnd(async ({ metafile }) => {
      if (metafile === undefined) return;
      await mkdir(join(ROOT, 'dist'), { recursive: true });
      await writeFile(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), await noticesOf('This package', metafile, ROOT));
    });
  },
};
