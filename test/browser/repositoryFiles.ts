import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vitest/config';

const ROOT = join(import.meta.dirname, '../..');
const TEST = join(ROOT, 'test');
const STAND_INS = join(import.meta.dirname, 'standIns');

function answer(response: ServerResponse, query: string, read: (path: string) => string): void {
  const path = join(new URLSearchParams(query).get('path') ?? '');
  try {
    if (!path.startsWith(`${ROOT}/`)) throw new Error('not a file of the repository');
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(read(path));
  } catch (error) {
    response.statusCode = 404;
    response.end(String(error));
  }
}

/** Lets tests in a browser read the files of the repository, and variables of the environment, as they do in Node.js. */
export function repositoryFiles(env: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'repository-files',
    enforce: 'pre',
    resolveId: (id) => (/^node:(?:fs|path|vm)$/u.test(id) ? join(STAND_INS, `${id.slice(5)}.ts`) : null),
    transform: (code, id) => {
      const [file = ''] = id.split('?');
      if (!file.startsWith(`${TEST}/`)) return null;
      return code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('process.env', JSON.stringify(env));
    },
    configureServer: ({ middlewares }) => {
      middlewares.use('/repository/file', ({ url = '' }, response) =>
        answer(response, url.split('?')[1] ?? '', (path) => readFileSync(path, 'utf8')),
      );
      middlewares.use('/repository/folder', ({ url = '' }, response) =>
        answer(response, url.split('?')[1] ?? '', (path) => JSON.stringify(readdirSync(path))),
      );
    },
  };
}
