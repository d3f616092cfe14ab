import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** The source of an entry point, by the name of its file in dist and from the folder of the repository: `src/table/index.ts`. */
export function sourceOf(file: string): string {
  const folder = file === 'index' ? 'src' : `src/${file}`;
  const places = [folder, `src/formats/${file}`].map((place) => `${place}/index.ts`);
  const found = places.find((place) => existsSync(join(ROOT, place)));
  if (found === undefined) throw new Error(`${file}: package.json exports it, but there is no ${places.join(' or ')}`);
  return found;
}
