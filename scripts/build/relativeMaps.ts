import { readFile, writeFile } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** Source maps of CommonJS name the file that they belong to by its path on the machine that built it: by its name alone, it is right anywhere. */
export const relativeMaps: Plugin = {
  name: 'relative-maps',
  buildEnd: async ({ writtenFiles }) => {
    const maps = writtenFiles.map(({ name }) => name).filter((name) => name.endsWith('.map'));
    await Promise.all(maps.map(makeRelative));
  },
};

async function makeRelative(path: string): Promise<void> {
  const map = JSON.parse(await readFile(path, 'utf8')) as { file?: string; sources: string[] };
  const own = (name: string): string => (isAbsolute(name) ? basename(name) : name);
  const relative = {
    ...map,
    ...(map.file === undefined ? {} : { file: own(map.file) }),
    sources: map.sources.map(own),
  };
  await writeFile(path, JSON.stringify(relative));
}
