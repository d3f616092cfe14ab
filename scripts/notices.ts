import type { Plugin } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './packaging/root.js';

/** Writes the licence of each package whose code is in the built files beside them, as these licences ask for. */
export const notices: Plugin = {
  name: 'notices',
  setup: (context) => {
    context.initialOptions.metafile = true;
    context.onEnd(async ({ metafile }) => {
      const used = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs));
      const packages = [
        ...new Set(used.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [])),
      ];
      const texts = await Promise.all(packages.sort().map(noticeOf));
      await writeFile(join(ROOT, 'dist/THIRD-PARTY-NOTICES.md'), texts.join('\n'));
    });
  },
};

async function noticeOf(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name}: its code is in the bundle, but it has no licence to go with it`);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return `# ${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
