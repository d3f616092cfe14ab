import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './build/noticesOf.js';
import { rowsAsJson } from './build/rowsAsJson.js';

// Writes the Explore page into the documentation site: docs/explore with the package and vega in one script, which a browser
// runs from any folder, also without a server.

const root = fileURLToPath(new URL('..', import.meta.url));
const from = join(root, 'docs/explore');
const to = join(root, 'docs/api/explore');

await mkdir(to, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [join(from, 'main.ts')],
  outfile: join(to, 'explore.js'),
  tsconfig: join(from, 'tsconfig.json'),
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none', // the licences are in notices.txt, whole
  metafile: true,
  logLevel: 'warning',
  plugins: [rowsAsJson],
});
await writeFile(join(to, 'notices.txt'), await noticesOf('The Explore page', metafile, root));
for (const file of ['index.html', 'explore.css']) await copyFile(join(from, file), join(to, file));
