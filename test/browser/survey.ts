import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { needsNode, type Survey } from './needsNode.js';

const ROOT = join(import.meta.dirname, '../..');

function filesIn(folder: string, end: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end) && !/node_modules\/|^package\//u.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** The unit tests, those of the examples among them, told apart by where they run; throws if there are none of examples. */
export function survey(): Survey {
  if (!existsSync(join(ROOT, 'test/.doctest')))
    throw new Error('there are no tests of examples: run npm run doctest first');
  return needsNode(filesIn('test', '.test.ts'), filesIn('src', '.ts'));
}
